import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { moneySolution } from '../stories/workMoney.ts';
import type { Account, Term } from './account.ts';
import type { Asked, Bit, Money, Stems } from './bits.ts';
import type { Wish } from './wish.ts';

type Kind = { readonly price: Money; readonly stems: Stems };
type TwoKinds = {
  readonly kinds: readonly [Kind, Kind];
  readonly count: Fraction;
  readonly total: Money;
  readonly asked: Kind;
};

function pair(kinds: readonly Kind[]): readonly [Kind, Kind] | null {
  const [one, two, ...more] = kinds;
  return one !== undefined &&
    two !== undefined &&
    more.length === 0 &&
    one.price.unit === two.price.unit &&
    isMoney(one.price.unit) &&
    !one.price.value.equals(two.price.value)
    ? [one, two]
    : null;
}

/** Coins of two kinds: their worth together and how many there are. */
function coinsOf(bits: readonly Bit[], account: Account, asked: Asked): TwoKinds | null {
  const [coins, ...more] = bits.flatMap((bit) => (bit.kind === 'coins' ? [bit] : []));
  const [count, ...counts] = account.counts;
  if (coins === undefined || more.length > 0 || count === undefined || counts.length > 0) return null;
  const kinds = pair(coins.values.map((price, index) => ({ price, stems: [coins.names[index] ?? ''] })));
  const amounts = [...account.terms.map(({ price }) => price), ...Object.values(account.named).flat()];
  if (kinds === null) return null;
  const values = amounts.filter(({ value }) => !kinds.some(({ price }) => price.value.equals(value)));
  const wanted = amounts.filter(({ value }) => kinds.some(({ price }) => price.value.equals(value)));
  const [total, ...totals] = values;
  if (total === undefined || totals.length + Math.max(0, wanted.length - 1) > 0 || total.unit !== kinds[0].price.unit)
    return null;
  const named = kinds.find(
    ({ price, stems }) => wanted[0]?.value.equals(price.value) ?? asked.words.includes(stems[0] ?? ''),
  );
  return named === undefined || (wanted.length === 0 && named.stems[0] === '')
    ? null
    : { kinds, count: count.count, total, asked: named };
}

/** Tickets or things of two prices: how many there are and what they cost together. */
function pricesOf(account: Account, wish: Wish): TwoKinds | null {
  if (wish.kind !== 'count') return null;
  const nameOf = ({ per, stems }: Term): Stems => (per !== null && per.length > 0 ? per : stems);
  const open = account.terms.filter((term) => nameOf(term).length > 0 && (term.count === null || term.per === null));
  const kinds = pair(open.map((term) => ({ price: term.price, stems: nameOf(term) })));
  const whole = account.terms.filter((term) => !open.includes(term));
  const [lump, ...lumps] = whole;
  const [count, ...counts] = account.counts;
  const amounts = [...Object.values(account.named).flat(), ...(lump === undefined ? [] : [lump.price])];
  const [total, ...totals] = amounts;
  if (kinds === null || total === undefined || lumps.length + totals.length > 0 || total.unit !== kinds[0].price.unit)
    return null;
  const many = count?.count ?? (lump?.per !== null && lump?.lot.equals(lump.count ?? 0) ? lump.count : null);
  if (
    many === null ||
    many === undefined ||
    counts.length > 0 ||
    (count !== undefined && lump !== undefined && lump.per !== null)
  )
    return null;
  const counted = [...account.counts.flatMap(({ stems }) => stems), ...(lump?.stems ?? [])];
  const wanted = kindMeant(kinds, wish.stems, counted);
  return wanted === null ? null : { kinds, count: many, total, asked: wanted };
}

/** The kind that a word of the question names and the other lacks; a word of neither may only name what is counted. */
function kindMeant(kinds: readonly [Kind, Kind], wished: Stems, counted: Stems): Kind | null {
  const strangers = wished.filter((stem) => !kinds.some(({ stems }) => stems.includes(stem)));
  if (strangers.some((stem) => !counted.includes(stem))) return null;
  const [one, two] = kinds;
  const tells = (kind: Kind, other: Kind): boolean =>
    wished.some((stem) => kind.stems.includes(stem) && !other.stems.includes(stem));
  const isOne = tells(one, two);
  return isOne === tells(two, one) ? null : isOne ? one : two;
}

