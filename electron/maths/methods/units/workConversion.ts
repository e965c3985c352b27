import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { timesLine } from '../geometry/quantity.ts';

export type UnitKind =
  | 'length'
  | 'mass'
  | 'capacity'
  | 'time'
  | 'area'
  | 'volume'
  | 'imperial length'
  | 'imperial mass'
  | 'imperial capacity';

type Power = 1 | 2 | 3;
const LENGTHS: Readonly<Record<string, number>> = { mm: 1, cm: 10, m: 1000, km: 1_000_000 };

/** Each unit as a number of the smallest of its kind. */
export const SIZES: Readonly<Record<UnitKind, Readonly<Record<string, number>>>> = {
  length: LENGTHS,
  mass: { mg: 1, g: 1000, kg: 1_000_000, t: 1_000_000_000 },
  capacity: { ml: 1, cl: 10, l: 1000 },
  time: { s: 1, min: 60, h: 3600, day: 86_400, week: 604_800 },
  area: { 'mm^2': 1, 'cm^2': 100, 'm^2': 1_000_000, 'km^2': 1_000_000_000_000 },
  volume: { 'mm^3': 1, 'cm^3': 1000, 'm^3': 1_000_000_000 },
  'imperial length': { in: 1, ft: 12, yd: 36, mile: 63_360 },
  'imperial mass': { oz: 1, lb: 16, stone: 224 },
  'imperial capacity': { pint: 1, quart: 2, gallon: 8 },
};

export function kindOfUnit(unit: string): UnitKind | null {
  return (Object.keys(SIZES) as readonly UnitKind[]).find((kind) => SIZES[kind][unit] !== undefined) ?? null;
}

function writeUnit(unit: string, many = true): string {
  const [name = '', power] = unit.split('^');
  const plural = many && /^(?:day|week|mile|pint|quart|gallon)$/.test(name) ? `${name}s` : name;
  return `\\text{ ${plural}}${power === undefined ? '' : `^${power}`}`;
}

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'units', method: 'unitConversions', steps, answer };
}

/** Where areas and volumes take their factor from: `1 m = 100 cm`, squared or cubed. */
function factorSteps(large: string, small: string): readonly RuleStep[] {
  const [length, power] = large.split('^');
  const [shorter] = small.split('^');
  const times = (LENGTHS[length ?? ''] ?? 0) / (LENGTHS[shorter ?? ''] ?? 1);
  const count = Number(power ?? 1) as Power;
  if (count === 1 || !Number.isInteger(times)) return [];
  const product = Array.from({ length: count }, () => times).join('\\times ');
  const reason = `$1\\text{ ${length}}=${times}\\text{ ${shorter}}$, so ${count === 2 ? 'square' : 'cube'} that.`;
  return [
    { reason, expression: `1${writeUnit(large)}=${product}${writeUnit(small)}=${times ** count}${writeUnit(small)}` },
  ];
}

/** A quantity in another unit of its kind; `null` for units of different kinds, or the same. */
export function workConversion(value: Fraction, from: string, to: string): RuleSolution | null {
  const kind = kindOfUnit(from);
  const [source, target] = kind === null ? [] : [SIZES[kind][from], SIZES[kind][to]];
  if (source === undefined || target === undefined || source === target) return null;
  const up = source > target;
  const factor = new Fraction(up ? source : target).div(up ? target : source);
  const result = up ? value.mul(factor) : value.div(factor);
  const [large, small] = up ? [from, to] : [to, from];
  const derived = factorSteps(large, small);
  const rule = `$1${writeUnit(large, false)}=${factor.toString()}${writeUnit(small)}$`;
  const worked = up
    ? timesLine(value, factor)
    : `${writeDecimal(value)}\\div ${factor.toString()}=${writeDecimal(result)}`;
  const verb = up ? 'multiply' : 'divide';
  const step = { reason: derived.length === 0 ? `${rule}: ${verb}.` : `Now ${verb}.`, expression: worked };
  return solution([...derived, step], `${writeDecimal(result)}${writeUnit(to)}`);
}

/** Kilometres an hour to metres a second, or back. */
export function workSpeedConversion(value: Fraction, to: 'm/s' | 'km/h'): RuleSolution {
  const written = writeDecimal(value);
  const [first, second] = to === 'm/s' ? [1000, 3600] : [3600, 1000];
  const between = value.mul(first);
  const answer = writeDecimal(between.div(second));
  const steps: RuleStep[] =
    to === 'm/s'
      ? [
          {
            reason: 'A kilometre has $1000$ metres: metres in an hour.',
            expression: `${written}\\times 1000=${writeDecimal(between)}`,
          },
          {
            reason: 'An hour has $3600$ seconds: metres in a second.',
            expression: `${writeDecimal(between)}\\div 3600=${answer}`,
          },
        ]
      : [
          {
            reason: 'An hour has $3600$ seconds: metres in an hour.',
            expression: `${written}\\times 3600=${writeDecimal(between)}`,
          },
          {
            reason: 'A kilometre has $1000$ metres: kilometres in an hour.',
            expression: `${writeDecimal(between)}\\div 1000=${answer}`,
          },
        ];
  return solution(steps, `${answer}\\text{ ${to}}`);
}

