import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { clausesIn } from './clauses.ts';
import { counted } from './counted.ts';
import { MOTION_CLAUSES, type MotionClause } from './motionClauses.ts';
import { unitOf, type Measure, type Unit } from './motionUnits.ts';
import { reply } from './reply.ts';

type Wanted = Extract<MotionClause, { readonly kind: 'wanted' }>;
/** Of one part of a journey, in metres or miles and seconds. */
type Leg = { readonly distance: Fraction; readonly time: Fraction };

/** Distance, time and speed of a journey, one asked for from the others, and the average speed over two parts. */
export function readMotion(question: BareQuestion): NamedQuestion | null {
  if (!/speed|velocity|how (?:far|long|fast|many)|distance|time/.test(question.text)) return null;
  const clauses = clausesIn(counted(question.text), MOTION_CLAUSES);
  const movers = new Set(
    (clauses ?? []).flatMap((one) => (one.kind === 'idle' && one.who !== undefined ? [one.who] : [])),
  );
  // "Tom runs 12 km and Ann 10 km": what two do is not added.
  if (movers.size > 1) return null;
  // There and back the average velocity is nought.
  if (/velocity/.test(question.text) && /\b(?:back|returns?|returned|home|round)\b/.test(question.text)) return null;
  const wanted = (clauses ?? []).filter((one) => one.kind === 'wanted');
  const [only, another] = wanted;
  if (clauses === null || only === undefined || another !== undefined) return null;
  const told = [...clauses.flatMap((one) => (one.kind === 'told' ? [one.measure] : [])), ...betweenClocks(clauses)];
  if (!isOneSystem([...told.map(({ unit }) => unit), ...(only.unit === null ? [] : [only.unit])])) return null;
  if (clauses.some(({ kind }) => kind === 'clock') && betweenClocks(clauses).length === 0) return null;
  const legs = legsOf(told, clauses);
  return legs === null ? null : answer(legs, told, only, question);
}

/** 09:40 to 11:10 are 90 minutes; a journey past midnight is left alone. */
function betweenClocks(clauses: readonly MotionClause[]): readonly Measure[] {
  const clocks = clauses.filter((one) => one.kind === 'clock');
  const [start, finish, another] = clocks;
  const hours = unitOf('hours');
  if (start?.end !== 'start' || finish?.end !== 'finish' || another !== undefined || hours === null) return [];
  // "From 9:40 to 11:10 pm": morning or evening, the first of them does not say.
  if (start.half === null && finish.half === 'p') return [];
  const minutes = finish.minutes - start.minutes;
  return minutes <= 0 ? [] : [{ kind: 'time', size: new Fraction(minutes * 60), unit: hours }];
}

/** Miles and metres do not go together. */
function isOneSystem(units: readonly Unit[]): boolean {
  const lengths = units.filter(({ kind }) => kind !== 'time');
  return new Set(lengths.map(({ isMiles }) => isMiles === true)).size <= 1;
}

function legsOf(told: readonly Measure[], clauses: readonly MotionClause[]): readonly Leg[] | null {
  const isBack = clauses.some(({ kind }) => kind === 'back');
  const [first, second, third, fourth, another] = told;
  if (first === undefined || second === undefined || another !== undefined) return null;
  const one = legOf(first, second);
  if (one === null) return null;
  if (third === undefined) return isBack ? null : [one];
  const distance = told.find(({ kind }) => kind === 'distance');
  const two =
    fourth !== undefined ? legOf(third, fourth) : isBack && distance !== undefined ? legOf(distance, third) : null;
  return two === null || (fourth !== undefined && isBack) ? null : [one, two];
}

function legOf(one: Measure, other: Measure): Leg | null {
  const of = (kind: Measure['kind']) => [one, other].find((measure) => measure.kind === kind)?.size;
  const [distance, time, speed] = [of('distance'), of('time'), of('speed')];
  if (distance !== undefined && time !== undefined) return { distance, time };
  if (distance !== undefined && speed !== undefined) return { distance, time: distance.div(speed) };
  return time !== undefined && speed !== undefined ? { distance: speed.mul(time), time } : null;
}

function answer(
  legs: readonly Leg[],
  told: readonly Measure[],
  wanted: Wanted,
  question: BareQuestion,
): NamedQuestion | null {
  const [first, second] = legs;
  if (first === undefined || told.slice(0, 2).some(({ kind }) => second === undefined && kind === wanted.what))
    return null;
  // "His speed" after two parts is that of the last; only the average is one of both.
  const isAverage = /average|mean|avg/.test(question.text.replace(/average speeds? of/g, ''));
  if (second !== undefined && (wanted.what !== 'speed' || !isAverage)) return null;
  const distance = legs.reduce((sum, leg) => sum.add(leg.distance), new Fraction(0));
  const time = legs.reduce((sum, leg) => sum.add(leg.time), new Fraction(0));
  const value = { distance, time, speed: distance.div(time) }[wanted.what];
  const unit = wanted.unit ?? naturalUnit(wanted.what, told);
  return unit === null ? null : inUnit(value, unit, wanted, question);
}

function inUnit(value: Fraction, unit: Unit, wanted: Wanted, { form }: BareQuestion): NamedQuestion {
  const size = value.div(unit.size);
  const named = reply(`${size.toFraction()} + 0`, { form, unit: unit.name, mayLackUnit: wanted.unit !== null });
  const minutes = unitOf('minutes');
  if (wanted.unit !== null || unit.name !== 'hours' || minutes === null) return named;
  const otherwise = reply(`${value.div(minutes.size).toFraction()} + 0`, { form, unit: 'minutes' });
  return { ...named, otherwise };
}

/** Where the question names no unit: the one that all told measures are in. */
function naturalUnit(what: Wanted['what'], told: readonly Measure[]): Unit | null {
  const own = told.filter(({ kind }) => kind === what).map(({ unit }) => unit.name);
  const speeds = told.filter(({ kind }) => kind === 'speed').map(({ unit }) => unit.name);
  const lengths = told.filter(({ kind }) => kind === 'distance').map(({ unit }) => unit.name);
  const times = told.filter(({ kind }) => kind === 'time').map(({ unit }) => unit.name);
  const [speed, other] = [...new Set(speeds)];
  if (other !== undefined) return null;
  if (what === 'speed') return unitOf(speed ?? speedOf([...new Set(lengths)], [...new Set(times)]));
  if (what === 'distance') return unitOf(own[0] ?? { 'km/h': 'km', mph: 'miles', 'm/s': 'm' }[speed ?? ''] ?? '');
  return unitOf({ 'km/h': 'hours', mph: 'hours', 'm/s': 'seconds' }[speed ?? ''] ?? '');
}

function speedOf(lengths: readonly string[], times: readonly string[]): string {
  // "1 hour 15 minutes … 45 minutes" speaks of hours.
  const time = times.includes('hours') && !times.includes('seconds') ? 'hours' : times.length === 1 ? times[0] : '';
  const pair = lengths.length === 1 ? `${lengths[0] ?? ''} ${time ?? ''}` : '';
  return { 'km hours': 'km/h', 'miles hours': 'mph', 'm seconds': 'm/s' }[pair] ?? '';
}
