import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { Reckoning } from '../stories/trip.ts';
import { divide, journeySolution, shown, workSpeedUnits } from '../stories/workJourney.ts';
import { KNOWN, clockName, complete, known, lengthName, minutesOf, unitOf } from './tripFacts.ts';
import type { Leg, Task } from './tripFacts.ts';
import { writeClock } from './writeClock.ts';

/** Two clauses that each tell one part of the same stretch, put together. */
function together(legs: readonly Leg[]): readonly Leg[] {
  const [first, second, ...more] = legs;
  if (first === undefined || second === undefined || more.length > 0 || known(first) !== 1 || known(second) !== 1)
    return legs;
  const special = [first, second].some((leg) => leg.back === true || leg.rest === true);
  const twice = KNOWN.some((part) => first[part] !== undefined && second[part] !== undefined);
  return special || twice ? legs : [{ ...first, ...second, asked: false }];
}

/** Legs that each have two parts: the time, distance or average speed of them all, and times of the day. */
export function whole(task: Task): RuleSolution | null {
  const { trip, ask, unit, script, has } = task;
  const told = together(trip.legs.filter((leg) => known(leg) > 0));
  const [out, back] = told;
  const isBare =
    told.length === 2 &&
    back?.back === true &&
    back.distance !== undefined &&
    back.speed !== undefined &&
    out?.speed !== undefined;
  const first = isBare && out?.distance === undefined ? { ...out, distance: back.distance } : out;
  const legs = [...(first === undefined ? [] : [first]), ...told.slice(1)].map((leg) =>
    leg.back === true && leg.distance === undefined && first?.distance !== undefined && first !== leg
      ? { ...leg, distance: first.distance }
      : leg,
  );
  if (trip.totalDistance !== null || trip.totalTime !== null || has('rest') || has('same speed')) return null;
  const [only] = legs;
  if (only === undefined) return null;
  if (
    ask.what === 'speed' &&
    unit !== null &&
    legs.length === 1 &&
    known(only) === 1 &&
    only.speed !== undefined &&
    script.places === null
  )
    return workSpeedUnits(only.speed, unit);
  if (has('compare')) return null;
  const own = unitOf({ ...trip, legs }, unit);
  if (own === null) return null;
  const reckoning = new Reckoning(own);
  if (legs.length === 1 && trip.stops.length === 0 && trip.leaves === null && trip.arrives === null) {
    const done = complete(only, reckoning, ask.what === 'clock' || ask.what === 'acceleration' ? 'all' : ask.what);
    if (done === null) return null;
    if (ask.what === 'speed')
      return only.speed === undefined ? reckoning.answerSpeed(done.speed, unit, script.places) : null;
    if (script.places !== null) return null;
    if (ask.what === 'distance')
      return only.distance === undefined ? reckoning.answerDistance(done.distance, lengthName(ask.unit)) : null;
    return ask.what === 'time' && only.time === undefined ? reckoning.answerTime(done.time, clockName(ask.unit)) : null;
  }
  return byTheClock(task, legs, reckoning) ?? ofAll(task, legs, new Reckoning(own));
}

function ofAll(
  { trip, ask, unit, script, has }: Task,
  legs: readonly Leg[],
  reckoning: Reckoning,
): RuleSolution | null {
  if (trip.leaves !== null || trip.arrives !== null || legs.length + trip.stops.length < 2) return null;
  if (legs.some((leg) => leg.asked === true) || has('compare')) return null;
  const isWhole = ask.total === true || has('whole') || has('total') || has('including') || ask.what === 'speed';
  if (!isWhole && trip.stops.length === 0) return null;
  const wanted = ask.what === 'distance' ? 'distance' : ask.what === 'time' ? 'time' : 'all';
  const done = legs.map((leg) => complete(leg, reckoning, wanted));
  if (done.some((one) => one === null)) return null;
  const all = done.filter((one) => one !== null);
  // "For 2 hours, if it stops for 30 minutes": whether the stop is in the 2 hours, nobody says.
  if (ask.what === 'distance')
    return script.places === null && (trip.stops.length === 0 || legs.length > 1)
      ? reckoning.answerDistance(
          reckoning.add(
            all.map(({ distance }) => distance),
            'distances',
          ),
          lengthName(ask.unit),
        )
      : null;
  if (trip.stops.length > 0 && ask.what === 'speed' && !has('including') && !has('whole')) return null;
  const stops = trip.stops.map((stop) => reckoning.time(stop));
  if (ask.what === 'time')
    return script.places === null
      ? reckoning.answerTime(reckoning.add([...all.map(({ time }) => time), ...stops], 'times'), clockName(ask.unit))
      : null;
  if (ask.what !== 'speed') return null;
  const distance = reckoning.add(
    all.map((one) => one.distance),
    'distances',
  );
  const time = reckoning.add([...all.map((one) => one.time), ...stops], 'times');
  reckoning.say('Divide the whole distance by the whole time.', divide(distance, time));
  return reckoning.answerSpeed(distance.div(time), unit, script.places);
}

