import type Fraction from 'fraction.js';

import type { Stems } from './bits.ts';

export type Way = 'up' | 'down';
/** A number with its currency or measure. */
export type Told = { readonly value: Fraction; readonly unit: string; readonly stems: Stems };

/** A piece of a sentence about percentages, in order. */
export type PercentBit =
  /** `again`: the way of the change before it. `noun`: "a discount of", a part that can be asked for by itself. */
  | { readonly kind: 'change'; readonly way: Way | 'again'; readonly percent: Fraction; readonly name: string }
  | { readonly kind: 'value'; readonly told: Told; readonly to: boolean }
  | { readonly kind: 'from to'; readonly from: Told; readonly to: Told }
  | { readonly kind: 'share'; readonly part: Told; readonly whole: Told }
  | { readonly kind: 'percent of'; readonly percent: Fraction; readonly whole: Told }
  /** So much of something that is not told. */
  | {
      readonly kind: 'some';
      readonly percent: Fraction;
      readonly stems: Stems;
      /** "46% are boys": these are the part, not what it is a part of. */
      readonly are?: boolean;
    }
  | { readonly kind: 'interest'; readonly percent: Fraction }
  | { readonly kind: 'span'; readonly count: Fraction; readonly unit: string }
  | { readonly kind: 'bare'; readonly percent: Fraction }
  | {
      readonly kind:
        | 'yearly'
        | 'simple'
        | 'compound'
        | 'interest word'
        | 'before'
        | 'after'
        | 'now'
        | 'including'
        | 'excluding'
        | 'rest'
        | 'not'
        | 'same'
        | 'bought'
        | 'sold'
        | 'sale';
    };
