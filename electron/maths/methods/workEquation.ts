import Fraction from 'fraction.js';

import type { RuleSolution } from '../outcomes.ts';
import { solveFractionalEquation } from './solveFractionalEquation.ts';
import { solveLinearEquation } from './solveLinearEquation.ts';
import { asEquations } from './method.ts';
import type { Equation, Understood } from './method.ts';
import { solveQuadraticEquation } from './solveQuadraticEquation.ts';
import { rationalRoots } from './rationalRoots.ts';
import { isRational, lettersOf, rationalValue } from './rationalValue.ts';
import { readLinearSide } from './readTerms.ts';
import { readQuadraticSide } from './readQuadratic.ts';

function byKind({ left, right }: Equation, unknown: string, wanted: 'formula' | undefined): RuleSolution | null {
  const linear = [readLinearSide(left, unknown), readLinearSide(right, unknown)] as const;
  if (linear[0] !== null && linear[1] !== null) {
    return solveLinearEquation({ unknown, left: linear[0], right: linear[1] });
  }
  const quadratic = [readQuadraticSide(left, unknown), readQuadraticSide(right, unknown)] as const;
  if (quadratic[0] !== null && quadratic[1] !== null) {
    return solveQuadraticEquation({
      unknown,
      left: quadratic[0],
      right: quadratic[1],
      ...(wanted === undefined ? {} : { wanted }),
    });
  }
  return solveFractionalEquation(left, right, unknown);
}

const SAMPLES = [new Fraction(3), new Fraction(-7, 2), new Fraction(41, 9), new Fraction(-13), new Fraction(0)];

/** Puts the answer back into the equation as it was given. Surd answers rest on the exact steps alone. */
function standsUp({ left, right }: Equation, unknown: string, answer: string): boolean {
  const holds = (value: Fraction): boolean | null => {
    const [one, two] = [rationalValue(left, { [unknown]: value }), rationalValue(right, { [unknown]: value })];
    return one === null || two === null ? null : one.equals(two);
  };
  const samples = SAMPLES.map(holds).filter((held) => held !== null);
  if (answer.includes('\\text{all')) return samples.length > 2 && samples.every((held) => held);
  if (answer.includes('\\text{no')) return samples.every((held) => !held);
  const roots = rationalRoots(answer, unknown);
  if (roots === null) return answer.includes('\\sqrt') || answer.includes('\\pm');
  return roots.every((root) => holds(root) === true);
}

/** Works one equation in one unknown: linear, quadratic, or with the unknown in denominators. */
export function workEquation(problem: Understood): RuleSolution | null {
  const [equation, ...more] = asEquations(problem.statements) ?? [];
  if (equation === undefined || more.length > 0 || (problem.task !== 'solve' && problem.task !== 'find')) return null;
  if (!isRational(equation.left) || !isRational(equation.right)) return null;
  const [unknown, ...others] = new Set([...lettersOf(equation.left), ...lettersOf(equation.right)]);
  if (unknown === undefined || others.length > 0) return null;
  if (problem.unknowns.length > 0 && !problem.unknowns.includes(unknown)) return null;
  const wanted = /\bformula\b/i.test(problem.text) ? 'formula' : undefined;
  const solution = byKind(equation, unknown, wanted);
  if (solution === null || solution.steps.length === 0) return null;
  return standsUp(equation, unknown, solution.answer) ? solution : null;
}
