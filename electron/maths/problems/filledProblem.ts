import type { RuleSolution } from '../outcomes.ts';
import type { MadeProblem } from './problem.ts';

/**
 * A problem told in words: the question is filled with the marks, and `{m}` with the formulas. `null` where there is
 * no solution, so that a generator can hand on what a method says.
 */
export function filledProblem(
  ask: string,
  solution: RuleSolution | null,
  question: string,
  marks: Readonly<Record<string, string>> = {},
  latex: readonly string[] = [],
): MadeProblem | null {
  if (solution === null) return null;
  const filled = question
    .replace(/\{([a-z]+)\}/g, (whole, name: string) => marks[name] ?? whole)
    .replace('{m}', latex.map((one) => `$${one}$`).join(' and '));
  return { latex, unknowns: [], ask, bracketed: false, marks, question: filled.trim(), solution };
}
