import type { Expression, Statement } from '../expression/expression.ts';
import type { Task, Verdict } from '../outcomes.ts';
import { freeSymbols } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { verdict } from './checkCalculation.ts';
import { compareExpressions, type Comparison } from './compareExpressions.ts';
import { compareAntiderivatives, isIndefinite } from './compareIntegrals.ts';
import { withoutUnits } from './compareQuantities.ts';
import { bothSigns, hasPlusMinus } from './expandPlusMinus.ts';
import { putValuesIn, type ProblemContext } from './problemContext.ts';

const rule = 'checkExpressionLine';

/** Tasks whose every line is the same value written differently. */
const keepsValue: ReadonlySet<Task> = new Set([
  'evaluate',
  'simplify',
  'expand',
  'factorise',
  'limit',
  'differentiate',
]);

/** A bare expression must equal the problem's expression (or what is asked of it), or the expression above it. */
export function checkExpressionLine(
  written: Expression,
  context: ProblemContext | null,
  earlier: readonly Statement[],
  budget: Budget,
): Verdict {
  if (hasPlusMinus(written) && bothSigns(written).length > 1)
    return verdict('unchecked', '± stands for two values', rule);
  const line = context === null ? written : putValuesIn(written, context.definitions);
  let firstDifference: Comparison | null = null;
  for (const target of targetsOf(context)) {
    const compared = compareWithTarget(target, line, budget);
    if (compared.status === 'equal' && lacksConstant(target, line))
      return verdict('unchecked', 'it is an antiderivative, but the constant (+ C) is missing', rule);
    if (compared.status === 'equal') return verdict('verified', `equal to the problem: ${compared.why}`, rule);
    if (compared.status === 'different') firstDifference ??= compared;
  }
  const above = lastExpression(earlier);
  if (above !== null && compareWithTarget(above, line, budget).status === 'equal') {
    return verdict('verified', 'equal to the line above', rule);
  }
  if (firstDifference !== null && context !== null && mustKeepValue(line, context)) {
    return verdict('refuted', `not equal to the problem: ${firstDifference.why}`, rule);
  }
  return verdict('unchecked', 'nothing to compare this expression with', rule);
}

/** All antiderivatives are asked for, and the line is one of them. */
function lacksConstant(target: Expression, line: Expression): boolean {
  if (!isIndefinite(target) || isIndefinite(line)) return false;
  const known = freeSymbols(target);
  return freeSymbols(line).every((name) => known.includes(name));
}

function mustKeepValue(line: Expression, context: ProblemContext): boolean {
  const asked = context.expression;
  if (asked === null) return false;
  const letters = freeSymbols(asked);
  // With its "+ C" a line says that it is the antiderivative.
  if (context.task === 'integrate') {
    const added = freeSymbols(line).filter((name) => !letters.includes(name) && !context.unknowns.includes(name));
    return added.length === 1 && added.every((name) => /^[CcKk]$/.test(name));
  }
  if (!keepsValue.has(context.task)) return false;
  return (
    freeSymbols(line).every((name) => letters.includes(name)) && (letters.length === 0 || freeSymbols(line).length > 0)
  );
}

/** What a line of the working may be equal to. */
export function targetsOf(context: ProblemContext | null): readonly Expression[] {
  const asked = context?.expression;
  if (asked === null || asked === undefined || context === null) return [];
  const variable = context.unknowns[0] ?? freeSymbols(asked)[0] ?? 'x';
  if (context.task === 'differentiate' && asked.kind !== 'derivative') {
    return [{ kind: 'derivative', body: asked, variable, order: 1 }, asked];
  }
  if (context.task === 'integrate' && asked.kind !== 'integral')
    return [{ kind: 'integral', body: asked, variable }, asked];
  return [asked];
}

export function compareWithTarget(target: Expression, line: Expression, budget: Budget): Comparison {
  const { expressions, comparable } = withoutUnits([target, line]);
  const [a, b] = expressions;
  if (a === undefined || b === undefined) return { status: 'undecided', by: 'values', why: 'nothing to compare' };
  const compared =
    isIndefinite(a) || isIndefinite(b) ? compareAntiderivatives(a, b, budget) : compareExpressions(a, b, budget);
  return comparable ? compared : { status: 'undecided', by: 'values', why: 'the units differ' };
}

function lastExpression(earlier: readonly Statement[]): Expression | null {
  const last = earlier.at(-1);
  if (last?.kind === 'expression') return last.expression;
  return last?.kind === 'relation' && last.signs.every((sign) => sign === '=') && last.sides.length > 1
    ? (last.sides.at(-1) ?? null)
    : null;
}
