/** What a story of ages has said so far. */
import { numberTree } from '../unknowns/amountTree.ts';
import type { AmountTree } from '../unknowns/amountTree.ts';
import type { StoryEquation } from '../unknowns/workUnknowns.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import type { Cast } from './cast.ts';

export type AgeQuestion =
  | { readonly kind: 'amounts'; readonly wanted: readonly { readonly tree: AmountTree; readonly name: string }[] }
  | { readonly kind: 'letter'; readonly letter: string };

/** What the clauses so far have said. People are told by their place in the cast. */
export type AgeState = {
  readonly equations: readonly StoryEquation[];
  readonly seen: readonly number[];
  readonly subject: number | null;
  /** The time that "then" means, in years from now. */
  readonly then: AmountTree | null;
  readonly letter: { readonly name: string; readonly who: number } | null;
  readonly question: AgeQuestion | null;
  /** A time that the question looks for: years from now, or years ago. */
  readonly searched: boolean;
  /** A time that is told by what is true at it: "when Tom is twice as old as he is now". */
  readonly moment: boolean;
  /** What "if you double her age and add 7" has come to. */
  readonly running: AmountTree | null;
  /** Those whose ages were in a ratio, for "the ratio will be 3:4". */
  readonly compared: readonly number[];
  /** Somebody's year of birth is told: times are years of the calendar. */
  readonly calendar: boolean;
  /** Somebody at a time the words speak of: nobody is younger than nothing. */
  readonly mentions: readonly AmountTree[];
};

/** What stays the same all through a story. */
export type AgeStory = {
  readonly cast: Cast;
  readonly amounts: readonly StoryAmount[];
  readonly turned: boolean;
  /** "He will be twice as old as she is": as old as she is then, not as she is today. */
  readonly isThen: boolean;
};

/** The time looked for by "in how many years". */
export const SEARCHED = 'k';
/** The time told by "when Tom is 40". */
export const MOMENT = 'w';
export const NOW = numberTree(0);
