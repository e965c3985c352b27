import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { spellDifference } from '../amounts/spelledArithmetic.ts';
import type { Bit, Doing, Money, Named, Stems } from './bits.ts';

/** Money that goes out, comes in, or is only told as a price. */
export type Side = 'out' | 'in' | 'price';
/** `price` for each `lot` of the things; `count` of them where that is told, `null` where it is told elsewhere or asked. */
export type Term = {
  readonly side: Side;
  readonly price: Money;
  readonly lot: Fraction;
  readonly count: Fraction | null;
  /** What it is for. */
  readonly stems: Stems;
  /** "an hour", "per text"; empty for "each"; `null` for money that is told once. */
  readonly per: Stems | null;
  /** May it be one, as told? */
  readonly once: boolean;
  /** Lines that lead to its count. */
  readonly before?: readonly RuleStep[];
  /** In which sentence it was told. */
  readonly at: number;
};
export type Count = { readonly count: Fraction; readonly stems: Stems; readonly per: Stems; readonly at: number };

/** A story of money: its terms, the counts told apart from prices, and amounts with a name. */
export type Account = {
  readonly terms: readonly Term[];
  readonly counts: readonly Count[];
  readonly named: Readonly<Partial<Record<Named | 'start', readonly Money[]>>>;
  readonly several: readonly (Bit & { readonly kind: 'several' })[];
  readonly people: Fraction | null;
  /** All that is left is worth that much each; `null` without a price. */
  readonly rest: { readonly price: Money | null; readonly side: Side } | null;
  readonly split: boolean;
  readonly each: boolean;
  readonly others: readonly Bit[];
};

const ONE = new Fraction(1);
const OUT = new Set<Doing | null>(['buy', 'spend', 'pay', 'split']);
const IN = new Set<Doing | null>(['sell', 'earn', 'save', 'make']);

function sideOf(doing: Doing | null): Side {
  return OUT.has(doing) ? 'out' : IN.has(doing) ? 'in' : 'price';
}

/** "buys hoodies for £16 each and sells them for £28": each of them again. */
function boughtEach(term: Term | undefined): boolean {
  return term !== undefined && term.count === null && term.per !== null && !term.once;
}

/** "sells 48 of them at £4 each and the rest at £2.50": so many as were not sold before. */
function restOf(terms: readonly Term[], price: Money, side: Side, at: number): Term | null {
  const [whole, ...others] = terms.filter((term) => term.side !== side && term.count?.compare(1) === 1);
  const sold = terms.filter((term) => term.side === side);
  const [part, ...parts] = sold;
  if (!whole?.count || others.length > 0 || !part?.count || parts.length > 0) return null;
  const count = whole.count.sub(part.count);
  if (count.compare(0) <= 0) return null;
  const before = [{ reason: 'Find how many are the rest.', expression: spellDifference(whole.count, part.count) }];
  return { side, price, lot: ONE, count, stems: whole.stems, per: [], once: false, before, at };
}

type Book = {
  readonly terms: Term[];
  readonly counts: Count[];
  named: Partial<Record<Named | 'start', readonly Money[]>>;
  readonly others: Bit[];
  readonly several: Account['several'][number][];
  people: Fraction | null;
  rest: Account['rest'];
  split: boolean;
  each: boolean;
};

function name(book: Book, as: Named | 'start', amount: Money): void {
  book.named[as] = [...(book.named[as] ?? []), amount];
}

function enterItem(book: Book, bit: Bit & { readonly kind: 'item' }, doing: Doing | null, at: number): void {
  const side = sideOf(doing);
  if (doing === 'need' && bit.count === null && !bit.several) {
    name(book, 'target', bit.price);
    return;
  }
  book.terms.push({
    side: side === 'in' && bit.count === null && doing !== 'sell' ? 'price' : side,
    price: bit.price,
    lot: bit.lot,
    count: bit.count ?? (bit.one && side !== 'price' ? ONE : null),
    stems: bit.stems,
    per: [],
    once: bit.each !== true && (!bit.several || (bit.beside === true && side === 'out')),
    at,
  });
}

