import type { Step } from '../../electron/contract/vocabulary.ts';
import type { SolutionProgress } from './solutionProgress.ts';

/** How many steps the student has asked for so far; one more than there are steps shows the answer. */
export type Revealed = number | 'all';

/** The part of a solution that may be shown, and what the Next button would bring. */
export type VisiblePart = {
  readonly steps: readonly Step[];
  readonly draft: string;
  readonly answer: boolean;
  readonly next: 'step' | 'answer' | 'wait' | null;
};

export function visiblePart(progress: SolutionProgress, revealed: Revealed): VisiblePart {
  const ended = progress.phase !== 'working';
  const { steps, writing } = progress;
  if (revealed === 'all') return { steps, draft: writing, answer: ended, next: null };
  if (revealed < steps.length) return { steps: steps.slice(0, revealed), draft: '', answer: false, next: 'step' };
  if (revealed === steps.length) {
    if (!ended) return { steps, draft: '', answer: false, next: 'step' };
    return answerHeld(progress) ? { steps, draft: '', answer: false, next: 'answer' } : whole(progress);
  }
  return ended ? whole(progress) : { steps, draft: writing, answer: false, next: 'wait' };
}

/** Only an answer is worth keeping back; a refusal or a fault is shown at once. */
function answerHeld(progress: SolutionProgress): boolean {
  return progress.steps.length > 0 && progress.solution?.status === 'solved';
}

function whole(progress: SolutionProgress): VisiblePart {
  return { steps: progress.steps, draft: '', answer: true, next: null };
}