/** Start and end by the clock: the speed or the way between. */
function betweenClocks(
  { trip, ask, unit, script }: Task,
  legs: readonly Leg[],
  reckoning: Reckoning,
  stops: readonly Fraction[],
): RuleSolution | null {
  const { leaves, arrives } = trip;
  if (leaves === null || arrives === null) return null;
  const [leg, ...more] = legs;
  if (
    leg === undefined ||
    more.length > 0 ||
    leg.time !== undefined ||
    (leaves.half === null) !== (arrives.half === null)
  )
    return null;
  const between = arrives.minutes - leaves.minutes;
  if (between <= 0) return null;
  reckoning.say('Count from the start to the end in minutes.', `${arrives.minutes}-${leaves.minutes}=${between}`);
  const time = reckoning.time({ h: new Fraction(0), min: new Fraction(between), s: new Fraction(0) });
  const moving =
    stops.length === 0
      ? time
      : reckoning.subtract(
          time,
          stops.reduce((sum, one) => sum.add(one), new Fraction(0)),
          'Take off the stop.',
        );
  if (stops.length > 0 && ask.what === 'speed') return null;
  if (ask.what === 'speed' && leg.distance !== undefined && leg.speed === undefined) {
    const distance = reckoning.length(leg.distance);
    return distance === null ? null : reckoning.answerSpeed(reckoning.speedFrom(distance, moving), unit, script.places);
  }
  if (ask.what !== 'distance' || leg.speed === undefined || leg.distance !== undefined || script.places !== null)
    return null;
  const speed = reckoning.speed(leg.speed);
  return speed === null ? null : reckoning.answerDistance(reckoning.distanceFrom(speed, moving), lengthName(ask.unit));
}

/** Journeys with a start or an end by the clock. */
function byTheClock(task: Task, legs: readonly Leg[], reckoning: Reckoning): RuleSolution | null {
  const { trip, ask, script } = task;
  const { leaves, arrives } = trip;
  const stops = trip.stops.map((stop) => reckoning.time(stop));
  const minutes = (time: Fraction): Fraction => minutesOf(time, reckoning.unit.clock);
  if (leaves !== null && arrives !== null) return betweenClocks(task, legs, reckoning, stops);
  if (ask.what !== 'clock' || script.places !== null) return null;
  const clock = leaves ?? arrives;
  const done = legs.map((leg) =>
    known(leg) === 1 && leg.time !== undefined ? { time: reckoning.time(leg.time) } : complete(leg, reckoning, 'time'),
  );
  if (clock === null || done.some((one) => one === null)) return null;
  const time = reckoning.add([...done.flatMap((one) => (one === null ? [] : [one.time])), ...stops], 'times');
  const count = minutes(time);
  if (count.d !== 1n) return null;
  const result = clock.minutes + (leaves === null ? -1 : 1) * Number(count.n);
  const asks = script.happenings.findIndex((one) => one.kind === 'ask');
  const after = script.happenings.slice(asks).map(({ kind }) => kind);
  const fits =
    leaves === null
      ? after.includes('leave') && !after.includes('arrive')
      : after.includes('arrive') && !after.includes('leave');
  if (!fits || result < 0 || result >= 24 * 60) return null;
  reckoning.say(
    'Write the time in minutes.',
    `${shown(time)}\\times ${reckoning.unit.clock === 'h' ? 60 : 1}=${shown(count)}`,
  );
  const from = `${Math.floor(clock.minutes / 60)}{:}${`${clock.minutes % 60}`.padStart(2, '0')}`;
  reckoning.say(
    leaves === null
      ? `Count $${shown(count)}$ minutes back from $${from}$.`
      : `Count on $${shown(count)}$ minutes from $${from}$.`,
    writeClock(result, clock.half !== null),
  );
  return journeySolution(reckoning.steps, writeClock(result, clock.half !== null));
}
