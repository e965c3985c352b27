import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import { writeDecimal } from '../methods/askedText.ts';
import type { Advisor, Worked } from './advisor.ts';
import { amountsIn, answerAmount } from './amounts.ts';

/** Areas, perimeters, volumes and circles: what is taken for what, and how shapes can be cut up otherwise. */
export const geometry: Advisor = { check, second, mistakes };

type Sizes = readonly Fraction[];

/** One question about a shape. The lines are in numbers, each with its value; π stays outside. */
type Shape = {
  readonly words: RegExp;
  readonly count: number;
  readonly pi?: boolean;
  readonly right: (sizes: Sizes) => Worth;
  readonly wrong: (sizes: Sizes) => Wrong;
  readonly alsoWrong?: (sizes: Sizes) => Wrong;
  readonly otherwise?: (sizes: Sizes) => readonly Otherwise[];
};
type Worth = { readonly text: string; readonly value: Fraction };
type Wrong = Worth & { readonly kind: string; readonly why: string };
type Otherwise = Worth & { readonly reason: string };

const ZERO = new Fraction(0);

function at(sizes: Sizes, index: number): Fraction {
  return sizes[index] ?? ZERO;
}

function times(...values: readonly (Fraction | number)[]): Worth {
  const exact = values.map((value) => new Fraction(value));
  return {
    text: exact.map(writeDecimal).join('\\times '),
    value: exact.reduce<Fraction>((total, value) => total.mul(value), new Fraction(1)),
  };
}

function plus(...values: readonly Fraction[]): Worth {
  return { text: values.map(writeDecimal).join('+'), value: values.reduce<Fraction>((a, b) => a.add(b), ZERO) };
}

function over({ text, value }: Worth, divisor: number): Worth {
  return { text: `\\frac{${text}}{${divisor}}`, value: value.div(divisor) };
}

const AROUND = 'That is the way round the shape; the area is what it covers.';
const COVERED = 'That is what the shape covers; the perimeter is the way round it.';

