import type { Expression } from '../expression/expression.ts';

const NAMED = /\bthe (?<name>sum|product|quotient)(?: of)?:? *(?=[$\d(\\∑√-]|[a-z] ?[-+×*/^=(]|[a-z]\s*$)/i;

/** "Find the sum (−3)(−8)", "the product ∑ …": the words name one operation, the signs another. */
export function namesOtherOperation(problem: string, expression: Expression | null): boolean {
  const name = NAMED.exec(problem)?.groups?.['name']?.toLowerCase();
  if (name === undefined || expression === null) return false;
  if (name === 'sum')
    return expression.kind === 'product' || expression.kind === 'quotient' || expression.kind === 'power';
  const isSum = expression.kind === 'sum' || (expression.kind === 'series' && expression.of === 'sum');
  return name === 'product' && isSum;
}
