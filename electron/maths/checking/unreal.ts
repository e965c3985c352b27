import type { Expression, Statement } from '../expression/expression.ts';
import { expressionsIn, freeSymbols, someNode } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { isNoValue } from '../numeric/complexBall.ts';
import { evaluate } from '../numeric/evaluate.ts';

/** Whether an expression without letters has no real value, as ln(−2), and is not written as a complex number. */
export function isUnreal(expression: Expression, budget: Budget): boolean {
  if (freeSymbols(expression).length > 0) return false;
  if (someNode(expression, (node) => node.kind === 'constant' && (node.name === 'i' || node.name === 'infinity')))
    return false;
  const value = evaluate(expression, { environment: new Map(), domain: 'real', budget });
  return isNoValue(value) ? value.kind === 'undefined' : value.imaginary !== null;
}

/**
 * "x = ln 3 or x = ln(−2)": a case that is never true loses no solution and adds none, and is wrong all the same.
 * Where no case has a value, "x = ±√(−4)" leads to none.
 */
export function hasCaseWithoutValue(statement: Statement, budget: Budget): boolean {
  if (statement.kind !== 'any') return false;
  const lacks = statement.parts.map((part) => expressionsIn(part).some((side) => isUnreal(side, budget)));
  return lacks.includes(true) && lacks.includes(false);
}
