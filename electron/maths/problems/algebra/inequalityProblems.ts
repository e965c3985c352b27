import { integersSatisfying } from '../../methods/integersSatisfying.ts';
import type { WantedIntegers } from '../../methods/integersSatisfying.ts';
import type { Method } from '../../methods/method.ts';
import { solveDoubleInequality } from '../../methods/solveDoubleInequality.ts';
import { solveInequality } from '../../methods/solveInequality.ts';
import { solveQuadraticInequality } from '../../methods/solveQuadraticInequality.ts';
import { pickUnknown } from '../problem.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { workFormulas } from './workFormulas.ts';
import { polynomial } from './writePolynomial.ts';

type Shape = (random: Random, letter: string) => string;

function pickSign(random: Random): string {
  return random.pick(['<', '>', '\\le ', '\\ge ']);
}

function lead(random: Random, most = 9): number {
  return random.chance(0.8) ? random.whole(2, most) : -random.whole(1, most);
}

/** `ax+b` with a boundary that is mostly whole: the other side's number. */
function linearTo(random: Random, a: number, b: number): number {
  const boundary = random.chance(0.75) ? random.whole(0, 10) : -random.whole(1, 9);
  return random.chance(0.85) ? a * boundary + b : random.signed(1, 30);
}

const LINEAR: readonly [Shape, ...Shape[]] = [
  (random, x) => `${polynomial([1, random.signed(1, 20)], x)}${pickSign(random)}${random.signed(1, 30)}`,
  (random, x) => {
    const a = lead(random, 12);
    return `${polynomial([a, 0], x)}${pickSign(random)}${linearTo(random, a, 0)}`;
  },
  (random, x) => {
    const [a, b] = [lead(random), random.signed(1, 20)];
    return `${polynomial([a, b], x)}${pickSign(random)}${linearTo(random, a, b)}`;
  },
  (random, x) => {
    const [a, b] = [-random.whole(1, 6), random.whole(1, 20)];
    return `${b}${polynomial([a, 0], x)}${pickSign(random)}${linearTo(random, a, b)}`;
  },
  (random, x) =>
    `\\frac{${x}}{${random.whole(2, 9)}}${random.chance(0.5) ? '' : `+${random.whole(1, 9)}`}${pickSign(random)}${random.signed(1, 12)}`,
];

const LONGER: readonly [Shape, ...Shape[]] = [
  (random, x) => {
    const [a, b, c] = [random.whole(1, 9), random.signed(1, 15), random.whole(1, 9)];
    return a === c
      ? ''
      : `${polynomial([a, b], x)}${pickSign(random)}${polynomial([c, linearTo(random, a - c, b)], x)}`;
  },
  (random, x) => {
    const [k, b] = [random.whole(2, 7), random.signed(1, 9)];
    return `${k}(${polynomial([random.whole(1, 4), b], x)})${pickSign(random)}${random.chance(0.6) ? k * random.signed(1, 9) : polynomial([random.whole(1, 6), random.signed(1, 12)], x)}`;
  },
  (random, x) =>
    `\\frac{${polynomial([random.whole(1, 5), random.signed(1, 9)], x)}}{${random.whole(2, 6)}}${pickSign(random)}${random.signed(1, 9)}`,
  (random, x) => {
    const [a, b] = [random.whole(1, 5), random.signed(1, 9)];
    const [low, width] = [random.signed(0, 6), random.whole(2, 8)];
    const [one, two] = [random.pick(['<', '\\le ']), random.pick(['<', '\\le '])];
    return `${a * low + b}${one}${polynomial([a, b], x)}${two}${a * (low + width) + b}`;
  },
  (random, x) => {
    const [b, low] = [random.whole(1, 9), random.signed(0, 6)];
    return `${low}<${b}-${x}${random.pick(['<', '\\le '])}${low + random.whole(2, 8)}`;
  },
];

const QUADRATIC: readonly [Shape, ...Shape[]] = [
  (random, x) => {
    const [p, q] = [random.signed(1, 9), random.signed(1, 9)];
    return p === q ? '' : `${polynomial([1, p + q, p * q], x)}${pickSign(random)}0`;
  },
  (random, x) => `${x}^2${pickSign(random)}${random.whole(1, 12) ** 2}`,
  (random, x) => `${polynomial([1, 0, -(random.whole(1, 10) ** 2)], x)}${pickSign(random)}0`,
  (random, x) => `${polynomial([1, random.signed(1, 9), 0], x)}${pickSign(random)}0`,
  (random, x) => {
    const [p, q, a] = [random.signed(1, 5), random.signed(1, 6), random.whole(2, 3)];
    return `${polynomial([a, a * q + p, p * q], x)}${pickSign(random)}0`;
  },
  (random, x) => {
    const [p, q] = [random.signed(1, 7), random.signed(1, 7)];
    return p === q ? '' : `${polynomial([1, p + q, 0], x)}${pickSign(random)}${-p * q}`;
  },
];

function methodFor(latex: string): Method {
  if (latex.includes('^2')) return solveQuadraticInequality;
  return (latex.match(/<|>|\\le |\\ge /g) ?? []).length > 1 ? solveDoubleInequality : solveInequality;
}

/** "List the integers with −2 < n ≤ 3", "the smallest integer with 3x > 10". */
function integers(random: Random, letter: string): MadeProblem | null {
  const wanted: WantedIntegers = random.pick(['all', 'all', 'smallest', 'largest']);
  const low = random.signed(0, 7);
  const between = `${low}${random.pick(['<', '\\le '])}${letter}${random.pick(['<', '\\le '])}${low + random.whole(2, 8)}`;
  const shape = random.pick(LONGER);
  const latex =
    wanted === 'all' && random.chance(0.6)
      ? between
      : wanted === 'all'
        ? shape(random, letter)
        : random.pick(LINEAR)(random, letter);
  const solution =
    latex === ''
      ? null
      : workFormulas((problem) => integersSatisfying(problem, wanted), { task: 'solve', latex: [latex] });
  if (solution === null) return null;
  const ask = wanted === 'all' ? 'integers' : wanted;
  const question =
    wanted === 'all'
      ? `List the integers that satisfy $${latex}$.`
      : `Find the ${wanted} integer that satisfies $${latex}$.`;
  return { latex: [latex], unknowns: [letter], ask, bracketed: false, question, solution };
}

/** An inequality in one letter: linear, double or quadratic, or the integers that satisfy one. */
export function makeInequalityProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  const letter = pickUnknown(random);
  if (random.chance(0.15)) return integers(random, letter);
  const shapes = difficulty === 1 ? LINEAR : difficulty === 2 ? LONGER : QUADRATIC;
  const latex = random.pick(shapes)(random, letter);
  const solution = latex === '' ? null : workFormulas(methodFor(latex), { task: 'solve', latex: [latex] });
  if (solution === null || solution.steps.length > 8) return null;
  return {
    latex: [latex],
    unknowns: [letter],
    ask: 'inequality',
    bracketed: false,
    question: `Solve $${latex}$.`,
    solution,
  };
}
