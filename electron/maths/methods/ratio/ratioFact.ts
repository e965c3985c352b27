import type Fraction from 'fraction.js';

import type { StoryAmount } from '../words/storyAmounts.ts';
import type { Valued } from '../words/values.ts';

export type Parts = readonly Fraction[];

/** What a clause about a ratio says or asks. Names are as the story writes them. */
export type RatioFact =
  | { readonly kind: 'simplify' | 'one to' | 'to one' | 'ratio'; readonly parts: Parts }
  | { readonly kind: 'compare'; readonly amounts: readonly StoryAmount[] }
  | { readonly kind: 'total'; readonly amount: Valued; readonly thing: string }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'count'; readonly value: Fraction; readonly thing: string }
  | { readonly kind: 'whole'; readonly value: Fraction; readonly thing: string }
  | { readonly kind: 'owns'; readonly name: string; readonly amount: Valued }
  | { readonly kind: 'more'; readonly name: string; readonly than: string; readonly amount: Valued }
  | { readonly kind: 'letters'; readonly letters: string; readonly parts: Parts }
  | { readonly kind: 'ask letters'; readonly letters: string }
  | { readonly kind: 'ask'; readonly what: 'each' | 'largest' | 'smallest' | 'all' | 'difference' }
  | { readonly kind: 'ask count' | 'ask owner' | 'ask fraction' | 'ask whole'; readonly name: string }
  | { readonly kind: 'ask more'; readonly name: string; readonly than: string };
