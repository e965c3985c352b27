import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { FORMULAS } from './formulas.ts';
import { angleOfSector, radiusOfSector, withStraight, workSector } from './sectors.ts';
import { plain, roundedText, withUnit, writeSize } from './quantity.ts';
import type { PiForm, Size } from './quantity.ts';
import { workBackward, workForward } from './workFormula.ts';
import type { Worked } from './workFormula.ts';
import {
  areaOfTrapezium,
  partOfTrapezium,
  perimeterOfRectangle,
  perimeterOfSides,
  sideFromPerimeter,
  surfaceOfCone,
  surfaceOfCuboid,
  surfaceOfCylinder,
  volumeOfSquarePyramid,
  volumeOfTriangularPrism,
} from './workSums.ts';

/**
 * What is asked about a shape: `wanted` is a quantity (`area`) or a length (`radius`), `given` are all numbers of the
 * question by name, in one unit (`cm`; areas in its square), `angle` in degrees.
 */
export type ShapeQuestion = {
  readonly shape: string;
  readonly wanted: string;
  readonly given: Readonly<Record<string, Size>>;
  readonly unit: string;
  readonly form: PiForm;
  /** The volume is wanted in litres. */
  readonly litres?: boolean;
};

const ROUND = new Set(['circle', 'semicircle', 'sector', 'cylinder', 'cone', 'sphere', 'hemisphere', 'quarter circle']);
const QUANTITIES = new Set(['area', 'perimeter', 'circumference', 'volume', 'surface area', 'curved surface area']);

type Numbers = Readonly<Record<string, Fraction>>;
type Special = (numbers: Numbers, question: ShapeQuestion) => Worked | null;

/** Takes the named numbers, all of them and no others. */
function special(
  names: string,
  work: (values: readonly Fraction[], question: ShapeQuestion) => Worked | null,
): Special {
  const wanted = names.split(' ');
  return (numbers, question) => {
    const values = wanted.map((name) => numbers[name]);
    if (Object.keys(numbers).length !== wanted.length || values.some((value) => value === undefined)) return null;
    return work(
      values.map((value) => value ?? new Fraction(0)),
      question,
    );
  };
}

const first = ([one]: readonly Fraction[]): Fraction => one ?? new Fraction(0);
const second = ([, one]: readonly Fraction[]): Fraction => one ?? new Fraction(0);
const third = ([, , one]: readonly Fraction[]): Fraction => one ?? new Fraction(0);

/** Half of the circle's way round, and the diameter. */
function semicirclePerimeter(radius: Fraction, { unit, form }: ShapeQuestion): Worked | null {
  const arc: Size = { value: radius, pi: true };
  const step = {
    reason: 'Half of the circumference $2\\pi r$ is $\\pi r$.',
    expression: `\\pi\\times ${writeDecimal(radius)}=${writeSize(arc)}`,
  };
  return withStraight([step], arc, radius.mul(2), unit, form);
}

function sectorAngle(radius: Fraction, of: 'area' | 'arc', { given, form }: ShapeQuestion): Worked | null {
  const total = given[of];
  return total === undefined ? null : angleOfSector(radius, total, of, form);
}

function sectorRadius(angle: Fraction, of: 'area' | 'arc', { given, unit, form }: ShapeQuestion): Worked | null {
  const total = given[of];
  return total === undefined ? null : radiusOfSector(angle, total, of, unit, form);
}

/** By what is wanted, the shape, and which numbers there are. */
const SPECIAL: Readonly<Record<string, readonly Special[]>> = {
  'perimeter rectangle': [special('length width', (v, q) => perimeterOfRectangle(first(v), second(v), q.unit))],
  'perimeter parallelogram': [
    special('length width', (v, q) => perimeterOfRectangle(first(v), second(v), q.unit, 'parallelogram')),
  ],
  'width rectangle': [special('perimeter length', (v, q) => sideFromPerimeter(first(v), second(v), 'width', q.unit))],
  'length rectangle': [special('perimeter width', (v, q) => sideFromPerimeter(first(v), second(v), 'length', q.unit))],
  'perimeter triangle': [special('one two three', (v, q) => perimeterOfSides(v, q.unit))],
  'area trapezium': [special('one two height', (v, q) => areaOfTrapezium(first(v), second(v), third(v), q.unit))],
  'height trapezium': [special('one two area', (v, q) => partOfTrapezium(third(v), v, 'height', q.unit))],
  'side trapezium': [special('one height area', (v, q) => partOfTrapezium(third(v), v, 'parallel', q.unit))],
  'surface area cuboid': [
    special('length width height', (v, q) => surfaceOfCuboid([first(v), second(v), third(v)], q.unit)),
  ],
  'volume triangular prism': [
    special('base height length', (v, q) => volumeOfTriangularPrism(first(v), second(v), third(v), q.unit)),
  ],
  'surface area cylinder': [special('radius height', (v, q) => surfaceOfCylinder(first(v), second(v), q.unit, q.form))],
  'surface area cone': [special('radius slant', (v, q) => surfaceOfCone(first(v), second(v), q.unit, q.form))],
  'volume square pyramid': [special('side height', (v, q) => volumeOfSquarePyramid(first(v), second(v), q.unit))],
  'angle sector': [
    special('radius area', (v, q) => sectorAngle(first(v), 'area', q)),
    special('radius arc', (v, q) => sectorAngle(first(v), 'arc', q)),
  ],
  'radius sector': [
    special('angle area', (v, q) => sectorRadius(first(v), 'area', q)),
    special('angle arc', (v, q) => sectorRadius(first(v), 'arc', q)),
  ],
  'perimeter semicircle': [special('radius', (v, q) => semicirclePerimeter(first(v), q))],
  ...Object.fromEntries(
    (['area', 'arc', 'perimeter'] as const).map((wanted) => [
      `${wanted} sector`,
      [
        special('radius angle', (v, { unit, form }) =>
          workSector({ wanted, radius: first(v), angle: second(v), unit, form }),
        ),
      ],
    ]),
  ),
};

