import { addAlgebraicFractions } from '../../methods/addAlgebraicFractions.ts';
import { simplifyAlgebraicFraction } from '../../methods/simplifyAlgebraicFraction.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { workFormulas } from './workFormulas.ts';
import { pickLetter, polynomial } from './writePolynomial.ts';

type Shape = (random: Random, letter: string) => string;

function fraction(top: string, bottom: string): string {
  return `\\frac{${top}}{${bottom}}`;
}

function product(p: number, q: number, letter: string, by = 1): string {
  return polynomial([by, by * (p + q), by * p * q], letter);
}

const CANCEL: readonly [Shape, ...Shape[]] = [
  (random, x) => {
    const [p, q] = [random.signed(1, 7), random.signed(1, 7)];
    return fraction(product(p, q, x), polynomial([1, p], x));
  },
  (random, x) => {
    const [p, q, r] = [random.signed(1, 6), random.signed(1, 6), random.signed(1, 6)];
    return q === r ? '' : fraction(product(p, q, x), product(p, r, x));
  },
  (random, x) => {
    const p = random.whole(1, 9);
    return fraction(polynomial([1, 0, -p * p], x), polynomial([1, random.pick([p, -p])], x));
  },
  (random, x) => {
    const [p, q] = [random.whole(1, 7), random.signed(1, 7)];
    return q === p ? '' : fraction(polynomial([1, 0, -p * p], x), product(p, q, x));
  },
  (random, x) => fraction(polynomial([1, random.signed(1, 9), 0], x), x),
  (random, x) => {
    const [k, p] = [random.whole(2, 6), random.signed(1, 7)];
    return fraction(polynomial([k, k * p], x), polynomial([1, p], x));
  },
  (random, x) => {
    const p = random.signed(1, 8);
    return fraction(polynomial([1, p, 0], x), product(p, random.signed(1, 6), x));
  },
];

const ADD: readonly [Shape, ...Shape[]] = [
  (random, x) =>
    `${fraction(x, random.whole(2, 6).toString())}${random.pick(['+', '-'])}${fraction(x, random.whole(2, 7).toString())}`,
  (random, x) =>
    `${fraction(polynomial([1, random.signed(1, 6)], x), random.whole(2, 5).toString())}${random.pick(['+', '-'])}${fraction(polynomial([1, random.signed(1, 6)], x), random.whole(2, 6).toString())}`,
  (random, x) =>
    `${fraction(random.whole(1, 9).toString(), x)}${random.pick(['+', '-'])}${fraction(random.whole(1, 9).toString(), `${random.whole(2, 6)}${x}`)}`,
  (random, x) =>
    `${fraction(random.whole(1, 6).toString(), polynomial([1, random.signed(1, 6)], x))}${random.pick(['+', '-'])}${fraction(random.whole(1, 6).toString(), polynomial([1, random.signed(1, 6)], x))}`,
  (random, x) =>
    `${fraction(random.whole(1, 6).toString(), x)}${random.pick(['+', '-'])}${fraction(random.whole(1, 6).toString(), polynomial([1, random.signed(1, 6)], x))}`,
  (random, x) =>
    `${fraction(x, polynomial([1, random.signed(1, 5)], x))}${random.pick(['+', '-'])}${fraction(random.whole(1, 6).toString(), polynomial([1, random.signed(1, 5)], x))}`,
];

/** Fractions with a letter below the line: cancelled, or put over one denominator. */
export function makeAlgebraicFractionProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  const letter = pickLetter(random);
  const adds = random.chance(difficulty === 1 ? 0.3 : 0.5);
  const latex = random.pick(adds ? ADD : CANCEL)(random, letter);
  const method = adds ? addAlgebraicFractions : simplifyAlgebraicFraction;
  const solution = latex === '' ? null : workFormulas(method, { task: 'simplify', latex: [latex] });
  if (solution === null || solution.steps.length > 6) return null;
  const question = adds ? `Write $${latex}$ as a single fraction.` : `Simplify $${latex}$.`;
  return { latex: [latex], unknowns: [], ask: adds ? 'single' : 'simplify', bracketed: false, question, solution };
}
