import { AttemptSummary, StoredAttempt } from '../contract/appContract.ts';
import { ProblemError, Solution, type Step } from '../contract/vocabulary.ts';
import type { Row } from './database.ts';

/** Rows of `attempts` as the contract's shapes. Whatever does not fit the schema is a damaged store. */

export const attemptSummaryColumns = `attempts.id AS id, attempts.problem AS problem, attempts.state AS state,
  attempts.status AS status, attempts.answer AS answer, attempts.verdict AS verdict, attempts.started_at AS startedAt`;

export function toAttemptSummary(row: Row): AttemptSummary {
  return AttemptSummary.parse(row);
}

export function toStoredAttempt(row: Row, steps: readonly Step[]): StoredAttempt {
  const summary = toAttemptSummary(row);
  const error =
    row['error'] === null ? unfinishedError(summary.state) : ProblemError.parse(JSON.parse(String(row['error'])));
  const solution: Solution = {
    problem: summary.problem,
    status: summary.status ?? 'failed',
    answer: summary.answer,
    verdict: summary.verdict ?? 'unchecked',
    why: String(row['why']),
    source: Solution.shape.source.parse(row['source']),
    steps: [...steps],
    model: String(row['model']),
    device: Solution.shape.device.parse(row['device']),
    attempts: Number(row['number']),
    rewrites: Number(row['rewrites']),
    tokens: Number(row['tokens']),
    seconds: Number(row['seconds']),
    ...(error === undefined ? {} : { error }),
  };
  return { ...summary, solution };
}

/** An unfinished attempt has no solution of its own; its error says why the steps end where they do. */
function unfinishedError(state: AttemptSummary['state']): ProblemError | undefined {
  switch (state) {
    case 'finished':
      return undefined;
    case 'working':
      return { code: 'working', message: 'This problem is still being worked.' };
    case 'stopped':
      return { code: 'stopped', message: 'This attempt was stopped. The steps finished by then are shown.' };
    case 'interrupted':
      return {
        code: 'interrupted',
        message:
          'Longhand ended while this problem was being worked. The finished steps are shown; try again for the rest.',
      };
    case 'failed':
      return { code: 'failed', message: 'This attempt failed. The steps finished by then are shown.' };
  }
}
