import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { numberSolution, workSumAndDifference, workTwoNumbers } from '../../stories/workNumbers.ts';
import type { WhichNumber } from '../../stories/workNumbers.ts';
import { writeNumber } from '../../writeTerms.ts';

/** What is told of two numbers; `times`: the larger is so many times the smaller. */
export type PairFacts = {
  sum?: Fraction;
  product?: Fraction;
  difference?: Fraction;
  times?: Fraction;
  squares?: Fraction;
};

const text = writeNumber;

function rootOf(value: Fraction): Fraction | null {
  if (value.compare(0) < 0) return null;
  const root = new Fraction(Math.round(Math.sqrt(value.valueOf()) * 100), 100);
  return root.mul(root).equals(value) ? root : null;
}

function shown(small: Fraction, large: Fraction, which: WhichNumber): string {
  if (which === 'smallest') return text(small);
  return which === 'largest' ? text(large) : `${text(small)}\\text{ and }${text(large)}`;
}

/** Sum and product: the two roots of `t² − st + p`. */
function ofSumAndProduct(sum: Fraction, product: Fraction, which: WhichNumber, lead: readonly RuleStep[]): RuleSolution | null {
  const gap = rootOf(sum.mul(sum).sub(product.mul(4)));
  if (gap === null) return null;
  const [small, large] = [sum.sub(gap).div(2), sum.add(gap).div(2)];
  return numberSolution(
    [
      ...lead,
      { reason: 'The square of the difference is the square of the sum less four times the product.', expression: `${text(sum)}^2-4\\times ${text(product)}=${text(gap.mul(gap))}` },
      { reason: 'So the difference is', expression: `\\sqrt{${text(gap.mul(gap))}}=${text(gap)}` },
      { reason: 'Half of sum and difference together is the larger number.', expression: `(${text(sum)}+${text(gap)})\\div 2=${text(large)}` },
      { reason: 'The smaller one is what is left of the sum.', expression: `${text(sum)}-${text(large)}=${text(small)}` },
    ],
    shown(small, large, which),
  );
} // prettier-ignore

/** Difference and product: there is a pair above nought and one below it, so it must be known which. */
function ofDifferenceAndProduct(difference: Fraction, product: Fraction, which: WhichNumber): RuleSolution | null {
  const sum = rootOf(difference.mul(difference).add(product.mul(4)));
  if (sum === null || product.compare(0) <= 0) return null;
  const [small, large] = [sum.sub(difference).div(2), sum.add(difference).div(2)];
  return numberSolution(
    [
      { reason: 'The square of the sum is the square of the difference and four times the product.', expression: `${text(difference)}^2+4\\times ${text(product)}=${text(sum.mul(sum))}` },
      { reason: 'So the sum is', expression: `\\sqrt{${text(sum.mul(sum))}}=${text(sum)}` },
      { reason: 'Half of sum and difference together is the larger number.', expression: `(${text(sum)}+${text(difference)})\\div 2=${text(large)}` },
      { reason: 'The smaller one is', expression: `${text(large)}-${text(difference)}=${text(small)}` },
    ],
    shown(small, large, which),
  );
} // prettier-ignore

/** Two numbers from two facts about them; `null` where the facts leave it open which they are. */
export function workPairOfNumbers(facts: PairFacts, positive: boolean, which: WhichNumber): RuleSolution | null {
  const { sum, product, difference, times, squares } = facts;
  if (Object.keys(facts).length !== 2 || which === 'middle') return null;
  const pair = times === undefined ? null : { times, plus: new Fraction(0) };
  if (pair !== null && sum !== undefined) return workTwoNumbers(pair, 'sum', sum, which);
  if (pair !== null && difference !== undefined) return workTwoNumbers(pair, 'difference', difference, which);
  if (sum !== undefined && difference !== undefined) return workSumAndDifference(sum, difference, which);
  if (sum !== undefined && product !== undefined) return ofSumAndProduct(sum, product, which, []);
  if (sum !== undefined && squares !== undefined) {
    const twice = sum.mul(sum).sub(squares);
    const line = `(${text(sum)}^2-${text(squares)})\\div 2=${text(twice.div(2))}`;
    return ofSumAndProduct(sum, twice.div(2), which, [{ reason: 'The product is half of what the square of the sum has more than the squares.', expression: line }]); // prettier-ignore
  }
  return difference !== undefined && product !== undefined && positive ? ofDifferenceAndProduct(difference, product, which) : null; // prettier-ignore
}
