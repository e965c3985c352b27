import Fraction from 'fraction.js';

import { exactRatio, scaled, writeRadians, writeSurd } from '../../methods/geometry/exactAngles.ts';
import { IDENTITIES, withLetter, workIdentity } from '../../methods/geometry/trigonometricIdentities.ts';
import type { RootForm } from '../../methods/geometry/workPythagoras.ts';
import { workTrigonometricEquation } from '../../methods/geometry/workTrigonometricEquation.ts';
import { workAcute, workExactValue, workRadians } from '../../methods/geometry/workTrigonometry.ts';
import { exactTrigonometry } from '../../methods/exactTrigonometry.ts';
import { writeNumber } from '../../methods/writeTerms.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import { filledProblem } from '../filledProblem.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import {
  RATIOS,
  ROUNDED,
  degreesText,
  makeAngle,
  makeOtherRatio,
  makeRatio,
  makeSide,
  makeStory,
} from './rightTriangleProblems.ts';
import type { Make } from './rightTriangleProblems.ts';

function exactValue(random: Random, difficulty: Difficulty): MadeProblem | null {
  const ratio = random.pick(RATIOS);
  const angle =
    difficulty === 1
      ? random.pick([0, 30, 30, 45, 45, 60, 60, 90])
      : random.pick([30, 45, 60, 120, 135, 150, 180, 210, 225, 240, 270, 300, 315, 330]);
  const radians = difficulty > 1 && random.chance(0.35);
  const latex = radians ? `\\${ratio}(${writeRadians(angle)})` : `\\${ratio} ${angle}^\\circ`;
  return filledProblem('exact value', workExactValue(ratio, angle, radians), 'Find the exact value of {m}.', {}, [
    latex,
  ]);
}

function expression(random: Random): MadeProblem | null {
  const part = (): string => `\\${random.pick(RATIOS)} ${random.pick([30, 45, 60])}^\\circ`;
  const latex = `${random.chance(0.3) ? random.pick(['2', '4']) : ''}${part()}${random.pick(['+', '+', '-', '\\times '])}${part()}`;
  const reading = parseStatement(latex);
  if (reading.kind !== 'statement') return null;
  const solution = exactTrigonometry({ task: 'evaluate', statements: [reading.statement], unknowns: [], text: '' });
  return filledProblem('exact value', solution, 'Find the exact value of {m}.', {}, [latex]);
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
  return filledProblem(
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
    form: { kind: 'exact' },
  });
  const show = (angle_: number): string => (radians ? writeRadians(angle_) : `${angle_}^\\circ`);
  const latex = `${factor.equals(1) ? '' : factor.toString()}\\${name} ${letter}=${writeSurd(value)}`;
  const interval = `${show(low)}\\le ${letter}${open ? '<' : '\\le '}${show(high)}`;
  return filledProblem('on interval', solution, 'Solve {m} for {interval}.', { interval: `$${interval}$` }, [latex]);
}

function identity(random: Random): MadeProblem | null {
  const letter = random.pick(['x', 'x', '\\theta']);
  const chosen = random.pick(IDENTITIES);
  return filledProblem('identity', workIdentity(chosen, letter), 'Simplify {m}.', {}, [
    withLetter(chosen, letter).expression,
  ]);
}

function radians(random: Random): MadeProblem | null {
  const degrees = random.chance(0.7)
    ? 15 * random.whole(1, 24)
    : random.pick([10, 20, 36, 40, 50, 72, 80, 100, 108, 144, 160, 200, 220]);
  const to = random.pick(['radians', 'degrees'] as const);
  const shown =
    to === 'radians' ? degreesText(degrees, random) : `$${writeRadians(degrees)}$${random.chance(0.5) ? '' : ''}`;
  return filledProblem('radians', workRadians(new Fraction(degrees), to), 'Convert {angle} to {to}.', {
    angle: shown,
    to,
  });
}

const EASY: readonly [Make, ...Make[]] = [exactValue, exactValue, makeSide, makeRatio, identity];
const MIDDLE: readonly [Make, ...Make[]] = [
  exactValue,
  expression,
  makeSide,
  makeSide,
  makeStory,
  makeAngle,
  makeRatio,
  acute,
  equation,
  radians,
  identity,
];
const HARD: readonly [Make, ...Make[]] = [
  exactValue,
  expression,
  makeSide,
  makeStory,
  makeAngle,
  makeOtherRatio,
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
