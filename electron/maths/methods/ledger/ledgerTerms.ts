import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeCoins } from '../amounts/quantity.ts';
import { endsWithin, spellProduct, spellQuotient } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { nameWords } from '../frames/thingNames.ts';
import { writeNumber } from '../writeTerms.ts';
import type { LedgerItem } from './ledgerFacts.ts';
import type { Ledger, LedgerPrice } from './ledger.ts';

/** What one entry of a list costs: known, or with one part unknown. */
export type LedgerTerm = {
  readonly thing: string;
  readonly count: Fraction | null;
  readonly price: Fraction | null;
  readonly cost: Fraction | null;
  readonly steps: readonly RuleStep[];
};

const CONTAINERS = new Set(
  'pack packet box bag carton tray bundle set crate case dozen tube bunch jar bottle tin'.split(' '),
);

function contained(name: string): boolean {
  return nameWords(name).some((word) => CONTAINERS.has(word));
}
const ONE = new Fraction(1);

function holds(all: readonly string[], some: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}

/** Of all things told, those that a name means: the same words before some of the words. */
export function meant<Thing extends { readonly thing: string }>(
  name: string,
  things: readonly Thing[],
): readonly Thing[] {
  const words = nameWords(name);
  if (words.length === 0) return things;
  const same = things.filter(({ thing }) => nameWords(thing).join(' ') === words.join(' '));
  if (same.length > 0) return same;
  return things.filter(({ thing }) => {
    const own = nameWords(thing);
    return holds(own, words) || holds(words, own);
  });
}

function product(count: Fraction, price: Fraction, thing: string): readonly RuleStep[] {
  return count.equals(1)
    ? []
    : [{ reason: `Work out the cost of the ${thing}.`, expression: spellProduct(count, price) }];
}

/** "3 for £1", the others one by one. */
function offered(count: Fraction, price: Fraction, ledger: Ledger, thing: string): LedgerTerm | null {
  const offer = ledger.offer;
  const bundle = offer?.amount ?? price.mul(offer?.pay ?? 0);
  if (offer === null || count.d !== 1n || bundle.compare(price.mul(offer.count)) >= 0) return null;
  const lots = count.div(offer.count).floor();
  const rest = count.sub(lots.mul(offer.count));
  const [packs, singles] = [lots.mul(bundle), rest.mul(price)];
  const first: RuleStep[] =
    offer.pay === null
      ? []
      : [
          {
            reason: `A lot of $${writeDecimal(offer.count)}$ is paid for as $${writeDecimal(offer.pay)}$.`,
            expression: spellProduct(offer.pay, price),
          },
        ];
  const steps: RuleStep[] = [
    ...first,
    {
      reason: `Make lots of $${writeDecimal(offer.count)}$; $${writeDecimal(rest)}$ are left over.`,
      expression: `${writeDecimal(count)}=${writeDecimal(lots)}\\times ${writeDecimal(offer.count)}+${writeDecimal(rest)}`,
    },
    { reason: 'Work out the cost of the lots.', expression: spellProduct(lots, bundle) },
  ];
  if (rest.n !== 0n) {
    steps.push({ reason: 'Work out the cost of the others.', expression: spellProduct(rest, price) });
    steps.push({
      reason: 'Add.',
      expression: `${writeCoins(packs)}+${writeCoins(singles)}=${writeCoins(packs.add(singles))}`,
    });
  }
  return { thing, count, price, cost: packs.add(singles), steps };
}

function priced(item: LedgerItem, found: LedgerPrice, ledger: Ledger): LedgerTerm | null {
  const { amount, count: lot } = found;
  const container = item.size !== null && !nameWords(found.thing).some((word) => CONTAINERS.has(word));
  if (item.measure !== '' && found.measure !== item.measure && found.measure !== '?') return null;
  if (item.measure === '' && found.measure !== '') return null;
  const pieces = container ? (item.count ?? ONE).mul(item.size ?? ONE) : item.count;
  const before: RuleStep[] =
    container && item.count !== null && item.size !== null && !item.count.equals(1)
      ? [{ reason: `Find how many ${item.thing} these are.`, expression: spellProduct(item.count, item.size) }]
      : [];
  if (container && item.count === null) return null;
  if (lot.equals(1)) {
    const offer = ledger.offer;
    if (offer !== null && meant(offer.thing, [{ thing: item.thing }]).length > 0 && pieces !== null)
      return offered(pieces, amount.value, ledger, item.thing);
    const cost = pieces === null ? null : pieces.mul(amount.value);
    const steps = pieces === null ? [] : product(pieces, amount.value, item.thing);
    return { thing: item.thing, count: pieces, price: amount.value, cost, steps: [...before, ...steps] };
  }
  const times = pieces?.div(lot) ?? null;
  if (times?.d === 1n) {
    const first = times.equals(1)
      ? []
      : [
          {
            reason: `Find how many lots of $${writeDecimal(lot)}$ these are.`,
            expression: spellQuotient(pieces ?? ONE, lot),
          },
        ];
    return {
      thing: item.thing,
      count: pieces,
      price: amount.value.div(lot),
      cost: times.mul(amount.value),
      steps: [...before, ...first, ...product(times, amount.value, item.thing)],
    };
  }
  const single = amount.value.div(lot);
  if (found.lots || !endsWithin(single, 4)) return null;
  const first = { reason: 'Divide to find the cost of one.', expression: spellQuotient(amount.value, lot) };
  const cost = pieces === null ? null : pieces.mul(single);
  const last = pieces === null ? [] : product(pieces, single, item.thing);
  return { thing: item.thing, count: pieces, price: single, cost, steps: [...before, first, ...last] };
}

