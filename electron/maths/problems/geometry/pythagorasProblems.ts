import Fraction from 'fraction.js';

import {
  workIsosceles,
  workRightAngled,
  workSpaceDiagonal,
  workThirdSide,
} from '../../methods/geometry/workPythagoras.ts';
import type { RootForm } from '../../methods/geometry/workPythagoras.ts';
import type { RuleSolution } from '../../outcomes.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { measured, pickStoryUnit } from './measures.ts';

type Triple = readonly [leg: number, other: number, hypotenuse: number];

const TRIPLES: readonly [Triple, ...Triple[]] = [
  [3, 4, 5],
  [3, 4, 5],
  [6, 8, 10],
  [5, 12, 13],
  [8, 15, 17],
  [7, 24, 25],
  [9, 12, 15],
  [12, 16, 20],
  [15, 20, 25],
  [10, 24, 26],
  [20, 21, 29],
  [9, 40, 41],
  [18, 24, 30],
  [12, 35, 37],
  [16, 30, 34],
  [24, 32, 40],
  [21, 28, 35],
  [30, 40, 50],
  [1.5, 2, 2.5],
  [2.5, 6, 6.5],
  [4.5, 6, 7.5],
];
const BOXES: readonly [readonly [number, number, number], ...(readonly [number, number, number])[]] = [
  [2, 3, 6],
  [1, 2, 2],
  [4, 4, 7],
  [2, 6, 9],
  [1, 4, 8],
  [6, 6, 7],
  [3, 4, 12],
  [2, 5, 14],
];

function told(
  random: Random,
  ask: string,
  lengths: Readonly<Record<string, number>>,
  question: string,
  work: (unit: string) => RuleSolution | null,
  marks: Readonly<Record<string, string>> = {},
): MadeProblem | null {
  const unit = pickStoryUnit(question, random);
  const tight = random.chance(0.3);
  const solution = work(unit.short);
  if (solution === null) return null;
  const shown = Object.fromEntries(
    Object.entries(lengths).map(([name, value]) => [name, measured(new Fraction(value), unit, 1, tight)]),
  );
  const filled = question.replace(/\{([a-z]+)\}/g, (_all, name: string) => shown[name] ?? marks[name] ?? '').trim();
  return { latex: [], unknowns: [], ask, bracketed: false, marks: { ...shown, ...marks }, question: filled, solution };
}

/** Two legs in either order: of a triple, or any two whose root is a surd. */
function legs(random: Random, difficulty: Difficulty): readonly [number, number] {
  if (difficulty === 3 || random.chance(0.25)) return [random.whole(1, 12), random.whole(1, 12)];
  const [one, two] = random.pick(TRIPLES);
  return random.chance(0.5) ? [one, two] : [two, one];
}

function pickForm(random: Random, difficulty: Difficulty): { readonly form: RootForm; readonly said: string } {
  if (difficulty < 3 || random.chance(0.6)) {
    const said =
      difficulty < 3
        ? ''
        : random.pick([
            '',
            'Give your answer as a surd.',
            'Leave your answer in surd form.',
            'Give the exact value.',
            'Give your answer in simplest surd form.',
            'Give your answer in simplest radical form.',
          ]);
    return { form: { kind: 'exact' }, said };
  }
  const said = random.pick([
    'Give your answer to 1 decimal place.',
    'to 1 decimal place',
    'to 1 d.p.',
    'Round your answer to 1 decimal place.',
    'Give your answer correct to one decimal place.',
  ]);
  return { form: { kind: 'places', places: 1 }, said };
}

const fractions = (one: number, two: number): readonly [Fraction, Fraction] => [new Fraction(one), new Fraction(two)];

type Make = (random: Random, difficulty: Difficulty) => MadeProblem | null;

function hypotenuse(ask: string, names: readonly [string, string], question: string): Make {
  return (random, difficulty) => {
    const [one, two] = legs(random, difficulty);
    const { form, said } = pickForm(random, difficulty);
    const lengths = { [names[0]]: one, [names[1]]: two };
    const work = (unit: string): RuleSolution | null => workThirdSide('hypotenuse', fractions(one, two), unit, form);
    return told(random, ask, lengths, question, work, { form: said });
  };
}

