import type { Step } from '../contract/vocabulary.ts';
import type { RuleSolution, Verdict } from '../maths/outcomes.ts';
import type { SolveTools } from './solveProblem.ts';

export type WorkedByRule = {
  readonly steps: readonly Step[];
  readonly answer: string;
  readonly answerVerdict: Verdict;
};

const ROUNDS =
  /\b(?:round\w*|nearest|decimal places?|d\.? ?p|significant|s\.? ?f|sig\.? figs?|correct to|approximat\w+|estimate)\b/i;
const rounded = { status: 'unchecked', why: 'rounded as the question asks; the answer is judged as a whole' } as const;

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
    // "to 3 significant figures": the last line is rounded, and by itself not equal to the line before.
    const isRounded = expression === rule.answer && ROUNDS.test(problem);
    if (verdict.status === 'refuted' && !isRounded) return null;
    const shown = verdict.status === 'refuted' ? { ...verdict, ...rounded } : verdict;
    steps.push({ reason, expression, verdict: shown.status, why: shown.why });
  }
  for (const [index, step] of steps.entries()) await emit({ kind: 'step', index, step });
  return { steps, answer: rule.answer, answerVerdict };
}
