import type { SpeedUnit } from '../stories/workJourney.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';

/** What happens without an amount. */
export type EventKind =
  | 'move'
  | 'then'
  | 'return'
  | 'same way'
  | 'same speed'
  | 'rest'
  | 'whole'
  | 'leave'
  | 'arrive'
  | 'meet'
  | 'catch'
  | 'apart'
  | 'towards'
  | 'opposite'
  | 'same direction'
  | 'with'
  | 'against'
  | 'still'
  | 'accelerate'
  | 'from rest'
  | 'two'
  | 'end'
  | 'including'
  | 'total'
  | 'wind'
  | 'compare'
  | 'same place'
  /** Whoever starts later reaches the other: the time is his own. */
  | 'chase'
  /** Words that say where, and change nothing. */
  | 'place';

/** What an amount tells: of a stretch, of the whole way, of a stop, of the distance between two, of one who starts later. */
export type AmountKind =
  | 'distance'
  | 'speed'
  | 'time'
  | 'clock'
  | 'total distance'
  | 'total time'
  | 'stop'
  | 'gap'
  | 'lead'
  | 'delay'
  | 'thing'
  | 'body'
  | 'faster'
  | 'slower'
  | 'sooner'
  | 'late'
  | 'early';

/** What happens in a journey; `mark` is the number of an amount of the story. */
export type Happening =
  | { readonly kind: AmountKind; readonly mark: number }
  | { readonly kind: EventKind }
  | { readonly kind: 'direction'; readonly to: string }
  | { readonly kind: 'traveller'; readonly name: string }
  | {
      readonly kind: 'ask';
      readonly what: 'speed' | 'distance' | 'time' | 'clock' | 'acceleration';
      readonly unit: string;
      readonly total?: boolean;
    }
  | { readonly kind: 'unit'; readonly unit: SpeedUnit };

/** A story of a journey as it was read: what happens in it, with its amounts. */
export type Script = {
  readonly happenings: readonly Happening[];
  readonly amounts: readonly StoryAmount[];
  /** Decimals asked for. */
  readonly places: number | null;
  /** The answer is wanted in hours and minutes. */
  readonly hoursAndMinutes: boolean;
};
