import type { Statement } from '../expression/expression.ts';
import type { RuleSolution } from '../outcomes.ts';
import { makeWorkroom } from '../algebra/rationalForm.ts';
import { claimOf, compareClaims } from '../mistakes/claim.ts';
import { stepBudget, withinBudget } from '../numeric/budget.ts';
import { toPlain } from '../printing/toPlain.ts';
import { parseStatement } from '../reading/parseStatement.ts';

/**
 * How many steps of a solution a pupil's lines have reached: up to the last step that stands in one of the lines, the
 * same side by side. Someone who took another way, or is ahead in one leap, is found again at the first line in common.
 */
export function stepsReached(solution: RuleSolution, lines: readonly string[]): number {
  const written = lines.map(read).filter((line) => line !== null);
  const steps = solution.steps.map(({ expression }) => read(expression));
  return steps.findLastIndex((step) => step !== null && written.some((line) => sameLine(step, line))) + 1;
}

function read(text: string): Statement | null {
  const reading = parseStatement(text);
  return reading.kind === 'statement' ? reading.statement : null;
}

function sameLine(step: Statement, line: Statement): boolean {
  // Every line of a calculation has the same value, so there only the writing tells the steps apart.
  if (step.kind === 'expression' || line.kind === 'expression') {
    return (
      step.kind === 'expression' && line.kind === 'expression' && toPlain(step.expression) === toPlain(line.expression)
    );
  }
  const room = makeWorkroom(stepBudget(20_000));
  const likeness = withinBudget(() => compareClaims(claimOf(step, room), claimOf(line, room), room), null);
  return likeness === 'form' || (likeness === 'claim' && step.kind === 'any' && line.kind === 'any');
}
