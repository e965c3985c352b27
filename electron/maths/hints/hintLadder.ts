import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { ideaOf } from './ideaOf.ts';
import { questionFor } from './questionFor.ts';

/** One rung of help; each says a little more than the one before. Texts are Markdown with inline `$…$`. */
export type Hint =
  | { readonly kind: 'nudge'; readonly text: string }
  /** What to do next, without what comes of it. */
  | { readonly kind: 'idea'; readonly text: string }
  | { readonly kind: 'step'; readonly step: RuleStep }
  | { readonly kind: 'solution'; readonly steps: readonly RuleStep[]; readonly answer: string };

/**
 * The help there is for a pupil who has the first `stepsDone` steps of a solution: a nudge, the idea of the next step,
 * the next step, the whole solution. Someone who has every step is only asked to look at the answer again. `stepsDone`
 * beyond the solution counts as all of it, below 0 as none.
 */
export function hintLadder(solution: RuleSolution, stepsDone: number): readonly Hint[] {
  const done = Math.max(0, Math.floor(stepsDone));
  const whole: Hint = { kind: 'solution', steps: solution.steps, answer: solution.answer };
  const next = solution.steps[done];
  if (next === undefined) {
    return [
      {
        kind: 'nudge',
        text: 'You have all the steps. Write the answer the way the question asks for it, and test it there.',
      },
      whole,
    ];
  }
  return [
    { kind: 'nudge', text: questionFor(next.reason, solution.topic) },
    { kind: 'idea', text: ideaOf(next.reason) },
    { kind: 'step', step: next },
    whole,
  ];
}
