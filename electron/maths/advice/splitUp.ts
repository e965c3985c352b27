import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { writeDecimal } from '../methods/askedText.ts';
import { rationalValue } from '../methods/rationalValue.ts';
import type { Advisor, Worked } from './advisor.ts';
import { answerAmount } from './amounts.ts';
import { calculationsIn, valueOfResult } from './calculations.ts';

/** The last product or quotient of a story worked in parts: 7.5 × 15 as 7 × 15 and 0.5 × 15. */
export const splitUp: Advisor = { second };

function second({ problem, solution }: Worked): RuleSolution | null {
  const calculations = calculationsIn(solution);
  const last = calculations.at(-1);
  const [answer, value] = [answerAmount(solution), last === undefined ? null : valueOfResult(last)];
  if (problem.task !== 'words' || last === undefined || value === null || answer === null || answer.pi) return null;
  if (!answer.value.equals(value)) return null;
  const [worked] = last.sides;
  const steps =
    worked.kind === 'product' && worked.factors.length === 2
      ? product(worked.factors.map((factor) => rationalValue(factor)))
      : worked.kind === 'quotient'
        ? quotient([worked.numerator, worked.denominator].map((part) => rationalValue(part)))
        : null;
  const place = solution.steps.findLastIndex(({ reason }) => reason === last.reason);
  if (steps === null || place !== solution.steps.length - 1) return null;
  return {
    topic: solution.topic,
    method: 'splitUp',
    steps: [...solution.steps.slice(0, place), ...steps],
    answer: solution.answer,
  };
}

type Parts = readonly (Fraction | null)[];

function isPlain(value: Fraction): boolean {
  return value.s > 0n && !writeDecimal(value).includes('frac') && writeDecimal(value).length < 7;
}

/** The larger factor cut at its last place that is not nothing. */
function product([one, two]: Parts): readonly RuleStep[] | null {
  if (!one || !two || !isPlain(one) || !isPlain(two)) return null;
  const [cut, other] = writeDecimal(one).length >= writeDecimal(two).length ? [one, two] : [two, one];
  const [large, small] = cutApart(cut);
  if (large.equals(0) || small.equals(0)) return null;
  return together(
    [large, small],
    (part) => `${writeDecimal(part)}\\times ${writeDecimal(other)}`,
    (part) => part.mul(other),
  );
}

/** A multiple of the divisor that is easily seen, and the rest. */
function quotient([whole, divisor]: Parts): readonly RuleStep[] | null {
  if (!whole || !divisor || !isPlain(whole) || !isPlain(divisor)) return null;
  const times = whole.div(divisor);
  const [large] = cutApart(times);
  const part = large.mul(divisor);
  const rest = whole.sub(part);
  if (!isPlain(times) || large.equals(0) || rest.equals(0) || !isPlain(part) || !isPlain(rest)) return null;
  return together(
    [part, rest],
    (one) => `${writeDecimal(one)}\\div ${writeDecimal(divisor)}`,
    (one) => one.div(divisor),
  );
}

/** 7.5 as 7 and 0.5, 48 as 40 and 8. */
function cutApart(value: Fraction): readonly [large: Fraction, small: Fraction] {
  const whole = value.floor();
  if (!whole.equals(value)) return [whole, value.sub(whole)];
  const digits = whole.n.toString().length;
  const unit = 10n ** BigInt(digits - 1);
  const large = new Fraction((whole.n / unit) * unit);
  return [large, value.sub(large)];
}

function together(
  parts: readonly [Fraction, Fraction],
  write: (part: Fraction) => string,
  work: (part: Fraction) => Fraction,
): readonly RuleStep[] {
  const [one, two] = parts;
  const [first, second_] = [work(one), work(two)];
  return [
    { reason: 'Work in two parts. The large part first.', expression: `${write(one)}=${writeDecimal(first)}` },
    { reason: 'Then the rest.', expression: `${write(two)}=${writeDecimal(second_)}` },
    {
      reason: 'Put the parts together.',
      expression: `${writeDecimal(first)}+${writeDecimal(second_)}=${writeDecimal(first.add(second_))}`,
    },
  ];
}
