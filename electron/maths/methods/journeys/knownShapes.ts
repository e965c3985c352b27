import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { Reckoning, usualClock } from '../stories/trip.ts';
import { divide, shown, writeSpeedUnit } from '../stories/workJourney.ts';
import { clockName, complete, known, lengthName, toldClock } from './tripFacts.ts';
import type { Leg, Task } from './tripFacts.ts';

/** "At the same speed, how far in 2 hours?" */
export function sameSpeed({ trip, ask, has }: Task): RuleSolution | null {
  const [first, second, ...more] = trip.legs;
  if (first === undefined || second === undefined || more.length > 0 || trip.stops.length > 0) return null;
  if (!has('same speed') || first.distance === undefined || first.time === undefined || first.speed !== undefined)
    return null;
  const reckoning = new Reckoning({
    length: first.distance.length,
    clock: usualClock(first.time, first.distance.length),
  });
  const done = complete(first, reckoning, 'speed');
  if (done === null || second.speed !== undefined) return null;
  if (ask.what === 'distance' && second.time !== undefined && second.distance === undefined)
    return reckoning.answerDistance(
      reckoning.distanceFrom(done.speed, reckoning.time(second.time)),
      lengthName(ask.unit),
    );
  if (ask.what !== 'time' || second.distance === undefined || second.time !== undefined) return null;
  const distance = reckoning.length(second.distance);
  return distance === null
    ? null
    : reckoning.answerTime(reckoning.timeFrom(distance, done.speed), clockName(ask.unit) ?? toldClock(first.time));
}

/** There and back at two speeds, the way itself not told: its length from the whole time, or the average speed. */
export function thereAndBack({ trip, ask, unit, has, script }: Task): RuleSolution | null {
  const [out, back, ...more] = trip.legs;
  if (out?.speed === undefined || back?.speed === undefined || more.length > 0 || trip.stops.length > 0) return null;
  if (out.distance !== undefined || back.distance !== undefined || out.time !== undefined || back.time !== undefined)
    return null;
  if (!has('return') || trip.totalDistance !== null) return null;
  const { length, clock } = out.speed;
  if (back.speed.length !== length || back.speed.clock !== clock) return null;
  const [one, two] = [out.speed.value, back.speed.value];
  const reckoning = new Reckoning({ length, clock });
  const perUnit = one.inverse().add(two.inverse());
  const fractions = `\\frac{x}{${shown(one)}}+\\frac{x}{${shown(two)}}`;
  if (ask.what === 'distance' && trip.totalTime !== null && !has('total')) {
    const time = reckoning.time(trip.totalTime);
    const way = time.div(perUnit);
    const bottom = perUnit.inverse();
    reckoning.say(`Let $x$ be the way there. The two times make the whole time.`, `${fractions}=${shown(time)}`);
    reckoning.say('Add the fractions.', `\\frac{${perUnit.n === 1n ? '' : perUnit.n}x}{${perUnit.d}}=${shown(time)}`);
    reckoning.say(
      'Work out the distance.',
      `x=${shown(time)}${bottom.d === 1n ? `\\times ${shown(bottom)}` : `\\times \\frac{${perUnit.d}}{${perUnit.n}}`}=${shown(way)}`,
    );
    return reckoning.answerDistance(way, lengthName(ask.unit));
  }
  if (ask.what !== 'speed' || trip.totalTime !== null) return null;
  const average = new Fraction(2).div(perUnit);
  const way = new Fraction(one.mul(two).div(one.gcd(two)));
  reckoning.say(
    `The average does not depend on the distance; take $${shown(way)}\\text{ ${length}}$ each way.`,
    `2\\times ${shown(way)}=${shown(way.mul(2))}`,
  );
  const times = [reckoning.timeFrom(way, one), reckoning.timeFrom(way, two)];
  const whole = reckoning.add(times, 'times');
  reckoning.say('Divide the whole distance by the whole time.', divide(way.mul(2), whole));
  return reckoning.answerSpeed(average, unit, script.places);
}

