import type Fraction from 'fraction.js';

import { nameWords } from '../frames/thingNames.ts';
import { isMoney } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import type { LedgerFact, LedgerItem } from './ledgerFacts.ts';

export type LedgerPrice = Extract<LedgerFact, { readonly kind: 'price' }>;
type Ask = Extract<LedgerFact, { readonly kind: `ask ${string}` }>;

/** What happens to the money, in order. */
export type LedgerEvent =
  | {
      readonly kind: 'items';
      readonly items: LedgerItem[];
      total: Fraction | null;
      readonly asked: boolean;
      readonly way: 'pay' | 'take' | 'open';
      readonly times: Fraction | null;
      readonly rest: boolean;
      goes: boolean;
    }
  | { readonly kind: 'split'; readonly value: Fraction; readonly by: Fraction }
  | { readonly kind: 'spent' | 'gained'; readonly value: Fraction }
  | { readonly kind: 'part'; readonly share: Fraction; readonly of: 'all' | 'rest'; readonly worth: Fraction | null };

/** A change of the bill, in the order told. */
export type BillChange =
  | { readonly kind: 'off'; readonly value: Fraction }
  | { readonly kind: 'percent'; readonly factor: -1 | 1; readonly percent: Fraction };

export type Ledger = {
  readonly unit: Unit;
  readonly prices: readonly LedgerPrice[];
  readonly shares: readonly Extract<LedgerFact, { readonly kind: 'price share' }>[];
  readonly offer: {
    readonly count: Fraction;
    /** For all of them, or so many paid for. */
    readonly amount: Fraction | null;
    readonly pay: Fraction | null;
    readonly thing: string;
  } | null;
  readonly events: readonly LedgerEvent[];
  readonly changes: readonly BillChange[];
  readonly people: Fraction | null;
  /** What was paid in all, where no list of things goes before it. */
  readonly paid: Fraction | null;
  /** The purse at first, what was handed over, what was left at the end. */
  readonly start: Fraction | null;
  readonly note: Fraction | null;
  readonly end: Fraction | null;
  readonly change: Fraction | null;
  readonly ask: Ask;
  readonly also: boolean;
};

const POINTING = /^(?:|he|she|i|you|they|we|it|each|each one|one|these|them|this|that|mr|mrs)$/;

