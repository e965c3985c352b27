import type Fraction from 'fraction.js';

import type { Frequency } from './workAverages.ts';
import type { AverageName } from './workFrequencies.ts';

/** `times·x + plus`, one of the numbers of a list. */
export type Term = { readonly times: Fraction; readonly plus: Fraction };

/** A class of a grouped table. */
export type Group = { readonly low: Fraction; readonly high: Fraction; readonly count: number };

/** What a question about averages says. */
export type AverageFact =
  | {
      readonly kind: 'list';
      readonly values: readonly Fraction[];
      readonly letter: string | null;
      readonly known: boolean;
    }
  | { readonly kind: 'mean'; readonly count: number | null; readonly mean: Fraction }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'total'; readonly count: number; readonly total: Fraction }
  | { readonly kind: 'becomes'; readonly mean: Fraction }
  | { readonly kind: 'equals'; readonly value: Fraction }
  | { readonly kind: 'idle' }
  /** As many as the numbers that are listed. */
  | { readonly kind: 'first'; readonly count: number }
  | { readonly kind: 'spread'; readonly name: 'interquartile range' | 'lower quartile' | 'upper quartile' }
  | { readonly kind: 'terms'; readonly terms: readonly Term[]; readonly letter: string }
  | { readonly kind: 'grouped'; readonly groups: readonly Group[] }
  | { readonly kind: 'change'; readonly times: Fraction; readonly plus: Fraction }
  | { readonly kind: 'share'; readonly name: string; readonly percent: Fraction }
  | { readonly kind: 'mark'; readonly name: string; readonly value: Fraction }
  | { readonly kind: 'statistic'; readonly name: 'median' | 'range' | 'mode'; readonly value: Fraction }
  | { readonly kind: 'end'; readonly which: 'smallest' | 'largest'; readonly value: Fraction }
  | { readonly kind: 'several'; readonly facts: readonly AverageFact[] }
  /** `place`: "after the fifth test". */
  | { readonly kind: 'joins'; readonly place?: number }
  /** Numbers that are taken away. */
  | { readonly kind: 'removed'; readonly values: readonly Fraction[] }
  | { readonly kind: 'leaves' }
  | { readonly kind: 'joined'; readonly value: Fraction }
  | { readonly kind: 'table'; readonly table: readonly Frequency[] }
  | { readonly kind: 'average'; readonly name: AverageName }
  | {
      readonly kind: 'ask';
      readonly what:
        | 'other'
        | 'letter'
        | 'total'
        | 'new'
        | 'joined'
        | 'combined'
        | 'needed'
        | 'three'
        | 'weighted'
        | 'smallest'
        | 'largest';
      readonly letter?: string;
      /** The place of the number that is wanted, where the question tells it. */
      readonly place?: number;
    };
