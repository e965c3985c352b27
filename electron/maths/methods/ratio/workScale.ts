import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeQuantity } from '../amounts/quantity.ts';
import { endsWithin, spellProduct, spellQuotient } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { ratioSolution } from './workSharing.ts';

/** Centimetres in each unit of length that maps and plans are told in. */
export const CENTIMETRES: Readonly<Record<string, Fraction>> = {
  mm: new Fraction(1, 10),
  cm: new Fraction(1),
  m: new Fraction(100),
  km: new Fraction(100_000),
};

/** `250000` centimetres as `2.5` kilometres. */
function convertStep(
  value: Fraction,
  from: string,
  to: string,
): { readonly value: Fraction; readonly steps: readonly RuleStep[] } | null {
  const [large, small] = [CENTIMETRES[from], CENTIMETRES[to]];
  if (large === undefined || small === undefined) return null;
  if (large.equals(small)) return { value, steps: [] };
  const up = large.compare(small) > 0;
  const factor = up ? large.div(small) : small.div(large);
  const result = up ? value.mul(factor) : value.div(factor);
  const [one, other] = up ? [from, to] : [to, from];
  return {
    value: result,
    steps: [
      {
        reason: `$1\\text{ ${one}}=${writeDecimal(factor)}\\text{ ${other}}$: ${up ? 'multiply' : 'divide'}.`,
        expression: up ? spellProduct(value, factor) : spellQuotient(value, factor),
      },
    ],
  };
}

/** A length on a map with the scale `1:scale`, told in `from`, as a real length in `to`. */
export function workRealLength(scale: Fraction, length: Fraction, from: string, to: string): RuleSolution | null {
  const real = length.mul(scale);
  const converted = convertStep(real, from, to);
  if (converted === null || !endsWithin(converted.value, 4)) return null;
  const first = { reason: 'Multiply by the scale.', expression: spellProduct(length, scale) };
  return ratioSolution([first, ...converted.steps], writeQuantity(converted.value, to));
}

/** A real length in `from` as a length on a map with the scale `1:scale`, in `to`. */
export function workMapLength(scale: Fraction, length: Fraction, from: string, to: string): RuleSolution | null {
  const converted = convertStep(length, from, to);
  if (converted === null || scale.compare(0) <= 0) return null;
  const value = converted.value.div(scale);
  if (!endsWithin(value, 4)) return null;
  const last = { reason: 'Divide by the scale.', expression: spellQuotient(converted.value, scale) };
  return ratioSolution([...converted.steps, last], writeQuantity(value, to));
}
