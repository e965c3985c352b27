import type { RuleStep } from '../maths/outcomes.ts';

/** What the starter model writes, word for word, about a problem outside its topics. */
export const REFUSAL = 'This problem is outside my topics.';

/**
 * The text form of a solution: what the model is trained to write and the tutor reads. Reasons are Markdown with
 * inline `$…$`; every expression stands alone on one line between `\[` and `\]`; the answer comes last, boxed.
 */
export function writeSolution(solution: { readonly steps: readonly RuleStep[]; readonly answer: string }): string {
  const steps = solution.steps.map((step) => `${step.reason}\n\\[${step.expression}\\]\n\n`);
  return `${steps.join('')}**Answer:** \\(\\boxed{${solution.answer}}\\)`;
}