type Draft = {
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
function once<Key extends 'people' | 'group' | 'paid' | 'start' | 'note' | 'end' | 'change'>(
  draft: Draft,
  key: Key,
  value: Fraction,
): boolean {
  if (draft[key] !== null) return false;
  draft[key] = value;
  return true;
}

function addPrice(draft: Draft, fact: LedgerPrice): boolean {
  const thing = POINTING.test(fact.thing) ? draft.thing : fact.thing;
  if (thing === '') return false;
  const words = nameWords(thing).join(' ');
  if (draft.prices.some((one) => nameWords(one.thing).join(' ') === words)) return false;
  draft.prices.push({ ...fact, thing });
  draft.thing = thing;
  return true;
}

function addItem(draft: Draft, fact: LedgerItem): boolean {
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

function addAsk(draft: Draft, fact: Ask): boolean {
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

function addTotal(draft: Draft, value: Fraction): boolean {
  const lists = draft.events.filter((event) => event.kind === 'items');
  const [list, ...more] = lists;
  if (list === undefined && draft.events.length === 0 && draft.ask === null) return once(draft, 'paid', value);
  if (list === undefined || more.length > 0 || list.total !== null || list.asked) return false;
  list.total = value;
  return true;
}

/** Something happens to the money; nothing does after the question, or after what was left at the end. */
function addEvent(draft: Draft, event: LedgerEvent): boolean {
  draft.list = null;
  draft.events.push(event);
  return draft.ask === null && draft.end === null;
}

function addChange(draft: Draft, change: BillChange): boolean {
  draft.changes.push(change);
  return draft.people === null;
}

function addBuys(draft: Draft, fact: Extract<LedgerFact, { readonly kind: 'buys' }>): boolean {
  const { way, rest } = fact;
  if (fact.times === 'group' && draft.group === null) return false;
  if (fact.times === 'group') draft.grouped = true;
  const times = fact.times === 'group' ? draft.group : fact.times;
  const total = fact.total?.value ?? null;
  draft.list = { kind: 'items', items: [], total, asked: false, way, times, rest, goes: true };
  draft.events.push(draft.list);
  return draft.ask === null;
}

function addPart(draft: Draft, share: Fraction, of: 'all' | 'rest', worth: Fraction | null): boolean {
  if (of === 'all' && draft.events.some((event) => event.kind === 'part' && event.of === 'rest')) return false;
  return addEvent(draft, { kind: 'part', share, of, worth });
}

function addShared(draft: Draft, by: Fraction | null): boolean {
  if (by === null) draft.grouped = true;
  if (draft.group !== null && by !== null && !by.equals(draft.group)) return false;
  const people = by ?? draft.group;
  return people !== null && once(draft, 'people', people);
}

function close(draft: Draft): boolean {
  if (draft.list?.asked !== true || draft.closed || draft.list.items.length === 0) return false;
  draft.closed = true;
  return true;
}

function go(draft: Draft): boolean {
  if (draft.list?.way !== 'open' || draft.list.goes) return false;
  draft.list.goes = true;
  return true;
}

function addOffer(draft: Draft, fact: Extract<LedgerFact, { readonly kind: 'offer' }>): boolean {
  if (draft.offer !== null || draft.thing === '') return false;
  draft.offer = { count: fact.count, amount: fact.amount?.value ?? null, pay: fact.pay, thing: draft.thing };
  return true;
}

type OfKind<Fact, Kind> = Fact extends { readonly kind: unknown } ? (Kind extends Fact['kind'] ? Fact : never) : never;
type Entries = {
  readonly [Kind in LedgerFact['kind']]?: (draft: Draft, fact: OfKind<LedgerFact, Kind>) => boolean;
};

/** What each fact does to the ledger; questions are entered by `addAsk`. `false` where it does not fit. */
const ENTRIES: Entries = {
  price: addPrice,
  'price share': (draft, fact) => draft.shares.push(fact) > 0,
  offer: addOffer,
  buys: addBuys,
  item: addItem,
  group: (draft, { count }) => once(draft, 'group', count),
  goes: go,
  close,
  total: (draft, { amount }) => addTotal(draft, amount.value),
  has: (draft, { amount }) =>
    draft.events.every((event) => event.kind === 'part') && draft.end === null && once(draft, 'start', amount.value),
  'pays with': (draft, { amount }) => once(draft, 'note', amount.value),
  keeps: (draft, { amount, change }) => once(draft, change ? 'change' : 'end', amount.value),
  'keeps rest': (draft) => {
    draft.list = null;
    return draft.events.length > 0;
  },
  'spends bare': (draft, { amount }) =>
    !draft.events.some((event) => event.kind === 'items') && addEvent(draft, { kind: 'spent', value: amount.value }),
  spends: (draft, { amount }) => addEvent(draft, { kind: 'spent', value: amount.value }),
  receives: (draft, { amount }) => addEvent(draft, { kind: 'gained', value: amount.value }),
  split: (draft, { amount, by }) => addEvent(draft, { kind: 'split', value: amount.value, by }),
  part: (draft, { share, of }) => addPart(draft, share, of, null),
  'part worth': (draft, { share, value }) => addPart(draft, share, 'all', value.value),
  off: (draft, { amount }) => addChange(draft, { kind: 'off', value: amount.value }),
  'percent off': (draft, { percent }) => addChange(draft, { kind: 'percent', factor: -1, percent }),
  'percent on': (draft, { percent }) => addChange(draft, { kind: 'percent', factor: 1, percent }),
  shared: (draft, { by }) => addShared(draft, by),
};

function isAsk(fact: LedgerFact): fact is Ask {
  return fact.kind.startsWith('ask ');
}

function enter(draft: Draft, fact: LedgerFact): boolean {
  if (isAsk(fact)) return addAsk(draft, fact);
  const add = ENTRIES[fact.kind] as ((draft: Draft, fact: LedgerFact) => boolean) | undefined;
  return add?.(draft, fact) ?? false;
}

function aboutOne(facts: readonly LedgerFact[]): boolean {
  const names = facts.flatMap((fact) => ('who' in fact && !POINTING.test(fact.who) ? [fact.who] : []));
  return new Set(names.map((name) => nameWords(name).join(' '))).size <= 1;
}

/** The facts in their order, as a ledger; `null` where they do not fit together. */
export function openLedger(facts: readonly LedgerFact[]): Ledger | null {
  const units = new Set(
    facts.flatMap((fact) =>
      'amount' in fact && fact.amount !== null
        ? [fact.amount.unit]
        : fact.kind === 'part worth'
          ? [fact.value.unit]
          : fact.kind === 'price share' && fact.plus !== null
            ? [fact.plus.unit]
            : fact.kind === 'item' && fact.price !== null
              ? [fact.price.unit]
              : fact.kind === 'buys' && fact.total !== null
                ? [fact.total.unit]
                : [],
    ),
  );
  const [unit, ...others] = units;
  if (unit === undefined || others.length > 0 || !isMoney(unit) || !aboutOne(facts)) return null;
  const draft: Draft = {
    prices: [],
    shares: [],
    offer: null,
    events: [],
    changes: [],
    people: null,
    group: null,
    grouped: false,
    also: false,
    paid: null,
    start: null,
    note: null,
    end: null,
    change: null,
    ask: null,
    list: null,
    closed: false,
    thing: '',
  };
  if (!facts.every((fact) => enter(draft, fact))) return null;
  if (draft.group !== null && !draft.grouped) return null;
  const lists = draft.events.filter((event) => event.kind === 'items');
  // A list without a verb needs a price for all of it; things bought and things sold are two stories.
  if (lists.some((list) => list.items.length === 0 || (!list.goes && list.total === null))) return null;
  if (lists.some(({ way }) => way === 'take') && lists.some(({ way }) => way === 'pay')) return null;
  return draft.ask === null ? null : { ...draft, unit, ask: draft.ask };
}