const SHAPES: readonly Shape[] = [
  {
    words: /\barea\b.*\brectang|\brectang.*\barea\b/,
    count: 2,
    right: (s) => times(at(s, 0), at(s, 1)),
    wrong: (s) => ({ ...doubled(at(s, 0), at(s, 1)), kind: 'perimeter-for-area', why: AROUND }),
    otherwise: (s) => stripes(at(s, 0), at(s, 1)),
  },
  {
    words: /\bperimeter\b.*\brectang|\brectang.*\bperimeter\b/,
    count: 2,
    right: (s) => doubled(at(s, 0), at(s, 1)),
    wrong: (s) => ({ ...times(at(s, 0), at(s, 1)), kind: 'area-for-perimeter', why: COVERED }),
    otherwise: (s) => [{ reason: 'Add all four sides.', ...plus(at(s, 0), at(s, 1), at(s, 0), at(s, 1)) }],
  },
  {
    words: /\bperimeter\b.*\bsquare\b|\bsquare\b.*\bperimeter\b/,
    count: 1,
    right: (s) => times(4, at(s, 0)),
    wrong: (s) => ({ ...times(at(s, 0), at(s, 0)), kind: 'area-for-perimeter', why: COVERED }),
    otherwise: (s) => [{ reason: 'Add all four sides.', ...plus(at(s, 0), at(s, 0), at(s, 0), at(s, 0)) }],
  },
  {
    words: /\barea\b.*\bsquare\b|\bsquare\b.*\barea\b/,
    count: 1,
    right: (s) => times(at(s, 0), at(s, 0)),
    wrong: (s) => ({ ...times(4, at(s, 0)), kind: 'perimeter-for-area', why: AROUND }),
    otherwise: (s) => stripes(at(s, 0), at(s, 0)),
  },
  {
    words: /\btriang/,
    count: 2,
    right: (s) => over(times(at(s, 0), at(s, 1)), 2),
    wrong: (s) => ({
      ...times(at(s, 0), at(s, 1)),
      kind: 'forgotten-half',
      why: 'Base times height is the rectangle around the triangle; the triangle is half of it.',
    }),
    otherwise: (s) => [
      { reason: 'Half the base, with the whole height.', ...over(times(at(s, 0)), 2) },
      { reason: 'Multiply by the height.', ...times(at(s, 0).div(2), at(s, 1)) },
    ],
  },
  {
    words: /\btrapez/,
    count: 3,
    right: (s) => over(times(at(s, 0).add(at(s, 1)), at(s, 2)), 2),
    wrong: (s) => ({
      ...times(at(s, 0).add(at(s, 1)), at(s, 2)),
      kind: 'forgotten-half',
      why: 'The mean of the two parallel sides is needed, so the sum is halved.',
    }),
    otherwise: (s) => [
      { reason: 'One half of it is a triangle on the first side.', ...over(times(at(s, 0), at(s, 2)), 2) },
      { reason: 'The other half is a triangle on the second side.', ...over(times(at(s, 1), at(s, 2)), 2) },
      {
        reason: 'Together they are the trapezium.',
        ...plus(at(s, 0).mul(at(s, 2)).div(2), at(s, 1).mul(at(s, 2)).div(2)),
      },
    ],
  },
  {
    words: /\bvolume\b.*\b(?:cuboid|box|prism)|\b(?:cuboid|box)\b.*\bvolume\b/,
    count: 3,
    right: (s) => times(at(s, 0), at(s, 1), at(s, 2)),
    wrong: (s) => ({
      ...plus(at(s, 0), at(s, 1), at(s, 2)),
      kind: 'added-for-multiplied',
      why: 'The edges are multiplied: so many unit cubes in a row, so many rows, so many layers.',
    }),
    otherwise: (s) => [
      { reason: 'One layer: length times width.', ...times(at(s, 0), at(s, 1)) },
      { reason: 'Times the number of layers.', ...times(at(s, 0).mul(at(s, 1)), at(s, 2)) },
    ],
  },
  {
    words: /\bsurface\b.*\bcube\b|\bcube\b.*\bsurface\b/,
    count: 1,
    right: (s) => times(6, at(s, 0), at(s, 0)),
    wrong: (s) => ({
      ...times(at(s, 0), at(s, 0), at(s, 0)),
      kind: 'volume-for-surface',
      why: 'That is the volume; the surface is made of six squares.',
    }),
    otherwise: (s) => [
      { reason: 'One face.', ...times(at(s, 0), at(s, 0)) },
      { reason: 'Six faces.', ...times(6, at(s, 0).mul(at(s, 0))) },
    ],
  },
  {
    words: /\bvolume\b.*\bcube\b|\bcube\b.*\bvolume\b/,
    count: 1,
    right: (s) => times(at(s, 0), at(s, 0), at(s, 0)),
    wrong: (s) => ({
      ...times(3, at(s, 0)),
      kind: 'power-as-product',
      why: 'The cube of a number is the number times itself three times, not three times the number.',
    }),
  },
  {
    words: /\b(?:circumference|perimeter)\b.*\bdiameter\b|\bdiameter\b.*\b(?:circumference|perimeter)\b/,
    count: 1,
    pi: true,
    right: (s) => times(at(s, 0)),
    wrong: (s) => ({
      ...times(2, at(s, 0)),
      kind: 'diameter-for-radius',
      why: 'Two times π goes with the radius; with the diameter it is π alone.',
    }),
  },
  {
    words: /\bcircumference\b/,
    count: 1,
    pi: true,
    right: (s) => times(2, at(s, 0)),
    wrong: (s) => ({
      ...times(at(s, 0), at(s, 0)),
      kind: 'area-for-circumference',
      why: 'π r² is the area; the way round is 2π r.',
    }),
    otherwise: (s) => [{ reason: 'First the diameter; π times it is the way round.', ...plus(at(s, 0), at(s, 0)) }],
  },
  {
    words: /\barea\b.*\bcircle\b.*\bdiameter\b|\bdiameter\b.*\barea\b/,
    count: 1,
    pi: true,
    right: (s) => times(at(s, 0).div(2), at(s, 0).div(2)),
    wrong: (s) => ({
      ...times(at(s, 0), at(s, 0)),
      kind: 'diameter-for-radius',
      why: 'The formula is for the radius, which is half the diameter.',
    }),
  },
  {
    words: /\barea\b.*\bcircle\b|\bcircle\b.*\barea\b/,
    count: 1,
    pi: true,
    right: (s) => times(at(s, 0), at(s, 0)),
    wrong: (s) => ({
      ...times(2, at(s, 0)),
      kind: 'circumference-for-area',
      why: '2π r is the way round; the area has the radius squared, and r² is r times r, not 2r.',
    }),
  },
  {
    words: /\bcylinder\b/,
    count: 2,
    pi: true,
    right: (s) => times(at(s, 0), at(s, 0), at(s, 1)),
    wrong: (s) => ({
      ...times(2, at(s, 0), at(s, 1)),
      kind: 'circumference-for-area',
      why: 'The volume is the area of the base, π r², times the height; 2π r h is the curved surface.',
    }),
    alsoWrong: (s) => ({
      ...times(at(s, 0), at(s, 1)),
      kind: 'dropped-power',
      why: 'The radius is squared in the area of the base.',
    }),
    otherwise: (s) => [
      { reason: 'First the base, without π.', ...times(at(s, 0), at(s, 0)) },
      { reason: 'Then the height; π stays in front.', ...times(at(s, 0).mul(at(s, 0)), at(s, 1)) },
    ],
  },
];

