import type { Step } from '../contract/vocabulary.ts';
import type { RuleSolution, Verdict } from '../maths/outcomes.ts';
import type { SolveTools } from './solveProblem.ts';

export type WorkedByRule = {
  readonly steps: readonly Step[];
  readonly answer: string;
  readonly answerVerdict: Verdict;
};

/**
 * Shows a method's solution, every line checked like the model's. Null when the checker refutes any of it: then the
 * method is wrong, and a wrong solution is worse than none.
 */
export async function writeByRule(
  problem: string,
  rule: RuleSolution,
  tools: Pick<SolveTools, 'checker' | 'emit'>,
): Promise<WorkedByRule | null> {
  const { checker, emit } = tools;
  const answerVerdict = await checker.checkAnswer({ problem, answer: rule.answer });
  if (answerVerdict.status === 'refuted') return null;
  const steps: Step[] = [];
  for (const { reason, expression } of rule.steps) {
    const earlier = steps.map((step) => step.expression);
    const verdict = await checker.checkLine({ problem, earlier, line: expression });
    if (verdict.status === 'refuted') return null;
    steps.push({ reason, expression, verdict: verdict.status, why: verdict.why });
  }
  for (const [index, step] of steps.entries()) await emit({ kind: 'step', index, step });
  return { steps, answer: rule.answer, answerVerdict };
}
