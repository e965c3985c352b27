import Fraction from 'fraction.js';

import type { RuleSolution } from '../outcomes.ts';
import { askedText, typedNumber, writeDecimal } from './askedText.ts';
import type { Understood } from './method.ts';

/** Each unit as a number of the smallest of its kind. */
const SIZES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: { mm: 1, cm: 10, m: 1000, km: 1_000_000 },
  mass: { mg: 1, g: 1000, kg: 1_000_000, t: 1_000_000_000 },
  volume: { ml: 1, cl: 10, l: 1000 },
  time: { s: 1, min: 60, h: 3600, day: 86_400, week: 604_800 },
  area: { 'mm^2': 1, 'cm^2': 100, 'm^2': 1_000_000, 'km^2': 1_000_000_000_000 },
};
const NAMES: Readonly<Record<string, string>> = {
  millimetres: 'mm',
  millimeters: 'mm',
  centimetres: 'cm',
  centimeters: 'cm',
  metres: 'm',
  meters: 'm',
  metre: 'm',
  meter: 'm',
  kilometres: 'km',
  kilometers: 'km',
  milligrams: 'mg',
  grams: 'g',
  gram: 'g',
  kilograms: 'kg',
  kilogram: 'kg',
  tonnes: 't',
  tonne: 't',
  millilitres: 'ml',
  milliliters: 'ml',
  centilitres: 'cl',
  litres: 'l',
  liters: 'l',
  litre: 'l',
  liter: 'l',
  seconds: 's',
  second: 's',
  sec: 's',
  minutes: 'min',
  minute: 'min',
  mins: 'min',
  hours: 'h',
  hour: 'h',
  hrs: 'h',
  days: 'day',
  weeks: 'week',
  'cm²': 'cm^2',
  'm²': 'm^2',
  'mm²': 'mm^2',
  'km²': 'km^2',
};
const UNIT = '([a-z]+(?:\\^2|²)?)';
const CONVERT = new RegExp(
  `^(?:convert |change |write |express |turn )?(\\d[\\d.,]*) ?${UNIT} (?:to|into|in|as) ${UNIT}$`,
);
const HOW_MANY = new RegExp(`^how many ${UNIT} (?:are there |are )?in (\\d[\\d.,]*|a|an|one) ?${UNIT}$`);
const SPEED =
  /^(?:convert |change |write |express )?(\d[\d.]*) ?(km\/h|kmh|kph|km per hour|m\/s|metres per second|meters per second) (?:to|into|in) (km\/h|kmh|kph|km per hour|m\/s|metres per second|meters per second)$/;

function kindOf(unit: string): string | undefined {
  return Object.keys(SIZES).find((kind) => SIZES[kind]?.[unit] !== undefined);
}

function convert(value: Fraction, from: string, to: string): RuleSolution | null {
  const [source, target] = [NAMES[from] ?? from, NAMES[to] ?? to];
  const kind = kindOf(source);
  const [large, small] = [SIZES[kind ?? '']?.[source], SIZES[kind ?? '']?.[target]];
  if (large === undefined || small === undefined || large === small) return null;
  const answer = writeDecimal(value.mul(large).div(small));
  const [up, factor] = large > small ? [true, large / small] : [false, small / large];
  const rule = up
    ? `$1\\text{ ${source}}=${factor}\\text{ ${target}}$: multiply.`
    : `$1\\text{ ${target}}=${factor}\\text{ ${source}}$: divide.`;
  const worked = `${writeDecimal(value)}${up ? '\\times ' : '\\div '}${factor}=${answer}`;
  return {
    topic: 'units',
    method: 'unitConversions',
    steps: [{ reason: rule, expression: worked }],
    answer: `${answer}\\text{ ${target.replace('^2', '')}}${target.endsWith('^2') ? '^2' : ''}`,
  };
}

function convertSpeed(value: Fraction, from: string, to: string): RuleSolution | null {
  const [fast, slow] = [from, to].map((unit) => unit.startsWith('k'));
  if (fast === slow) return null;
  const answer = writeDecimal(fast === true ? value.mul(1000).div(3600) : value.mul(3600).div(1000));
  const written = writeDecimal(value);
  const worked =
    fast === true ? `\\frac{${written}\\times 1000}{3600}=${answer}` : `\\frac{${written}\\times 3600}{1000}=${answer}`;
  const unit = fast === true ? 'm/s' : 'km/h';
  const steps = [{ reason: 'A kilometre has 1000 metres and an hour has 3600 seconds.', expression: worked }];
  return { topic: 'units', method: 'unitConversions', steps, answer: `${answer}\\text{ ${unit}}` };
}

/** Converts lengths, masses, volumes, areas, times and speeds between metric units. */
export function unitConversions(problem: Understood): RuleSolution | null {
  const { whole, asked } = askedText(problem.text.replace(/\\text\{([^{}]*)\}/g, '$1'));
  const [, speed, from, to] = SPEED.exec(asked) ?? [];
  const rate = speed === undefined ? null : typedNumber(speed);
  if (rate !== null && from !== undefined && to !== undefined) return convertSpeed(rate, from, to);
  const [, amount, source, target] = CONVERT.exec(asked) ?? [];
  const value = amount === undefined ? null : typedNumber(amount);
  if (value !== null && source !== undefined && target !== undefined) return convert(value, source, target);
  const [, wanted, count, given] = HOW_MANY.exec(whole) ?? [];
  if (wanted === undefined || count === undefined || given === undefined) return null;
  const many = /^\d/.test(count) ? typedNumber(count) : new Fraction(1);
  return many === null ? null : convert(many, given, wanted);
}
