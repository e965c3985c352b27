import Fraction from 'fraction.js';

/** Years from now; below zero in the past. People are numbered. */
export type AgeFact =
  /** At `at`, `who` was `times` as old as `of`, and `plus` years on top. */
  | {
      readonly kind: 'relation';
      readonly who: number;
      readonly of: number;
      readonly times: Fraction;
      readonly plus: Fraction;
      readonly at: number;
    }
  | { readonly kind: 'sum'; readonly who: readonly number[]; readonly at: number; readonly value: Fraction }
  | { readonly kind: 'age'; readonly who: number; readonly at: number; readonly value: Fraction };

export type AgeWanted =
  | { readonly kind: 'age'; readonly who: number; readonly at: number }
  | { readonly kind: 'ages' }
  | { readonly kind: 'sum' }
  | { readonly kind: 'unknown' };

/** `name` as it stands in a reason: "Tom", "the mother", "she". */
export type AgeStory = {
  readonly names: readonly string[];
  readonly facts: readonly AgeFact[];
  readonly wanted: AgeWanted;
  /** The letter that the question gives to somebody's age, if it does. */
  readonly letter?: { readonly name: string; readonly who: number };
};
