import { isMoney } from '../amounts/quantity.ts';
import { nameWords } from '../frames/thingNames.ts';
import type { Ledger } from './ledger.ts';
import {
  POINTING,
  addAsk,
  addBuys,
  addChange,
  addEvent,
  addItem,
  addOffer,
  addPart,
  addPrice,
  addShared,
  addTotal,
  close,
  go,
  once,
} from './ledgerDraft.ts';
import type { Ask, Draft } from './ledgerDraft.ts';
import type { LedgerFact } from './ledgerFacts.ts';

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