/** A share of the only other price: "children half price". */
function shared(item: LedgerItem, ledger: Ledger): { readonly term: LedgerTerm; readonly from: LedgerPrice } | null {
  const [share, ...more] = meant(item.thing, ledger.shares);
  const [base, ...others] = share === undefined || share.base === '' ? ledger.prices : meant(share.base, ledger.prices);
  if (share === undefined || base === undefined || more.length + others.length > 0 || item.count === null) return null;
  if (meant(share.thing, [base]).length > 0 && nameWords(share.thing).join() === nameWords(base.thing).join())
    return null;
  if (!base.count.equals(1) || base.measure !== '') return null;
  const scaledPrice = base.amount.value.mul(share.share);
  const price = scaledPrice.add(share.plus?.value ?? 0);
  if (price.compare(0) <= 0) return null;
  const first = {
    reason: `Find the price of the ${item.thing}.`,
    expression:
      share.plus === null
        ? `${writeNumber(share.share)}\\times ${writeCoins(base.amount.value)}=${writeCoins(price)}`
        : `${writeCoins(scaledPrice)}${share.plus.value.s < 0n ? '-' : '+'}${writeCoins(share.plus.value.abs())}=${writeCoins(price)}`,
  };
  const cost = item.count.mul(price);
  return {
    term: {
      thing: item.thing,
      count: item.count,
      price,
      cost,
      steps: [first, ...product(item.count, price, item.thing)],
    },
    from: base,
  };
}

/** What an entry costs by the prices told; every price that is used is put into `used`. `null` where it is not clear. */
export function termOf(item: LedgerItem, ledger: Ledger, used: Set<unknown>): LedgerTerm | null {
  if (item.price !== null) {
    if (meant(item.thing, ledger.prices).some(({ thing }) => nameWords(thing).join() === nameWords(item.thing).join()))
      return null;
    const count = item.count;
    const all = item.price.value;
    if (item.each)
      return {
        thing: item.thing,
        count,
        price: all,
        cost: count?.mul(all) ?? null,
        steps: count === null ? [] : product(count, all, item.thing),
      };
    return { thing: item.thing, count, price: count === null ? null : all.div(count), cost: all, steps: [] };
  }
  const whole = item.size === null ? item.thing : `${item.thing} pack`;
  const exactShare = ledger.shares.filter(({ thing }) => meant(thing, [item]).length > 0);
  if (exactShare.length > 0) {
    const found = shared(item, ledger);
    if (found === null) return null;
    exactShare.forEach((one) => used.add(one));
    used.add(found.from);
    return found.term;
  }
  const named = meant(whole, ledger.prices);
  const fitting =
    item.thing === '' && item.measure !== '' ? named.filter(({ measure }) => measure === item.measure) : named;
  const aliased = ledger.prices.filter(
    ({ alias }) =>
      alias !== '' &&
      (nameWords(alias).join() === nameWords(item.thing).join() ||
        (alias === 'pack' && CONTAINERS.has(nameWords(item.thing).join()))),
  );
  const [found, ...more] = fitting.length > 0 ? fitting : aliased;
  if (found === undefined) return { thing: item.thing, count: item.count, price: null, cost: null, steps: [] };
  if (more.length > 0) return null;
  // What a pack of pens costs does not tell what a pen costs, nor the other way round.
  const byPack = found.alias !== '' && CONTAINERS.has(found.alias) && !contained(found.thing);
  if (byPack && (contained(whole) || found.count.equals(1))) {
    if (!contained(whole) || (item.size !== null && !found.count.equals(1) && !item.size.equals(found.count)))
      return null;
    used.add(found);
    return priced({ ...item, size: null }, { ...found, count: ONE, lots: false }, ledger);
  }
  if (!byPack && item.size === null && contained(found.thing) !== contained(whole)) return null;
  used.add(found);
  return priced(item, found, ledger);
}
