import Fraction from 'fraction.js';

import type { RuleSolution } from '../outcomes.ts';
import { asPoints } from './asPoints.ts';
import { asEquations } from './method.ts';
import type { Equation, Understood } from './method.ts';
import { isRational, lettersOf, rationalValue } from './rationalValue.ts';
import type { Values } from './rationalValue.ts';
import { readPairSide } from './readPair.ts';
import { solveSimultaneousEquations } from './solveSimultaneousEquations.ts';
import type { PairEquation } from './substitute.ts';

function readPair(equation: Equation, unknowns: readonly [string, string]): PairEquation | null {
  const [left, right] = [readPairSide(equation.left, unknowns), readPairSide(equation.right, unknowns)];
  return left === null || right === null ? null : { left, right };
}

function valuesIn(answer: string): Values | null {
  const values: Record<string, Fraction> = {};
  for (const part of answer.split(',')) {
    const read = /^(.+)=(-?)(?:(\d+)|\\frac\{(\d+)\}\{(\d+)\})$/.exec(part);
    if (read?.[1] === undefined) return null;
    const size = read[3] === undefined ? new Fraction(`${read[4]}/${read[5]}`) : new Fraction(read[3]);
    values[read[1]] = read[2] === '-' ? size.neg() : size;
  }
  return values;
}

/** Puts a pair back into both equations as given; "none" and "many" rest on the exact steps. */
function standsUp(equations: readonly Equation[], answer: string): boolean {
  if (answer.startsWith('\\text')) return true;
  const values = valuesIn(answer);
  if (values === null) return false;
  return equations.every(({ left, right }) => {
    const [one, two] = [rationalValue(left, values), rationalValue(right, values)];
    return one !== null && two !== null && one.equals(two);
  });
}

/** The letters in the order of the alphabet, in which people write the pair. */
function orderOf(letters: ReadonlySet<string>): readonly [string, string] | null {
  const [first, second, ...more] = [...letters].toSorted();
  return first === undefined || second === undefined || more.length > 0 ? null : [first, second];
}

/** `p = 8`: nothing is left to be worked. */
function isSettled({ left, right }: Equation): boolean {
  const [letter, value] = left.kind === 'symbol' ? [left, right] : [right, left];
  return letter.kind === 'symbol' && lettersOf(value).size === 0;
}

/** Works two linear equations in two unknowns. */
export function workSystem(problem: Understood): RuleSolution | null {
  const equations = asEquations(problem.statements);
  const [first, second, ...more] = equations ?? [];
  if (first === undefined || second === undefined || more.length > 0) return null;
  if (problem.task !== 'solve' && problem.task !== 'find') return null;
  if (![first, second].every(({ left, right }) => isRational(left) && isRational(right))) return null;
  // "… for p = 8 and q = −2": told already, so something else is asked for.
  if ([first, second].every(isSettled)) return null;
  const letters = new Set([first, second].flatMap(({ left, right }) => [...lettersOf(left), ...lettersOf(right)]));
  const unknowns = orderOf(letters);
  if (unknowns === null) return null;
  const [one, two] = [readPair(first, unknowns), readPair(second, unknowns)];
  if (one === null || two === null) return null;
  const solution = solveSimultaneousEquations({ unknowns, equations: [one, two] });
  return solution !== null && solution.steps.length > 0 && standsUp([first, second], solution.answer)
    ? asPoints(solution, problem.text)
    : null;
}
