import type Fraction from 'fraction.js';

import type { Valued } from '../../words/values.ts';

export type Way = 'up' | 'down';

/**
 * When a value is told: before the changes, after them ("sold for"), now (after those told, or before those to come), in a
 * year, or without a word about it.
 */
export type When = 'before' | 'after' | 'now' | 'plain' | number;

/** What is asked of a value that changes by percentages. */
export type ChangeAsk =
  /** The value at the end; at the beginning; by how much it changed, or how much the percentage was. */
  | 'new'
  | 'original'
  | 'difference'
  /** By what percentage it changed, under the name that the question gives the change. */
  | 'percent increase'
  | 'percent decrease'
  | 'percent profit'
  | 'percent loss'
  | 'percent change'
  | 'points'
  /** What each of so many people pays. */
  | 'each'
  /** The first whole year after which the value has passed a limit. */
  | 'years';

export type ChangeFact =
  | { readonly kind: 'value'; readonly amount: Valued; readonly when: When }
  /** `leads`: what is told right after it is the value after the change ("after a rise of 5% he earns …"). */
  | {
      readonly kind: 'change';
      readonly way: Way | 'again';
      readonly percent: Fraction;
      readonly leads: boolean;
      readonly yearly: boolean;
    }
  | { readonly kind: 'times'; readonly count: Fraction }
  | { readonly kind: 'split'; readonly count: Fraction }
  | { readonly kind: 'limit'; readonly amount: Valued }
  | { readonly kind: 'ask'; readonly what: ChangeAsk };
