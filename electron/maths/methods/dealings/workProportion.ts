import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin, spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { moneySolution } from '../stories/workMoney.ts';
import type { Account } from './account.ts';
import type { Asked } from './bits.ts';
import type { Wish } from './wish.ts';
import { currencyOf } from './workAccount.ts';

/** "5 notebooks cost £11.25; 8 notebooks?", and how many can be had for an amount. */
export function workProportion(account: Account, wish: Wish, asked: Asked): RuleSolution | null {
  const currency = currencyOf(account);
  const [known, money, ...terms] = account.terms;
  const [count, ...counts] = account.counts;
  if (
    currency === null ||
    known === undefined ||
    terms.length + counts.length + account.several.length + account.others.length > 0
  )
    return null;
  if (
    account.people !== null ||
    account.rest !== null ||
    known.count === null ||
    !known.count.equals(known.lot) ||
    known.lot.compare(1) <= 0
  )
    return null;
  const one = known.price.value.div(known.lot);
  const first = {
    reason: 'Find the price of one.',
    expression: `${writeCoins(known.price.value)}\\div ${writeDecimal(known.lot)}=${writeDecimal(one)}`,
  };
  if (wish.kind === 'total' && count !== undefined && money === undefined && Object.keys(account.named).length === 0) {
    const same =
      count.stems.length === 0 || (count.stems.length > 0 && count.stems.every((stem) => known.stems.includes(stem)));
    if (!same || count.per.length > 0 || !endsWithin(one, 5)) return null;
    return moneySolution(
      [first, { reason: 'Multiply by the new number.', expression: spellProduct(count.count, one) }],
      writeQuantity(one.mul(count.count), currency),
    );
  }
  if (wish.kind !== 'count' || count !== undefined || !endsWithin(one, 5)) return null;
  const { tender = [], ...named } = account.named;
  const bare = money !== undefined && money.per === null && money.side !== 'in' ? money.price : undefined;
  const [from, ...others] = [...tender, ...(bare === undefined ? [] : [bare])].map(({ value }) => value);
  if (
    from === undefined ||
    others.length + Object.keys(named).length > 0 ||
    (money !== undefined && bare === undefined)
  )
    return null;
  if (!wish.stems.every((stem) => known.stems.includes(stem))) return null;
  const many = from.div(one);
  const can = asked.words.some((word) => /^(?:can|could|most|maximum)$/.test(word));
  if (many.d !== 1n && !can) return null;
  const exact = endsWithin(many, 4);
  const divide = {
    reason: 'Divide the money by it.',
    expression: `${writeCoins(from)}\\div ${writeDecimal(one)}${exact ? '=' : '\\approx '}${writeDecimal(exact ? many : many.round(2))}`,
  };
  const round =
    many.d === 1n ? [] : [{ reason: 'Only whole ones count: round down.', expression: writeDecimal(many.floor()) }];
  return moneySolution([first, divide, ...round], writeDecimal(many.floor()));
}

const CURRENCY_WORDS: Readonly<Record<string, RegExp>> = {
  '£': /^(?:pound|sterl|gbp)/,
  $: /^(?:dollar|usd)/,
  '€': /^(?:euro|eur)/,
  '₹': /^(?:rupe|rupee|inr|rand)/,
};

/** Money changed into another currency at a told rate. */
export function workExchange(account: Account, wish: Wish, asked: Asked): RuleSolution | null {
  const [rate, ...others] = account.others;
  if (rate?.kind !== 'exchange' || others.length > 0 || account.counts.length + account.several.length > 0) return null;
  const amounts = [
    ...account.terms.map(({ price, per }) => (per === null ? price : null)),
    ...Object.values(account.named).flat(),
  ];
  const [amount, ...more] = amounts;
  if (!amount || more.length > 0 || account.people !== null || account.rest !== null) return null;
  if (wish.kind !== 'total' && wish.kind !== 'count' && wish.kind !== 'change') return null;
  const { one, other } = rate;
  if (one.unit === other.unit || !isMoney(one.unit) || !isMoney(other.unit)) return null;
  const to = amount.unit === one.unit ? other : amount.unit === other.unit ? one : null;
  const from = to === other ? one : other;
  if (to === null) return null;
  const named = asked.words.filter((word) => Object.values(CURRENCY_WORDS).some((pattern) => pattern.test(word)));
  if (
    named.some((word) => !CURRENCY_WORDS[to.unit]?.test(word)) &&
    !named.some((word) => CURRENCY_WORDS[to.unit]?.test(word))
  )
    return null;
  const value = amount.value.mul(to.value).div(from.value);
  const step = from.value.equals(1)
    ? { reason: 'Multiply by the rate.', expression: spellProduct(amount.value, to.value) }
    : {
        reason: 'Divide by the rate.',
        expression: `${writeDecimal(amount.value)}\\div ${writeDecimal(from.value)}=${writeDecimal(value)}`,
      };
  if (!from.value.equals(1) && !to.value.equals(1)) return null;
  return moneySolution([step], writeQuantity(value, to.unit));
}
