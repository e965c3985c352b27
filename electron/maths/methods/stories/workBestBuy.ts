import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import { endsWithin, spellDifference, spellQuotient } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { moneySolution } from './workMoney.ts';

/** So many of a thing for a price. */
export type Offer = { readonly size: Fraction; readonly price: Fraction };

/** By how much one of a thing is cheaper in the better of two offers; in pence where that is less than a pound. */
export function workBestBuy([first, second]: readonly [Offer, Offer], currency: Unit): RuleSolution | null {
  if (!isMoney(currency) || first.size.n === 0n || second.size.n === 0n) return null;
  const cents = [first, second].map(({ size, price }) => ({
    total: price.mul(100),
    size,
    each: price.mul(100).div(size),
  }));
  const [one, two] = cents;
  if (one === undefined || two === undefined || one.each.equals(two.each)) return null;
  if (!endsWithin(one.each, 2) || !endsWithin(two.each, 2)) return null;
  const [more, less] = one.each.compare(two.each) > 0 ? [one.each, two.each] : [two.each, one.each];
  const difference = more.sub(less);
  const coin = currency === '£' ? 'p' : ' cents';
  const steps = cents.map(({ total, size }, index) => ({
    reason: `Price of one from the ${index === 0 ? 'first' : 'second'} offer, in the smaller coin.`,
    expression: spellQuotient(total, size),
  }));
  const last = { reason: 'Subtract.', expression: spellDifference(more, less) };
  const answer =
    difference.compare(100) < 0
      ? `${writeDecimal(difference)}\\text{${coin}}`
      : writeQuantity(difference.div(100), currency);
  return moneySolution([...steps, last], answer);
}

/** Which of two sizes costs less for each unit: the answer is that size. */
export function workBetterOffer(
  [first, second]: readonly [Offer, Offer],
  unit: Unit,
  currency: Unit,
): RuleSolution | null {
  if (!isMoney(currency) || first.price.n === 0n || second.price.n === 0n) return null;
  const rates = [first, second].map(({ size, price }) => ({ size, price, each: size.div(price) }));
  const [one, two] = rates;
  if (one === undefined || two === undefined || one.each.equals(two.each)) return null;
  const better = one.each.compare(two.each) > 0 ? one : two;
  const steps = rates.map(({ size, price, each }, index) => {
    const exact = endsWithin(each, 2);
    return {
      reason: `How much one ${currency === '£' ? 'pound' : currency === '$' ? 'dollar' : 'euro'} buys in the ${index === 0 ? 'first' : 'second'} size.`,
      expression: exact
        ? spellQuotient(size, price)
        : `${writeDecimal(size)}\\div ${writeDecimal(price)}\\approx ${writeDecimal(each.round(2))}`,
    };
  });
  return moneySolution(
    [
      ...steps,
      { reason: 'The larger number is the better value.', expression: `${writeDecimal(better.size)}\\text{ ${unit}}` },
    ],
    writeQuantity(better.size, unit),
  );
}
