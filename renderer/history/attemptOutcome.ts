import type { AttemptSummary } from '../../electron/contract/appContract.ts';
import type { VerdictStatus } from '../../electron/contract/vocabulary.ts';

/** How an attempt went, in a few words; `sign` only where there is an answer with a verdict. */
export type Outcome = { readonly sign: VerdictStatus | null; readonly words: string };

const verdicts: Readonly<Record<VerdictStatus, string>> = {
  verified: 'answer checked',
  refuted: 'answer wrong',
  unchecked: 'answer not checked',
};

export function outcomeOf(attempt: Pick<AttemptSummary, 'state' | 'status' | 'verdict'>): Outcome {
  switch (attempt.state) {
    case 'working':
      return { sign: null, words: 'being worked' };
    case 'stopped':
      return { sign: null, words: 'stopped' };
    case 'interrupted':
      return { sign: null, words: 'interrupted' };
    case 'failed':
      return { sign: null, words: 'failed' };
    case 'finished':
      return finished(attempt);
  }
}

function finished({ status, verdict }: Pick<AttemptSummary, 'status' | 'verdict'>): Outcome {
  if (status === 'refused') return { sign: null, words: 'could not be worked' };
  if (status !== 'solved' || verdict === null) return { sign: null, words: 'no answer' };
  return { sign: verdict, words: verdicts[verdict] };
}
