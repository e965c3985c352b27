import type Fraction from 'fraction.js';

import type { Unit } from '../amounts/quantity.ts';
import type { Ask } from './ledgerDraft.ts';
import type { LedgerFact, LedgerItem } from './ledgerFacts.ts';

export type LedgerPrice = Extract<LedgerFact, { readonly kind: 'price' }>;

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
