import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { shown, writeSpeedUnit } from '../stories/workJourney.ts';
import type { Clock, Distance, Speed, SpeedUnit, Time } from '../stories/workJourney.ts';
import { Reckoning, usualClock } from '../stories/trip.ts';
import type { Stretch } from '../stories/trip.ts';
import { divide, journeySolution, workSpeedUnits } from '../stories/workJourney.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { writeClock } from './writeClock.ts';
import type { Happening } from './journeyScript.ts';
import type { Script } from './readTrip.ts';

export function distanceOf(amount: StoryAmount | undefined): Distance | null {
  return amount?.kind === 'length' ? { value: amount.value, length: amount.unit } : null;
}

export function timeOf(amount: StoryAmount | undefined): Time | null {
  return amount?.kind === 'time' ? { h: amount.h, min: amount.min, s: amount.s } : null;
}

export function speedOf(amount: StoryAmount | undefined): Speed | null {
  return amount?.kind === 'speed' ? { value: amount.value, length: amount.length, clock: amount.clock } : null;
}

export function clockName(unit: string): Clock | null {
  return unit === '' ? null : unit.startsWith('h') ? 'h' : unit.startsWith('m') ? 'min' : 's';
}

const LENGTH_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^k/, 'km'],
  [/^mi/, 'miles'],
  [/^m/, 'm'],
];

export function lengthName(unit: string): string {
  return LENGTH_NAMES.find(([pattern]) => pattern.test(unit))?.[1] ?? '';
}

/** People who go in something: "a man drives his car" tells of one traveller. */
const RIDERS = /^(?:man|woman|girl|boy|family|salesman|motorist|person|student|postman|commuter|driver|courier)$/;

/** Who goes: names and vehicles; one name with any vehicle is one traveller. */
export function travellers(happenings: readonly Happening[]): readonly string[] {
  const all = [...new Set(happenings.flatMap((one) => (one.kind === 'traveller' ? [one.name] : [])))];
  const named = all.filter((name) => name.startsWith('zz') || name.endsWith('*'));
  if (named.length > 0) return named;
  const riders = all.filter((name) => RIDERS.test(name));
  return all.length === 2 && riders.length === 1 ? riders : all;
}

type Leg = Stretch & { readonly back?: boolean; readonly rest?: boolean; readonly asked?: boolean };
type Trip = {
  readonly legs: readonly Leg[];
  readonly stops: readonly Time[];
  readonly totalDistance: Distance | null;
  readonly totalTime: Time | null;
  readonly leaves: { readonly minutes: number; readonly half: string | null } | null;
  readonly arrives: { readonly minutes: number; readonly half: string | null } | null;
};

const KNOWN = ['distance', 'speed', 'time'] as const;

function known(leg: Leg): number {
  return (
    KNOWN.filter((part) => leg[part] !== undefined).length + (leg.back === true && leg.distance === undefined ? 1 : 0)
  );
}

/** The stretches in the order they are told: a new one begins where the last one has two parts or is told twice. */
function tripOf({ happenings, amounts }: Script): Trip | null {
  const legs: Leg[] = [];
  let leg: Leg = {};
  const stops: Time[] = [];
  const totals: { distance: Distance | null; time: Time | null } = { distance: null, time: null };
  const clocks: { leaves: Trip['leaves']; arrives: Trip['arrives'] } = { leaves: null, arrives: null };
  let event: 'leave' | 'arrive' | null = null;
  let asked = false;
  const push = (): void => {
    if (known(leg) > 0) legs.push(leg);
    leg = asked ? { asked } : {};
  };
  let previous: Happening['kind'] | null = null;
  for (const told of happenings) {
    // "The whole trip of 280 miles took 5 hours."
    const one: Happening =
      told.kind === 'time' && previous === 'total distance' ? { kind: 'total time', mark: told.mark } : told;
    previous = told.kind;
    switch (one.kind) {
      case 'distance':
      case 'speed':
      case 'time': {
        if (leg[one.kind] !== undefined) push();
        const amount = amounts[one.mark];
        const value =
          one.kind === 'distance' ? distanceOf(amount) : one.kind === 'time' ? timeOf(amount) : speedOf(amount);
        if (value === null) return null;
        leg = { ...leg, [one.kind]: value };
        break;
      }
      case 'move':
      case 'then':
        if (known(leg) > 1) push();
        break;
      case 'return':
        push();
        leg = { ...leg, back: true };
        break;
      case 'end':
        if (leg.back !== true && leg.rest !== true) push();
        break;
      case 'same way':
        if (leg.distance === undefined && legs.length > 0) leg = { ...leg, back: true };
        break;
      case 'rest':
        push();
        leg = { ...leg, rest: true };
        break;
      case 'stop': {
        const time = timeOf(amounts[one.mark]);
        if (time === null) return null;
        if (known(leg) > 1) push();
        stops.push(time);
        break;
      }
      case 'total distance':
      case 'total time': {
        if (known(leg) > 0) push();
        const amount = amounts[one.mark];
        if (one.kind === 'total distance') {
          if (totals.distance !== null) return null;
          totals.distance = distanceOf(amount);
        } else {
          if (totals.time !== null) return null;
          totals.time = timeOf(amount);
        }
        break;
      }
      case 'leave':
      case 'arrive':
        event = one.kind;
        break;
      case 'clock': {
        const amount = amounts[one.mark];
        const place = event === 'arrive' ? 'arrives' : 'leaves';
        if (amount?.kind !== 'clock' || event === null || clocks[place] !== null) return null;
        clocks[place] = { minutes: amount.minutes, half: amount.half };
        break;
      }
      case 'ask':
        push();
        leg = { asked: true };
        asked = true;
        break;
      default:
        break;
    }
  }
  push();
  return { legs, stops, totalDistance: totals.distance, totalTime: totals.time, ...clocks };
}

