import Fraction from 'fraction.js';

import {
  SIZES,
  workCapacity,
  workConversion,
  workJoinedTime,
  workPartedTime,
  workSpeedConversion,
} from '../../methods/units/workConversion.ts';
import type { UnitKind } from '../../methods/units/workConversion.ts';
import { writeDecimal } from '../../methods/askedText.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { filledProblem } from '../filledProblem.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';

/** How people spell a unit: after a number, and in "how many …". */
const SPELT: Readonly<Record<string, readonly [string, ...string[]]>> = {
  mm: ['mm', 'millimetres', 'millimeters'],
  cm: ['cm', 'cm', 'centimetres', 'centimeters'],
  m: ['m', 'm', 'metres', 'meters'],
  km: ['km', 'km', 'kilometres', 'kilometers'],
  mg: ['mg', 'milligrams'],
  g: ['g', 'g', 'grams'],
  kg: ['kg', 'kg', 'kilograms'],
  t: ['tonnes'],
  ml: ['ml', 'ml', 'mL', 'millilitres', 'milliliters'],
  cl: ['cl', 'centilitres'],
  l: ['litres', 'litres', 'liters', 'l'],
  s: ['seconds', 's'],
  min: ['minutes', 'min'],
  h: ['hours', 'hours', 'h'],
  day: ['days'],
  week: ['weeks'],
  'mm^2': ['mm²', 'mm^2', 'square millimetres'],
  'cm^2': ['cm²', 'cm^2', 'square centimetres', 'square centimeters'],
  'm^2': ['m²', 'm^2', 'square metres', 'square meters'],
  'km^2': ['km²', 'km^2', 'square kilometres'],
  'mm^3': ['mm³', 'mm^3', 'cubic millimetres'],
  'cm^3': ['cm³', 'cm^3', 'cubic centimetres'],
  'm^3': ['m³', 'm^3', 'cubic metres', 'cubic meters'],
  'km/h': ['km/h', 'km/h', 'kilometres per hour', 'km per hour', 'kph'],
  'm/s': ['m/s', 'm/s', 'metres per second', 'm per second'],
};

/** `null` where the answer has more digits than a pupil should write. */
function made(
  ask: string,
  solution: RuleSolution | null,
  marks: Readonly<Record<string, string>>,
  question: string,
): MadeProblem | null {
  if (solution === null || /\d{10}|\.\d{5}|frac/.test(solution.answer)) return null;
  return filledProblem(ask, solution, question, marks);
}

function spell(unit: string, random: Random): string {
  return random.pick(SPELT[unit] ?? [unit]);
}

function amount(value: Fraction, unit: string, random: Random): string {
  const name = spell(unit, random);
  const single = value.equals(1) && name.length > 3 ? name.replace(/s$/, '') : name;
  return `${writeDecimal(value)}${name.length <= 3 && random.chance(0.4) ? '' : ' '}${single}`;
}

const STEPS: Readonly<Record<MetricKind, readonly (readonly [string, string])[]>> = {
  length: [
    ['m', 'cm'],
    ['km', 'm'],
    ['cm', 'mm'],
    ['m', 'mm'],
    ['km', 'cm'],
  ],
  mass: [
    ['kg', 'g'],
    ['g', 'mg'],
    ['t', 'kg'],
  ],
  capacity: [
    ['l', 'ml'],
    ['cl', 'ml'],
    ['l', 'cl'],
  ],
  time: [
    ['h', 'min'],
    ['min', 's'],
    ['day', 'h'],
    ['week', 'day'],
    ['h', 's'],
  ],
  area: [
    ['m^2', 'cm^2'],
    ['cm^2', 'mm^2'],
    ['km^2', 'm^2'],
  ],
  volume: [
    ['m^3', 'cm^3'],
    ['cm^3', 'mm^3'],
  ],
};

type MetricKind = Exclude<UnitKind, `imperial ${string}`>;