/** Litres and cubic centimetres: a litre has 1000 cm³, a millilitre 1. */
export function workCapacity(value: Fraction, from: string, to: string): RuleSolution | null {
  const sizes: Readonly<Record<string, number>> = { 'cm^3': 1, ml: 1, l: 1000, 'm^3': 1_000_000 };
  const [source, target] = [sizes[from], sizes[to]];
  if (source === undefined || target === undefined || from.includes('^') === to.includes('^')) return null;
  const up = source >= target;
  const factor = up ? source / target : target / source;
  const [large, small] = up ? [from, to] : [to, from];
  const result = up ? value.mul(factor) : value.div(factor);
  const worked = `${writeDecimal(value)}${up ? '\\times ' : '\\div '}${factor}=${writeDecimal(result)}`;
  const reason = `$1${writeUnit(large)}=${factor}${writeUnit(small)}$: ${up ? 'multiply' : 'divide'}.`;
  return solution([{ reason, expression: worked }], `${writeDecimal(result)}${writeUnit(to)}`);
}

/** `2 hours 30 minutes` in minutes. */
export function workJoinedTime(large: number, small: number, units: 'h' | 'min'): RuleSolution {
  const [from, to] = units === 'h' ? ['h', 'min'] : ['min', 's'];
  const [product, total] = [large * 60, large * 60 + small];
  const steps = [
    { reason: `$1\\text{ ${from}}=60\\text{ ${to}}$: multiply.`, expression: `${large}\\times 60=${product}` },
    { reason: 'Add the rest.', expression: `${product}+${small}=${total}` },
  ];
  return solution(steps, `${total}\\text{ ${to}}`);
}

/** `150 minutes` in hours and minutes. */
export function workPartedTime(total: number, units: 'h' | 'min'): RuleSolution {
  const [to, rest] = units === 'h' ? ['h', 'min'] : ['min', 's'];
  const [whole, left] = [Math.floor(total / 60), total % 60];
  const steps = [
    {
      reason: `$1\\text{ ${to}}=60\\text{ ${rest}}$: see how often $60$ fits.`,
      expression: `${whole}\\times 60=${whole * 60}`,
    },
    { reason: 'Find what is left.', expression: `${total}-${whole * 60}=${left}` },
  ];
  return solution(steps, `${whole}\\text{ ${to} }${left}\\text{ ${rest}}`);
}

/** A rate in other units: the unit on top first, then the one below. `null` for units of different kinds. */
export function workRateConversion(value: Fraction, from: string, to: string): RuleSolution | null {
  if (from === 'km/h' && to === 'm/s') return workSpeedConversion(value, 'm/s');
  if (from === 'm/s' && to === 'km/h') return workSpeedConversion(value, 'km/h');
  const [[top = '', below = ''], [newTop = '', newBelow = '']] = [from.split('/'), to.split('/')];
  const size = (unit: string): number | undefined => SIZES[kindOfUnit(unit) ?? 'length'][unit];
  const [one, two, three, four] = [size(top), size(newTop), size(below), size(newBelow)];
  if (kindOfUnit(top) !== kindOfUnit(newTop) || kindOfUnit(below) !== kindOfUnit(newBelow) || from === to) return null;
  if (one === undefined || two === undefined || three === undefined || four === undefined) return null;
  const steps: RuleStep[] = [];
  const scale = (
    start: Fraction,
    source: number,
    target: number,
    upwards: boolean,
    units: readonly [string, string],
  ): Fraction => {
    if (source === target) return start;
    const times = upwards === source > target;
    const factor = new Fraction(Math.max(source, target)).div(Math.min(source, target));
    const result = times ? start.mul(factor) : start.div(factor);
    const [large, small] = source > target ? units : ([units[1], units[0]] as const);
    steps.push({
      reason: `$1${writeUnit(large, false)}=${factor.toString()}${writeUnit(small)}$: ${times ? 'multiply' : 'divide'}.`,
      expression: `${writeDecimal(start)}${times ? '\\times ' : '\\div '}${factor.toString()}=${writeDecimal(result)}`,
    });
    return result;
  };
  const overTop = (start: Fraction): Fraction => scale(start, one, two, true, [top, newTop]);
  const overBelow = (start: Fraction): Fraction => scale(start, three, four, false, [below, newBelow]);
  // 88 feet are no decimal of a mile: then the hour comes first.
  const isEven = endsWithin(value.mul(new Fraction(one)).div(new Fraction(two)), 8);
  const result = isEven ? overBelow(overTop(value)) : overTop(overBelow(value));
  if (to === 'mile/h') return solution(steps, `${writeDecimal(result)}\\text{ mph}`);
  return solution(
    steps,
    `${writeDecimal(result)}${`${writeUnit(newTop)}/${writeUnit(newBelow, false)}`.replace(/\}\/\\text\{ ?/, '/')}`,
  );
}

/** By a rate that the question gives: `a` of one unit are `b` of the other. */
export function workByGivenRate(
  value: Fraction,
  from: string,
  to: string,
  rate: { readonly a: Fraction; readonly from: string; readonly b: Fraction; readonly to: string },
): RuleSolution | null {
  const forward = rate.from === from && rate.to === to;
  if (!forward && !(rate.from === to && rate.to === from)) return null;
  const [divide, times] = forward ? [rate.a, rate.b] : [rate.b, rate.a];
  const share = value.div(divide);
  const result = share.mul(times);
  const steps: RuleStep[] = [];
  if (!divide.equals(1))
    steps.push({
      reason: `See how often $${writeDecimal(divide)}$ fits.`,
      expression: `${writeDecimal(value)}\\div ${writeDecimal(divide)}=${writeDecimal(share)}`,
    });
  if (!times.equals(1))
    steps.push({
      reason: `Each makes $${writeDecimal(times)}${writeUnit(to)}$: multiply.`,
      expression: timesLine(share, times),
    });
  return steps.length === 0 || /frac/.test(writeDecimal(share))
    ? null
    : solution(steps, `${writeDecimal(result)}${writeUnit(to)}`);
}
