import type { Statement } from '../expression/expression.ts';
import { statementSymbols } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import type { Numbers } from './exactRelation.ts';
import { letsInLawfully } from './letsInLawfully.ts';
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

/**
 * The first line below an equation that is to be solved, measured by the equation alone: what follows from it need not have
 * just its solutions. Null where the two could not be compared, or where what is wrong is said better by the solution.
 */
export function firstOfSolving(
  line: Statement,
  { claim, task }: ProblemContext,
  numbers: Numbers,
  budget: Budget,
): LineFinding | null {
  if (claim?.kind !== 'relation' || task !== 'solve' || statementSymbols(line).length === 0) return null;
  const letters = statementSymbols(claim);
  if (statementSymbols(line).some((letter) => !letters.includes(letter))) return null;
  const related = relateLines(claim, line, numbers, budget);
  const found = relateSolving(related, line, { claim, before: claim, numbers, budget });
  return found.relation === 'may-add' && !found.isAside ? found : null;
}

/** x = 3, or x = 3 or x = −1: whoever names solutions must not name others. */
function isSolved(line: Statement): boolean {
  if (line.kind === 'any' || line.kind === 'all') return line.parts.every(isSolved);
  if (line.kind !== 'relation' || line.signs.join() !== '=') return true;
  return line.sides.some((side) => side.kind === 'symbol') && line.sides.some((side) => side.kind === 'number');
}