/** Two kinds of coins or tickets: had all been the cheaper, the total would be so much less. */
export function workTwoKinds(bits: readonly Bit[], account: Account, wish: Wish, asked: Asked): RuleSolution | null {
  if (account.several.length > 0 || account.people !== null || account.rest !== null || account.split) return null;
  if (account.others.some(({ kind }) => kind !== 'coins')) return null;
  const told = coinsOf(bits, account, asked) ?? (account.others.length === 0 ? pricesOf(account, wish) : null);
  if (told === null || wish.kind !== 'count') return null;
  const [one, two] = told.kinds;
  const [dear, cheap] = one.price.value.compare(two.price.value) > 0 ? [one, two] : [two, one];
  const least = told.count.mul(cheap.price.value);
  const over = told.total.value.sub(least);
  const step = dear.price.value.sub(cheap.price.value);
  const many = over.div(step);
  // Weeks are no kind of ticket; and where there are none of one kind, nobody tells of two.
  if (wish.stems.some((stem) => /^(?:week|month|year)$/.test(stem)) || many.n === 0n) return null;
  if (many.d !== 1n || many.s < 0n || many.compare(told.count) >= 0) return null;
  const steps: RuleStep[] = [
    {
      reason: `Suppose that all cost $${writeCoins(cheap.price.value)}$.`,
      expression: spellProduct(told.count, cheap.price.value),
    },
    {
      reason: 'Find what is missing to the total.',
      expression: `${writeCoins(told.total.value)}-${writeCoins(least)}=${writeCoins(over)}`,
    },
    {
      reason: 'Each of the other kind adds the difference.',
      expression: `${writeCoins(dear.price.value)}-${writeCoins(cheap.price.value)}=${writeCoins(step)}`,
    },
    {
      reason: 'Divide to find how many of them there are.',
      expression: `${writeCoins(over)}\\div ${writeCoins(step)}=${writeDecimal(many)}`,
    },
  ];
  const rest = told.count.sub(many);
  if (told.asked === dear) return moneySolution(steps, writeDecimal(many));
  return moneySolution(
    [
      ...steps,
      {
        reason: 'The others are of the cheaper kind.',
        expression: `${writeDecimal(told.count)}-${writeDecimal(many)}=${writeDecimal(rest)}`,
      },
    ],
    writeDecimal(rest),
  );
}

/** The price of one kind where all else is known: "2 adults and 3 children paid £41; a child is £7". */
export function workOnePrice(account: Account, wish: Wish): RuleSolution | null {
  if (
    (wish.kind !== 'total' && wish.kind !== 'one') ||
    account.others.length + account.several.length > 0 ||
    account.people !== null ||
    account.rest !== null
  )
    return null;
  const counted = account.counts.flatMap(({ stems }) => stems);
  const prices = account.terms.filter(
    ({ count, per, stems }) => count === null && per !== null && stems.some((stem) => counted.includes(stem)),
  );
  const lumps = account.terms.filter((term) => !prices.includes(term));
  const amounts = [
    ...lumps.map(({ price, per, once }) => (per === null || once ? price : null)),
    ...Object.values(account.named).flat(),
  ];
  const [price, ...morePrices] = prices;
  const [total, ...totals] = amounts;
  const [first, second, ...counts] = account.counts;
  if (
    price === undefined ||
    !total ||
    !first ||
    !second ||
    counts.length + morePrices.length + totals.length > 0 ||
    total.unit !== price.price.unit
  )
    return null;
  if (first.per.length + second.per.length > 0 || !price.lot.equals(1) || price.side === 'in') return null;
  const fits = (stems: Stems): readonly boolean[] =>
    [first, second].map((count) => count.stems.some((stem) => stems.includes(stem)));
  const [knownFirst, knownSecond] = fits(price.stems);
  const [askedFirst, askedSecond] = fits(wish.stems);
  if (knownFirst === knownSecond || askedFirst === askedSecond || knownFirst === askedFirst) return null;
  const [known, open] = knownFirst === true ? [first, second] : [second, first];
  const cost = known.count.mul(price.price.value);
  const rest = total.value.sub(cost);
  const each = rest.div(open.count);
  if (each.compare(0) <= 0) return null;
  return moneySolution(
    [
      { reason: 'Work out what the known ones cost.', expression: spellProduct(known.count, price.price.value) },
      {
        reason: 'Subtract from the total.',
        expression: `${writeCoins(total.value)}-${writeCoins(cost)}=${writeCoins(rest)}`,
      },
      {
        reason: 'Divide by the number of the others.',
        expression: `${writeCoins(rest)}\\div ${writeDecimal(open.count)}=${writeCoins(each)}`,
      },
    ],
    writeQuantity(each, total.unit),
  );
}
