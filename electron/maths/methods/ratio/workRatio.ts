import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { endsWithin, spellQuotient } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { commonDenominator, greatestDivisor, leastMultiple, writeNumber } from '../writeTerms.ts';
import { ratioSolution } from './workSharing.ts';

export function writeRatio(parts: readonly Fraction[]): string {
  return parts.map(writeDecimal).join(':');
}

/** A ratio in its simplest form; `first` are steps that go before, such as one unit for both. */
export function workSimplestRatio(parts: readonly Fraction[], first: readonly RuleStep[] = []): RuleSolution | null {
  const steps: RuleStep[] = [...first];
  const multiple = commonDenominator(parts);
  const whole = parts.map((part) => part.mul(multiple));
  if (multiple !== 1n) steps.push({ reason: `Multiply every part by $${multiple}$.`, expression: writeRatio(whole) });
  const divisor = whole.reduce((common, part) => greatestDivisor(common, part.n), 0n);
  if (divisor === 0n) return null;
  const answer = writeRatio(whole.map((part) => part.div(divisor)));
  if (divisor !== 1n)
    steps.push({ reason: `Divide every part by $${divisor}$.`, expression: `${writeRatio(whole)}=${answer}` });
  return steps.length === 0 ? null : ratioSolution(steps, answer);
}

/** `1:n` where `one` is 0, `n:1` where it is 1. */
export function workUnitRatio(parts: readonly Fraction[], one: 0 | 1): RuleSolution | null {
  const [base, other] = one === 0 ? parts : parts.toReversed();
  if (base === undefined || other === undefined || parts.length !== 2 || base.equals(0)) return null;
  const value = other.div(base);
  if (!endsWithin(value, 4)) return null;
  const answer = one === 0 ? `1:${writeDecimal(value)}` : `${writeDecimal(value)}:1`;
  return ratioSolution(
    [{ reason: `Divide both parts by $${writeDecimal(base)}$.`, expression: spellQuotient(other, base) }],
    answer,
  );
}

/** Which fraction of the whole one part of a ratio is. */
export function workFractionOfRatio(parts: readonly Fraction[], of: number): RuleSolution | null {
  const part = parts[of];
  if (part === undefined) return null;
  const sum = parts.reduce((total, value) => total.add(value), new Fraction(0));
  const start = `\\frac{${writeDecimal(part)}}{${writeDecimal(sum)}}`;
  const answer = writeNumber(part.div(sum));
  return ratioSolution(
    [
      { reason: 'Add the parts.', expression: `${parts.map(writeDecimal).join('+')}=${writeDecimal(sum)}` },
      { reason: 'Write the part over all parts.', expression: start === answer ? start : `${start}=${answer}` },
    ],
    answer,
  );
}

/** `a:b` and `b:c` put together to `a:b:c`. */
export function workCombinedRatio(
  [first, shared]: readonly [Fraction, Fraction],
  [again, last]: readonly [Fraction, Fraction],
  outerOnly: boolean,
): RuleSolution | null {
  if (![first, shared, again, last].every((part) => part.d === 1n && part.n > 0n)) return null;
  const common = new Fraction(leastMultiple(shared.n, again.n));
  const [one, two] = [common.div(shared), common.div(again)];
  const [a, c] = [first.mul(one), last.mul(two)];
  const steps: RuleStep[] = [];
  if (!one.equals(1))
    steps.push({
      reason: `Multiply the first ratio by $${writeDecimal(one)}$.`,
      expression: `${writeRatio([first, shared])}=${writeRatio([a, common])}`,
    });
  if (!two.equals(1))
    steps.push({
      reason: `Multiply the second ratio by $${writeDecimal(two)}$.`,
      expression: `${writeRatio([again, last])}=${writeRatio([common, c])}`,
    });
  const whole = outerOnly ? [a, c] : [a, common, c];
  steps.push({ reason: 'The shared part is the same now: put them together.', expression: writeRatio(whole) });
  const divisor = whole.reduce((divides, part) => greatestDivisor(divides, part.n), 0n);
  if (divisor === 1n) return ratioSolution(steps, writeRatio(whole));
  const answer = writeRatio(whole.map((part) => part.div(divisor)));
  return ratioSolution(
    [...steps, { reason: `Divide every part by $${divisor}$.`, expression: `${writeRatio(whole)}=${answer}` }],
    answer,
  );
}
