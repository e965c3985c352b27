/** A ledger while it is being filled: each entry says whether it fits what stands there already. */
import type Fraction from 'fraction.js';

import { nameWords } from '../frames/thingNames.ts';
import type { BillChange, Ledger, LedgerEvent, LedgerPrice } from './ledger.ts';
import type { LedgerFact, LedgerItem } from './ledgerFacts.ts';

export type Ask = Extract<LedgerFact, { readonly kind: `ask ${string}` }>;

export const POINTING = /^(?:|he|she|i|you|they|we|it|each|each one|one|these|them|this|that|mr|mrs)$/;

export type Draft = {
  prices: LedgerPrice[];
  shares: Extract<LedgerFact, { readonly kind: 'price share' }>[];
  offer: Ledger['offer'];
  events: LedgerEvent[];
  changes: BillChange[];
  people: Fraction | null;
  group: Fraction | null;
  grouped: boolean;
  /** "…, and how much is left?" */
  also: boolean;
  paid: Fraction | null;
  start: Fraction | null;
  note: Fraction | null;
  end: Fraction | null;
  change: Fraction | null;
  ask: Ask | null;
  /** The items that are being listed. */
  list: (LedgerEvent & { readonly kind: 'items' }) | null;
  closed: boolean;
  /** The thing last named: what "each" and "they" mean. */
  thing: string;
};

/** One thing may be told only once. */
export function once<Key extends 'people' | 'group' | 'paid' | 'start' | 'note' | 'end' | 'change'>(
  draft: Draft,
  key: Key,
  value: Fraction,
): boolean {
  if (draft[key] !== null) return false;
  draft[key] = value;
  return true;
}

export function addPrice(draft: Draft, fact: LedgerPrice): boolean {
  const thing = POINTING.test(fact.thing) ? draft.thing : fact.thing;
  if (thing === '') return false;
  const words = nameWords(thing).join(' ');
  if (draft.prices.some((one) => nameWords(one.thing).join(' ') === words)) return false;
  draft.prices.push({ ...fact, thing });
  draft.thing = thing;
  return true;
}

export function addItem(draft: Draft, fact: LedgerItem): boolean {
  if (draft.list === null && draft.ask === null) {
    draft.list = {
      kind: 'items',
      items: [],
      total: null,
      asked: false,
      way: 'open',
      times: null,
      rest: false,
      goes: false,
    };
    draft.events.push(draft.list);
  }
  if (draft.list === null || (draft.list.asked && draft.closed)) return false;
  draft.list.items.push(fact);
  draft.thing = fact.thing;
  return true;
}

export function addAsk(draft: Draft, fact: Ask): boolean {
  if (draft.ask?.kind === 'ask count' && draft.ask.most && !draft.also && /^ask (?:left|change)$/.test(fact.kind)) {
    draft.also = true;
    return true;
  }
  if (draft.ask !== null) return false;
  draft.ask = fact;
  // "… does he need to buy 8 pens": the list follows.
  const follows = fact.kind === 'ask missing' && draft.list?.items.length === 0;
  if (!follows) draft.list = null;
  if (fact.kind === 'ask total' && fact.open) {
    // What is asked of is one list; what was bought before has no part in it.
    if (draft.events.length > 0) return false;
    draft.list = {
      kind: 'items',
      items: [],
      total: null,
      asked: true,
      way: 'pay',
      times: null,
      rest: false,
      goes: true,
    };
    draft.events.push(draft.list);
  }
  return true;
}

export function addTotal(draft: Draft, value: Fraction): boolean {
  const lists = draft.events.filter((event) => event.kind === 'items');
  const [list, ...more] = lists;
  if (list === undefined && draft.events.length === 0 && draft.ask === null) return once(draft, 'paid', value);
  if (list === undefined || more.length > 0 || list.total !== null || list.asked) return false;
  list.total = value;
  return true;
}

/** Something happens to the money; nothing does after the question, or after what was left at the end. */
export function addEvent(draft: Draft, event: LedgerEvent): boolean {
  draft.list = null;
  draft.events.push(event);
  return draft.ask === null && draft.end === null;
}

export function addChange(draft: Draft, change: BillChange): boolean {
  draft.changes.push(change);
  return draft.people === null;
}

export function addBuys(draft: Draft, fact: Extract<LedgerFact, { readonly kind: 'buys' }>): boolean {
  const { way, rest } = fact;
  if (fact.times === 'group' && draft.group === null) return false;
  if (fact.times === 'group') draft.grouped = true;
  const times = fact.times === 'group' ? draft.group : fact.times;
  const total = fact.total?.value ?? null;
  draft.list = { kind: 'items', items: [], total, asked: false, way, times, rest, goes: true };
  draft.events.push(draft.list);
  return draft.ask === null;
}

export function addPart(draft: Draft, share: Fraction, of: 'all' | 'rest', worth: Fraction | null): boolean {
  if (of === 'all' && draft.events.some((event) => event.kind === 'part' && event.of === 'rest')) return false;
  return addEvent(draft, { kind: 'part', share, of, worth });
}

export function addShared(draft: Draft, by: Fraction | null): boolean {
  if (by === null) draft.grouped = true;
  if (draft.group !== null && by !== null && !by.equals(draft.group)) return false;
  const people = by ?? draft.group;
  return people !== null && once(draft, 'people', people);
}

export function close(draft: Draft): boolean {
  if (draft.list?.asked !== true || draft.closed || draft.list.items.length === 0) return false;
  draft.closed = true;
  return true;
}

export function go(draft: Draft): boolean {
  if (draft.list?.way !== 'open' || draft.list.goes) return false;
  draft.list.goes = true;
  return true;
}

export function addOffer(draft: Draft, fact: Extract<LedgerFact, { readonly kind: 'offer' }>): boolean {
  if (draft.offer !== null || draft.thing === '') return false;
  draft.offer = { count: fact.count, amount: fact.amount?.value ?? null, pay: fact.pay, thing: draft.thing };
  return true;
}