function doubled(one: Fraction, two: Fraction): Worth {
  return { text: `2\\times(${writeDecimal(one)}+${writeDecimal(two)})`, value: one.add(two).mul(2) };
}

/** The rectangle cut once along its length. */
function stripes(length: Fraction, width: Fraction): readonly Otherwise[] {
  const cut = new Fraction(width.div(2).floor());
  if (cut.equals(0) || cut.equals(width)) return [];
  const [one, two] = [length.mul(cut), length.mul(width.sub(cut))];
  return [
    { reason: 'Cut it into two strips; the first:', ...times(length, cut) },
    { reason: 'The second strip:', ...times(length, width.sub(cut)) },
    { reason: 'Together:', ...plus(one, two) },
  ];
}

type Found = { readonly shape: Shape; readonly sizes: Sizes };

/** The shape whose right value is the answer; nothing is said where none fits. */
function shapeIn({ problem, solution }: Worked): Found | null {
  const sizes = amountsIn(problem.text.replace(/\^\{?[23]\}?|[²³]/g, '')).values;
  const answer = answerAmount(solution);
  const text = problem.text.toLowerCase().replace(/\s+/g, ' ');
  if (answer === null) return null;
  const shape = SHAPES.find(
    ({ words, count, pi, right }) =>
      words.test(text) &&
      count === sizes.length &&
      (pi ?? false) === answer.pi &&
      right(sizes).value.equals(answer.value),
  );
  return shape === undefined ? null : { shape, sizes };
}

function line({ text, value }: Worth, pi: boolean): string {
  return pi ? `\\pi\\times ${text}=${writeDecimal(value)}\\pi` : `${text}=${writeDecimal(value)}`;
}

/** Divided by one length, the answer gives the rest. */
function check(worked: Worked): readonly RuleStep[] | null {
  const found = shapeIn(worked);
  const [first, ...others] = found?.sizes ?? [];
  const pi = found?.shape.pi === true ? '\\pi' : '';
  if (found === null || first === undefined || first.equals(0) || (others.length === 0 && pi === '')) return null;
  const { value } = found.shape.right(found.sizes);
  const rest = value.div(first);
  if (writeDecimal(rest).includes('frac')) return null;
  return [
    {
      reason: 'Divide the answer by one of the lengths; what is left must come from the others.',
      expression: `${writeDecimal(value)}${pi}\\div ${writeDecimal(first)}=${writeDecimal(rest)}${pi}`,
    },
  ];
}

function second(worked: Worked): RuleSolution | null {
  const found = shapeIn(worked);
  const lines = found?.shape.otherwise?.(found.sizes) ?? [];
  if (found === null || lines.length === 0) return null;
  const { topic, answer } = worked.solution;
  return {
    topic,
    method: 'cutUpOtherwise',
    steps: lines.map((one) => ({ reason: one.reason, expression: line(one, false) })),
    answer,
  };
}

function* mistakes(worked: Worked): Generator<UsualMistake> {
  const found = shapeIn(worked);
  if (found === null) return;
  const { shape, sizes } = found;
  const pi = shape.pi ?? false;
  const right = shape.right(sizes);
  for (const wrong of [shape.wrong(sizes), shape.alsoWrong?.(sizes)]) {
    if (wrong === undefined || wrong.value.equals(right.value)) continue;
    yield { kind: wrong.kind, from: null, line: line(wrong, pi), instead: line(right, pi), why: wrong.why };
  }
}
