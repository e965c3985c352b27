import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { Reckoning } from '../../stories/trip.ts';
import type { Distance, Speed, Time } from '../../stories/workJourney.ts';
import { answerClock } from '../pairFacts.ts';
import type { ClockTime } from '../pairFacts.ts';
import { timeAnswer } from './askedUnits.ts';
import type { Ask } from './travelFacts.ts';

/** What a story of two who move tells, its amounts by kind in the order told. */
export type Pair = {
  readonly text: string;
  readonly ask: Ask;
  /** The sentence that asks. */
  readonly question: string;
  readonly speeds: readonly Speed[];
  readonly lengths: readonly Distance[];
  readonly times: readonly Time[];
  readonly clocks: readonly ClockTime[];
  /** The kinds of the amounts in the order told: "s", "l", "t", "c". */
  readonly order: string;
};

/** Does it tell just so many amounts of each kind? */
export function has(pair: Pair, speeds: number, lengths: number, times: number, clocks: number): boolean {
  return (
    pair.speeds.length === speeds &&
    pair.lengths.length === lengths &&
    pair.times.length === times &&
    pair.clocks.length === clocks
  );
}

/** Two speeds in the same units, as they were told and by size. */
export type Both = {
  readonly reckoning: Reckoning;
  readonly slow: Fraction;
  readonly fast: Fraction;
  readonly first: Fraction;
  readonly second: Fraction;
};

export function bothOf({ speeds }: Pair): Both | null {
  const [one, two] = speeds;
  if (one === undefined || two === undefined || one.length !== two.length || one.clock !== two.clock) return null;
  const [slow, fast] = one.value.compare(two.value) <= 0 ? [one.value, two.value] : [two.value, one.value];
  return {
    reckoning: new Reckoning({ length: one.length, clock: one.clock }),
    slow,
    fast,
    first: one.value,
    second: two.value,
  };
}

export function timeOrClock(
  pair: Pair,
  reckoning: Reckoning,
  time: Fraction,
  start: ClockTime | undefined,
): RuleSolution | null {
  if (pair.ask.what === 'clock') return start === undefined ? null : answerClock(reckoning, time, start);
  return pair.ask.what === 'time' ? timeAnswer(reckoning, time, pair.ask.unit) : null;
}
