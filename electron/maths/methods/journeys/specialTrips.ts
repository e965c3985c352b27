import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { Reckoning } from '../stories/trip.ts';
import { divide, journeySolution, shown } from '../stories/workJourney.ts';
import { clockName, distanceOf, known, markOf, speedOf, timeOf } from './tripFacts.ts';
import type { Task } from './tripFacts.ts';

/** "10 mph faster would have taken 1 hour less": the usual speed of a way of known length. */
export function quicker({ trip, ask, script, has }: Task): RuleSolution | null {
  const faster = markOf(script, 'faster');
  const sooner = markOf(script, 'sooner');
  const [leg, ...more] = trip.legs;
  if (
    faster === undefined ||
    sooner === undefined ||
    leg?.distance === undefined ||
    more.length > 0 ||
    known(leg) !== 1
  )
    return null;
  if (ask.what !== 'speed' || has('stop')) return null;
  const [speed, time] = [speedOf(script.amounts[faster]), timeOf(script.amounts[sooner])];
  if (speed === null || time === null || speed.length !== leg.distance.length) return null;
  const reckoning = new Reckoning({ length: speed.length, clock: speed.clock });
  const [d, more_, less] = [leg.distance.value, speed.value, reckoning.time(time)];
  // d/v − d/(v+a) = t gives t·v² + t·a·v − d·a = 0
  const constant = d.mul(more_).div(less);
  const root = more_.mul(more_).add(constant.mul(4));
  const side = Math.sqrt(root.valueOf());
  if (!Number.isInteger(side)) return null;
  const value = new Fraction(side).sub(more_).div(2);
  if (value.compare(0) <= 0) return null;
  const [a, c] = [shown(more_), shown(constant)];
  reckoning.say(
    'Let $x$ be the speed. The two times differ by the time saved.',
    `\\frac{${shown(d)}}{x}-\\frac{${shown(d)}}{x+${a}}=${shown(less)}`,
  );
  reckoning.say('Multiply by $x(x+' + a + ')$ and divide by the time saved.', `x^2+${a}x=${c}`);
  reckoning.say('Factorise.', `(x-${shown(value)})(x+${shown(value.add(more_))})=0`);
  reckoning.say('A speed is above zero.', `x=${shown(value)}`);
  return reckoning.answerSpeed(value, null, null);
}

/** A train of some length passes a station, a bridge or a post. */
export function passing({ trip, ask, unit: wanted, script }: Task): RuleSolution | null {
  const body = markOf(script, 'body');
  const thing = markOf(script, 'thing');
  const [leg, ...more] = trip.legs;
  const length = distanceOf(body === undefined ? undefined : script.amounts[body]);
  if (body === undefined || leg === undefined || more.length > 0 || length === null || leg.distance !== undefined)
    return null;
  const extra = thing === undefined ? null : distanceOf(script.amounts[thing]);
  const unit = leg.speed ?? { length: length.length, clock: 's' as const };
  const reckoning = new Reckoning({ length: unit.length, clock: unit.clock });
  const parts = [length, ...(extra === null ? [] : [extra])].map((one) => reckoning.length(one));
  if (parts.some((part) => part === null)) return null;
  const distance = reckoning.add(
    parts.filter((part) => part !== null),
    'lengths: the whole train passes the whole of it',
  );
  if (ask.what === 'time' && leg.speed !== undefined && leg.time === undefined) {
    const speed = reckoning.speed(leg.speed);
    return speed === null
      ? null
      : reckoning.answerTime(
          reckoning.timeFrom(distance, speed),
          clockName(ask.unit) ?? (reckoning.unit.clock === 'h' ? 's' : null),
        );
  }
  return ask.what === 'speed' && leg.time !== undefined && leg.speed === undefined
    ? reckoning.answerSpeed(reckoning.speedFrom(distance, reckoning.time(leg.time)), wanted, script.places)
    : null;
}

export function accelerating({ trip, ask, script, has }: Task): RuleSolution | null {
  if (ask.what !== 'acceleration' || trip.stops.length > 0) return null;
  const speeds = trip.legs.flatMap((leg) => (leg.speed === undefined ? [] : [leg.speed]));
  const times = trip.legs.flatMap((leg) => (leg.time === undefined ? [] : [leg.time]));
  const [time, ...more] = times;
  const [start, end] =
    has('from rest') && speeds.length === 1
      ? [new Fraction(0), speeds[0]?.value]
      : speeds.length === 2
        ? [speeds[0]?.value, speeds[1]?.value]
        : [];
  if (
    time === undefined ||
    more.length > 0 ||
    start === undefined ||
    end === undefined ||
    speeds.some((speed) => speed.length !== 'm' || speed.clock !== 's')
  )
    return null;
  if (trip.legs.some((leg) => leg.distance !== undefined) || script.places !== null) return null;
  const reckoning = new Reckoning({ length: 'm', clock: 's' });
  const seconds = reckoning.time(time);
  const change = start.n === 0n ? end : reckoning.subtract(end, start, 'Find the change of speed.');
  const value = change.div(seconds);
  reckoning.say('Acceleration is the change of speed divided by time.', divide(change, seconds));
  return endsWithin(value, 3) ? journeySolution(reckoning.steps, `${writeDecimal(value)}\\text{ m/s}^2`) : null;
}
