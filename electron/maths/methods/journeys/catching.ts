import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { answerClock, bothSpeeds, counts, minutesBetween } from './pairFacts.ts';
import type { Pair } from './pairFacts.ts';
import { clockName, lengthName, travellers } from './tripFacts.ts';

/** One runs after another who is ahead by some way or by some time. */
export function catching(pair: Pair): RuleSolution | null {
  const { has, ask, script } = pair;
  const both = bothSpeeds(pair);
  if (
    both === null ||
    script.places !== null ||
    !(has('catch') || has('chase')) ||
    has('towards') ||
    has('opposite') ||
    pair.directions.length > 0
  )
    return null;
  const [reckoning, first, second] = both;
  if (first.equals(second)) return null;
  const [fast, slow] = first.compare(second) > 0 ? [first, second] : [second, first];
  const lead = pair.leads[0] ?? pair.gaps[0];
  const between = minutesBetween(pair.clocks[0], pair.clocks[1]);
  const gain = (): Fraction => reckoning.subtract(fast, slow, 'The faster one gains the difference of the speeds.');
  if (lead !== undefined && pair.leads.length + pair.gaps.length === 1) {
    const kind = pair.leads.length === 1 ? { leads: 1 } : { gaps: 1 };
    const start = pair.clocks[0];
    const isClock = ask.what === 'clock' && start !== undefined && counts(pair, { speeds: 2, clocks: 1, ...kind });
    if (!isClock && !(ask.what !== 'clock' && counts(pair, { speeds: 2, ...kind }))) return null;
    const length = reckoning.length(lead);
    if (length === null) return null;
    const time = reckoning.timeFrom(length, gain());
    if (isClock) return answerClock(reckoning, time, start);
    return ask.what === 'time' ? reckoning.answerTime(time, clockName(ask.unit)) : null;
  }
  const delay = pair.delays[0];
  const byClock = between !== null && counts(pair, { speeds: 2, clocks: 2 });
  const late = byClock
    ? { h: new Fraction(0), min: new Fraction(between), s: new Fraction(0) }
    : delay !== undefined &&
        counts(pair, { speeds: 2, delays: 1, clocks: pair.clocks.length }) &&
        pair.clocks.length <= 1
      ? delay
      : null;
  // The one that leaves later is told later, and must be the faster one.
  if (late === null || second.compare(first) <= 0) return null;
  const ahead = reckoning.distanceFrom(first, reckoning.time(late));
  const time = reckoning.timeFrom(ahead, gain());
  const start = pair.clocks.at(-1);
  if (ask.what === 'clock') {
    if (start === undefined) return null;
    const total = byClock ? time : reckoning.add([time, reckoning.time(late)], 'times');
    return answerClock(reckoning, total, start);
  }
  if (ask.what === 'distance')
    return has('apart') ? null : reckoning.answerDistance(reckoning.distanceFrom(fast, time), lengthName(ask.unit));
  const asked = script.happenings.slice(script.happenings.findIndex((one) => one.kind === 'ask'));
  const subject = asked.find((one) => one.kind === 'traveller');
  const chaser = travellers(script.happenings)[1];
  return ask.what === 'time' && (has('chase') || (subject?.kind === 'traveller' && subject.name === chaser))
    ? reckoning.answerTime(time, clockName(ask.unit))
    : null;
}
