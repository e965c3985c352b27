import Fraction from 'fraction.js';

import type { Ratio } from '../../methods/geometry/exactAngles.ts';
import type { RootForm } from '../../methods/geometry/workPythagoras.ts';
import { workAngle, workOtherRatio, workRatio, workSide } from '../../methods/geometry/workTrigonometry.ts';
import type { Side } from '../../methods/geometry/workTrigonometry.ts';
import { writeNumber } from '../../methods/writeTerms.ts';
import { filledProblem } from '../filledProblem.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { measured, pickUnit } from './measures.ts';

export type Make = (random: Random, difficulty: Difficulty) => MadeProblem | null;

export const RATIOS: readonly [Ratio, ...Ratio[]] = ['sin', 'cos', 'tan'];
const SIDES: readonly [Side, ...Side[]] = ['opposite', 'adjacent', 'hypotenuse'];
const TRIPLES: readonly [readonly [number, number, number], ...(readonly [number, number, number])[]] = [
  [3, 4, 5],
  [5, 12, 13],
  [8, 15, 17],
  [7, 24, 25],
  [6, 8, 10],
  [9, 12, 15],
  [20, 21, 29],
];
export const ROUNDED: readonly [string, ...string[]] = [
  'Give your answer to 1 decimal place.',
  'to 1 decimal place',
  'Give your answer correct to 1 decimal place.',
  'Round your answer to 1 decimal place.',
  'to 1 d.p.',
];

export function degreesText(angle: number, random: Random): string {
  return `${angle}${random.pick(['°', '°', '°', ' degrees'])}`;
}

/** Exact for 30°, 45° and 60°, else to one decimal. */
export function makeSide(random: Random, difficulty: Difficulty): MadeProblem | null {
  const [wanted, known] = [random.pick(SIDES), random.pick(SIDES)];
  const exact = difficulty < 3 || random.chance(0.5);
  const angle = exact
    ? random.pick([30, 30, 45, 60, 60])
    : random.chance(0.6)
      ? 5 * random.whole(2, 16)
      : random.whole(15, 75);
  const length = new Fraction(random.whole(2, 20));
  const form: RootForm = exact ? { kind: 'exact' } : { kind: 'places', places: 1 };
  const unit = pickUnit(random);
  const solution = workSide({ wanted, known, length, angle: new Fraction(angle), unit: unit.short, form });
  const rational = solution !== null && !solution.answer.includes('sqrt');
  const marks = {
    wanted:
      wanted === 'hypotenuse' ? 'the hypotenuse' : `the side ${wanted} this angle`.replace('adjacent', 'adjacent to'),
    known:
      wanted === known
        ? ''
        : known === 'hypotenuse'
          ? 'the hypotenuse'
          : `the side ${known} this angle`.replace('adjacent', 'adjacent to'),
    length: measured(length, unit, 1, random.chance(0.3)),
    angle: degreesText(angle, random),
    form: exact
      ? rational
        ? ''
        : random.pick(['Give an exact answer.', 'Give your answer as a surd.', 'Leave your answer in surd form.', ''])
      : random.pick(ROUNDED),
  };
  const question = 'In a right-angled triangle one angle is {angle} and {known} is {length}. Find {wanted}. {form}';
  return filledProblem('side', solution, question, marks);
}

/** A side in a story: the height of a tree, how far up a ladder reaches. */
function story(ask: string, wanted: Side, known: Side, question: string): Make {
  return (random, difficulty) => {
    const exact = difficulty < 3;
    const angle = exact
      ? random.pick([30, 45, 60])
      : random.chance(0.6)
        ? 5 * random.whole(3, 15)
        : random.whole(20, 75);
    const length = new Fraction(random.whole(2, 40));
    const form: RootForm = exact ? { kind: 'exact' } : { kind: 'places', places: 1 };
    const solution = workSide({ wanted, known, length, angle: new Fraction(angle), unit: 'm', form });
    const surd = solution?.answer.includes('sqrt') ?? false;
    const marks = {
      length: `${length.toString()}${random.pick([' m', ' m', 'm', ' metres'])}`,
      angle: degreesText(angle, random),
      form: !exact
        ? random.pick(ROUNDED)
        : surd
          ? random.pick(['Give an exact answer.', 'Leave your answer in surd form.'])
          : '',
    };
    return filledProblem(ask, solution, question, marks);
  };
}

