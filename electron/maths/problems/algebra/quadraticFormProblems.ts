import Fraction from 'fraction.js';

import { completeSquare, solveByCompletingSquare } from '../../methods/completeSquare.ts';
import { workDiscriminant } from '../../methods/discriminant.ts';
import type { Coefficients } from '../../methods/quadraticTerms.ts';
import { pickUnknown } from '../problem.ts';
import type { MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { polynomial } from './writePolynomial.ts';

type Kind = 'completeSquare' | 'bySquare' | 'discriminant' | 'rootCount' | 'realRoots';

function pickCoefficients(random: Random, kind: Kind): readonly [number, number, number] {
  const lead = random.chance(kind === 'completeSquare' || kind === 'bySquare' ? 0.8 : 0.5) ? 1 : random.whole(2, 4);
  const even = random.chance(0.75) && (kind === 'completeSquare' || kind === 'bySquare');
  const middle = even ? 2 * lead * random.signed(1, 7) : random.signed(1, 9);
  if (kind === 'rootCount' && random.chance(0.25)) {
    const half = random.signed(1, 6);
    return [1, 2 * half, half * half];
  }
  return [lead, middle, random.signed(1, 15)];
}

function work(kind: Kind, coefficients: Coefficients, letter: string): MadeProblem['solution'] | null {
  if (kind === 'completeSquare') return completeSquare(coefficients, letter);
  if (kind === 'bySquare') return solveByCompletingSquare(coefficients, letter);
  return workDiscriminant(coefficients, kind === 'discriminant' ? 'value' : kind === 'rootCount' ? 'count' : 'any');
}

const QUESTIONS: Readonly<Record<Kind, (latex: string) => string>> = {
  completeSquare: (latex) => `Complete the square: $${latex}$.`,
  bySquare: (latex) => `Solve $${latex}$ by completing the square.`,
  discriminant: (latex) => `Find the discriminant of $${latex}$.`,
  rootCount: (latex) => `How many real roots does $${latex}$ have?`,
  realRoots: (latex) => `Does $${latex}$ have real roots?`,
};

/** Quadratics whose form is asked about: the completed square, the discriminant, the number of roots. */
export function makeQuadraticFormProblem(random: Random): MadeProblem | null {
  const kind = random.pick<Kind>([
    'completeSquare',
    'completeSquare',
    'bySquare',
    'bySquare',
    'discriminant',
    'rootCount',
    'realRoots',
  ]);
  const letter = pickUnknown(random);
  if ('abc'.includes(letter)) return null;
  const numbers = pickCoefficients(random, kind);
  const [a, b, c] = numbers.map((value) => new Fraction(value));
  if (a === undefined || b === undefined || c === undefined) return null;
  const side = polynomial(numbers, letter);
  const bare = kind === 'completeSquare' || (kind === 'discriminant' && random.chance(0.6));
  const latex = bare ? side : `${side}=0`;
  const solution = work(kind, [a, b, c], letter);
  if (solution === null || solution.steps.some(({ expression }) => expression.length > 60)) return null;
  return {
    latex: [latex],
    unknowns: [letter],
    ask: kind,
    bracketed: false,
    question: QUESTIONS[kind](latex),
    solution,
  };
}
