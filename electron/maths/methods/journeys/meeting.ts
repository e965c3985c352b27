import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import type { Reckoning } from '../stories/trip.ts';
import { shown } from '../stories/workJourney.ts';
import { answerClock, bothSpeeds, counts, minutesBetween } from './pairFacts.ts';
import type { Pair } from './pairFacts.ts';
import { clockName, lengthName } from './tripFacts.ts';

/** How long the two have been on their way. */
function timeApart(pair: Pair, reckoning: Reckoning): Fraction | null {
  const between = minutesBetween(pair.clocks[0], pair.clocks[1]);
  const told = pair.times[0];
  const time =
    between !== null && counts(pair, { speeds: 2, clocks: 2 })
      ? { h: new Fraction(0), min: new Fraction(between), s: new Fraction(0) }
      : told !== undefined && counts(pair, { speeds: 2, times: 1 })
        ? told
        : null;
  if (time === null || !pair.has('apart')) return null;
  return reckoning.time(time);
}

/** How far apart two are who go the same way, or at right angles to each other. */
function apart(
  { has, ask }: Pair,
  reckoning: Reckoning,
  [first, second]: readonly [Fraction, Fraction],
  hours: Fraction,
  across: boolean,
): RuleSolution | null {
  if (has('same direction') && !across) {
    const [fast, slow] = first.compare(second) >= 0 ? [first, second] : [second, first];
    return reckoning.answerDistance(
      reckoning.distanceFrom(
        reckoning.subtract(fast, slow, 'The faster one gains the difference of the speeds.'),
        hours,
      ),
      lengthName(ask.unit),
    );
  }
  if (!across) return null;
  const [far, wide] = [reckoning.distanceFrom(first, hours), reckoning.distanceFrom(second, hours)];
  const square = far.mul(far).add(wide.mul(wide));
  const side = new Fraction(Math.round(Math.sqrt(square.valueOf()) * 100), 100);
  if (!side.mul(side).equals(square)) return null;
  reckoning.say(
    'The two ways are at right angles: use Pythagoras.',
    `\\sqrt{${shown(far)}^2+${shown(wide)}^2}=${shown(side)}`,
  );
  return reckoning.answerDistance(side, lengthName(ask.unit));
}

/** Two come nearer, or part: the distance between them changes by both speeds. */
export function meeting(pair: Pair): RuleSolution | null {
  const { has, ask, script } = pair;
  const both = bothSpeeds(pair);
  if (both === null || script.places !== null || has('catch') || has('compare') || has('with') || has('against'))
    return null;
  const [reckoning, first, second] = both;
  const [one, two] = pair.directions;
  const opposite = new Set([`${one ?? ''}${two ?? ''}`]);
  const away =
    (has('opposite') && !has('towards')) ||
    opposite.has('eastwest') ||
    opposite.has('westeast') ||
    opposite.has('northsouth') ||
    opposite.has('southnorth');
  const across = pair.directions.length === 2 && !away && one !== two;
  const together = has('towards') || (has('meet') && !away && !across && !has('same direction'));
  if (pair.directions.length > 0 && pair.directions.length !== 2) return null;
  const sum = (): Fraction =>
    reckoning.add([first, second], together ? 'speeds: they come nearer by both' : 'speeds: they part by both');
  const gap = pair.gaps[0] ?? pair.distances[0];
  const gapCount = pair.gaps.length === 1 ? { gaps: 1 } : { distances: 1 };
  if (together || away) {
    if (together && away) return null;
    if (
      ask.what === 'time' &&
      gap !== undefined &&
      counts(pair, { speeds: 2, ...gapCount }) &&
      (together ? has('meet') : true)
    ) {
      const length = reckoning.length(gap);
      return length === null ? null : reckoning.answerTime(reckoning.timeFrom(length, sum()), clockName(ask.unit));
    }
    const start = pair.clocks[0];
    if (
      ask.what === 'clock' &&
      gap !== undefined &&
      start !== undefined &&
      counts(pair, { speeds: 2, clocks: 1, ...gapCount })
    ) {
      const length = reckoning.length(gap);
      return length === null || (together && !has('meet'))
        ? null
        : answerClock(reckoning, reckoning.timeFrom(length, sum()), start);
    }
  }
  if (ask.what !== 'distance' || together) return null;
  const hours = timeApart(pair, reckoning);
  if (hours === null) return null;
  if (away) return reckoning.answerDistance(reckoning.distanceFrom(sum(), hours), lengthName(ask.unit));
  return apart(pair, reckoning, [first, second], hours, across);
}