/** Two speeds, the whole way and the whole time: how long (or how far) at each? */
export function mixture({ trip, ask }: Task): RuleSolution | null {
  const speeds = trip.legs.filter(
    (leg) => leg.speed !== undefined && leg.distance === undefined && leg.time === undefined && leg.asked !== true,
  );
  const wanted = trip.legs.find((leg) => leg.asked === true);
  const [first, second, ...more] = speeds;
  const { totalDistance: whole, totalTime: time } = trip;
  if (first?.speed === undefined || second?.speed === undefined || more.length > 0) return null;
  const loose = trip.legs.filter((leg) => leg.speed === undefined);
  const [told, ...extra] = loose;
  const distance = whole ?? told?.distance ?? null;
  const hours = time ?? told?.time ?? null;
  if (extra.length > 0 || distance === null || hours === null || wanted?.speed === undefined || trip.stops.length > 0)
    return null;
  if (loose.length > 0 && whole !== null && time !== null) return null;
  const { length, clock } = first.speed;
  const all = [first.speed, second.speed, wanted.speed];
  if (distance.length !== length || all.some((speed) => speed.length !== length || speed.clock !== clock)) return null;
  const reckoning = new Reckoning({ length, clock });
  const total = reckoning.time(hours);
  const turned = wanted.speed.value.equals(second.speed.value);
  if (!turned && !wanted.speed.value.equals(first.speed.value)) return null;
  const [own, other] = turned ? [second.speed.value, first.speed.value] : [first.speed.value, second.speed.value];
  if (own.equals(other)) return null;
  const x = distance.value.sub(other.mul(total)).div(own.sub(other));
  if (x.compare(0) <= 0 || x.compare(total) >= 0) return null;
  const gap = own.sub(other);
  reckoning.say(
    `Let $x$ be the time at $${shown(own)}\\text{ ${writeSpeedUnit({ length, clock })}}$.`,
    `${shown(own)}x+${shown(other)}(${shown(total)}-x)=${shown(distance.value)}`,
  );
  reckoning.say('Collect the terms with $x$.', `${shown(gap)}x=${shown(distance.value)}-${shown(other.mul(total))}`);
  reckoning.say(`Divide both sides by $${shown(gap)}$.`, `x=${shown(x)}`);
  if (ask.what === 'time') return reckoning.answerTime(x, clockName(ask.unit));
  return ask.what === 'distance'
    ? reckoning.answerDistance(reckoning.distanceFrom(own, x), lengthName(ask.unit))
    : null;
}

/** The whole way is told, and so is what is behind: how fast, how far or how long is the rest? */
export function remaining({ trip, ask, unit, has, script }: Task): RuleSolution | null {
  if (!has('rest')) return null;
  const rest = trip.legs.filter((leg) => leg.rest === true || leg.asked === true);
  const done = trip.legs.filter((leg) => !rest.includes(leg));
  // "It took 4 hours to travel 260 km. The first 100 km …": the whole may be told like a stretch, with its time.
  const first = trip.totalDistance === null ? done[0] : undefined;
  const isTimed = first?.time !== undefined && trip.totalTime !== null;
  const isWhole = first?.distance !== undefined && first.speed === undefined && !isTimed;
  const whole = trip.totalDistance ?? (isWhole ? (first.distance ?? null) : null);
  const totalTime = trip.totalTime ?? (isWhole ? (first.time ?? null) : null);
  const before = trip.totalDistance === null ? done.slice(1) : done;
  const left = rest.reduce<Leg>((sum, leg) => ({ ...sum, ...leg }), {});
  if (whole === null || before.length === 0 || trip.stops.length > 0 || left.distance !== undefined) return null;
  if (rest.reduce((sum, leg) => sum + known(leg), 0) !== known(left)) return null;
  const speed = before.find((leg) => leg.speed !== undefined)?.speed;
  if (speed === undefined && before.some((leg) => leg.distance === undefined)) return null;
  const reckoning = new Reckoning(
    speed === undefined ? (unit ?? { length: whole.length, clock: 'h' }) : { length: speed.length, clock: speed.clock },
  );
  const parts = before.map((leg) =>
    leg.distance !== undefined && leg.speed === undefined && leg.time === undefined
      ? reckoning.length(leg.distance)
      : (complete(leg, reckoning, 'distance')?.distance ?? null),
  );
  const all = reckoning.length(whole);
  if (all === null || parts.some((part) => part === null)) return null;
  const gone = reckoning.add(
    parts.filter((part) => part !== null),
    'distances',
  );
  const rests = reckoning.subtract(all, gone, 'Find the remaining distance.');
  if (rests.compare(0) <= 0) return null;
  if (ask.what === 'distance')
    return left.time === undefined && left.speed === undefined
      ? reckoning.answerDistance(rests, lengthName(ask.unit))
      : null;
  if (ask.what === 'time' && left.speed !== undefined && left.time === undefined) {
    const value = reckoning.speed(left.speed);
    return value === null ? null : reckoning.answerTime(reckoning.timeFrom(rests, value), clockName(ask.unit));
  }
  if (ask.what !== 'speed' || left.speed !== undefined) return null;
  const time = left.time ?? null;
  if (time !== null && totalTime !== null) return null;
  if (totalTime !== null) {
    const behind = before.map((leg) =>
      leg.time !== undefined ? reckoning.time(leg.time) : (complete(leg, reckoning, 'time')?.time ?? null),
    );
    if (behind.some((one) => one === null)) return null;
    const used = reckoning.add(
      behind.filter((one) => one !== null),
      'times',
    );
    const open = reckoning.subtract(reckoning.time(totalTime), used, 'Find the time that is left.');
    return open.compare(0) > 0 ? reckoning.answerSpeed(reckoning.speedFrom(rests, open), unit, script.places) : null;
  }
  if (time !== null)
    return reckoning.answerSpeed(reckoning.speedFrom(rests, reckoning.time(time)), unit, script.places);
  return null;
}
