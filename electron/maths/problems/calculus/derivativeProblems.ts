import Fraction from 'fraction.js';

import { differentiateByRule } from '../../methods/differentiateByRule.ts';
import {
  workGradientAt,
  workSecondDerivative,
  workStationaryPoints,
  workTangent,
} from '../../methods/calculus/curveFacts.ts';
import type { Curve } from '../../methods/calculus/curveFacts.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import { polynomial } from '../algebra/writePolynomial.ts';
import { workFormulas } from '../algebra/workFormulas.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { pickFunction, pickPolynomial } from './pickFunction.ts';

type Kind = (random: Random, difficulty: Difficulty) => MadeProblem | null;

/** The expression that a generator wrote. */
export function expressionOf(latex: string): Curve['body'] {
  const reading = parseStatement(latex);
  if (reading.kind !== 'statement' || reading.statement.kind !== 'expression')
    throw new Error(`A generator wrote what cannot be read: ${latex}`);
  return reading.statement.expression;
}

/** Letters for the variable: mostly x. */
function pickVariable(random: Random): string {
  return random.chance(0.88) ? 'x' : random.pick(['t', 'u', 'z']);
}

const MOST_CHARACTERS = 520;

/** Short enough for a small model to learn. */
export function fits(steps: readonly { readonly reason: string; readonly expression: string }[]): boolean {
  return (
    steps.length <= 8 &&
    steps.reduce((sum, { reason, expression }) => sum + reason.length + expression.length, 0) < MOST_CHARACTERS
  );
}

const differentiate: Kind = (random, difficulty) => {
  const variable = pickVariable(random);
  const latex = pickFunction(random, difficulty, variable);
  const kind = random.next();
  const [ask, statement, question] =
    kind < 0.5
      ? ['differentiate', latex, `Differentiate $${latex}$ with respect to $${variable}$.`]
      : kind < 0.72 && variable === 'x'
        ? ['dydx', `y=${latex}`, `$y=${latex}$. Find $\\frac{dy}{dx}$.`]
        : kind < 0.9 && variable === 'x'
          ? ['prime', `f(x)=${latex}`, `$f(x)=${latex}$. Find $f'(x)$.`]
          : ['operator', `\\frac{d}{d${variable}}(${latex})`, `Find $\\frac{d}{d${variable}}(${latex})$.`];
  const solution = workFormulas(differentiateByRule, { task: 'differentiate', latex: [latex], unknowns: [variable] });
  if (solution === null || !fits(solution.steps)) return null;
  return { latex: [statement], unknowns: [variable], ask, bracketed: false, question, solution };
};

function made(
  ask: string,
  latex: string,
  question: string,
  marks: Readonly<Record<string, string>>,
  solution: MadeProblem['solution'] | null,
): MadeProblem | null {
  if (solution === null || !fits(solution.steps)) return null;
  return { latex: [latex], unknowns: ['x'], ask, bracketed: false, question, marks, solution };
}

function polynomialCurve(
  random: Random,
  difficulty: Difficulty,
  name: 'y' | 'f',
): { readonly curve: Curve; readonly latex: string } {
  const latex = pickPolynomial(random, difficulty === 1 ? 2 : random.whole(2, 3), 'x');
  return { curve: { body: expressionOf(latex), variable: 'x', name }, latex };
}

const gradient: Kind = (random, difficulty) => {
  const { curve, latex } = polynomialCurve(random, difficulty, 'y');
  const at = random.signed(0, difficulty === 1 ? 4 : 5);
  const question = `Find the gradient of the curve $y=${latex}$ at the point where $x=${at}$.`;
  return made('gradient', `y=${latex}`, question, { at: `$x=${at}$` }, workGradientAt(curve, new Fraction(at)));
};

const primeAt: Kind = (random, difficulty) => {
  const { curve, latex } = polynomialCurve(random, difficulty, 'f');
  const at = random.signed(0, 4);
  const question = `$f(x)=${latex}$. Find $f'(${at})$.`;
  return made('primeAt', `f(x)=${latex}`, question, { prime: `$f'(${at})$` }, workGradientAt(curve, new Fraction(at)));
};

const second: Kind = (random) => {
  const name = random.pick(['y', 'f'] as const);
  const latex = pickPolynomial(random, random.whole(2, 4), 'x');
  const curve: Curve = { body: expressionOf(latex), variable: 'x', name };
  const [ask, statement, question] =
    name === 'y'
      ? ['second', `y=${latex}`, `$y=${latex}$. Find $\\frac{d^2y}{dx^2}$.`]
      : ['secondPrime', `f(x)=${latex}`, `$f(x)=${latex}$. Find $f''(x)$.`];
  return made(ask, statement, question, {}, workSecondDerivative(curve, null));
};

/** A quadratic, or a cubic whose derivative has whole roots. */
const stationary: Kind = (random, difficulty) => {
  const [one, two] = [random.signed(0, 4), random.signed(0, 4)];
  const cubic = difficulty === 3 && random.chance(0.6) && one !== two;
  const rest = random.signed(0, 9);
  const lead = random.pick([1, 1, 1, 2, -1]);
  const coefficients = cubic
    ? [2 * lead, -3 * lead * (one + two), 6 * lead * one * two, rest]
    : [lead, -2 * lead * one, rest];
  const shared = cubic && coefficients.slice(0, 3).every((value) => value % 2 === 0) && lead === 1 ? 2 : 1;
  const latex = polynomial(
    coefficients.map((value, index) => (index === coefficients.length - 1 ? value : value / shared)),
    'x',
  );
  const curve: Curve = { body: expressionOf(latex), variable: 'x', name: 'y' };
  const solution = workStationaryPoints(curve);
  const question = `Find the coordinates of the stationary point${cubic ? 's' : ''} of the curve $y=${latex}$.`;
  return made(cubic ? 'stationaries' : 'stationary', `y=${latex}`, question, {}, solution);
};

const tangent: Kind = (random) => {
  const { curve, latex } = polynomialCurve(random, random.chance(0.7) ? 1 : 2, 'y');
  const at = random.signed(0, 3);
  const question = `Find the equation of the tangent to the curve $y=${latex}$ at the point where $x=${at}$.`;
  return made('tangent', `y=${latex}`, question, { at: `$x=${at}$` }, workTangent(curve, new Fraction(at)));
};

const KINDS: readonly [Kind, ...Kind[]] = [
  differentiate,
  differentiate,
  differentiate,
  differentiate,
  gradient,
  primeAt,
  second,
  stationary,
  tangent,
];

/** Derivatives of the school functions, and what they tell about a curve. */
export function makeDerivativeProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return difficulty === 1 && random.chance(0.7) ? differentiate(random, 1) : random.pick(KINDS)(random, difficulty);
}
