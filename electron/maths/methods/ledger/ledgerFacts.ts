import type Fraction from 'fraction.js';

import type { Valued } from '../words/values.ts';

/** So many of a thing, in packs of `size` where that is told; `count` is `null` for "some". */
export type LedgerItem = {
  readonly kind: 'item';
  readonly count: Fraction | null;
  readonly thing: string;
  readonly size: Fraction | null;
  /** What was told with it: for one of them, or for all. */
  readonly price: Valued | null;
  readonly each: boolean;
  /** `kg` and the like, where the count is a weight. */
  readonly measure: string;
};

/** What a piece of a story about money says or asks, in the order in which it is told. */
export type LedgerFact =
  /** `count` of the thing for `amount`; `measure` as for items. */
  | {
      readonly kind: 'price';
      readonly thing: string;
      readonly count: Fraction;
      readonly amount: Valued;
      readonly measure: string;
      /** Another name for one of it: "95p a pint". */
      readonly alias: string;
      /** Sold in such lots only: "3 for £1". */
      readonly lots: boolean;
    }
  /** "children half price": a share of the price of the other thing. */
  | {
      readonly kind: 'price share';
      readonly thing: string;
      readonly share: Fraction;
      /** On top of the share; `base` is empty where it is the only other price. */
      readonly plus: Valued | null;
      readonly base: string;
    }
  /** "or 3 for £1". */
  | { readonly kind: 'offer'; readonly count: Fraction; readonly amount: Valued | null; readonly pay: Fraction | null }
  /** So many people, of whom each does the same. */
  | { readonly kind: 'group'; readonly count: Fraction }
  /** A share of the money is spent on something of that price. */
  | { readonly kind: 'part worth'; readonly share: Fraction; readonly value: Valued }
  /** Items follow that are paid for. `total` where the money is told first. */
  | {
      readonly kind: 'buys';
      readonly who: string;
      readonly total: Valued | null;
      /** The money is paid, or taken for what is sold. */
      readonly way: 'pay' | 'take';
      /** So many people buy the same. */
      readonly times: Fraction | 'group' | null;
      /** All that is left is spent. */
      readonly rest: boolean;
    }
  /** Those listed before go somewhere, or are sold. */
  | { readonly kind: 'goes' }
  /** What is not spent is kept. */
  | { readonly kind: 'keeps rest' }
  | LedgerItem
  /** What the items before cost together. */
  | { readonly kind: 'total'; readonly amount: Valued }
  | {
      readonly kind: 'spends' | 'spends bare' | 'receives' | 'has' | 'pays with';
      readonly who: string;
      readonly amount: Valued;
    }
  | { readonly kind: 'keeps'; readonly who: string; readonly amount: Valued; readonly change: boolean }
  | { readonly kind: 'part'; readonly who: string; readonly share: Fraction; readonly of: 'all' | 'rest' }
  | { readonly kind: 'off'; readonly amount: Valued }
  | { readonly kind: 'percent off' | 'percent on'; readonly percent: Fraction }
  /** A bill of which one of so many pays an equal share. */
  | { readonly kind: 'split'; readonly amount: Valued; readonly by: Fraction }
  | { readonly kind: 'shared'; readonly by: Fraction | null }
  | { readonly kind: 'ask total'; readonly open: boolean; readonly own: boolean; readonly taken: boolean }
  | { readonly kind: 'ask change' | 'ask left' | 'ask start' | 'ask missing' | 'ask each' | 'ask item' }
  | { readonly kind: 'ask count'; readonly thing: string; readonly most: boolean }
  | { readonly kind: 'ask price'; readonly thing: string }
  | { readonly kind: 'close' };
