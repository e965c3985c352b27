import Fraction from 'fraction.js';

/** What a clause about ages says or asks; people by the words of the story, `at` in years from now. */
export type AgeClause =
  | {
      readonly kind: 'relation';
      readonly who: string;
      readonly of: string;
      readonly times: Fraction;
      readonly plus: Fraction;
      readonly at: number;
    }
  | { readonly kind: 'sum'; readonly names: readonly string[]; readonly value: Fraction; readonly at: number }
  | { readonly kind: 'age'; readonly who: string; readonly value: Fraction; readonly at: number }
  | { readonly kind: 'letter'; readonly who: string; readonly letter: string }
  | { readonly kind: 'ratio'; readonly names: readonly string[]; readonly parts: readonly Fraction[] }
  | { readonly kind: 'difference'; readonly value: Fraction }
  | { readonly kind: 'ask'; readonly who: string; readonly at: number }
  | { readonly kind: 'ask all'; readonly names: readonly string[] }
  | { readonly kind: 'ask letter'; readonly letter: string }
  | { readonly kind: 'ask sum' }
  | {
      readonly kind: 'ask when';
      readonly who: string;
      readonly of: string;
      readonly times: Fraction;
      readonly past: boolean;
    }
  | { readonly kind: 'people'; readonly names: readonly string[] };
