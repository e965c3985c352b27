import Fraction from 'fraction.js';

import type { Valued } from '../words/values.ts';

/** What a story of shares in a ratio tells or asks. */
export type ShareFact =
  | { readonly kind: 'ratio'; readonly parts: readonly Fraction[]; readonly names: readonly string[] }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  /** So much of something: one of the shares, or all of it. */
  | { readonly kind: 'amount'; readonly name: string; readonly amount: Valued }
  | { readonly kind: 'total'; readonly amount: Valued; readonly thing: string }
  | { readonly kind: 'more'; readonly more: string; readonly less: string; readonly amount: Valued }
  /** The difference between the largest share and the smallest. */
  | { readonly kind: 'apart'; readonly amount: Valued }
  | { readonly kind: 'added'; readonly name: string; readonly by: Fraction }
  | { readonly kind: 'after'; readonly parts: readonly Fraction[] }
  | { readonly kind: 'ask each' | 'ask all' | 'ask largest' | 'ask smallest' | 'ask difference' }
  | { readonly kind: 'ask share' | 'ask fraction' | 'ask before'; readonly name: string }
  | { readonly kind: 'ask more'; readonly more: string; readonly less: string };
