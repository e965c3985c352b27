import type { Expression, Statement } from '../expression/expression.ts';
import { number, power } from '../expression/build.ts';
import { statementSymbols } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { fromReal, isNoValue } from '../numeric/complexBall.ts';
import { evaluate } from '../numeric/evaluate.ts';
import { cellRelation } from './cellRelation.ts';
import type { Cell } from './cells.ts';
import type { Numbers } from './exactRelation.ts';
import type { ProblemContext } from './problemContext.ts';
import { relateLines, type LineFinding } from './relateLines.ts';
import { relateStatements } from './relateStatements.ts';

/** What a line is measured by while an equation is being solved. */
export type Solving = {
  readonly claim: Statement;
  readonly before: Statement;
  readonly numbers: Numbers;
  readonly budget: Budget;
};

/**
 * √(2x+3) = x, 2x+3 = x², x = 3: squaring lets −1 in, and leaving it out again is right. A line that has just the
 * solutions of the question is right whatever stands above it; one that has more is right where squaring, clearing a
 * denominator or joining logarithms explains them.
 */
export function relateSolving(direct: LineFinding, line: Statement, solving: Solving): LineFinding {
  if (direct.isAside || !['may-add', 'may-lose', 'unrelated'].includes(direct.relation)) return direct;
  const { claim, before, numbers, budget } = solving;
  const toClaim = before === claim ? null : relateStatements(claim, line, numbers, budget);
  if (toClaim?.kind === 'equivalent' && toClaim.vacuous !== true) {
    return { relation: 'equivalent', why: 'this has exactly the solutions of the question', isAside: false };
  }
  if (direct.relation !== 'may-add' || isSolved(line) || !letsInLawfully(before, line, budget)) return direct;
  return { ...direct, why: `it follows, but may let in more solutions: ${direct.why}`, letsIn: true };
}

/** The first line below an equation that is to be solved: null unless it follows and lets in more than the equation. */
export function firstOfSolving(
  line: Statement,
  { claim, task }: ProblemContext,
  numbers: Numbers,
  budget: Budget,
): LineFinding | null {
  if (claim?.kind !== 'relation' || task !== 'solve' || statementSymbols(line).length === 0) return null;
  const related = relateLines(claim, line, numbers, budget);
  const found = relateSolving(related, line, { claim, before: claim, numbers, budget });
  return found.letsIn === true ? found : null;
}

/** x = 3, or x = 3 or x = −1: whoever names solutions must not name others. */
function isSolved(line: Statement): boolean {
  if (line.kind === 'any' || line.kind === 'all') return line.parts.every(isSolved);
  if (line.kind !== 'relation' || line.signs.join() !== '=') return true;
  return line.sides.some((side) => side.kind === 'symbol') && line.sides.some((side) => side.kind === 'number');
}

function letsInLawfully(before: Statement, line: Statement, budget: Budget): boolean {
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
