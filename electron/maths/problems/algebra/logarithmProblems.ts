import { combineLogarithms } from '../../methods/combineLogarithms.ts';
import { evaluateRoots } from '../../methods/evaluateRoots.ts';
import { solveExponentialEquation } from '../../methods/solveExponentialEquation.ts';
import { pickUnknown } from '../problem.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { workFormulas } from './workFormulas.ts';
import { pickLetters, polynomial } from './writePolynomial.ts';

type Shape = (random: Random, letter: string) => string;

function raised(base: number | string, exponent: string): string {
  return exponent.length === 1 ? `${base}^${exponent}` : `${base}^{${exponent}}`;
}

function logOf(base: number, argument: string): string {
  const inside = /^(?:\d+|[a-z])$/.test(argument) ? ` ${argument}` : `(${argument})`;
  return `\\log_${base < 10 ? base : `{${base}}`}${inside}`;
}

function pickBase(random: Random): number {
  return random.pick([2, 2, 3, 3, 4, 5, 6, 7, 10]);
}

/** The largest exponent that leaves a number of school size. */
function pickExponent(random: Random, base: number): number {
  return random.whole(1, base === 2 ? 7 : base === 3 ? 5 : base < 6 ? 4 : 3);
}

const EXPONENTIAL: readonly [Shape, ...Shape[]] = [
  (random, x) => {
    const base = pickBase(random);
    return `${raised(base, x)}=${base ** pickExponent(random, base)}`;
  },
  (random, x) => {
    const base = pickBase(random);
    return `${raised(base, polynomial([1, random.signed(1, 4)], x))}=${base ** pickExponent(random, base)}`;
  },
  (random, x) => {
    const base = pickBase(random);
    return `${raised(base, polynomial([random.whole(2, 3), random.signed(0, 4)], x))}=${base ** pickExponent(random, base)}`;
  },
  (random, x) => {
    const base = pickBase(random);
    return `${raised(base, x)}=\\frac{1}{${base ** Math.min(3, pickExponent(random, base))}}`;
  },
  (random, x) => {
    const [base, one, two] = [random.pick([2, 2, 3, 5]), random.whole(2, 3), random.whole(1, 4)];
    return `${raised(base ** one, x)}=${base ** two}`;
  },
  (random, x) => {
    const [base, factor] = [pickBase(random), random.whole(2, 6)];
    return `${factor}\\times ${raised(base, x)}=${factor * base ** Math.min(4, pickExponent(random, base))}`;
  },
  (random, x) => {
    const [base, rest] = [pickBase(random), random.signed(1, 9)];
    return `${raised(base, x)}${rest < 0 ? rest : `+${rest}`}=${base ** Math.min(4, pickExponent(random, base)) + rest}`;
  },
];

const HARDER: readonly [Shape, ...Shape[]] = [
  (random, x) => `${raised('e', x)}=${random.whole(2, 30)}`,
  (random, x) => `${raised('e', polynomial([random.whole(1, 5), random.signed(0, 5)], x))}=${random.whole(2, 20)}`,
  (random, x) => `${random.whole(2, 5)}${raised('e', x)}=${random.whole(6, 40)}`,
  (random, x) => `${raised(random.pick([2, 3, 5, 7]), x)}=${random.whole(11, 40)}`,
  (random, x) => {
    const base = random.pick([2, 3, 5]);
    return `${raised(base, polynomial([1, random.signed(1, 4)], x))}=${raised(base ** 2, polynomial([1, random.signed(0, 3)], x))}`;
  },
];

const LOGARITHMIC: readonly [Shape, ...Shape[]] = [
  (random, x) => {
    const base = pickBase(random);
    return `${logOf(base, x)}=${pickExponent(random, base)}`;
  },
  (random, x) => {
    const base = pickBase(random);
    return `${logOf(base, polynomial([random.whole(1, 3), random.signed(1, 9)], x))}=${pickExponent(random, base)}`;
  },
  (random, x) => {
    const [base, factor] = [pickBase(random), random.whole(2, 4)];
    return `${factor}${logOf(base, x)}=${factor * Math.min(3, pickExponent(random, base))}`;
  },
  (random, x) => `\\ln ${x}=${random.signed(1, 9)}`,
  (random, x) => `\\ln(${polynomial([random.whole(1, 4), random.signed(1, 9)], x)})=${random.whole(1, 5)}`,
  (random, x) => `\\log ${x}=${random.whole(1, 4)}`,
];