function bySum(question: ShapeQuestion): Worked | null {
  const numbers = Object.fromEntries(Object.entries(question.given).map(([name, { value }]) => [name, value]));
  if (Object.values(question.given).some(({ pi }) => pi) && question.shape !== 'sector') return null;
  for (const work of SPECIAL[`${question.wanted} ${question.shape}`] ?? []) {
    const worked = work(numbers, question);
    if (worked !== null) return worked;
  }
  return null;
}

/** By the one formula that has exactly these quantities. */
function byProduct({ shape, wanted, given, unit, form }: ShapeQuestion): Worked | null {
  const names = Object.keys(given);
  for (const formula of FORMULAS) {
    if (formula.shape !== shape) continue;
    const all = [formula.quantity, ...formula.factors.map(({ name }) => name)];
    const fits =
      all.includes(wanted) &&
      all.length === names.length + 1 &&
      names.every((name) => name !== wanted && all.includes(name));
    if (!fits) continue;
    const sizes = Object.fromEntries(
      Object.entries(given).flatMap(([name, { value }]) => (name === formula.quantity ? [] : [[name, value]])),
    );
    const total = given[formula.quantity];
    if (Object.entries(given).some(([name, { pi }]) => pi && name !== formula.quantity)) return null;
    return total === undefined
      ? workForward(formula, sizes, unit, form)
      : workBackward(formula, total, sizes, wanted, unit, form);
  }
  return null;
}

function fromDiameter(question: ShapeQuestion): Worked | null {
  const { diameter, ...others } = question.given;
  if (diameter === undefined || diameter.pi || others['radius'] !== undefined) return null;
  const radius = diameter.value.div(2);
  const worked = workAny({ ...question, given: { radius: plain(radius), ...others } });
  if (worked === null) return null;
  const half = {
    reason: 'The radius is half the diameter.',
    expression: `r=${writeDecimal(diameter.value)}\\div 2=${writeDecimal(radius)}`,
  };
  return { ...worked, steps: [half, ...worked.steps] };
}

/** Enough digits of a radius that twice of it rounds as it should. */
const CLOSELY = { kind: 'figures', figures: 9 } as const;

function toDiameter(question: ShapeQuestion): Worked | null {
  const direct = byProduct(question);
  if (direct !== null) return direct;
  const { form } = question;
  const rounds = form.kind === 'places' || form.kind === 'figures';
  const worked = workAny({ ...question, wanted: 'radius', form: rounds ? CLOSELY : form });
  const radius = /^[\d.]+/.exec(worked?.answer ?? '')?.[0];
  if (worked === null || radius === undefined) return null;
  const twice = new Fraction(radius).mul(2);
  const even = !rounds || twice.d <= 1000n;
  const value = even ? writeDecimal(twice) : (roundedText(twice.valueOf(), form) ?? '');
  const step: RuleStep = {
    reason: `The diameter is twice the radius${even ? '' : '; round'}.`,
    expression: `d=2\\times ${radius}${even ? '=' : '\\approx '}${value}`,
  };
  return { steps: [...worked.steps, step], answer: withUnit(value, question.unit, 1) };
}

function workAny(question: ShapeQuestion): Worked | null {
  if (question.given['diameter'] !== undefined) return fromDiameter(question);
  if (question.wanted === 'diameter') return toDiameter(question);
  return bySum(question) ?? byProduct(question) ?? viaLength(question);
}

/** Two steps: a length from what is given, then what is wanted from it; the area of a square from its perimeter. */
function viaLength(question: ShapeQuestion): Worked | null {
  const { given, wanted } = question;
  const totals = Object.keys(given).filter((name) => QUANTITIES.has(name));
  const [total] = totals;
  if (totals.length !== 1 || total === undefined || !QUANTITIES.has(wanted)) return null;
  for (const length of ['side', 'radius', 'width', 'length', 'height']) {
    if (given[length] !== undefined) continue;
    // A number for π serves both steps; a rounding only the last.
    const exact = { ...question, form: question.form.kind === 'with' ? question.form : ({ kind: 'exact' } as const) };
    const found = bySum({ ...exact, wanted: length }) ?? byProduct({ ...exact, wanted: length });
    const value = /^\d+(?:\.\d+)?(?![\d.]*(?:\\pi|\\sqrt))/.exec(found?.answer ?? '')?.[0];
    if (found === null || value === undefined) continue;
    const others = Object.fromEntries(Object.entries(given).filter(([name]) => name !== total));
    const next = { ...question, given: { ...others, [length]: plain(new Fraction(value)) } };
    const worked = bySum(next) ?? byProduct(next);
    if (worked !== null) return { ...worked, steps: [...found.steps, ...worked.steps] };
  }
  return null;
}

/** Works what is asked about a single shape; `null` when the numbers given do not fit one of the formulas exactly. */
export function workShape(question: ShapeQuestion): RuleSolution | null {
  if (Object.values(question.given).some(({ value }) => value.compare(0) <= 0)) return null;
  const worked = workAny(question);
  if (worked === null || /frac/.test(QUANTITIES.has(question.wanted) ? '' : worked.answer)) return null;
  const topic = ROUND.has(question.shape) ? 'circles' : 'perimeter-area-volume';
  return { topic, method: 'shapes', steps: worked.steps, answer: worked.answer };
}
