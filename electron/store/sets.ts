import { ProblemSet, ProblemSetSummary, SetProblem } from '../contract/appContract.ts';
import { AppError } from '../contract/errors.ts';
import { attemptSummaryColumns, toAttemptSummary } from './attemptRows.ts';
import type { Database, Row, Sql } from './database.ts';

/** `label`: the sheet's own number for it, where it has one. */
export type NewProblem = { readonly text: string; readonly key: string | null; readonly label?: string };
export type PendingProblem = Omit<NewProblem, 'label'> & { readonly id: number; readonly position: number };

const PendingProblem = SetProblem.pick({ id: true, position: true, text: true, key: true });

/** The latest attempt of each problem counts, an earlier one no longer. */
const withLatestAttempt = `
  FROM problems LEFT JOIN attempts
    ON attempts.id = (SELECT max(id) FROM attempts WHERE problem_id = problems.id)`;

const summaries = `
  SELECT problem_sets.id, title, problem_sets.state, created_at AS createdAt,
    (SELECT count(*) FROM problems WHERE set_id = problem_sets.id) AS total,
    (SELECT count(*) ${withLatestAttempt} WHERE set_id = problem_sets.id AND attempts.state = 'finished') AS done,
    (SELECT count(*) ${withLatestAttempt} WHERE set_id = problem_sets.id AND attempts.state = 'finished'
      AND attempts.status = 'solved' AND attempts.verdict = 'verified') AS verified
  FROM problem_sets`;

/** Problem sets and how far they are solved. A problem is done when its latest attempt ran to its end. */
export class ProblemSets {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** `remarks`: what was noticed about the file it came from. */
  add(title: string, problems: readonly NewProblem[], remarks: readonly string[] = []): ProblemSetSummary {
    return this.#database.write('save the problem set', (sql) => {
      const { id } = sql.run(
        'INSERT INTO problem_sets (title, remarks, created_at) VALUES (?, ?, ?)',
        ...[title, JSON.stringify(remarks), Date.now()],
      );
      problems.forEach(({ text, key, label = '' }, position) => {
        sql.run(
          'INSERT INTO problems (set_id, position, text, key, label) VALUES (?, ?, ?, ?, ?)',
          ...[id, position, text, key, label],
        );
      });
      return summary(sql, id);
    });
  }

  /** Newest first. */
  list(): ProblemSetSummary[] {
    return this.#database.read('read the problem sets', (sql) =>
      sql.all(`${summaries} ORDER BY problem_sets.id DESC`).map((row) => ProblemSetSummary.parse(row)),
    );
  }

  summary(id: number): ProblemSetSummary {
    return this.#database.read('read the problem set', (sql) => summary(sql, id));
  }

  get(id: number): ProblemSet {
    return this.#database.read('read the problem set', (sql) => {
      const rows = sql.all(
        `SELECT problems.id AS problemId, position, label, text, key, agrees, ${attemptSummaryColumns}
         ${withLatestAttempt} WHERE set_id = ? ORDER BY position`,
        id,
      );
      const remarks = sql.get('SELECT remarks FROM problem_sets WHERE id = ?', id)?.['remarks'];
      const problems = rows.map(toSetProblem);
      return ProblemSet.parse({ ...summary(sql, id), problems, remarks: JSON.parse(String(remarks)) });
    });
  }

  /** The problems that have no finished attempt yet, in the set's order. */
  pending(id: number): PendingProblem[] {
    return this.#database.read('read the problem set', (sql) => {
      summary(sql, id);
      const rows = sql.all(
        `SELECT problems.id, position, text, key ${withLatestAttempt}
         WHERE set_id = ? AND attempts.state IS NOT 'finished' ORDER BY position`,
        id,
      );
      return rows.map((row) => PendingProblem.parse(row));
    });
  }

  setState(id: number, state: ProblemSetSummary['state']): ProblemSetSummary {
    return this.#database.write('save the progress of the problem set', (sql) => {
      sql.run('UPDATE problem_sets SET state = ? WHERE id = ?', state, id);
      return summary(sql, id);
    });
  }

  /** Its problems go with it; the attempts made for them stay in the history. */
  delete(id: number): void {
    this.#database.write('delete the problem set', (sql) => {
      if (sql.run('DELETE FROM problem_sets WHERE id = ?', id).changes === 0) throw noSuchSet(id);
    });
  }

  /** For opening: nobody works on a set any more that a crash left at `solving`. */
  markPaused(): void {
    this.#database.write('open the problem sets', (sql) =>
      sql.run("UPDATE problem_sets SET state = 'paused' WHERE state = 'solving'"),
    );
  }
}

function summary(sql: Sql, id: number): ProblemSetSummary {
  const row = sql.get(`${summaries} WHERE problem_sets.id = ?`, id);
  if (row === undefined) throw noSuchSet(id);
  return ProblemSetSummary.parse(row);
}

function noSuchSet(id: number): AppError {
  return new AppError('not-found', `There is no problem set ${String(id)} any more; it may have been deleted.`);
}

function toSetProblem(row: Row): SetProblem {
  const agrees = row['agrees'];
  return SetProblem.parse({
    id: row['problemId'],
    position: row['position'],
    label: row['label'] === '' ? String(Number(row['position']) + 1) : row['label'],
    text: row['text'],
    key: row['key'],
    agrees: agrees === null ? null : agrees === 1,
    attempt: row['id'] === null ? null : toAttemptSummary(row),
  });
}
