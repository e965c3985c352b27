import Fraction from 'fraction.js';

import { NUMBER, numberIn } from '../numbersIn.ts';

/** In metres or miles, seconds, metres or miles per second. */
export type Measure = { readonly kind: 'distance' | 'time' | 'speed'; readonly size: Fraction; readonly unit: Unit };
export type Unit = {
  /** As an answer writes it. */
  readonly name: string;
  readonly kind: 'distance' | 'time' | 'speed';
  /** Of one unit, in metres or miles, and seconds. */
  readonly size: Fraction;
  readonly isMiles?: boolean;
};

const LENGTHS: readonly (readonly [string, Unit])[] = [
  ['km|kms|kilomet(?:re|er)s?', length('km', 1000)],
  ['miles?', { ...length('miles', 1), isMiles: true }],
  ['m|met(?:re|er)s?', length('m', 1)],
];
const TIMES: readonly (readonly [string, Unit])[] = [
  ['hours?|hrs?|h', time('hours', 3600)],
  ['minutes?|mins?', time('minutes', 60)],
  ['seconds?|secs?|s', time('seconds', 1)],
];
const SPEEDS: readonly (readonly [string, Unit])[] = [
  [
    'km ?\\/ ?h(?:r|our)?|kmh|kph|km h\\^?-1|(?:km|kilomet(?:re|er)s?) (?:per|an) (?:hour|hr)',
    speed('km/h', 1000, 3600),
  ],
  ['mph|m\\.p\\.h\\.|mi ?\\/ ?h|miles? (?:per|an) hour', { ...speed('mph', 1, 3600), isMiles: true }],
  ['m ?\\/ ?s|m s\\^?-1|met(?:re|er)s? (?:per|a) second', speed('m/s', 1, 1)],
];

function length(name: string, metres: number): Unit {
  return { name, kind: 'distance', size: new Fraction(metres) };
}

function time(name: string, seconds: number): Unit {
  return { name, kind: 'time', size: new Fraction(seconds) };
}

function speed(name: string, metres: number, seconds: number): Unit {
  return { name, kind: 'speed', size: new Fraction(metres, seconds) };
}

function anyOf(units: readonly (readonly [string, Unit])[]): string {
  return `(?:${units.map(([pattern]) => pattern).join('|')})`;
}

const NOT_MORE = String.raw`(?![a-z/²³^])`;
export const LENGTH_UNIT = `${anyOf(LENGTHS)}${NOT_MORE}`;
export const TIME_UNIT = `${anyOf(TIMES)}${NOT_MORE}`;
export const SPEED_UNIT = `${anyOf(SPEEDS)}${NOT_MORE}`;
export const DISTANCE = `(?:(?:${NUMBER})[ -]?${LENGTH_UNIT})(?! (?:per|an|a) )`;
export const SPEED = `(?:(?:${NUMBER}) ?${SPEED_UNIT})`;
export const TIME = `(?:(?:${NUMBER}|an|one) ?${TIME_UNIT},?(?: and)? ?(?:${NUMBER}) ?(?:minutes?|mins?|m|seconds?|secs?)${NOT_MORE}|(?:${NUMBER}|an|one) ?${TIME_UNIT}(?: and a half)?|half an hour|an hour and a half|(?:a )?quarter of an hour|(?:3 quarters|three quarters|3\\/4) of an hour|1\\/2 (?:an )?hour)`;

const ALL = [...LENGTHS, ...TIMES, ...SPEEDS];

/** The unit of a name; null for a unit that is not known here. */
export function unitOf(name: string): Unit | null {
  return ALL.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(name.trim()))?.[1] ?? null;
}

const FIXED: Readonly<Record<string, Fraction>> = {
  'half an hour': new Fraction(1800),
  '1/2 hour': new Fraction(1800),
  '1/2 an hour': new Fraction(1800),
  'an hour and a half': new Fraction(5400),
};

/** A distance, a speed, or a time of one or two parts ("2 hours 15 minutes"). */
export function measureIn(text: string): Measure | null {
  const fixed = FIXED[text] ?? quarters(text);
  if (fixed !== null) return { kind: 'time', size: fixed, unit: time('hours', 3600) };
  const half = text.endsWith(' and a half');
  const [first, second] = [
    ...text
      .replace(/ and a half$/, '')
      .matchAll(new RegExp(`(${NUMBER}|an|one)[ -]?([a-z][a-z /^.-]*(?:1(?!\\d))?)`, 'g')),
  ];
  const [size, unit] = [numberOf(first?.[1]), unitOf((first?.[2] ?? '').replace(/(?:,| and)? *$/, ''))];
  if (size === null || unit === null || (half && unit.kind !== 'time')) return null;
  const whole = half ? size.add(new Fraction(1, 2)) : size;
  if (second === undefined) return { kind: unit.kind, size: whole.mul(unit.size), unit };
  const [rest, part] = [numberOf(second[1]), unitOf((second[2] ?? '').replace(/^m$/, 'min'))];
  if (
    rest === null ||
    part === null ||
    part.kind !== 'time' ||
    unit.kind !== 'time' ||
    part.size.compare(unit.size) >= 0
  )
    return null;
  return { kind: 'time', size: whole.mul(unit.size).add(rest.mul(part.size)), unit };
}

function quarters(text: string): Fraction | null {
  if (!/of an hour$/.test(text)) return null;
  return /^(?:3|three)/.test(text) ? new Fraction(2700) : new Fraction(900);
}

function numberOf(text: string | undefined): Fraction | null {
  return text === 'an' || text === 'one' ? new Fraction(1) : numberIn(text ?? '');
}
