import { someNode } from '../algebra/freeSymbols.ts';
import type { RuleSolution } from '../outcomes.ts';
import { asExpression } from './method.ts';
import type { Understood } from './method.ts';
import { workNested } from './workNested.ts';

/** Several operations with decimals, brackets and powers: `7-2\times(1+0.5)^2`, one operation a line. */
export function decimalOperations(problem: Understood): RuleSolution | null {
  const expression = asExpression(problem);
  if (expression === null || !['evaluate', 'simplify', 'find'].includes(problem.task)) return null;
  const decimal = someNode(expression, (node) => node.kind === 'number' && (node.decimals ?? 0) > 0);
  const recurring = someNode(expression, (node) => node.kind === 'number' && (node.recurring ?? 0) > 0);
  if (!decimal || recurring || /\b(?:fraction|round|estimate|approx)/i.test(problem.text)) return null;
  return workNested(expression, 'decimals');
}
