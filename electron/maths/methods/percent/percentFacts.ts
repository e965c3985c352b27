import type Fraction from 'fraction.js';

import type { Valued } from '../words/values.ts';

export type Direction = 'up' | 'down' | 'again';
export type PercentAsk =
  | 'new'
  | 'original'
  | 'change'
  | 'percent up'
  | 'percent down'
  | 'percent change'
  | 'profit'
  | 'loss'
  | 'percent profit'
  | 'percent loss'
  | 'whole'
  | 'percent';

/** What a clause about percentages says or asks. */
export type PercentFact =
  | { readonly kind: 'first' | 'after' | 'bought' | 'sold'; readonly amount: Valued }
  | { readonly kind: 'change'; readonly direction: Direction; readonly percent: Fraction }
  /** `percent` of something unknown is `amount`; `percent` of `amount` is wanted. */
  | { readonly kind: 'part' | 'of'; readonly percent: Fraction; readonly amount: Valued }
  | { readonly kind: 'share'; readonly part: Valued; readonly whole: Valued }
  | { readonly kind: 'group'; readonly amount: Valued; readonly name: string }
  | { readonly kind: 'some'; readonly percent: Fraction; readonly name: string }
  | { readonly kind: 'rest' | 'count'; readonly name: string }
  | { readonly kind: 'ask'; readonly what: PercentAsk };
