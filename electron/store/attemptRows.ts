import { AttemptSummary, StoredAttempt } from '../contract/appContract.ts';
import { ProblemError, Solution, Step } from '../contract/vocabulary.ts';
import type { Row, Sql } from './database.ts';

/** Rows of `attempts` as the contract's shapes. Whatever does not fit the schema is a damaged store. */

export const attemptSummaryColumns = `attempts.id AS id, attempts.problem AS problem, attempts.state AS state,
  attempts.status AS status, attempts.answer AS answer, attempts.verdict AS verdict, attempts.started_at AS startedAt,
  attempts.error AS error, attempts.withheld AS withheld,
  (SELECT count(*) FROM hints WHERE hints.attempt_id = attempts.id) AS hints,
  (SELECT problem_sets.title FROM problems AS set_problems JOIN problem_sets ON problem_sets.id = set_problems.set_id
    WHERE set_problems.id = attempts.problem_id
      AND attempts.id = (SELECT max(each.id) FROM attempts AS each WHERE each.problem_id = set_problems.id)) AS inSet`;

export const storedSolutionColumns = `${attemptSummaryColumns}, attempts.why AS why, source, model, device, number,
  rewrites, tokens, seconds`;

/** Of a withheld attempt neither the answer nor its verdict leaves the store. */
export function toAttemptSummary(row: Row): AttemptSummary {
  const withheld = row['withheld'] === 1;
  return AttemptSummary.parse({
    id: row['id'],
    problem: row['problem'],
    state: row['state'],
    status: row['status'],
    startedAt: row['startedAt'],
    answer: withheld ? null : row['answer'],
    verdict: withheld ? null : row['verdict'],
    why: row['answer'] === null ? (errorOf(row)?.message ?? null) : null,
    hints: row['hints'],
    withheld,
    ...(row['inSet'] === null ? {} : { set: row['inSet'] }),
  });
}

export function toStoredAttempt(sql: Sql, row: Row): StoredAttempt {
  const summary = toAttemptSummary(row);
  const solution = storedSolution(sql, row);
  return { ...summary, solution: summary.withheld ? withheldSolution(solution) : solution };
}

/** The solution as it was kept, whether it is withheld or not; of an unfinished attempt, the steps it had. */
export function storedSolution(sql: Sql, row: Row): Solution {
  const state = AttemptSummary.shape.state.parse(row['state']);
  const error = errorOf(row) ?? unfinishedError(state);
  return Solution.parse({
    problem: row['problem'],
    status: row['status'] ?? 'failed',
    answer: row['answer'],
    verdict: row['verdict'] ?? 'unchecked',
    why: row['why'],
    source: row['source'],
    steps: stepsOf(sql, Number(row['id'])),
    model: row['model'],
    device: row['device'],
    attempts: row['number'],
    rewrites: row['rewrites'],
    tokens: row['tokens'],
    seconds: row['seconds'],
    ...(error === undefined ? {} : { error }),
  });
}

export function stepsOf(sql: Sql, id: number): Step[] {
  const rows = sql.all('SELECT reason, expression, verdict, why FROM steps WHERE attempt_id = ? ORDER BY position', id);
  return rows.map((row) => Step.parse(row));
}

function errorOf(row: Row): ProblemError | undefined {
  return row['error'] === null ? undefined : ProblemError.parse(JSON.parse(String(row['error'])));
}

function withheldSolution(solution: Solution): Solution {
  const message = 'The solution is kept back until it is asked for.';
  return {
    ...solution,
    steps: [],
    answer: null,
    verdict: 'unchecked',
    why: message,
    error: { code: 'withheld', message },
  };
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
