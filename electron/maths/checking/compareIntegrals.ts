import type { Expression } from '../expression/expression.ts';
import { differentiate } from '../algebra/differentiate.ts';
import { someNode } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { isDefinedBeside } from './antiderivativeDomain.ts';
import { compareExpressions, type Comparison } from './compareExpressions.ts';

/** Whether an integral without limits is written somewhere in the expression. */
export function isIndefinite(expression: Expression): boolean {
  return variableOf(expression) !== null;
}

function variableOf(expression: Expression): string | null {
  let variable: string | null = null;
  someNode(expression, (node) => {
    if (node.kind === 'integral' && node.from === undefined) variable ??= node.variable;
    return variable !== null;
  });
  return variable;
}

/** Antiderivatives are compared by their derivatives: a constant more or less is no difference. */
export function compareAntiderivatives(left: Expression, right: Expression, budget: Budget): Comparison {
  const variable = variableOf(left) ?? variableOf(right);
  if (variable === null) return compareExpressions(left, right, budget);
  const [a, b] = [differentiate(left, variable, budget), differentiate(right, variable, budget)];
  if (a === null || b === null) {
    return { status: 'undecided', by: 'values', why: 'the derivative could not be worked out to compare with' };
  }
  const compared = compareExpressions(a, b, budget);
  const isElsewhere = [
    [left, right],
    [right, left],
  ].some(([asked, given]) => asked?.kind === 'integral' && given !== undefined && !isIndefinite(given) && !isDefinedBeside(given, asked, budget)); // prettier-ignore
  if (compared.status === 'equal' && isElsewhere)
    return { status: 'undecided', by: 'values', why: 'one has no value where the other has' };
  if (compared.status === 'equal') return { ...compared, why: 'differentiating both sides gives the same' };
  if (compared.status === 'different') return { ...compared, why: `differentiating both sides: ${compared.why}` };
  return compared;
}