function enterMoney(book: Book, bit: Bit & { readonly kind: 'money' }, doing: Doing | null, at: number): void {
  const side = sideOf(doing);
  const last = book.terms.at(-1);
  const named =
    bit.as ?? (doing === 'have' ? 'start' : doing === 'need' ? 'target' : doing === 'split' ? 'bill' : null);
  if (named !== null) {
    name(book, named, bit.amount);
    return;
  }
  const each = (doing === 'sell' || doing === 'cost') && boughtEach(last);
  const shape = each
    ? { count: null, stems: last?.stems ?? [], per: last?.per ?? [], once: false }
    : { count: ONE, stems: bit.stems, per: null, once: true };
  book.terms.push({ side, price: bit.amount, lot: ONE, ...shape, at });
}

function enter(book: Book, bit: Bit, doing: Doing | null, at: number, last: Bit | undefined): void {
  const side = sideOf(doing);
  if (bit.kind === 'item') enterItem(book, bit, doing, at);
  else if (bit.kind === 'money') enterMoney(book, bit, doing, at);
  else if (bit.kind === 'rate')
    book.terms.push({
      side,
      price: bit.price,
      lot: bit.lot,
      count: null,
      stems: bit.stems,
      per: bit.per,
      once: false,
      at,
    });
  else if (bit.kind === 'several') book.several.push(bit);
  else if (bit.kind === 'count') book.counts.push({ count: bit.count, stems: bit.stems, per: bit.per, at });
  else if (bit.kind === 'people') book.people = bit.count;
  else if (bit.kind === 'each') book.each = true;
  else if (bit.kind === 'rest') {
    const term = bit.price === null ? null : restOf(book.terms, bit.price, side, at);
    if (term === null) book.rest = { price: bit.price, side };
    else book.terms.push(term);
  } else if (bit.kind !== 'plus' && bit.kind !== 'equal') book.others.push(bit);
  else if (bit.kind === 'plus' && last?.kind === 'money' && last.as === 'bill') {
    // "The fare is £3 plus £1.40 per mile": no total, but what is paid once.
    const { bill = [], ...rest } = book.named;
    book.named = bill.length > 1 ? { ...rest, bill: bill.slice(0, -1) } : rest;
    book.terms.push({ side: 'price', price: last.amount, lot: ONE, count: ONE, stems: [], per: null, once: true, at });
  }
}

/** What the bits of one sentence after another say, each by the verb before it. */
export function accountOf(sentences: readonly (readonly Bit[])[]): Account {
  const book: Book = {
    terms: [],
    counts: [],
    named: {},
    others: [],
    several: [],
    people: null,
    rest: null,
    split: false,
    each: false,
  };
  for (const [at, bits] of sentences.entries()) {
    let doing: Doing | null = null;
    for (const [index, bit] of bits.entries())
      if (bit.kind === 'doing') {
        // "has £25 and gets £3": only a verb right after another goes with it.
        const before = bits[index - 1]?.kind === 'doing' || bit.doing === 'be' ? doing : null;
        doing = nextDoing(before, bit.doing, bit.passive);
        if (doing === 'split') book.split = true;
      } else enter(book, bit, doing, at, bits[index - 1]);
  }
  return book;
}

/** "has saved £85" tells what there is; "is paid £12 an hour" what is earned. */
function nextDoing(before: Doing | null, doing: Doing, passive: boolean): Doing {
  if (doing === 'be' && before === 'need') return 'be';
  if (before === 'have' && (doing === 'save' || doing === 'earn')) return 'have';
  if (doing === 'be') return before === null ? 'be' : before;
  if (passive && doing === 'pay') return 'earn';
  if (passive && doing === 'charge') return 'pay';
  return doing;
}
