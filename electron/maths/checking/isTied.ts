import type { Expression, Statement } from '../expression/expression.ts';
import { statementSymbols } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { compareWithTarget, targetsOf } from './checkExpressionLine.ts';
import { isBareComparison } from './checkLine.ts';
import type { ProblemContext } from './problemContext.ts';

/**
 * Whether a line that is right says something of the problem: beside equations all but calculations of numbers do,
 * otherwise what comes to the value asked for. "5 × 4 = 20" is right and no part of 2 + 3 × 4.
 */
export function isTied(line: Statement, context: ProblemContext, budget: Budget): boolean {
  if (context.claim !== null)
    return line.kind !== 'relation' || statementSymbols(line).length > 0 || isBareComparison(line);
  const end = endOf(line);
  if (end === null) return true;
  return targetsOf(context).some((target) => compareWithTarget(target, end, budget).status === 'equal');
}

/** What a line comes to: its last side; null for what is no calculation. */
function endOf(line: Statement): Expression | null {
  if (line.kind === 'expression') return line.expression;
  return line.kind === 'relation' ? (line.sides.at(-1) ?? null) : null;
}
