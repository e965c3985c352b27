/** Averages and what else can be told of data. */
export type StatName = 'mean' | 'median' | 'mode' | 'range' | 'iqr' | 'lower-quartile' | 'upper-quartile' | 'mad';

/** Kinds of words that a story about data can turn on; a scene has to know what to do with each that stands in it. */
export type Turn =
  | 'joins'
  | 'leaves'
  | 'replaced'
  | 'mistake'
  | 'correct'
  | 'instead'
  | 'now'
  | 'changed'
  | 'other'
  | 'extra'
  | 'last'
  | 'needed'
  | 'total'
  | 'together'
  | 'how-many'
  | 'how-much'
  | 'order'
  | 'whole'
  | 'positive'
  | 'different'
  | 'estimate'
  | 'frequency'
  | 'counts'
  | 'weighted'
  | 'on-mean'
  | 'missing'
  | 'before'
  | 'after'
  | 'same'
  | 'dropped'
  /** Any other word in "-est": of one of several. */
  | 'most'
  | 'difference'
  | 'times'
  | 'consecutive'
  | 'even'
  | 'odd';

/** What a phrase of a question about data says. Numbers are places in the list of amounts. */
export type ToldFact =
  | { readonly kind: 'amount'; readonly index: number; readonly before: string; readonly noun: string }
  | { readonly kind: 'list'; readonly index: number; readonly equals: number | null }
  | { readonly kind: 'table' }
  | { readonly kind: 'place'; readonly place: number; readonly noun: string }
  /** An average that is asked for (`value` null) or told; `of` are the words that say whose it is. */
  | {
      readonly kind: 'stat';
      readonly name: StatName;
      readonly of: string;
      readonly value: number | null;
      readonly count: number | null;
      /** Who it is of, one by one: "A, B and C". */
      readonly names: readonly string[];
      /** "Goes from 26 to …": what it was. */
      readonly from: number | null;
      /** "Goes from 26 to what?" */
      readonly asksNew: boolean;
      readonly later: boolean;
    }
  | { readonly kind: 'end'; readonly end: 'low' | 'high'; readonly value: number | null }
  | { readonly kind: 'letterEnd'; readonly letter: string; readonly end: 'low' | 'high' }
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'change'; readonly by: number; readonly how: 'add' | 'subtract' | 'times' | 'divide' }
  | { readonly kind: 'replace'; readonly out: number; readonly into: number }
  /** The mean goes up or down by so much. */
  | {
      readonly kind: 'shift';
      readonly of: string;
      readonly count: number | null;
      readonly by: number;
      readonly up: boolean;
    }
  | { readonly kind: 'compare'; readonly more: StatName; readonly less: StatName; readonly either: boolean }
  /** "The final counts as two tests." */
  | { readonly kind: 'weight'; readonly times: number }
  | { readonly kind: 'equalEnds'; readonly count: number; readonly end: 'low' | 'high' }
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'idle' };

export type StatFact = Extract<ToldFact, { kind: 'stat' }>;
