import { expect } from 'vitest';

import type { Understood } from '../../../electron/maths/methods/method.ts';
import type { RuleSolution, Task } from '../../../electron/maths/outcomes.ts';
import { parseStatement } from '../../../electron/maths/reading/parseStatement.ts';

/** A problem of bare mathematics, as a method gets it; several equations are given as several texts. */
export function understood(texts: readonly string[], task?: Task, text = ''): Understood {
  const statements = texts.map((one) => {
    const reading = parseStatement(one);
    if (reading.kind !== 'statement') throw new Error(`${one}: ${reading.why}`);
    return reading.statement;
  });
  const plain = statements[0]?.kind === 'expression' ? 'evaluate' : 'solve';
  return { task: task ?? plain, statements, unknowns: [], text };
}

/** The displayed lines of a solution, then its answer. */
export function linesOf(solution: RuleSolution | null): readonly string[] {
  expect(solution).not.toBeNull();
  return solution === null ? [] : [...solution.steps.map((step) => step.expression), solution.answer];
}
