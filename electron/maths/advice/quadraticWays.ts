import Fraction from 'fraction.js';

import type { RuleSolution } from '../outcomes.ts';
import { splitSquare } from '../methods/splitSquare.ts';
import { asEquations } from '../methods/method.ts';
import { lettersOf } from '../methods/rationalValue.ts';
import { readQuadraticSide } from '../methods/readQuadratic.ts';
import { solveQuadraticEquation } from '../methods/solveQuadraticEquation.ts';
import { coefficientsOf, expandTerm, writePowers, type Coefficients } from '../methods/quadraticTerms.ts';
import { isNegative, numberTerm, writeNumber, writeSum } from '../methods/writeTerms.ts';
import type { Advisor, Worked } from './advisor.ts';

/** Quadratic equations another way: the formula beside factors, a completed square beside the formula. */
export const quadraticWays: Advisor = { second: solveOtherwise };

function solveOtherwise({ problem, solution }: Worked): RuleSolution | null {
  const [equation, ...more] = asEquations(problem.statements) ?? [];
  if (solution.topic !== 'quadratic-equations' || equation === undefined || more.length > 0) return null;
  const [unknown, ...others] = new Set([...lettersOf(equation.left), ...lettersOf(equation.right)]);
  if (unknown === undefined || others.length > 0) return null;
  const [left, right] = [readQuadraticSide(equation.left, unknown), readQuadraticSide(equation.right, unknown)];
  if (left === null || right === null) return null;
  const usedFormula = solution.steps.some(({ reason }) => /b\^2-4ac|square root/.test(reason));
  if (!usedFormula)
    return { ...solveQuadraticEquation({ unknown, left, right, wanted: 'formula' }), method: 'byFormula' };
  const [one, two] = [coefficientsOf(left.flatMap(expandTerm)), coefficientsOf(right.flatMap(expandTerm))];
  return completeSquare([one[0].sub(two[0]), one[1].sub(two[1]), one[2].sub(two[2])], unknown, solution.answer);
}

/** x² + bx = −c, and half of b squared added to both sides. */
function completeSquare([a, b, c]: Coefficients, unknown: string, answer: string): RuleSolution | null {
  if (a.equals(0) || b.equals(0)) return null;
  const [p, q] = [b.div(a), c.div(a)];
  const half = p.div(2);
  const right = half.mul(half).sub(q);
  const zero = new Fraction(0);
  const square = `\\left(${writeSum([{ negative: false, latex: unknown }, numberTerm(half)])}\\right)^2`;
  const steps = [
    ...(a.equals(1)
      ? []
      : [
          {
            reason: `Divide both sides by $${writeNumber(a)}$.`,
            expression: `${writePowers([new Fraction(1), p, q], unknown)}=0`,
          },
        ]),
    {
      reason: 'Leave the terms with the unknown alone on the left.',
      expression: `${writePowers([new Fraction(1), p, zero], unknown)}=${writeNumber(q.neg())}`,
    },
    {
      reason: `Add the square of half the number in front of $${unknown}$, $\\left(${writeNumber(half)}\\right)^2=${writeNumber(half.mul(half))}$, to both sides.`,
      expression: `${writePowers([new Fraction(1), p, half.mul(half)], unknown)}=${writeNumber(right)}`,
    },
    { reason: 'The left side is a square.', expression: `${square}=${writeNumber(right)}` },
  ];
  const done = { topic: 'quadratic-equations', method: 'completeSquare', answer };
  if (isNegative(right)) {
    const last = { reason: 'A square is never negative, so there are no real solutions.', expression: answer };
    return { ...done, steps: [...steps, last] };
  }
  const [root, left] = splitSquare(right.n * right.d);
  const surd = left === 1n ? writeNumber(new Fraction(root, right.d)) : rootText(root, left, right.d);
  const centre = half.equals(0) ? '' : writeNumber(half.neg());
  return {
    ...done,
    steps: [
      ...steps,
      {
        reason: 'Take the square root on both sides; it may be positive or negative.',
        expression: `${writeSum([{ negative: false, latex: unknown }, numberTerm(half)])}=\\pm ${surd}`,
      },
      {
        reason: `${isNegative(half) ? 'Add' : 'Subtract'} $${writeNumber(half.abs())}$.`,
        expression: `${unknown}=${centre}\\pm ${surd}`,
      },
      ...(answer === `${unknown}=${centre}\\pm ${surd}`
        ? []
        : [{ reason: 'Write the solutions out.', expression: answer }]),
    ],
  };
}

/** √(n/d) as r√l/d in lowest terms. */
function rootText(root: bigint, left: bigint, bottom: bigint): string {
  const share = new Fraction(root, bottom);
  const top = `${share.n === 1n ? '' : share.n}\\sqrt{${left}}`;
  return share.d === 1n ? top : `\\frac{${top}}{${share.d}}`;
}
