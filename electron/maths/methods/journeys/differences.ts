import type { RuleSolution } from '../../outcomes.ts';
import { Reckoning } from '../stories/trip.ts';
import { shown } from '../stories/workJourney.ts';
import { clockName, complete, known, lengthName, timeOf, toldClock, unitOf } from './tripFacts.ts';
import type { Leg, Task } from './tripFacts.ts';

/** One way at two speeds or in two times: by how much the times or the speeds differ. */
export function difference({ trip, ask, unit, script, has }: Task): RuleSolution | null {
  if (!has('compare') || trip.stops.length > 0 || trip.totalDistance !== null || trip.totalTime !== null) return null;
  if (trip.leaves !== null || trip.arrives !== null || has('faster') || has('slower') || has('return')) return null;
  const legs = trip.legs.filter((leg) => known(leg) > 0);
  const told = legs.filter((leg) => leg.asked !== true || known(leg) < 3);
  const [first, second, ...more] = merged(told);
  if (first === undefined || second === undefined || more.length > 0 || script.places !== null) return null;
  const own = unitOf({ ...trip, legs: [first, second] }, unit);
  if (own === null) return null;
  const reckoning = new Reckoning(own);
  const [one, two] = known(first) === 2 ? [first, second] : [second, first];
  if (known(one) !== 2 || known(two) !== 1 || two.distance !== undefined) return null;
  const way = one.distance === undefined ? complete(one, reckoning, 'all')?.distance : reckoning.length(one.distance);
  if (way === null || way === undefined) return null;
  if (ask.what === 'time' && two.speed !== undefined) {
    const speed = reckoning.speed(two.speed);
    const before = one.time === undefined ? complete(one, reckoning, 'time')?.time : reckoning.time(one.time);
    if (speed === null || before === undefined) return null;
    const after = reckoning.timeFrom(way, speed);
    const [long, short] = before.compare(after) > 0 ? [before, after] : [after, before];
    return reckoning.answerTime(
      reckoning.subtract(long, short, 'Find the difference of the times.'),
      clockName(ask.unit),
    );
  }
  if (ask.what !== 'speed' || two.time === undefined) return null;
  const before = one.speed === undefined ? complete(one, reckoning, 'speed')?.speed : reckoning.speed(one.speed);
  if (before === undefined || before === null) return null;
  const after = reckoning.speedFrom(way, reckoning.time(two.time));
  const [fast, slow] = after.compare(before) > 0 ? [after, before] : [before, after];
  return reckoning.answerSpeed(
    reckoning.subtract(fast, slow, 'Find the difference of the speeds.'),
    unit,
    script.places,
  );
}

/** "It takes 40 minutes at 72 km/h. How long at 96 km/h?": the same way again. */
export function again({ trip, ask, unit, script }: Task): RuleSolution | null {
  const [one, two, ...more] = trip.legs.filter((leg) => known(leg) > 0);
  if (one === undefined || two === undefined || more.length > 0 || two.asked !== true || trip.stops.length > 0)
    return null;
  if (one.speed === undefined || one.time === undefined || one.distance !== undefined || known(two) !== 1) return null;
  if (trip.totalDistance !== null || trip.totalTime !== null || trip.leaves !== null || trip.arrives !== null)
    return null;
  if (one.back === true || two.back === true || one.rest === true || two.rest === true) return null;
  const reckoning = new Reckoning({ length: one.speed.length, clock: one.speed.clock });
  if (ask.what === 'time' && two.speed !== undefined && script.places === null) {
    const [way, speed] = [
      reckoning.distanceFrom(one.speed.value, reckoning.time(one.time)),
      reckoning.speed(two.speed),
    ];
    return speed === null
      ? null
      : reckoning.answerTime(reckoning.timeFrom(way, speed), clockName(ask.unit) ?? toldClock(one.time));
  }
  if (ask.what !== 'speed' || two.time === undefined) return null;
  const way = reckoning.distanceFrom(one.speed.value, reckoning.time(one.time));
  return reckoning.answerSpeed(reckoning.speedFrom(way, reckoning.time(two.time)), unit, script.places);
}

/** One way at two speeds, and how far apart the times are: sooner, or late and early. The length of the way. */
export function byTwoSpeeds({ trip, ask, unit, script }: Task): RuleSolution | null {
  const times = (['sooner', 'late', 'early'] as const).flatMap((kind) =>
    script.happenings.flatMap((one) =>
      one.kind === kind && 'mark' in one ? [{ kind, time: timeOf(script.amounts[one.mark]) }] : [],
    ),
  );
  const speeds = trip.legs.flatMap((leg) => (leg.speed === undefined ? [] : [leg.speed]));
  const [first, second] = speeds;
  const isOnly = trip.legs.every((leg) => leg.distance === undefined && leg.time === undefined);
  if (times.length === 0 || speeds.length !== 2 || first === undefined || second === undefined || !isOnly) return null;
  if (first.length !== second.length || first.clock !== second.clock || unit !== null || script.places !== null)
    return null;
  if (ask.what !== 'distance' || trip.stops.length > 0 || trip.totalTime !== null || trip.totalDistance !== null)
    return null;
  const kinds = times.map(({ kind }) => kind).join();
  if (kinds !== 'sooner' && kinds !== 'late,early') return null;
  const reckoning = new Reckoning({ length: first.length, clock: first.clock });
  const gaps = times.flatMap(({ time }) => (time === null ? [] : [reckoning.time(time)]));
  const gap = gaps.length === 1 ? gaps[0] : reckoning.add(gaps, 'times between the two');
  const [slow, fast] =
    first.value.compare(second.value) < 0 ? [first.value, second.value] : [second.value, first.value];
  if (gap === undefined || slow.equals(fast)) return null;
  // Late at the slower speed, early at the faster one: the other way round cannot be.
  const told = script.happenings.find(({ kind }) => kind === 'late' || kind === 'early')?.kind;
  if (kinds !== 'sooner' && (told === 'late') !== first.value.equals(slow.valueOf())) return null;
  const per = slow.inverse().sub(fast.inverse());
  reckoning.say(
    'Let $x$ be the distance. The times differ by the time told.',
    `\\frac{x}{${shown(slow)}}-\\frac{x}{${shown(fast)}}=${shown(gap)}`,
  );
  reckoning.say('Put the fractions together.', `\\frac{${per.n === 1n ? '' : per.n}x}{${per.d}}=${shown(gap)}`);
  const way = gap.div(per);
  reckoning.say('Work out the distance.', `x=${shown(way)}`);
  return reckoning.answerDistance(way, lengthName(ask.unit));
}

/** Two clauses that each tell one part of the first way, put together. */
function merged(legs: readonly Leg[]): readonly Leg[] {
  const [one, two, ...rest] = legs;
  if (one === undefined || two === undefined || rest.length !== 1 || known(one) !== 1 || known(two) !== 1) return legs;
  return [{ ...one, ...two }, ...rest];
}