/** The unit everything is reckoned in: that of the speeds, else of the first distance and time. */
function unitOf(trip: Trip, wanted: SpeedUnit | null): SpeedUnit | null {
  const speed = trip.legs.find((leg) => leg.speed !== undefined)?.speed;
  if (speed !== undefined) return { length: speed.length, clock: speed.clock };
  const distance = trip.legs.find((leg) => leg.distance !== undefined)?.distance ?? trip.totalDistance;
  const time = trip.legs.find((leg) => leg.time !== undefined)?.time ?? trip.totalTime;
  if (distance === null) return null;
  if (
    wanted !== null &&
    (wanted.length === distance.length || (wanted.length !== 'miles' && distance.length !== 'miles'))
  ) {
    // Metres and seconds stay what they are; a speed by the minute of metres by the second is asked for seldom.
    return wanted;
  }
  if (time === undefined || time === null) return trip.leaves !== null ? { length: distance.length, clock: 'h' } : null;
  return { length: distance.length, clock: usualClock(time, distance.length) };
}

type Done = { readonly distance: Fraction; readonly time: Fraction; readonly speed: Fraction };

/** All three of a stretch, the missing one reckoned. */
function complete(leg: Leg, reckoning: Reckoning, wanted: 'distance' | 'time' | 'speed' | 'all'): Done | null {
  const speed = leg.speed === undefined ? undefined : reckoning.speed(leg.speed);
  const distance = leg.distance === undefined ? undefined : reckoning.length(leg.distance);
  const time = leg.time === undefined ? undefined : reckoning.time(leg.time);
  if (speed === null || distance === null) return null;
  if (speed !== undefined && distance !== undefined && time === undefined && speed.n !== 0n)
    return { distance, speed, time: wanted === 'distance' ? distance.div(speed) : reckoning.timeFrom(distance, speed) };
  if (speed !== undefined && time !== undefined && distance === undefined)
    return { time, speed, distance: wanted === 'time' ? speed.mul(time) : reckoning.distanceFrom(speed, time) };
  if (distance !== undefined && time !== undefined && speed === undefined && time.n !== 0n)
    return { distance, time, speed: wanted === 'speed' ? reckoning.speedFrom(distance, time) : distance.div(time) };
  return null;
}

type Ask = Extract<Happening, { readonly kind: 'ask' }>;
type Task = {
  readonly script: Script;
  readonly trip: Trip;
  readonly ask: Ask;
  readonly unit: SpeedUnit | null;
  readonly has: (kind: Happening['kind']) => boolean;
};

function minutesOf(time: Fraction, clock: Clock): Fraction {
  return clock === 'h' ? time.mul(60) : clock === 'min' ? time : time.div(60);
}

/** "At the same speed, how far in 2 hours?" */
function sameSpeed({ trip, ask, has }: Task): RuleSolution | null {
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
  return distance === null ? null : reckoning.answerTime(reckoning.timeFrom(distance, done.speed), clockName(ask.unit));
}

