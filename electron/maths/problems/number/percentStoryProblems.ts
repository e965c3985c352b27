import Fraction from 'fraction.js';

import { endsWithin } from '../../methods/amounts/spelledArithmetic.ts';
import { writeDecimal } from '../../methods/askedText.ts';
import { workAfter, workOverallChange } from '../../methods/percent/stories/workChanges.ts';
import { workPercentChange } from '../../methods/percent/workPercent.ts';
import type { MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { pickCurrency, typedMoney } from '../stories/money.ts';
import { pickPerson } from '../stories/people.ts';
import { storyProblem } from '../stories/storyProblem.ts';

const PERCENTS = [5, 10, 15, 20, 25, 30, 40, 50] as const;
const RISING: readonly [string, ...string[]] = ['house', 'painting', 'ring', 'vase', 'field', 'coin', 'stamp'];

function percent(value: number): string {
  return `${writeDecimal(new Fraction(value))}%`;
}

/** "Rises by 10% and then by 20%: by how much altogether?" */
export function makeOverallChange(random: Random): MadeProblem | null {
  const [first, second] = [random.pick(PERCENTS), random.pick(PERCENTS)];
  const direction = random.chance(0.6) ? 'up' : 'down';
  const rise = direction === 'up';
  return storyProblem(random, {
    ask: rise ? 'overallRise' : 'overallFall',
    question: rise
      ? 'The value of a {thing} rises by {p} and then by {q}. What is the overall percentage increase?'
      : 'The value of a {thing} falls by {p} and then by {q}. What is the overall percentage decrease?',
    marks: { p: percent(first), q: percent(second), thing: random.pick(RISING) },
    solution: workOverallChange(
      [
        { direction, percent: new Fraction(first) },
        { direction, percent: new Fraction(second) },
      ],
      rise ? 'increase' : 'decrease',
    ),
  });
}

/** A bill with a tip or a tax; perhaps shared by friends. */
export function makeBill(random: Random): MadeProblem | null {
  const rate = new Fraction(random.pick([5, 10, 12.5, 15, 20, 25]));
  const bill = new Fraction(4 * random.whole(3, 45));
  const currency = pickCurrency(random);
  const total = bill.mul(rate.add(100)).div(100);
  const friends = random.pick([2, 3, 4, 5, 6]);
  const shared = random.chance(0.4) && endsWithin(total.div(friends), 2);
  if (!endsWithin(total, 2)) return null;
  const marks = {
    p: `${writeDecimal(rate)}%`,
    n: typedMoney(bill, currency),
    friends: `${friends}`,
    ...pickPerson(random),
  };
  return storyProblem(random, {
    ask: shared ? 'sharedBill' : 'billWithTip',
    question: shared
      ? '{friends} friends share a bill of {n} equally after adding a {p} tip. How much does each pay?'
      : 'A meal costs {n}. {name} leaves a {p} tip. How much does {he} pay in total?',
    marks,
    solution: shared
      ? workAfter(bill, [{ direction: 'up', percent: rate }], currency, new Fraction(friends))
      : workPercentChange('up', bill, rate, currency),
  });
}
