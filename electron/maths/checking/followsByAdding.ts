import type { Expression, Statement } from '../expression/expression.ts';
import { negative, number, sum } from '../expression/build.ts';
import { statementSymbols } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { compareExpressions } from './compareExpressions.ts';
import { relateStatements } from './relateStatements.ts';
import { isUnderdetermined } from './solveSystem.ts';

type Relation = Extract<Statement, { kind: 'relation' }>;

/** More equations than this are not put together by a pupil, and every pair is tried. */
const mostEquations = 8;

/**
 * Whether a line of plain numbers ("0 = −2", "6 = 8", "0 = 0") is what two different equations of the system, or of the
 * lines above, leave when one is added to or taken from the other.
 */
export function followsByAdding(
  line: Relation,
  claim: Statement,
  earlier: readonly Statement[],
  budget: Budget,
): boolean {
  const left = differenceOf(line);
  if (left === null) return false;
  if (compareExpressions(left, number(0), budget).status === 'equal') return holdsRepeat(claim, budget);
  const equations = [claim, ...earlier].flatMap(equationsIn).slice(0, mostEquations);
  return equations.some((first, k) =>
    equations
      .slice(k + 1)
      .some((second) => leaves(first, second, left, budget) && areTwo(first, second, claim, budget)),
  );
}

/** As many equations as letters, and still a letter is free: one of them says what the others do, so 0 = 0 is left. */
function holdsRepeat(claim: Statement, budget: Budget): boolean {
  return equationsIn(claim).length >= statementSymbols(claim).length && isUnderdetermined(claim, budget);
}

function equationsIn(statement: Statement): readonly Relation[] {
  if (statement.kind === 'all') return statement.parts.flatMap(equationsIn);
  const isEquation = statement.kind === 'relation' && statement.signs.join() === '=';
  return isEquation && statementSymbols(statement).length > 0 ? [statement] : [];
}

function differenceOf({ sides, signs }: Relation): Expression | null {
  const [left, right] = sides;
  return left === undefined || right === undefined || signs.join() !== '=' ? null : sum(left, negative(right));
}

function leaves(first: Relation, second: Relation, left: Expression, budget: Budget): boolean {
  const [a, b] = [differenceOf(first), differenceOf(second)];
  if (a === null || b === null) return false;
  const results = [sum(a, negative(b)), sum(b, negative(a)), sum(a, b)];
  return results.some((result) => compareExpressions(result, left, budget).status === 'equal');
}

/** An equation taken from a copy of itself says nothing: the two must come from different equations of the system. */
function areTwo(first: Relation, second: Relation, claim: Statement, budget: Budget): boolean {
  const parts = equationsIn(claim);
  const sources = [first, second].map((one) => parts.findIndex((part) => isSame(part, one, budget)));
  return sources.every((source) => source >= 0) && sources[0] !== sources[1];
}

function isSame(part: Relation, one: Relation, budget: Budget): boolean {
  return part === one || relateStatements(part, one, 'real', budget).kind === 'equivalent';
}