/** A value that is pleasant in both units: up to three figures, moved by tens; for times a multiple. */
function pickValue(kind: MetricKind, up: boolean, factor: number, random: Random): Fraction {
  const figures = new Fraction(random.whole(1, random.pick([9, 99, 999])));
  if (kind === 'time') {
    const whole = random.chance(0.75) ? random.whole(1, 12) : random.pick([0.5, 1.5, 2.5, 0.25, 3.5]);
    return up ? new Fraction(whole) : new Fraction(whole).mul(factor);
  }
  const shift = up ? random.pick([1, 1, 10, 100]) : random.pick([1, 1, 10, 100]);
  return up ? figures.div(shift) : figures.mul(factor).div(shift);
}

function simple(kinds: readonly [MetricKind, ...MetricKind[]]) {
  return (random: Random): MadeProblem | null => {
    const kind = random.pick(kinds);
    const [one, ...more] = STEPS[kind];
    if (one === undefined) return null;
    const [large, small] = random.pick([one, ...more]);
    const up = random.chance(0.5);
    const [from, to] = up ? [large, small] : [small, large];
    const factor = (SIZES[kind][large] ?? 1) / (SIZES[kind][small] ?? 1);
    const value = pickValue(kind, up, factor, random);
    const marks = { amount: amount(value, from, random), to: spell(to, random) };
    return made('convert', workConversion(value, from, to), marks, 'Convert {amount} to {to}.');
  };
}

function speed(random: Random): MadeProblem | null {
  const metres = new Fraction(random.chance(0.7) ? random.whole(1, 50) : random.whole(1, 50) + 0.5);
  const toMetres = random.chance(0.5);
  const [value, from, to] = toMetres
    ? ([metres.mul('3.6'), 'km/h', 'm/s'] as const)
    : ([metres, 'm/s', 'km/h'] as const);
  const marks = { amount: `${writeDecimal(value)} ${spell(from, random)}`, to: spell(to, random) };
  return made('convert', workSpeedConversion(value, to), marks, 'Convert {amount} to {to}.');
}

const CAPACITIES: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['l', 'cm^3'],
  ['cm^3', 'l'],
  ['cm^3', 'ml'],
  ['m^3', 'l'],
  ['l', 'm^3'],
];

function capacity(random: Random): MadeProblem | null {
  const [from, to] = random.pick(CAPACITIES);
  const large = from === 'l' || from === 'm^3';
  const value = new Fraction(random.whole(1, 90)).mul(large ? 1 : 100).div(large ? random.pick([1, 10]) : 1);
  const marks = { amount: amount(value, from, random), to: spell(to, random) };
  return made('convert', workCapacity(value, from, to), marks, 'Convert {amount} to {to}.');
}

function joined(random: Random): MadeProblem | null {
  const units = random.pick(['h', 'h', 'min'] as const);
  const [large, small] = [random.whole(1, 9), random.whole(1, 59)];
  const [one, two] = units === 'h' ? (['h', 'min'] as const) : (['min', 's'] as const);
  const shown = `${amount(new Fraction(large), one, random)}${random.pick([' ', ' ', ' and '])}${amount(new Fraction(small), two, random)}`;
  return made(
    'convert',
    workJoinedTime(large, small, units),
    { amount: shown, to: spell(two, random) },
    'Convert {amount} to {to}.',
  );
}

function parted(random: Random): MadeProblem | null {
  const units = random.pick(['h', 'h', 'min'] as const);
  const total = random.whole(61, 599);
  const [to, rest] = units === 'h' ? (['hours and minutes', 'min'] as const) : (['minutes and seconds', 's'] as const);
  return made(
    'parted',
    workPartedTime(total, units),
    { amount: amount(new Fraction(total), rest, random), to },
    'Convert {amount} to {to}.',
  );
}

const EASY = [simple(['length', 'mass', 'capacity', 'time'])] as const;
const MIDDLE = [
  simple(['length', 'mass', 'capacity', 'time']),
  simple(['length', 'mass', 'capacity']),
  joined,
  parted,
] as const;
const HARD = [simple(['area', 'volume']), simple(['area']), speed, speed, capacity, parted] as const;

/** Lengths, masses, capacities, times, areas, volumes and speeds in other metric units. */
export function makeUnitProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick<(random: Random) => MadeProblem | null>(
    difficulty === 1 ? EASY : difficulty === 2 ? MIDDLE : HARD,
  )(random);
}