function leg(ask: string, names: readonly [string, string], question: string): Make {
  return (random, difficulty) => {
    const { form, said } = pickForm(random, difficulty);
    const [one, two, three] = random.pick(TRIPLES);
    const known = random.pick([one, two]);
    const free = difficulty === 3 || random.chance(0.2);
    const long = free ? random.whole(3, 16) : three;
    const short = free ? random.whole(1, long - 1) : known;
    const work = (unit: string): RuleSolution | null => workThirdSide('leg', fractions(long, short), unit, form);
    return told(random, ask, { [names[0]]: long, [names[1]]: short }, question, work, { form: said });
  };
}

function square(random: Random): MadeProblem | null {
  const side = random.whole(1, 15);
  const work = (unit: string): RuleSolution | null =>
    workThirdSide('hypotenuse', fractions(side, side), unit, { kind: 'exact' });
  return told(
    random,
    'diagonal square',
    { side },
    'Find the exact length of the diagonal of a square of side {side}.',
    work,
  );
}

function isRight(random: Random): MadeProblem | null {
  const [one, two, three] = random.pick(TRIPLES);
  const sides = [one, two, random.chance(0.5) ? three : three + random.pick([1, -1])] as const;
  const [a, b, c] = random.chance(0.7) ? sides : [sides[2], sides[0], sides[1]];
  const work = (): RuleSolution | null => workRightAngled([new Fraction(a), new Fraction(b), new Fraction(c)]);
  const question = 'Is a triangle with sides {one}, {two} and {three} right-angled?';
  return told(random, 'right-angled', { one: a, two: b, three: c }, question, work);
}

function isosceles(wanted: 'height' | 'area'): Make {
  return (random) => {
    const [one, two, three] = random.pick(TRIPLES);
    const half = random.pick([one, two]);
    const work = (unit: string): RuleSolution | null =>
      workIsosceles(wanted, new Fraction(2 * half), new Fraction(three), unit);
    const question = `An isosceles triangle has base {base} and two equal sides of {side}. Find its ${wanted}.`;
    return told(random, `isosceles ${wanted}`, { base: 2 * half, side: three }, question, work);
  };
}

function box(random: Random): MadeProblem | null {
  const [l, w, h] = random.chance(0.6)
    ? random.pick(BOXES)
    : [random.whole(1, 8), random.whole(1, 8), random.whole(1, 8)];
  const work = (unit: string): RuleSolution | null =>
    workSpaceDiagonal([new Fraction(l), new Fraction(w), new Fraction(h)], unit);
  const question = 'Find the length of the longest diagonal of a cuboid {length} by {width} by {height}.';
  return told(random, 'diagonal cuboid', { length: l, width: w, height: h }, question, work);
}

const HYPOTENUSE = hypotenuse(
  'hypotenuse',
  ['one', 'two'],
  'A right-angled triangle has legs {one} and {two}. Find the hypotenuse. {form}',
);
const LEG = leg(
  'leg',
  ['long', 'short'],
  'A right-angled triangle has hypotenuse {long} and one leg {short}. Find the other leg. {form}',
);
const EASY: readonly [Make, ...Make[]] = [HYPOTENUSE, HYPOTENUSE, LEG];
const MIDDLE: readonly [Make, ...Make[]] = [
  HYPOTENUSE,
  LEG,
  hypotenuse(
    'diagonal rectangle',
    ['length', 'width'],
    'Find the length of the diagonal of a rectangle {length} by {width}. {form}',
  ),
  leg(
    'ladder',
    ['long', 'short'],
    'A ladder {long} long leans against a wall with its foot {short} from the wall. How high does it reach? {form}',
  ),
  leg(
    'ladder foot',
    ['long', 'short'],
    'A ladder {long} long reaches {short} up a wall. How far is its foot from the wall? {form}',
  ),
  hypotenuse(
    'walk',
    ['one', 'two'],
    'A ship sails {one} east and then {two} north. How far is it from where it started? {form}',
  ),
  isRight,
];
const HARD: readonly [Make, ...Make[]] = [
  HYPOTENUSE,
  LEG,
  ...MIDDLE.slice(2, 6),
  leg(
    'side rectangle',
    ['long', 'short'],
    'A rectangle has a diagonal of {long} and one side of {short}. Find the other side. {form}',
  ),
  square,
  isosceles('height'),
  isosceles('area'),
  box,
  isRight,
];

/** The third side of a right-angled triangle, plainly and in stories; diagonals, heights, and whether a triangle is right-angled. */
export function makePythagorasProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick(difficulty === 1 ? EASY : difficulty === 2 ? MIDDLE : HARD)(random, difficulty);
}