/** There and back at two speeds, the way itself not told: its length from the whole time, or the average speed. */
function thereAndBack({ trip, ask, unit, has, script }: Task): RuleSolution | null {
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
    reckoning.say(
      'Add the fractions.',
      `${perUnit.n === 1n ? 'x' : `${perUnit.n}x`}=${shown(time)}\\times ${perUnit.d}`.replace(/^x=(.*)$/, 'x=$1'),
    );
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
function mixture({ trip, ask }: Task): RuleSolution | null {
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
function remaining({ trip, ask, unit, has, script }: Task): RuleSolution | null {
  if (!has('rest')) return null;
  const rest = trip.legs.filter((leg) => leg.rest === true || leg.asked === true);
  const done = trip.legs.filter((leg) => !rest.includes(leg));
  const whole =
    trip.totalDistance ?? (done[0] !== undefined && known(done[0]) === 1 ? (done[0].distance ?? null) : null);
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
  if (time !== null && trip.totalTime !== null) return null;
  if (trip.totalTime !== null) {
    const behind = before.map((leg) =>
      leg.time !== undefined ? reckoning.time(leg.time) : (complete(leg, reckoning, 'time')?.time ?? null),
    );
    if (behind.some((one) => one === null)) return null;
    const used = reckoning.add(
      behind.filter((one) => one !== null),
      'times',
    );
    const open = reckoning.subtract(reckoning.time(trip.totalTime), used, 'Find the time that is left.');
    return open.compare(0) > 0 ? reckoning.answerSpeed(reckoning.speedFrom(rests, open), unit, script.places) : null;
  }
  if (time !== null)
    return reckoning.answerSpeed(reckoning.speedFrom(rests, reckoning.time(time)), unit, script.places);
  return null;
}

/** "10 mph faster would have taken 1 hour less": the usual speed of a way of known length. */
function quicker({ trip, ask, script, has }: Task): RuleSolution | null {
  const faster = script.happenings.find((one) => one.kind === 'faster');
  const sooner = script.happenings.find((one) => one.kind === 'sooner');
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
  const [speed, time] = [speedOf(script.amounts[faster.mark]), timeOf(script.amounts[sooner.mark])];
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
function passing({ trip, ask, unit: wanted, script }: Task): RuleSolution | null {
  const body = script.happenings.find((one) => one.kind === 'body');
  const thing = script.happenings.find((one) => one.kind === 'thing');
  const [leg, ...more] = trip.legs;
  const length = distanceOf(body === undefined ? undefined : script.amounts[body.mark]);
  if (body === undefined || leg === undefined || more.length > 0 || length === null || leg.distance !== undefined)
    return null;
  const extra = thing === undefined ? null : distanceOf(script.amounts[thing.mark]);
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

function accelerating({ trip, ask, script, has }: Task): RuleSolution | null {
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
function whole(task: Task): RuleSolution | null {
  const { trip, ask, unit, script, has } = task;
  const told = together(trip.legs.filter((leg) => known(leg) > 0));
  const first = told[0];
  const legs = told.map((leg) =>
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
  if (ask.what === 'distance')
    return script.places === null
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

/** Journeys with a start or an end by the clock. */
function byTheClock(
  { trip, ask, unit, script }: Task,
  legs: readonly Leg[],
  reckoning: Reckoning,
): RuleSolution | null {
  const { leaves, arrives } = trip;
  const stops = trip.stops.map((stop) => reckoning.time(stop));
  const minutes = (time: Fraction): Fraction => minutesOf(time, reckoning.unit.clock);
  if (leaves !== null && arrives !== null) {
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
      return distance === null
        ? null
        : reckoning.answerSpeed(reckoning.speedFrom(distance, moving), unit, script.places);
    }
    if (ask.what !== 'distance' || leg.speed === undefined || leg.distance !== undefined || script.places !== null)
      return null;
    const speed = reckoning.speed(leg.speed);
    return speed === null
      ? null
      : reckoning.answerDistance(reckoning.distanceFrom(speed, moving), lengthName(ask.unit));
  }
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

/** Works the journey of one traveller. */
export function workTrip(script: Script): RuleSolution | null {
  const { happenings } = script;
  const asks = happenings.filter((one) => one.kind === 'ask');
  const [ask, ...more] = asks;
  if (ask === undefined || more.length > 0) return null;
  const kinds = new Set(happenings.map(({ kind }) => kind));
  const has = (kind: Happening['kind']): boolean => kinds.has(kind);
  const foreign: readonly Happening['kind'][] = [
    'meet',
    'catch',
    'apart',
    'towards',
    'opposite',
    'same direction',
    'with',
    'against',
    'still',
    'gap',
    'lead',
    'delay',
    'slower',
    'two',
    'wind',
  ];
  if (
    happenings.filter(({ kind }) => kind === 'direction').length > 1 ||
    foreign.some(has) ||
    travellers(happenings).length > 1
  )
    return null;
  const units = happenings.filter((one) => one.kind === 'unit');
  if (units.length > 1) return null;
  const trip = tripOf(script);
  if (trip === null) return null;
  const task: Task = { script, trip, ask, unit: units[0]?.unit ?? null, has };
  // A unit asked for must not be lost: these two answer in their own.
  const isFree = task.unit === null;
  if (has('faster') || has('sooner')) return isFree ? quicker(task) : null;
  if (has('body') || has('thing')) return passing(task);
  if (has('accelerate') || ask.what === 'acceleration') return isFree ? accelerating(task) : null;
  return sameSpeed(task) ?? remaining(task) ?? thereAndBack(task) ?? mixture(task) ?? whole(task);
}