const VALUES: readonly [Shape, ...Shape[]] = [
  (random) => {
    const base = pickBase(random);
    return logOf(base, (base ** pickExponent(random, base)).toString());
  },
  (random) => {
    const base = pickBase(random);
    return `\\log_${base === 10 ? '{10}' : base}\\frac{1}{${base ** Math.min(3, pickExponent(random, base))}}`;
  },
  (random) => {
    const base = pickBase(random);
    return `${logOf(base, (base ** pickExponent(random, base)).toString())}${random.pick(['+', '-'])}${logOf(base, (base ** pickExponent(random, base)).toString())}`;
  },
  (random) => `\\log ${10 ** random.whole(1, 5)}`,
];

/** A sum of logarithms of one base that is a single logarithm or a number. */
function several(random: Random, difficulty: Difficulty): string {
  const base = random.pick([0, 2, 3, 5, 10]);
  const log = (argument: string): string => (base === 0 ? `\\log ${argument}` : logOf(base, argument));
  const sign = random.pick(['+', '-']);
  if (random.chance(0.3)) {
    const [x, y] = pickLetters(random);
    const factor = (): string => (random.chance(0.5) ? '' : random.whole(2, 4).toString());
    return `${factor()}${log(x)}${sign}${factor()}${log(y)}`;
  }
  if (random.chance(0.4)) {
    const [small, power] = [base === 0 ? 10 : base, random.whole(1, base === 2 ? 4 : 2)];
    const part = random.whole(2, 6);
    const total = small ** power;
    if (sign === '-') return `${log((total * part).toString())}-${log(part.toString())}`;
    return total % part === 0 && total > part ? `${log((total / part).toString())}+${log(part.toString())}` : '';
  }
  const [one, two] = [random.whole(2, 12), random.whole(2, 8)];
  const factor = difficulty === 3 && random.chance(0.6) ? random.whole(2, 3) : 1;
  const first = `${factor === 1 ? '' : factor}${log((sign === '-' && factor === 1 ? one * two : one).toString())}`;
  return `${first}${sign}${log(two.toString())}`;
}

function equation(random: Random, difficulty: Difficulty): MadeProblem | null {
  const letter = pickUnknown(random);
  const shapes = random.chance(0.4) ? LOGARITHMIC : difficulty === 3 && random.chance(0.6) ? HARDER : EXPONENTIAL;
  const latex = random.pick(shapes)(random, letter);
  const solution = workFormulas(solveExponentialEquation, { task: 'solve', latex: [latex] });
  if (solution === null || solution.steps.length > 7) return null;
  const named = { ...solution, topic: 'exponentials-logarithms' };
  return {
    latex: [latex],
    unknowns: [letter],
    ask: 'equation',
    bracketed: false,
    question: `Solve $${latex}$.`,
    solution: named,
  };
}

/** Logarithms worked out or put together, simple exponential and logarithmic equations. */
export function makeLogarithmProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  if (random.chance(0.6)) return equation(random, difficulty);
  const evaluates = random.chance(difficulty === 1 ? 0.9 : 0.35);
  const latex = evaluates ? random.pick(VALUES)(random, 'x') : several(random, difficulty);
  if (latex === '') return null;
  const solution = workFormulas(evaluates ? evaluateRoots : combineLogarithms, { task: 'evaluate', latex: [latex] });
  if (solution === null) return null;
  const ask = evaluates ? 'evaluate' : /[a-z]/.test(solution.answer) ? 'single' : random.pick(['evaluate', 'simplify']);
  const question = ask === 'single' ? `Write $${latex}$ as a single logarithm.` : `Evaluate $${latex}$.`;
  const named = { ...solution, topic: 'exponentials-logarithms' };
  return { latex: [latex], unknowns: [], ask, bracketed: false, question, solution: named };
}
