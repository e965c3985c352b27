import type { Statement } from '../expression/expression.ts';
import { statementSymbols } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { relateStatements, type StatementRelation } from './relateStatements.ts';

/**
 * (x − 5)(x² − 5x + 25) = 0 has the real solution of x³ = 125 and no other, but it is not what x³ − 125 is made of: over the
 * complex numbers it has solutions that x³ = 125 has not. `found`: how the two stand over the real numbers. False where
 * nothing of the kind is proved.
 */
export function addsImaginaryRoots(
  before: Statement | undefined,
  line: Statement,
  found: StatementRelation['kind'],
  budget: Budget,
): boolean {
  if (before?.kind !== 'relation' || line.kind !== 'relation') return false;
  if (!isPlainEquation(before) || !isPlainEquation(line) || namesSolution(before) || namesSolution(line)) return false;
  const complex = relateStatements(before, line, 'complex', budget);
  // (x − 5)² = 0: a real solution counts more often, and the others are gone.
  const isOther = found === 'same-roots' && complex.kind === 'may-lose';
  return complex.by === 'proof' && (isOther || complex.kind === 'may-add' || complex.kind === 'unrelated');
}

function isPlainEquation(statement: Extract<Statement, { kind: 'relation' }>): boolean {
  return statement.signs.join() === '=' && statementSymbols(statement).length === 1;
}

function namesSolution({ sides }: Extract<Statement, { kind: 'relation' }>): boolean {
  return sides.some(({ kind }) => kind === 'symbol');
}