const STORIES: readonly [Make, ...Make[]] = [
  story(
    'elevation',
    'opposite',
    'adjacent',
    'From a point {length} from the foot of a tree the angle of elevation of its top is {angle}. How tall is the tree? {form}',
  ),
  story(
    'ladder height',
    'opposite',
    'hypotenuse',
    'A ladder {length} long leans against a wall at an angle of {angle} to the ground. How high does it reach? {form}',
  ),
  story(
    'ladder foot',
    'adjacent',
    'hypotenuse',
    'A ladder {length} long leans against a wall at an angle of {angle} to the ground. How far is its foot from the wall? {form}',
  ),
  story(
    'shadow',
    'adjacent',
    'opposite',
    'A pole {length} tall casts a shadow when the sun is {angle} above the horizon. How long is the shadow? {form}',
  ),
];

export function makeStory(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick(STORIES)(random, difficulty);
}

const HALVES: readonly [readonly [Side, Side, number, number], ...(readonly [Side, Side, number, number])[]] = [
  ['opposite', 'hypotenuse', 1, 2],
  ['adjacent', 'hypotenuse', 1, 2],
  ['opposite', 'adjacent', 1, 1],
];

export function makeAngle(random: Random, difficulty: Difficulty): MadeProblem | null {
  const exact = difficulty < 3 || random.chance(0.4);
  const [one, two, top, bottom] = random.pick(HALVES);
  const times = random.whole(2, 15);
  const lengths = exact ? [top * times, bottom * times] : [random.whole(2, 12), random.whole(2, 12)];
  const [first, second] = [new Fraction(lengths[0] ?? 1), new Fraction(lengths[1] ?? 1)];
  const form: RootForm = exact ? { kind: 'exact' } : { kind: 'places', places: 1 };
  const unit = pickUnit(random);
  const tight = random.chance(0.3);
  const name = (one_: Side): string =>
    one_ === 'hypotenuse'
      ? 'the hypotenuse'
      : one_ === 'adjacent'
        ? 'the side adjacent to an angle'
        : 'the side opposite an angle';
  const marks = {
    one: name(one),
    two: two === 'adjacent' ? 'the side adjacent to it' : 'the hypotenuse',
    first: measured(first, unit, 1, tight),
    second: measured(second, unit, 1, tight),
    form: exact ? '' : random.pick(ROUNDED),
  };
  const solution = workAngle({
    sides: [
      [one, first],
      [two, second],
    ],
    form,
  });
  return filledProblem(
    'angle',
    solution,
    'In a right-angled triangle {one} is {first} and {two} is {second}. Find the angle. {form}',
    marks,
  );
}

const PAIRS: readonly [readonly [Side, Side], ...(readonly [Side, Side])[]] = [
  ['opposite', 'adjacent'],
  ['opposite', 'hypotenuse'],
  ['adjacent', 'hypotenuse'],
];

export function makeRatio(random: Random): MadeProblem | null {
  const [a, b, c] = random.pick(TRIPLES);
  const wanted = random.pick(RATIOS);
  const [opposite, adjacent, hypotenuse] = random.chance(0.5) ? [a, b, c] : [b, a, c];
  const given = {
    opposite: new Fraction(opposite),
    adjacent: new Fraction(adjacent),
    hypotenuse: new Fraction(hypotenuse),
  };
  const [one, two] = random.pick(PAIRS);
  const solution = workRatio(wanted, { [one]: given[one], [two]: given[two] });
  const name = (text: Side): string => (text === 'hypotenuse' ? 'hypotenuse' : `${text} side`);
  const marks = {
    one: name(one),
    two: name(two),
    first: String(given[one]),
    second: String(given[two]),
    wanted: `$\\${wanted} \\theta$`,
  };
  return filledProblem(
    'ratio',
    solution,
    'A right-angled triangle has {one} {first} and {two} {second}. What is {wanted}?',
    marks,
  );
}

export function makeOtherRatio(random: Random): MadeProblem | null {
  const [a, b, c] = random.pick(TRIPLES);
  const [opposite, adjacent] = random.chance(0.5) ? [a, b] : [b, a];
  const [known, wanted] = [random.pick(RATIOS), random.pick(RATIOS)];
  const value = new Fraction(known === 'cos' ? adjacent : opposite, known === 'tan' ? adjacent : c);
  if (known === wanted) return null;
  const marks = { known: `$\\${known} \\theta=${writeNumber(value)}$`, wanted: `$\\${wanted} \\theta$` };
  const question = 'Given that {known} and θ is acute, find the exact value of {wanted}.';
  return filledProblem('other ratio', workOtherRatio(known, value, wanted), question, marks);
}
