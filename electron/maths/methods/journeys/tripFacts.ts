import type Fraction from 'fraction.js';

import { Reckoning, usualClock } from '../stories/trip.ts';
import type { Stretch } from '../stories/trip.ts';
import type { Clock, Distance, Speed, SpeedUnit, Time } from '../stories/workJourney.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import type { AmountKind, Happening, Script } from './happening.ts';

export function distanceOf(amount: StoryAmount | undefined): Distance | null {
  return amount?.kind === 'length' ? { value: amount.value, length: amount.unit } : null;
}

export function timeOf(amount: StoryAmount | undefined): Time | null {
  return amount?.kind === 'time' ? { h: amount.h, min: amount.min, s: amount.s } : null;
}

export function speedOf(amount: StoryAmount | undefined): Speed | null {
  return amount?.kind === 'speed' ? { value: amount.value, length: amount.length, clock: amount.clock } : null;
}

/** The number of the only amount that tells this; `undefined` where none or more do. */
export function markOf({ happenings }: Script, kind: AmountKind): number | undefined {
  const marks = happenings.flatMap((one) => (one.kind === kind && 'mark' in one ? [one.mark] : []));
  return marks.length === 1 ? marks[0] : undefined;
}

export function clockName(unit: string): Clock | null {
  return unit === '' ? null : unit.startsWith('h') ? 'h' : unit.startsWith('m') ? 'min' : 's';
}

/** A time told without hours is answered without hours. */
export function toldClock({ h, min }: Time): Clock | null {
  return h.n === 0n && min.n !== 0n ? 'min' : null;
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

export type Leg = Stretch & { readonly back?: boolean; readonly rest?: boolean; readonly asked?: boolean };

type Trip = {
  readonly legs: readonly Leg[];
  readonly stops: readonly Time[];
  readonly totalDistance: Distance | null;
  readonly totalTime: Time | null;
  readonly leaves: { readonly minutes: number; readonly half: string | null } | null;
  readonly arrives: { readonly minutes: number; readonly half: string | null } | null;
};

export const KNOWN = ['distance', 'speed', 'time'] as const;

export function known(leg: Leg): number {
  return (
    KNOWN.filter((part) => leg[part] !== undefined).length + (leg.back === true && leg.distance === undefined ? 1 : 0)
  );
}

type Amounts = Script['amounts'];

/** "The whole trip of 280 miles took 5 hours": that time is of the whole trip. */
function withTotals(happenings: readonly Happening[]): readonly Happening[] {
  return happenings.map((told, at) =>
    told.kind === 'time' && happenings[at - 1]?.kind === 'total distance'
      ? { kind: 'total time', mark: told.mark }
      : told,
  );
}

/** The distance and the time of the whole trip; `null` where one is told twice. */
function totalsOf(
  happenings: readonly Happening[],
  amounts: Amounts,
): Pick<Trip, 'totalDistance' | 'totalTime'> | null {
  const totals: { totalDistance: Distance | null; totalTime: Time | null } = { totalDistance: null, totalTime: null };
  for (const one of happenings) {
    if (one.kind === 'total distance') {
      if (totals.totalDistance !== null) return null;
      totals.totalDistance = distanceOf(amounts[one.mark]);
    } else if (one.kind === 'total time') {
      if (totals.totalTime !== null) return null;
      totals.totalTime = timeOf(amounts[one.mark]);
    }
  }
  return totals;
}

/** When the traveller leaves and arrives; `null` where a clock time is of neither, or of one told before. */
function clocksOf(happenings: readonly Happening[], amounts: Amounts): Pick<Trip, 'leaves' | 'arrives'> | null {
  const clocks: { leaves: Trip['leaves']; arrives: Trip['arrives'] } = { leaves: null, arrives: null };
  let event: 'leave' | 'arrive' | null = null;
  for (const one of happenings) {
    if (one.kind === 'leave' || one.kind === 'arrive') event = one.kind;
    if (one.kind !== 'clock') continue;
    const amount = amounts[one.mark];
    const place = event === 'arrive' ? 'arrives' : 'leaves';
    if (amount?.kind !== 'clock' || event === null || clocks[place] !== null) return null;
    clocks[place] = { minutes: amount.minutes, half: amount.half };
  }
  return clocks;
}

function legAmount(
  kind: 'distance' | 'speed' | 'time',
  amount: StoryAmount | undefined,
): Distance | Speed | Time | null {
  return kind === 'distance' ? distanceOf(amount) : kind === 'time' ? timeOf(amount) : speedOf(amount);
}

/** The stretches in the order they are told: a new one begins where the last one has two parts or is told twice. */
export function tripOf(script: Script): Trip | null {
  const { amounts } = script;
  const happenings = withTotals(script.happenings);
  const [totals, clocks] = [totalsOf(happenings, amounts), clocksOf(happenings, amounts)];
  if (totals === null || clocks === null) return null;
  const legs: Leg[] = [];
  let leg: Leg = {};
  const stops: Time[] = [];
  let asked = false;
  const push = (): void => {
    if (known(leg) > 0) legs.push(leg);
    leg = asked ? { asked } : {};
  };
  for (const one of happenings) {
    switch (one.kind) {
      case 'distance':
      case 'speed':
      case 'time': {
        if (leg[one.kind] !== undefined) push();
        const value = legAmount(one.kind, amounts[one.mark]);
        if (value === null) return null;
        leg = { ...leg, [one.kind]: value };
        break;
      }
      case 'move':
      case 'then':
        if (known(leg) > 1) push();
        break;
      case 'return':
      case 'rest':
        push();
        leg = { ...leg, [one.kind === 'return' ? 'back' : 'rest']: true };
        break;
      case 'end':
        if (leg.back !== true && leg.rest !== true) push();
        break;
      case 'same way':
        if (leg.distance === undefined && legs.length > 0) leg = { ...leg, back: true };
        break;
      case 'stop': {
        const time = timeOf(amounts[one.mark]);
        if (time === null) return null;
        if (known(leg) > 1) push();
        stops.push(time);
        break;
      }
      case 'total distance':
      case 'total time':
        if (known(leg) > 0) push();
        break;
      case 'ask':
        push();
        leg = { asked: true };
        asked = true;
        break;
    }
  }
  push();
  return { legs, stops, ...totals, ...clocks };
}

/** The unit everything is reckoned in: that of the speeds, else of the first distance and time. */
export function unitOf(trip: Trip, wanted: SpeedUnit | null): SpeedUnit | null {
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
export function complete(leg: Leg, reckoning: Reckoning, wanted: 'distance' | 'time' | 'speed' | 'all'): Done | null {
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

export type Task = {
  readonly script: Script;
  readonly trip: Trip;
  readonly ask: Ask;
  readonly unit: SpeedUnit | null;
  readonly has: (kind: Happening['kind']) => boolean;
};

export function minutesOf(time: Fraction, clock: Clock): Fraction {
  return clock === 'h' ? time.mul(60) : clock === 'min' ? time : time.div(60);
}
