import Fraction from 'fraction.js';

import type { Valued } from '../../words/values.ts';

export type Parts = readonly Fraction[];

/** What a story tells of amounts in a ratio. Names are as the story writes them. */
export type PartFact =
  | { readonly kind: 'ratio'; readonly parts: Parts; readonly names: readonly string[] }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  /** `owner`: who has it; a total where that is none of those who share. */
  | { readonly kind: 'total'; readonly amount: Valued; readonly name: string; readonly owner: string }
  | { readonly kind: 'share'; readonly amount: Valued; readonly name: string }
  | { readonly kind: 'more'; readonly amount: Valued; readonly name: string; readonly than: string }
  | { readonly kind: 'apart'; readonly amount: Valued }
  /** A fraction or percentage of the whole, as a number between 0 and 1. */
  | { readonly kind: 'part of whole'; readonly value: Fraction; readonly name: string }
  | { readonly kind: 'rest'; readonly name: string }
  | { readonly kind: 'ask share'; readonly name: string }
  | { readonly kind: 'ask fraction'; readonly name: string }
  | { readonly kind: 'ask percent'; readonly name: string }
  | { readonly kind: 'ask total'; readonly name: string }
  | { readonly kind: 'ask more'; readonly name: string; readonly than: string }
  | { readonly kind: 'ask'; readonly what: 'each' | 'largest' | 'smallest' | 'middle' | 'difference' }
  | { readonly kind: 'ask ratio'; readonly names: readonly string[] };
