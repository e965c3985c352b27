import Fraction from 'fraction.js';

import { exactRatio, scaled, writeRadians, writeSurd } from '../../methods/geometry/exactAngles.ts';
import type { Ratio } from '../../methods/geometry/exactAngles.ts';
import { IDENTITIES, withLetter, workIdentity } from '../../methods/geometry/trigonometricIdentities.ts';
import { workTrigonometricEquation } from '../../methods/geometry/workTrigonometricEquation.ts';
import {
  workAcute,
  workAngle,
  workExactValue,
  workOtherRatio,
  workRadians,
  workRatio,
  workSide,
} from '../../methods/geometry/workTrigonometry.ts';
import type { Side } from '../../methods/geometry/workTrigonometry.ts';
import type { RootForm } from '../../methods/geometry/workPythagoras.ts';
import { writeNumber } from '../../methods/writeTerms.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { madeByRule } from '../madeByRule.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { measured, pickUnit } from './measures.ts';

type Make = (random: Random, difficulty: Difficulty) => MadeProblem | null;

const RATIOS: readonly [Ratio, ...Ratio[]] = ['sin', 'cos', 'tan'];
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
const ROUNDED: readonly [string, ...string[]] = [
  'Give your answer to 1 decimal place.',
  'to 1 decimal place',
  'Give your answer correct to 1 decimal place.',
  'Round your answer to 1 decimal place.',
  'to 1 d.p.',
];

function made(
  ask: string,
  solution: RuleSolution | null,
  question: string,
  marks: Readonly<Record<string, string>> = {},
  latex: readonly string[] = [],
): MadeProblem | null {
  if (solution === null || solution.answer.length > 70) return null;
  const filled = question
    .replace(/\{([a-z]+)\}/g, (whole, name: string) => marks[name] ?? whole)
    .replace('{m}', latex.map((one) => `$${one}$`).join(' and '));
  return { latex, unknowns: [], ask, bracketed: false, marks, question: filled.trim(), solution };
}

function degreesText(angle: number, random: Random): string {
  return `${angle}${random.pick(['°', '°', '°', ' degrees'])}`;
}

function exactValue(random: Random, difficulty: Difficulty): MadeProblem | null {
  const ratio = random.pick(RATIOS);
  const angle =
    difficulty === 1
      ? random.pick([0, 30, 30, 45, 45, 60, 60, 90])
      : random.pick([30, 45, 60, 120, 135, 150, 180, 210, 225, 240, 270, 300, 315, 330]);
  const radians = difficulty > 1 && random.chance(0.35);
  const latex = radians ? `\\${ratio}(${writeRadians(angle)})` : `\\${ratio} ${angle}^\\circ`;
  return made('exact value', workExactValue(ratio, angle, radians), 'Find the exact value of {m}.', {}, [latex]);
}

function expression(random: Random): MadeProblem | null {
  const part = (): string => `\\${random.pick(RATIOS)} ${random.pick([30, 45, 60])}^\\circ`;
  const latex = `${random.chance(0.3) ? random.pick(['2', '4']) : ''}${part()}${random.pick(['+', '+', '-', '\\times '])}${part()}`;
  return madeByRule({
    latex: [latex],
    unknowns: [],
    ask: 'exact value',
    question: `Find the exact value of $${latex}$.`,
  });
}

