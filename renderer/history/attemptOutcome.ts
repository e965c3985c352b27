import type { AttemptSummary } from '../../electron/contract/appContract.ts';
import type { VerdictStatus } from '../../electron/contract/vocabulary.ts';
import { sentence } from '../parts/sentence.ts';

/** How an attempt went, in a few words, and why there is no answer; `sign` only where there is one with a verdict. */
export type Outcome = { readonly sign: VerdictStatus | null; readonly words: string; readonly why: string };

const verdicts: Readonly<Record<VerdictStatus, string>> = {
  verified: 'answer checked',
  refuted: 'answer wrong',
  unchecked: 'answer not checked',
};

export function outcomeOf(attempt: Pick<AttemptSummary, 'state' | 'status' | 'verdict' | 'why' | 'withheld'>): Outcome {
  if (attempt.withheld) return { sign: null, words: 'solution not asked for', why: '' };
  const why = firstSentence(attempt.why ?? '');
  switch (attempt.state) {
    case 'working':
      return { sign: null, words: 'being worked', why };
    case 'stopped':
      return { sign: null, words: 'stopped', why };
    case 'interrupted':
      return { sign: null, words: 'interrupted', why };
    case 'failed':
      return { sign: null, words: 'failed', why };
    case 'finished':
      return { ...finished(attempt), why };
  }
}

/** How many hints were taken; nothing where none was. */
export function hintWords({ hints }: Pick<AttemptSummary, 'hints'>): string {
  if (hints === 0) return '';
  return hints === 1 ? '1 hint taken' : `${hints} hints taken`;
}

/** What goes with an attempt that is deleted. */
export function removalWords({ set }: Pick<AttemptSummary, 'set'>): string {
  const gone = 'The problem and its solution are taken out of the history.';
  const unsolved =
    set === undefined ? '' : ` It belongs to the set “${set}”, where the problem will have to be solved again.`;
  return `${gone}${unsolved} This cannot be undone.`;
}

function finished({ status, verdict }: Pick<AttemptSummary, 'status' | 'verdict'>): Omit<Outcome, 'why'> {
  if (status === 'refused') return { sign: null, words: 'could not be worked' };
  if (status !== 'solved' || verdict === null) return { sign: null, words: 'no answer' };
  return { sign: verdict, words: verdicts[verdict] };
}

/** A row of a list has room for what is wrong, not for what to do; that is said where the attempt is opened. */
function firstSentence(text: string): string {
  const words = sentence(text);
  return /^.{8,}?[.!?](?=\s|$)/s.exec(words)?.[0] ?? words;
}
