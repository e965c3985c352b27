import Fraction from 'fraction.js';

import { FORMULAS } from '../../methods/geometry/formulas.ts';
import { plain } from '../../methods/geometry/quantity.ts';
import type { PiForm, Size } from '../../methods/geometry/quantity.ts';
import { workShape } from '../../methods/geometry/workShape.ts';
import type { MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { measured, pickUnit } from './measures.ts';

/**
 * A question about a shape: which quantity or length is wanted, of what. `draws` names the lengths and their largest
 * values; where the wanted one is among them, the quantity `from` is worked first and given instead.
 */
export type ShapeKind = {
  readonly shape: string;
  readonly wanted: string;
  readonly draws: Readonly<Record<string, readonly [low: number, high: number]>>;
  readonly from?: string;
};

const DIMENSIONS: Readonly<Record<string, 1 | 2 | 3>> = {
  area: 2,
  'base area': 2,
  'surface area': 2,
  'curved surface area': 2,
  volume: 3,
};

/** The name that wordings know a kind of question by: `area rectangle`, `width rectangle from perimeter`. */
export function askOf({ shape, wanted, from, draws }: ShapeKind): string {
  const by = draws['diameter'] === undefined || wanted === 'diameter' ? '' : ' by diameter';
  return `${wanted} ${shape}${from === undefined ? '' : ` from ${from}`}${by}`;
}

const ANGLES = [
  30, 36, 40, 45, 60, 60, 72, 80, 90, 90, 100, 108, 120, 135, 144, 150, 160, 200, 210, 240, 270, 300,
] as const;

function drawLength(name: string, random: Random, [low, high]: readonly [number, number]): Fraction {
  if (name === 'angle') return new Fraction(random.pick(ANGLES));
  const whole = random.whole(low, high);
  return high < 40 && random.chance(0.12) ? new Fraction(whole * 2 + 1, 2) : new Fraction(whole);
}

/** The quantity that a product formula makes of all lengths. */
function totalOf({ shape, from }: ShapeKind, lengths: Readonly<Record<string, Fraction>>): Size | null {
  const formula = FORMULAS.find((one) => one.shape === shape && one.quantity === from);
  if (formula === undefined) return null;
  let value = formula.coefficient;
  for (const { name, power } of formula.factors) {
    const size = lengths[name] ?? (name === 'radius' ? lengths['diameter']?.div(2) : undefined);
    if (size === undefined) return null;
    for (let count = 0; count < power; count += 1) value = value.mul(size);
  }
  return { value, pi: formula.pi };
}

/** Sums that no product formula knows: the perimeter of a rectangle, the area of a trapezium. */
function sumOf({ shape, from }: ShapeKind, lengths: Readonly<Record<string, Fraction>>): Size | null {
  const [length, width, one, two, height] = ['length', 'width', 'one', 'two', 'height'].map((name) => lengths[name]);
  if (shape === 'rectangle' && from === 'perimeter' && length !== undefined && width !== undefined) {
    return plain(length.add(width).mul(2));
  }
  if (shape === 'trapezium' && from === 'area' && one !== undefined && two !== undefined && height !== undefined) {
    return plain(one.add(two).mul(height).div(2));
  }
  return null;
}

function spelt(name: string): string {
  return name.replaceAll(' ', '');
}

const SPELT: Readonly<Record<string, string>> = {
  arc: 'arc length',
  slant: 'slant height',
  diagonal: 'one diagonal',
  other: 'the other diagonal',
  one: 'one side',
  two: 'another side',
  three: 'the third side',
};

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** The question as the app asks it. */
function questionText({ shape, wanted }: ShapeKind, facts: Readonly<Record<string, string>>, said: string): string {
  const names = shape === 'trapezium' ? { ...SPELT, one: 'one parallel side', two: 'the other parallel side' } : SPELT;
  const article = /^[aeiou]/.test(shape) ? 'an' : 'a';
  const given = Object.entries(facts).map(([name, text]) => `${names[name] ?? name} ${text}`);
  return `Find the ${names[wanted] ?? wanted} of ${article} ${shape} with ${listed(given)}.${said === '' ? '' : ` ${said}`}`;
}

/** A question of this kind with numbers drawn; `null` where they do not come out short enough. */
export function makeShapeQuestion(
  kind: ShapeKind,
  random: Random,
  form: PiForm = { kind: 'exact' },
  marks: Readonly<Record<string, string>> = {},
): MadeProblem | null {
  const lengths = Object.fromEntries(
    Object.entries(kind.draws).map(([name, range]) => [name, drawLength(name, random, range)]),
  );
  const given: Record<string, Size> = Object.fromEntries(
    Object.entries(lengths)
      .filter(([name]) => name !== kind.wanted)
      .map(([name, value]) => [name, plain(value)]),
  );
  if (kind.from !== undefined) {
    const total = totalOf(kind, lengths) ?? sumOf(kind, lengths);
    if (total === null) return null;
    given[kind.from] = total;
  }
  const unit = pickUnit(random);
  const solution = workShape({ shape: kind.shape, wanted: kind.wanted, given, unit: unit.short, form });
  if (solution === null || /\d\.\d{3}/.test(solution.answer) || /frac|\d{6}/.test(solution.answer)) return null;
  const [tight, pi] = [random.chance(0.3), random.pick(['π', 'π', 'pi'])];
  const shown = Object.entries(given).map(([name, size]): readonly [string, string] => [
    name,
    name === 'angle'
      ? `${size.value.toString()}${random.pick(['°', '°', '°', ' degrees'])}`
      : measured(size.value, unit, DIMENSIONS[name] ?? 1, tight && !size.pi, size.pi ? pi : ''),
  ]);
  if (shown.some(([, text]) => /\.\d{3}|frac/.test(text))) return null;
  return {
    latex: [],
    unknowns: [],
    ask: askOf(kind),
    bracketed: false,
    marks: { ...Object.fromEntries(shown.map(([name, text]) => [spelt(name), text])), ...marks },
    question: questionText(kind, Object.fromEntries(shown), marks['form'] ?? ''),
    solution,
  };
}
