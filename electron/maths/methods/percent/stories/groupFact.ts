import type Fraction from 'fraction.js';

import type { Valued } from '../../words/values.ts';

/** What a story tells of a whole and its parts; names are as the story writes them, verbs included. */
export type GroupFact =
  | { readonly kind: 'whole'; readonly amount: Valued; readonly name: string }
  /** `of`: what it is a part of, as the story says it ("of the boys", "of them"); empty where it does not. */
  | { readonly kind: 'part'; readonly percent: Fraction; readonly name: string; readonly of: string }
  | { readonly kind: 'count'; readonly amount: Valued; readonly name: string; readonly of: string }
  /** "Which is 45% of it": what was just counted is so much of the whole. */
  | { readonly kind: 'means'; readonly percent: Fraction }
  | { readonly kind: 'rest'; readonly name: string }
  /** So much is left of the whole. */
  | { readonly kind: 'left'; readonly amount: Valued }
  | { readonly kind: 'ask amount' | 'ask percent'; readonly name: string; readonly not: boolean }
  | { readonly kind: 'ask rest'; readonly of: 'amount' | 'percent' }
  | { readonly kind: 'ask whole'; readonly name: string };
