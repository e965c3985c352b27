import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { askedText, typedNumber, writeDecimal } from './askedText.ts';
import type { Understood } from './method.ts';
import { commonDenominator, greatestDivisor } from './writeTerms.ts';

const RATIO = String.raw`(\d[\d.]*(?: ?: ?\d[\d.]*)+)`;
const SIMPLIFY = new RegExp(`^(?:simplify|cancel|reduce|write in its simplest form)(?: the ratio)?:? ${RATIO}$`);
const SHARE = new RegExp(`^(?:share|divide|split) (\\d[\\d.,]*) (?:in|into) the ratio (?:of )?${RATIO}$`);

function partsOf(text: string): readonly Fraction[] | null {
  const values = text.split(':').map(typedNumber);
  return values.every((value) => value !== null && value.s > 0n && value.n > 0n)
    ? values.flatMap((value) => (value === null ? [] : [value]))
    : null;
}

function written(parts: readonly Fraction[]): string {
  return parts.map(writeDecimal).join(':');
}

function simplify(parts: readonly Fraction[]): RuleSolution | null {
  const steps: RuleStep[] = [];
  const multiple = commonDenominator(parts);
  const whole = parts.map((part) => part.mul(multiple));
  if (multiple !== 1n) steps.push({ reason: `Multiply every part by $${multiple}$.`, expression: written(whole) });
  const divisor = whole.reduce((common, part) => greatestDivisor(common, part.n), 0n);
  const answer = written(whole.map((part) => part.div(divisor)));
  if (divisor !== 1n) steps.push({ reason: `Divide every part by $${divisor}$.`, expression: answer });
  return steps.length === 0 ? null : { topic: 'ratio', method: 'ratios', steps, answer };
}

function share(amount: Fraction, parts: readonly Fraction[]): RuleSolution {
  const total = parts.reduce((sum, part) => sum.add(part), new Fraction(0));
  const one = amount.div(total);
  const shares = parts.map((part) => part.mul(one));
  const answer = shares.map(writeDecimal).join(',');
  const steps: RuleStep[] = [
    { reason: 'Add the parts.', expression: `${parts.map(writeDecimal).join('+')}=${writeDecimal(total)}` },
    {
      reason: 'Find what one part is worth.',
      expression: `${writeDecimal(amount)}\\div ${writeDecimal(total)}=${writeDecimal(one)}`,
    },
    ...parts.map((part, index) => ({
      reason: `Multiply by $${writeDecimal(part)}$.`,
      expression: `${writeDecimal(part)}\\times ${writeDecimal(one)}=${writeDecimal(shares[index] ?? one)}`,
    })),
  ];
  return { topic: 'sharing-in-a-ratio', method: 'ratios', steps, answer };
}

/** Simplifies a ratio and shares an amount in one. */
export function ratios(problem: Understood): RuleSolution | null {
  const { whole } = askedText(problem.text);
  const simple = SIMPLIFY.exec(whole)?.[1];
  const parts = simple === undefined ? null : partsOf(simple);
  if (parts !== null) return simplify(parts);
  const [, amount, ratio] = SHARE.exec(whole) ?? [];
  const [value, shares] = [
    amount === undefined ? null : typedNumber(amount),
    ratio === undefined ? null : partsOf(ratio),
  ];
  return value === null || shares === null ? null : share(value, shares);
}
