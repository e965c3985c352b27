import type { HintKind } from '../contract/practice.ts';
import type { Solution } from '../contract/vocabulary.ts';
import { storedSolution, storedSolutionColumns } from './attemptRows.ts';
import { noSuchAttempt } from './attempts.ts';
import type { Database } from './database.ts';

/** The attempt at a problem that hints on it are counted with. */
export type HintedAttempt = { readonly id: number; readonly solution: Solution };

/** Hints that pupils took. They belong to an attempt at the same problem, and go when it goes. */
export class HintsTaken {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The latest solved attempt at a problem worded exactly like this, steps and answer included; null: there is none. */
  latestSolved(problem: string): HintedAttempt | null {
    return this.#database.read('look for an attempt at the problem', (sql) => {
      const row = sql.get(
        `SELECT ${storedSolutionColumns} FROM attempts
         WHERE problem = ? AND state = 'finished' AND status = 'solved' ORDER BY id DESC LIMIT 1`,
        problem,
      );
      return row === undefined ? null : { id: Number(row['id']), solution: storedSolution(sql, row) };
    });
  }

  /** `reached`: how many steps of the solution the pupil had when they asked. */
  take(attempt: number, kind: HintKind, reached: number): void {
    this.#database.write('save the hint', (sql) => {
      if (sql.get('SELECT 1 FROM attempts WHERE id = ?', attempt) === undefined) throw noSuchAttempt(attempt);
      sql.run(
        'INSERT INTO hints (attempt_id, kind, reached, taken_at) VALUES (?, ?, ?, ?)',
        ...[attempt, kind, reached, Date.now()],
      );
      if (kind === 'solution') sql.run('UPDATE attempts SET withheld = 0 WHERE id = ?', attempt);
    });
  }

  /** Nothing is kept back any more: there is nothing in it that hints could lead to. */
  release(attempt: number): void {
    this.#database.write('save the attempt', (sql) =>
      sql.run('UPDATE attempts SET withheld = 0 WHERE id = ?', attempt),
    );
  }
}
