import type { StoredAttempt } from '../../electron/contract/appContract.ts';
import { AppError } from '../../electron/contract/errors.ts';
import type { Device, Solution, SolveEvent, Step } from '../../electron/contract/vocabulary.ts';
import { isLost, whenLost } from '../connection/lostWords.ts';

/**
 * What the screen knows of one solution, live or stored, as plain data; `withEvent` is the only thing that lets it
 * grow. `interrupted`: an earlier run of the app ended in the middle of it. `broken`: the call itself failed.
 */
export type SolutionProgress = {
  readonly problem: string;
  readonly phase: 'working' | 'finished' | 'stopped' | 'interrupted' | 'broken';
  /** Where it is kept; null until the store has told. */
  readonly stored: number | null;
  readonly model: string;
  readonly device: Device | null;
  /** 1 for the first try at the whole problem. */
  readonly attempt: number;
  readonly thinking: string;
  /** The unfinished step as written so far. */
  readonly writing: string;
  readonly steps: readonly Step[];
  /** Lines taken back before the step (or the answer, which comes after the last step) at this index was accepted. */
  readonly rewritten: Readonly<Record<number, readonly string[]>>;
  /** Set once finished. */
  readonly solution: Solution | null;
  readonly fault: string | null;
};

export type SolveStreamEvent = SolveEvent | { readonly kind: 'stored'; readonly attempt: number };

export function newProgress(problem: string): SolutionProgress {
  return {
    problem,
    phase: 'working',
    stored: null,
    model: '',
    device: null,
    attempt: 1,
    thinking: '',
    writing: '',
    steps: [],
    rewritten: {},
    solution: null,
    fault: null,
  };
}

export function withEvent(progress: SolutionProgress, event: SolveStreamEvent): SolutionProgress {
  switch (event.kind) {
    case 'stored':
      return { ...progress, stored: event.attempt };
    case 'started':
      return { ...progress, model: event.model, device: event.device };
    case 'attempt':
      return { ...progress, attempt: event.number, thinking: '', writing: '', steps: [], rewritten: {} };
    case 'thinking':
      return { ...progress, thinking: joinThoughts(progress.thinking, event.text) };
    case 'writing':
      return { ...progress, writing: event.text };
    case 'step':
      return { ...progress, writing: '', steps: [...progress.steps.slice(0, event.index), event.step] };
    case 'rewritten':
      return withRewrite(progress, event.index, event.why);
    case 'finished':
      return withSolution(progress, event.solution);
  }
}

/** The stream failed or was left. What was written stays; a cancel is the student's own wish and no fault. */
export function withEnd(progress: SolutionProgress, error: unknown): SolutionProgress {
  if (progress.phase !== 'working') return progress;
  const ended = { ...progress, writing: '' };
  if (error instanceof AppError && error.code === 'cancelled') return { ...ended, phase: 'stopped' };
  return { ...ended, phase: 'broken', fault: faultText(error) };
}

export function fromStored(attempt: StoredAttempt): SolutionProgress {
  const base = { ...newProgress(attempt.problem), stored: attempt.id };
  if (attempt.state === 'finished' || attempt.state === 'failed') return withSolution(base, attempt.solution);
  const { steps, model, device } = attempt.solution;
  const phase = attempt.state === 'stopped' ? 'stopped' : 'interrupted';
  return { ...base, phase, steps, model, device, attempt: Math.max(1, attempt.solution.attempts) };
}

/** A fault in words for people; that a call was cut off with the line is the program's affair, and said otherwise. */
export function faultText(error: unknown): string {
  if (isLost(error)) return `Longhand stopped answering. What was finished is kept. ${whenLost}`;
  return error instanceof Error ? error.message : String(error);
}

function withRewrite(progress: SolutionProgress, index: number, why: string): SolutionProgress {
  const reasons = [...(progress.rewritten[index] ?? []), why];
  return {
    ...progress,
    writing: '',
    steps: progress.steps.slice(0, index),
    rewritten: { ...progress.rewritten, [index]: reasons },
  };
}

function withSolution(progress: SolutionProgress, solution: Solution): SolutionProgress {
  return {
    ...progress,
    phase: 'finished',
    writing: '',
    model: solution.model,
    device: solution.device,
    attempt: Math.max(1, solution.attempts),
    steps: solution.steps,
    solution,
  };
}

function joinThoughts(earlier: string, text: string): string {
  return earlier === '' ? text : `${earlier}\n\n${text}`;
}
