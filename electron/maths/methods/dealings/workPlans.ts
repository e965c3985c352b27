import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workEqualPlans } from '../stories/workEqualPlans.ts';
import { writeCoins } from '../amounts/quantity.ts';
import { writeDecimal } from '../askedText.ts';
import { moneySolution } from '../stories/workMoney.ts';
import type { Account, Side } from './account.ts';
import type { Asked } from './bits.ts';
import type { Wish } from './wish.ts';
import { currencyOf, minusStep, onlyNamed } from './workAccount.ts';

type Start = { readonly value: Fraction; readonly side: Side };

/** After how many weeks or miles two people have, or two offers cost, the same. */
export function workPlans(account: Account, wish: Wish, asked: Asked): RuleSolution | null {
  if (wish.kind !== 'count' || !asked.classes.includes('equal') || currencyOf(account) === null) return null;
  if (account.counts.length + account.several.length + account.others.length > 0 || account.people !== null)
    return null;
  if (!onlyTwo(account) || account.rest !== null) return null;
  const rates = account.terms.filter(({ per }) => per !== null && per.some((stem) => wish.stems.includes(stem)));
  const once = account.terms.filter((term) => !rates.includes(term));
  if (once.some(({ per, once: single, count }) => per !== null && !single && !isPeriodic(per) && count === null))
    return null;
  const starts: readonly Start[] = [
    ...(account.named.start ?? []).map(({ value }): Start => ({ value, side: 'in' })),
    ...(account.named.fee ?? []).map(({ value }): Start => ({ value, side: 'price' })),
    ...once.map(({ price, side }): Start => ({ value: price.value, side })),
  ];
  const [one, two, ...more] = rates;
  const [first, second, ...others] = starts;
  if (one && !two && first && second && others.length === 0 && (account.named.start ?? []).length === 0)
    return flat(one.price.value.div(one.lot), first.value, second.value);
  if (!one || !two || !first || !second || more.length + others.length > 0 || !one.lot.equals(two.lot)) return null;
  const having = (account.named.start ?? []).length === 2;
  const step = (side: Side, value: Fraction): Fraction => (having && side === 'out' ? value.neg() : value);
  // "How many minutes of calls": the first of them is counted.
  const name = asked.words.find((word) => wish.stems.some((stem) => word.startsWith(stem))) ?? wish.stems[0] ?? 'one';
  return workEqualPlans(
    [
      { start: first.value, step: step(one.side, one.price.value) },
      { start: second.value, step: step(two.side, two.price.value) },
    ],
    name,
  );
}

/** One plan has a price for each, the other is flat. */
function flat(rate: Fraction, first: Fraction, second: Fraction): RuleSolution | null {
  const [more, less] = first.compare(second) > 0 ? [first, second] : [second, first];
  const count = more.sub(less).div(rate);
  if (count.d !== 1n || count.compare(0) <= 0) return null;
  return moneySolution(
    [
      minusStep('Find how much more the flat price is.', more, less),
      {
        reason: 'Divide by the price for each one.',
        expression: `${writeCoins(more.sub(less))}\\div ${writeCoins(rate)}=${writeDecimal(count)}`,
      },
    ],
    writeDecimal(count),
  );
}

function isPeriodic(per: readonly string[]): boolean {
  return per.length > 0 && per.every((stem) => /^(?:day|week|month|year|hour)$/.test(stem));
}

/** Both starts are told in the same way. */
function onlyTwo(account: Account): boolean {
  const { start = [], fee = [], ...others } = account.named;
  return (
    Object.keys(others).length === 0 &&
    (start.length === 0 || fee.length === 0) &&
    start.length !== 1 &&
    onlyNamed({ ...account, named: {} }, []) &&
    fee.length <= 2
  );
}
