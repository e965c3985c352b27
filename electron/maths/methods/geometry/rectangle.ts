import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import type { Lengths } from '../tellings/readTellings.ts';
import { withUnit } from './quantity.ts';
import { step } from './step.ts';
import type { Worked } from './workFormula.ts';

const text = writeDecimal;

/** Nothing, for what was not told. */
export const ZERO = new Fraction(0);

export type Rectangle = { readonly long: Fraction; readonly wide: Fraction; readonly area: Fraction };

/** The rectangle whose two sides stand at `at` and after it among the told sides. */
export function rectangle(measured: Lengths, at = 0): Rectangle {
  const [long, wide] = [measured.all('side')[at] ?? ZERO, measured.all('side')[at + 1] ?? ZERO];
  return { long, wide, area: long.mul(wide) };
}

/** An area less a part of it, after `steps`; `null` where nothing is left. */
export function subtract(
  symbol: string,
  whole: Fraction,
  part: Fraction,
  unit: string,
  steps: readonly RuleStep[],
): Worked | null {
  const left = whole.sub(part);
  if (left.compare(0) <= 0) return null;
  const last = step('Subtract.', `${symbol}=${text(whole)}-${text(part)}=${text(left)}`);
  return { steps: [...steps, last], answer: withUnit(text(left), unit, 2) };
}
