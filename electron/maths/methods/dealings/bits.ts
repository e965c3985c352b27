import type Fraction from 'fraction.js';

import type { WordClass } from './lexicon.ts';

/** What money is told for, or counted in: the stems of a name ("pack pen"), of a period ("week"). */
export type Stems = readonly string[];
export type Money = { readonly value: Fraction; readonly unit: string };

/** What somebody does with the amounts that follow, until another verb. */
export type Doing =
  'buy' | 'sell' | 'cost' | 'charge' | 'pay' | 'earn' | 'save' | 'spend' | 'have' | 'need' | 'split' | 'make' | 'be';

/** A named amount of money: a deposit, a tip, what is left. */
export type Named =
  | 'deposit'
  | 'payment'
  | 'fee'
  | 'tip'
  | 'discount'
  | 'bill'
  | 'tender'
  | 'left'
  | 'target'
  | 'profit'
  | 'loss'
  | 'price'
  | 'savings';

/** A piece of a sentence, in order. */
export type Bit =
  | { readonly kind: 'doing'; readonly doing: Doing; readonly passive: boolean }
  /** `count` things (`null` where it is not told) at `price` for each `lot` of them. */
  | {
      readonly kind: 'item';
      readonly count: Fraction | null;
      readonly stems: Stems;
      readonly price: Money;
      readonly lot: Fraction;
      /** "a pen": surely one of it, told without a number. */
      readonly one: boolean;
      /** "pens": surely several. */
      readonly several: boolean;
      /** "eggs £1.85": the price stands right beside the name, so that it is what they cost together where they are bought. */
      readonly beside?: boolean;
      /** "£14 each", "£14 a head": for every one of them, however many there are. */
      readonly each?: boolean;
    }
  /** Money for each `lot` of `per`; `per` is empty for "each". */
  | { readonly kind: 'rate'; readonly price: Money; readonly per: Stems; readonly lot: Fraction; readonly stems: Stems }
  | { readonly kind: 'money'; readonly amount: Money; readonly stems: Stems; readonly as: Named | null }
  | { readonly kind: 'several'; readonly count: Fraction | null; readonly each: Money | null; readonly as: Named }
  | { readonly kind: 'count'; readonly count: Fraction; readonly stems: Stems; readonly per: Stems }
  | { readonly kind: 'people'; readonly count: Fraction }
  | { readonly kind: 'percent'; readonly percent: Fraction; readonly as: Named | 'tax' | 'commission' }
  | { readonly kind: 'part'; readonly share: Fraction; readonly of: 'all' | 'rest' }
  | { readonly kind: 'every'; readonly per: Stems }
  | { readonly kind: 'rest'; readonly price: Money | null }
  | { readonly kind: 'left' | 'each' | 'more' | 'plus' | 'or' | 'equal' | 'back' }
  | { readonly kind: 'overtime'; readonly times: Fraction }
  | { readonly kind: 'within' | 'beyond'; readonly count: Fraction; readonly stems: Stems }
  /** Two kinds of coins, by their worth or their names. */
  | { readonly kind: 'coins'; readonly values: readonly Money[]; readonly names: readonly string[] }
  /** "£1 = €1.15" */
  | { readonly kind: 'exchange'; readonly one: Money; readonly other: Money };

/** What is asked: the classes of its words, the things it names, in the order of the words. */
export type Asked = {
  readonly kind: 'asked';
  readonly classes: readonly WordClass[];
  readonly stems: Stems;
  readonly words: readonly string[];
  /** "How many" of what. */
  readonly many: Stems | null;
};
