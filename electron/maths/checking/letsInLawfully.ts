import type { Expression, Statement } from '../expression/expression.ts';
import { number, power } from '../expression/build.ts';
import { statementSymbols } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { fromReal, isNoValue } from '../numeric/complexBall.ts';
import { evaluate } from '../numeric/evaluate.ts';
import { cellRelation } from './cellRelation.ts';
import type { Cell } from './cells.ts';
import { relateStatements } from './relateStatements.ts';

/**
 * Whether a line that has more solutions than the one before has them by a step that may let some in: squaring both sides,
 * clearing a denominator, joining logarithms. (x − 2)(x − 3) = 0 below 2x = 4 has one by no step at all.
 */
export function letsInLawfully(before: Statement, line: Statement, budget: Budget): boolean {
  const [unknown, another] = [...new Set([...statementSymbols(before), ...statementSymbols(line)])];
  if (unknown === undefined || another !== undefined) return false;
  const squared = squareOf(before);
  if (squared !== null && relateStatements(squared, line, 'real', budget).kind === 'equivalent') return true;
  const { gained, unclear, complete } = cellRelation(before, line, unknown, 'real', budget);
  return (
    complete &&
    unclear === 0 &&
    gained.length > 0 &&
    gained.every((cell) => isWithoutValue(before, unknown, cell, budget))
  );
}

function squareOf(statement: Statement): Statement | null {
  if (statement.kind !== 'relation' || statement.signs.join() !== '=') return null;
  const square = (side: Expression): Expression => power(side, number(2));
  return { ...statement, sides: statement.sides.map(square) };
}

/** A side of the line above has no value there: nothing could be said about that number before. */
function isWithoutValue(before: Statement, unknown: string, cell: Cell, budget: Budget): boolean {
  if (before.kind !== 'relation') return false;
  const environment = new Map([[unknown, fromReal(cell.at)]]);
  return before.sides.some((side) => {
    const value = evaluate(side, { environment, domain: 'real', budget });
    return isNoValue(value) && value.kind === 'undefined';
  });
}
