import type { Source } from '../../electron/contract/vocabulary.ts';
import type { HintKind } from '../../electron/contract/practice.ts';

const titles: Readonly<Record<HintKind, string>> = {
  nudge: 'Think about this',
  idea: 'What to do next',
  step: 'The next step',
  solution: 'The whole solution',
};

const requests: Readonly<Record<HintKind, string>> = {
  nudge: 'Give me a hint',
  idea: 'Tell me what to do next',
  step: 'Show me the next step',
  solution: 'Show me the whole solution',
};

export function hintTitle(kind: HintKind): string {
  return titles[kind];
}

/** What the button that brings a rung says. */
export function hintRequest(kind: HintKind): string {
  return requests[kind];
}

/** Whose solution the hints come from. */
export function helpSource(source: Source): string {
  return source === 'rule' ? 'By rule' : 'From a checked solution of the model';
}

/** How far the pupil has come; nothing before the first step, and nothing where they go a way of their own. */
export function progressWords({ reached, steps }: { readonly reached: number; readonly steps: number }): string {
  if (reached === 0 || steps === 0) return '';
  if (reached >= steps) return 'You have every step.';
  return `You have ${reached} of ${steps} steps.`;
}
