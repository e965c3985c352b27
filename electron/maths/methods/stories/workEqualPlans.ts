import type Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { amount, scaled, solveStory, termsOf } from './linearStory.ts';
import { moneySolution } from './workMoney.ts';

/** An amount of money, and what is added to it for every unit; below zero where it is taken away. */
export type Plan = { readonly start: Fraction; readonly step: Fraction };

function several(unit: string): string {
  return /s$/.test(unit) ? unit : `${unit}s`;
}

/** After how many units two plans come to the same. */
export function workEqualPlans([first, second]: readonly [Plan, Plan], unit: string): RuleSolution | null {
  const whole = [first, second].every(({ start, step }) => start.d === 1n && step.d === 1n);
  const scale = amount(whole ? 1 : 100).coefficient;
  const side = ({ start, step }: Plan): ReturnType<typeof termsOf> =>
    termsOf(scaled(amount(step, start), scale)).toReversed();
  const reason = `Let $n$ be the number of ${several(unit)}.${whole ? '' : ' Reckon in the smaller coins.'}`;
  const solved = solveStory(reason, 'n', side(first), side(second));
  if (solved === null || solved.value.compare(0) <= 0 || !endsWithin(solved.value, 2)) return null;
  const at = ({ start, step }: Plan): string =>
    `${writeCoins(start)}${step.s < 0n ? '-' : '+'}${writeDecimal(solved.value)}\\times ${writeCoins(step.abs())}`;
  const value = first.start.add(first.step.mul(solved.value));
  if (value.s < 0n) return null;
  const check: RuleStep = { reason: 'Check.', expression: `${at(first)}=${at(second)}` };
  return moneySolution([...solved.steps, check], `${writeDecimal(solved.value)}\\text{ ${several(unit)}}`);
}

/** How many things have to be sold, each for more than it costs to make, to earn what was spent beforehand and `more`. */
export function workBreakEven(fixed: Fraction, made: Fraction, sold: Fraction, more: Fraction): RuleSolution | null {
  const gain = sold.sub(made);
  if (gain.compare(0) <= 0 || fixed.compare(0) <= 0) return null;
  const needed = fixed.add(more);
  const count = needed.div(gain);
  const whole = count.ceil();
  const exact = whole.equals(count);
  const steps: RuleStep[] = [
    ...(made.n === 0n
      ? []
      : [
          {
            reason: 'Work out the profit on each one.',
            expression: `${writeCoins(sold)}-${writeCoins(made)}=${writeCoins(gain)}`,
          },
        ]),
    ...(more.n === 0n
      ? []
      : [
          {
            reason: 'Add the profit to the fixed cost.',
            expression: `${writeCoins(fixed)}+${writeCoins(more)}=${writeCoins(needed)}`,
          },
        ]),
    {
      reason: 'Divide by what each one brings in.',
      expression: `${writeCoins(needed)}\\div ${writeCoins(gain)}${endsWithin(count, 3) ? '=' : '\\approx '}${writeDecimal(endsWithin(count, 3) ? count : count.round(2))}`,
    },
    ...(exact ? [] : [{ reason: 'Round up to a whole number.', expression: writeDecimal(whole) }]),
  ];
  return moneySolution(steps, writeDecimal(whole));
}