/** Exact for 30°, 45° and 60°, else to one decimal. */
function side(random: Random, difficulty: Difficulty): MadeProblem | null {
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
  return made('side', solution, question, marks);
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
    return made(ask, solution, question, marks);
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

function inStory(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick(STORIES)(random, difficulty);
}

const HALVES: readonly [readonly [Side, Side, number, number], ...(readonly [Side, Side, number, number])[]] = [
  ['opposite', 'hypotenuse', 1, 2],
  ['adjacent', 'hypotenuse', 1, 2],
  ['opposite', 'adjacent', 1, 1],
];

function angle(random: Random, difficulty: Difficulty): MadeProblem | null {
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
  return made(
    'angle',
    solution,
    'In a right-angled triangle {one} is {first} and {two} is {second}. Find the angle. {form}',
    marks,
  );
}

function ratio(random: Random): MadeProblem | null {
  const [a, b, c] = random.pick(TRIPLES);
  const wanted = random.pick(RATIOS);
  const [opposite, adjacent, hypotenuse] = random.chance(0.5) ? [a, b, c] : [b, a, c];
  const given = {
    opposite: new Fraction(opposite),
    adjacent: new Fraction(adjacent),
    hypotenuse: new Fraction(hypotenuse),
  };
  const [one, two] = random.pick([
    ['opposite', 'adjacent'],
    ['opposite', 'hypotenuse'],
    ['adjacent', 'hypotenuse'],
  ] as const);
  const solution = workRatio(wanted, { [one]: given[one], [two]: given[two] });
  const name = (text: Side): string => (text === 'hypotenuse' ? 'hypotenuse' : `${text} side`);
  const marks = {
    one: name(one),
    two: name(two),
    first: String(given[one]),
    second: String(given[two]),
    wanted: `$\\${wanted} \\theta$`,
  };
  return made(
    'ratio',
    solution,
    'A right-angled triangle has {one} {first} and {two} {second}. What is {wanted}?',
    marks,
  );
}

function otherRatio(random: Random): MadeProblem | null {
  const [a, b, c] = random.pick(TRIPLES);
  const [opposite, adjacent] = random.chance(0.5) ? [a, b] : [b, a];
  const [known, wanted] = [random.pick(RATIOS), random.pick(RATIOS)];
  const value = new Fraction(known === 'cos' ? adjacent : opposite, known === 'tan' ? adjacent : c);
  if (known === wanted) return null;
  const marks = { known: `$\\${known} \\theta=${writeNumber(value)}$`, wanted: `$\\${wanted} \\theta$` };
  const question = 'Given that {known} and θ is acute, find the exact value of {wanted}.';
  return made('other ratio', workOtherRatio(known, value, wanted), question, marks);
}

function acute(random: Random): MadeProblem | null {
  const name = random.pick(RATIOS);
  const exact = random.chance(0.4);
  const value = exact
    ? name === 'tan'
      ? new Fraction(1)
      : new Fraction(1, 2)
    : new Fraction(random.whole(1, name === 'tan' ? 60 : 19), 20);
  const shown = exact ? writeNumber(value) : value.toString();
  const letter = random.pick(['\\theta', '\\theta', 'x']);
  const form: RootForm = exact ? { kind: 'exact' } : { kind: 'places', places: 1 };
  const latex = `\\${name} ${letter}=${shown}`;
  const marks = { letter: `$${letter}$`, form: exact ? '' : random.pick(ROUNDED) };
  return made(
    'acute',
    workAcute(name, { coefficient: value, radicand: 1 }, shown, letter, form),
    'Find the acute angle {letter} if {m}. {form}',
    marks,
    [latex],
  );
}

const INTERVALS = [
  [0, 360],
  [0, 360],
  [0, 360],
  [0, 180],
  [-180, 180],
] as const;

function equation(random: Random, difficulty: Difficulty): MadeProblem | null {
  const name = random.pick(RATIOS);
  const at = random.pick([0, 30, 30, 45, 60, 60, 90, 120, 135, 150, 180, 210, 240, 270, 300, 330]);
  const size = exactRatio(name, at);
  if (size === null) return null;
  const factor = new Fraction(difficulty === 3 && random.chance(0.5) && size.coefficient.d === 2n ? 2 : 1);
  const value = scaled(size, factor);
  const letter = random.pick(['x', 'x', '\\theta']);
  const radians = difficulty === 3 && random.chance(0.25);
  const [low, high] = radians ? [0, 360] : random.pick(INTERVALS);
  const open = random.chance(0.3);
  const solution = workTrigonometricEquation({
    ratio: name,
    letter,
    factor,
    value,
    low,
    high,
    closed: [true, !open],
    radians,
  });
  const show = (angle_: number): string => (radians ? writeRadians(angle_) : `${angle_}^\\circ`);
  const latex = `${factor.equals(1) ? '' : factor.toString()}\\${name} ${letter}=${writeSurd(value)}`;
  const interval = `${show(low)}\\le ${letter}${open ? '<' : '\\le '}${show(high)}`;
  return made('on interval', solution, 'Solve {m} for {interval}.', { interval: `$${interval}$` }, [latex]);
}

function identity(random: Random): MadeProblem | null {
  const letter = random.pick(['x', 'x', '\\theta']);
  const chosen = random.pick(IDENTITIES);
  return made('identity', workIdentity(chosen, letter), 'Simplify {m}.', {}, [withLetter(chosen, letter).expression]);
}

function radians(random: Random): MadeProblem | null {
  const degrees = random.chance(0.7)
    ? 15 * random.whole(1, 24)
    : random.pick([10, 20, 36, 40, 50, 72, 80, 100, 108, 144, 160, 200, 220]);
  const to = random.pick(['radians', 'degrees'] as const);
  const shown =
    to === 'radians' ? degreesText(degrees, random) : `$${writeRadians(degrees)}$${random.chance(0.5) ? '' : ''}`;
  return made('radians', workRadians(new Fraction(degrees), to), 'Convert {angle} to {to}.', { angle: shown, to });
}

const EASY: readonly [Make, ...Make[]] = [exactValue, exactValue, side, ratio, identity];
const MIDDLE: readonly [Make, ...Make[]] = [
  exactValue,
  expression,
  side,
  side,
  inStory,
  angle,
  ratio,
  acute,
  equation,
  radians,
  identity,
];
const HARD: readonly [Make, ...Make[]] = [
  exactValue,
  expression,
  side,
  inStory,
  angle,
  otherRatio,
  acute,
  equation,
  equation,
  equation,
  identity,
  radians,
];

/** Sides and angles of right-angled triangles, exact values, equations on an interval and simple identities. */
export function makeTrigonometryProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick(difficulty === 1 ? EASY : difficulty === 2 ? MIDDLE : HARD)(random, difficulty);
}
