import Fraction from 'fraction.js';

import { solveQuadraticEquation, writeQuadraticEquation } from '../../methods/solveQuadraticEquation.ts';
import type { QuadraticEquation } from '../../methods/solveQuadraticEquation.ts';
import type { Bracket, QuadraticTerm } from '../../methods/quadraticTerms.ts';
import { makeQuadraticFormProblem } from './quadraticFormProblems.ts';
import { pickUnknown } from '../problem.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';

type Triple = readonly [number, number, number];

function power(coefficient: number, degree: 0 | 1 | 2): QuadraticTerm {
  return { kind: 'power', coefficient: new Fraction(coefficient), degree };
}

function terms([a, b, c]: Triple): readonly QuadraticTerm[] {
  return [power(a, 2), power(b, 1), power(c, 0)].filter((term) => term.kind === 'power' && !term.coefficient.equals(0));
}

function bracket(coefficient: number, rest: number): Bracket {
  return { coefficient: new Fraction(coefficient), rest: new Fraction(rest) };
}

/** `(px+q)(rx+s)` multiplied out. */
function fromFactors(p: number, q: number, r: number, s: number): Triple {
  return [p * r, p * s + q * r, q * s];
}

function factorable(random: Random, difficulty: Difficulty): Triple {
  if (difficulty === 1) return fromFactors(1, random.signed(1, 10), 1, random.signed(1, 10));
  if (random.chance(0.35)) return fromFactors(1, random.signed(1, 15), 1, random.signed(1, 15));
  return fromFactors(random.whole(1, 3), random.signed(1, 9), random.whole(2, 5), random.signed(1, 9));
}

function byFormula(random: Random): Triple {
  const a = random.chance(0.5) ? 1 : random.whole(2, 5);
  return [a, random.signed(1, 12), random.signed(1, 12)];
}

function special(random: Random): Triple {
  const kind = random.whole(0, 4);
  if (kind === 0) return fromFactors(1, -random.whole(1, 15), 1, 0);
  if (kind === 1) return [random.whole(1, 6), random.signed(1, 15), 0];
  const square = random.whole(1, 15);
  if (kind === 2) return [1, 0, -square * square];
  if (kind === 3) return [random.pick([4, 9, 16, 25, 2, 3]), 0, -square * square];
  const root = random.signed(1, 12);
  const lead = random.chance(0.7) ? 1 : random.whole(2, 4);
  return fromFactors(lead, root, lead, root);
}

function pickTriple(random: Random, difficulty: Difficulty): Triple {
  const kind = random.next();
  if (difficulty === 1) return kind < 0.65 ? factorable(random, 1) : special(random);
  if (kind < 0.4) return factorable(random, difficulty);
  if (kind < 0.55) return special(random);
  if (kind < 0.6) return [random.whole(1, 5), 0, -random.whole(2, 60)];
  return byFormula(random);
}

/** Moves terms across the equals sign: `ax² = −bx − c` and its like. */
function rearranged([a, b, c]: Triple, random: Random): readonly [readonly QuadraticTerm[], readonly QuadraticTerm[]] {
  const kind = random.whole(0, 4);
  if (kind === 0 && (b !== 0 || c !== 0)) return [terms([a, 0, 0]), terms([0, -b, -c])];
  if (kind === 1 && c !== 0) return [terms([a, b, 0]), terms([0, 0, -c])];
  if (kind === 2 && c !== 0) {
    const extra = random.signed(1, 9);
    return [terms([a, b, c + extra]), [power(extra, 0)]];
  }
  const extra = random.signed(1, 9);
  return [terms([a, b + extra, c]), [power(extra, 1)]];
}

/** `x(x+b) = −c`, `(x+p)(x+q) = r`, `(x+p)² = r`. */
function withBrackets(random: Random): readonly [readonly QuadraticTerm[], readonly QuadraticTerm[]] {
  const one = new Fraction(1);
  const kind = random.whole(0, 3);
  const [root, other] = [random.signed(1, 9), random.signed(1, 9)];
  const [p, q] = [random.signed(1, 8), random.signed(1, 8)];
  if (kind === 0)
    return [
      [{ kind: 'product', factor: one, first: bracket(1, 0), second: bracket(1, p) }],
      [power(root * (root + p), 0)],
    ];
  if (kind === 1)
    return [
      [{ kind: 'product', factor: one, first: bracket(1, p), second: bracket(1, q) }],
      [power((root + p) * (root + q), 0)],
    ];
  if (kind === 2)
    return [
      [{ kind: 'product', factor: one, first: bracket(1, p), second: bracket(1, p) }],
      [power(random.whole(1, 50), 0)],
    ];
  const first = random.chance(0.6) ? bracket(1, p) : bracket(random.whole(2, 4), p);
  return [
    [{ kind: 'product', factor: one, first, second: random.chance(0.3) ? bracket(1, 0) : bracket(1, other) }],
    [power(0, 0)],
  ];
}

function pickSides(
  random: Random,
  difficulty: Difficulty,
): readonly [readonly QuadraticTerm[], readonly QuadraticTerm[]] {
  if (difficulty > 1 && random.chance(0.15)) return withBrackets(random);
  const triple = pickTriple(random, difficulty);
  const common = random.chance(difficulty === 1 ? 0.05 : 0.15) ? random.pick([2, 3, 4, 5, 10, -1, -2]) : 1;
  const scaled: Triple = [triple[0] * common, triple[1] * common, triple[2] * common];
  return random.chance(difficulty === 1 ? 0.1 : 0.25) ? rearranged(scaled, random) : [terms(scaled), [power(0, 0)]];
}

function isQuadratic(side: readonly QuadraticTerm[]): boolean {
  return side.some((term) => term.kind !== 'power' || term.degree === 2);
}

/** A quadratic equation in one unknown. */
export function makeQuadraticProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  if (difficulty > 1 && random.chance(0.2)) return makeQuadraticFormProblem(random);
  const [one, two] = pickSides(random, difficulty);
  if (one.length === 0 || two.length === 0 || !isQuadratic(one)) return null;
  const [left, right] = random.chance(0.04) ? [two, one] : [one, two];
  const unknown = pickUnknown(random);
  if ('abc'.includes(unknown)) return null;
  const formula = difficulty > 1 && random.chance(0.06);
  const equation: QuadraticEquation = { unknown, left, right, ...(formula ? { wanted: 'formula' as const } : {}) };
  const solution = solveQuadraticEquation(equation);
  const ask = formula ? 'formula' : 'equation';
  return { latex: [writeQuadraticEquation(equation)], unknowns: [equation.unknown], ask, bracketed: false, solution };
}
