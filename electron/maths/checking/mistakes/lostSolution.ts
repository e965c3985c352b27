import type { Expression, Statement } from '../../expression/expression.ts';
import { call, negative } from '../../expression/build.ts';
import { freeSymbols, statementSymbols } from '../../algebra/freeSymbols.ts';
import type { Budget } from '../../numeric/budget.ts';
import { equation } from '../equationFactors.ts';
import { relateStatements } from '../relateStatements.ts';
import type { MistakeKind } from './mistakeKinds.ts';

/** Why a line has fewer solutions than the one before: one square root forgotten, or divided by the unknown. */
export function lostSolution(before: Statement, after: Statement, budget: Budget): MistakeKind | null {
  const [left, right] = before.kind === 'relation' ? before.sides : [];
  if (before.kind !== 'relation' || before.signs.join() !== '=' || left === undefined || right === undefined)
    return null;
  if (rootForgotten(left, right, after, budget) || rootForgotten(right, left, after, budget)) return 'root-sign';
  const isProductZero = [left, right].some((side) => side.kind === 'number' && side.value.n === 0n);
  const sharesUnknown = [left, right].every((side) => freeSymbols(side).length > 0);
  if (isProductZero || sharesUnknown) return 'divided-by-unknown';
  return statementSymbols(before).length === 1 ? 'root-sign' : null;
}

/** u² = c → u = √c (or u = −√c). */
function rootForgotten(square: Expression, other: Expression, after: Statement, budget: Budget): boolean {
  const base = evenBase(square);
  if (base === null) return false;
  const roots = [call('sqrt', other), negative(call('sqrt', other))];
  const otherBase = evenBase(other);
  const values = otherBase === null ? roots : [otherBase, negative(otherBase), ...roots];
  return values.some((value) => relateStatements(equation(base, value), after, 'real', budget).kind === 'equivalent');
}

function evenBase(expression: Expression): Expression | null {
  if (expression.kind !== 'power' || expression.exponent.kind !== 'number') return null;
  return expression.exponent.value.equals(2) ? expression.base : null;
}
