import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { Reckoning, usualClock } from '../stories/trip.ts';
import { journeySolution, shown, writeSpeedUnit } from '../stories/workJourney.ts';
import { bothSpeeds, counts } from './pairFacts.ts';
import type { Pair } from './pairFacts.ts';
import { clockName, lengthName } from './tripFacts.ts';

type Side = 'with' | 'against';
type Water = 'still' | 'wind';
/** Which way the stretches go, and what of boat and current is asked for; `told` is what stands before the question. */
type Flow = { readonly sides: readonly Side[]; readonly wanted: readonly Water[]; readonly told: readonly string[] };

function flowOf({ script }: Pair): Flow {
  const asks = script.happenings.findIndex((one) => one.kind === 'ask');
  const kinds = script.happenings.map(({ kind }) => kind);
  const told = kinds.filter((kind) => kind === 'with' || kind === 'against');
  // Whoever comes back goes the other way.
  const [only] = told;
  const isBack = told.length === 1 && kinds.slice(0, asks).includes('return') && only !== undefined;
  return {
    sides:
      isBack && kinds.indexOf(only) < kinds.indexOf('return') ? [only, only === 'with' ? 'against' : 'with'] : told,
    wanted: [...new Set(kinds.slice(asks).filter((kind) => kind === 'still' || kind === 'wind'))],
    told: kinds.slice(0, asks),
  };
}

/** The boat lies halfway between its speeds with and against the current, the current makes half of the difference. */
function halved(reckoning: Reckoning, first: Fraction, second: Fraction, water: Water): Fraction {
  const isStill = water === 'still';
  const value = (isStill ? first.add(second) : first.sub(second)).div(2);
  reckoning.say(
    isStill
      ? 'The speed in still water or air lies halfway between the two.'
      : 'The current or wind makes half of the difference.',
    `(${shown(first)}${isStill ? '+' : '-'}${shown(second)})\\div 2=${shown(value)}`,
  );
  return value;
}

/** Two speeds, with and against, told or from a way and two times: still water and current. */
function bothWays(pair: Pair, { sides, wanted }: Flow): RuleSolution | null {
  if (pair.ask.what !== 'speed' || wanted.length === 0 || sides.length !== 2 || sides[0] === sides[1]) return null;
  const [way, back = way] = pair.distances;
  const [one, two] = pair.times;
  const told = counts(pair, { speeds: 2 }) ? bothSpeeds(pair) : null;
  const timed =
    way !== undefined &&
    back !== undefined &&
    one !== undefined &&
    two !== undefined &&
    way.length === back.length &&
    pair.distances.length <= 2 &&
    counts(pair, { distances: pair.distances.length, times: 2 });
  if (told === null && !timed) return null;
  const reckoning =
    told?.[0] ??
    new Reckoning({
      length: way?.length ?? 'km',
      clock: one === undefined ? 'h' : usualClock(one, way?.length ?? 'km'),
    });
  const speeds =
    told !== null
      ? [told[1], told[2]]
      : timed
        ? [reckoning.speedFrom(way.value, reckoning.time(one)), reckoning.speedFrom(back.value, reckoning.time(two))]
        : [];
  const [first, second] = sides[0] === 'with' ? speeds : speeds.toReversed();
  if (first === undefined || second === undefined || first.compare(second) <= 0) return null;
  const values = wanted.map((water) => halved(reckoning, first, second, water));
  if (values.some((value) => !endsWithin(value, 2))) return null;
  const unit = writeSpeedUnit(reckoning.unit);
  const answer = values.map((value) => `${writeDecimal(value)}\\text{ ${unit}}`).join('\\text{ and }');
  return journeySolution(reckoning.steps, answer);
}

/** A speed one way and the current: the speed in still water. */
function withoutCurrent(pair: Pair, { sides, wanted, told }: Flow): RuleSolution | null {
  const both = bothSpeeds(pair);
  const [side] = sides;
  if (both === null || side === undefined || pair.ask.what !== 'speed' || !counts(pair, { speeds: 2 })) return null;
  if (wanted.length !== 1 || wanted[0] !== 'still' || !told.includes(side) || !told.includes('wind')) return null;
  const [reckoning, first, second] = both;
  const [boat, flow] = first.compare(second) > 0 ? [first, second] : [second, first];
  const value =
    side === 'with'
      ? reckoning.subtract(boat, flow, 'Without the current it is slower.')
      : reckoning.add([boat, flow], 'speeds: without the current it is faster');
  return reckoning.answerSpeed(value, null, null);
}

/** The speed in still water and the current: a time, a way or a speed with or against it. */
function oneWay(pair: Pair, { sides, wanted, told }: Flow): RuleSolution | null {
  const { ask } = pair;
  const both = bothSpeeds(pair);
  const [side] = sides;
  if (both === null || side === undefined || wanted.length > 0 || !told.includes('wind')) return null;
  if (!told.includes('still') && told.includes(side)) return null;
  const [reckoning, first, second] = both;
  const [boat, flow] = first.compare(second) > 0 ? [first, second] : [second, first];
  const speed =
    side === 'with'
      ? reckoning.add([boat, flow], 'speeds: the current helps')
      : reckoning.subtract(boat, flow, 'The current slows it down.');
  const [way, time] = [pair.distances[0], pair.times[0]];
  if (ask.what === 'time' && way !== undefined && counts(pair, { speeds: 2, distances: 1 })) {
    const length = reckoning.length(way);
    return length === null ? null : reckoning.answerTime(reckoning.timeFrom(length, speed), clockName(ask.unit));
  }
  if (ask.what === 'distance' && time !== undefined && counts(pair, { speeds: 2, times: 1 }))
    return reckoning.answerDistance(reckoning.distanceFrom(speed, reckoning.time(time)), lengthName(ask.unit));
  return ask.what === 'speed' && counts(pair, { speeds: 2 }) ? reckoning.answerSpeed(speed, null, null) : null;
}

/** Works stories of boats and planes with and against a current or wind. */
export function current(pair: Pair): RuleSolution | null {
  const flow = flowOf(pair);
  if (pair.script.places !== null || flow.sides.length === 0) return null;
  const both = bothWays(pair, flow);
  return both ?? (flow.sides.length === 1 ? (withoutCurrent(pair, flow) ?? oneWay(pair, flow)) : null);
}
