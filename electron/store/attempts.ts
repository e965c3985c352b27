import type { AttemptSummary, StoredAttempt } from '../contract/appContract.ts';
import { AppError } from '../contract/errors.ts';
import type { Device, Effort, ProblemError, Solution, Step } from '../contract/vocabulary.ts';
import {
  attemptSummaryColumns,
  stepsOf,
  storedSolutionColumns,
  toAttemptSummary,
  toStoredAttempt,
} from './attemptRows.ts';
import type { Database, Sql, Value } from './database.ts';
import { indexAttempt, unindexAttempt } from './searchIndex.ts';
import { searchQuery } from './searchWords.ts';

export type NewAttempt = {
  readonly problem: string;
  readonly effort: Effort;
  readonly seed?: number;
  /** The problem of a set that this attempt is for. */
  readonly setProblem?: number;
  /** Worked for the sake of hints: kept back until somebody asks for it. */
  readonly withheld?: boolean;
};

/** How a model did on the problems it worked last, with this effort or any. */
export type Measured = {
  readonly problems: number;
  readonly tries: number;
  readonly tokens: number;
  /** Of the problem in the middle, so that a few worked while the machine was busy say nothing of the others; 0 of none. */
  readonly tokensPerSecond: number;
};

/** `rule` is the checking rule that gave the verdict, named after its file. */
export type StepToKeep = Step & { readonly rule?: string };

export type HistoryQuestion = {
  /** Words, numbers or maths to look for; blank for everything. */
  readonly search: string;
  readonly limit: number;
  /** Only attempts older than this one: the last of the page before. */
  readonly before?: number | undefined;
};

/** Attempts and their steps. Each call is one durable transaction. */
export class Attempts {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Returns the new attempt's id. */
  begin({ problem, effort, seed, setProblem, withheld }: NewAttempt): number {
    return this.#database.write('save the new attempt', (sql) => {
      const { id } = sql.run(
        'INSERT INTO attempts (problem, effort, seed, problem_id, withheld, started_at) VALUES (?, ?, ?, ?, ?, ?)',
        ...[problem, effort, seed ?? null, setProblem ?? null, Number(withheld ?? false), Date.now()],
      );
      indexAttempt(sql, id);
      return id;
    });
  }

  noteModel(id: number, model: string, device: Device): void {
    this.#change(id, 'save the attempt', (sql) =>
      sql.run('UPDATE attempts SET model = ?, device = ? WHERE id = ?', model, device, id),
    );
  }

  /** The step at `index` counts from 0; an earlier one at this place and all after it are replaced. */
  addStep(id: number, index: number, step: StepToKeep): void {
    this.#change(id, 'save a step', (sql) => {
      // Whoever writes steps is at work: a second program that opened the file may have thought otherwise.
      sql.run("UPDATE attempts SET state = 'working' WHERE id = ? AND state = 'interrupted'", id);
      dropSteps(sql, id, index);
      keepStep(sql, id, index, step);
    });
  }

  /** Attempt `number` at the same problem begins: the steps so far no longer count. */
  withdrawSteps(id: number, number: number): void {
    this.#change(id, 'save the attempt', (sql) => {
      dropSteps(sql, id, 0);
      sql.run('UPDATE attempts SET number = ? WHERE id = ?', number, id);
    });
  }

  /** `agrees`: does the answer agree with the set's key? Null where there is none or it is undecided. */
  finish(id: number, solution: Solution, agrees: boolean | null = null): void {
    this.#change(id, 'save the solution', (sql) => {
      replaceSteps(sql, id, solution.steps);
      sql.run(
        `UPDATE attempts SET state = 'finished', ended_at = ?, status = ?, answer = ?, verdict = ?, why = ?, source = ?,
           model = ?, device = ?, number = ?, rewrites = ?, tokens = ?, seconds = ?, error = ?, agrees = ? WHERE id = ?`,
        ...finishedValues(solution),
        agrees === null ? null : Number(agrees),
        id,
      );
    });
  }

  stop(id: number): void {
    this.#end(id, 'stopped', null);
  }

  fail(id: number, error: ProblemError): void {
    this.#end(id, 'failed', error);
  }

  get(id: number): StoredAttempt {
    return this.#database.read('read the attempt', (sql) => {
      const row = sql.get(`SELECT ${storedSolutionColumns} FROM attempts WHERE id = ?`, id);
      if (row === undefined) throw noSuchAttempt(id);
      return toStoredAttempt(sql, row);
    });
  }

  delete(id: number): void {
    this.#change(id, 'delete the attempt', (sql) => {
      sql.run('DELETE FROM attempts WHERE id = ?', id);
      unindexAttempt(sql, id);
    });
  }

  /** Newest first. `more`: older ones follow after the last. */
  list(question: HistoryQuestion): { attempts: AttemptSummary[]; more: boolean } {
    const rows = this.#database.read('search the history', (sql) => listRows(sql, question));
    return { attempts: rows.slice(0, question.limit).map(toAttemptSummary), more: rows.length > question.limit };
  }

  /** What the `most` problems that this model worked last on this device cost; all efforts together. */
  measured(model: string, device: Device, most = 20): Measured {
    const rows = this.#database.read('measure the history', (sql) =>
      sql.all(
        `SELECT max(1, number) AS tries, tokens, tokens / seconds AS speed FROM attempts
         WHERE model = ? AND device = ? AND state = 'finished' AND tokens > 0 AND seconds > 0 ORDER BY id DESC LIMIT ?`,
        ...[model, device, most],
      ),
    );
    const column = (name: string): readonly number[] => rows.map((row) => Number(row[name]));
    const total = (name: string): number => column(name).reduce((sum, value) => sum + value, 0);
    return {
      problems: rows.length,
      tries: total('tries'),
      tokens: total('tokens'),
      tokensPerSecond: middle(column('speed')),
    };
  }

  /** For opening: an attempt still at work was cut off by a crash. */
  markInterrupted(): void {
    this.#database.write('open the history', (sql) =>
      sql.run("UPDATE attempts SET state = 'interrupted', ended_at = ? WHERE state = 'working'", Date.now()),
    );
  }

  #end(id: number, state: 'stopped' | 'failed', error: ProblemError | null): void {
    const errorText = error === null ? null : JSON.stringify(error);
    this.#change(id, 'save the attempt', (sql) =>
      sql.run('UPDATE attempts SET state = ?, error = ?, ended_at = ? WHERE id = ?', state, errorText, Date.now(), id),
    );
  }

  #change(id: number, doing: string, work: (sql: Sql) => void): void {
    this.#database.write(doing, (sql) => {
      if (sql.get('SELECT 1 FROM attempts WHERE id = ?', id) === undefined) throw noSuchAttempt(id);
      work(sql);
      indexAttempt(sql, id);
    });
  }
}

export function noSuchAttempt(id: number): AppError {
  return new AppError('not-found', `There is no attempt ${String(id)} in the history; it may have been deleted.`);
}

function keepStep(sql: Sql, id: number, index: number, step: StepToKeep): void {
  sql.run(
    'INSERT INTO steps (attempt_id, position, reason, expression, verdict, why, rule) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ...[id, index, step.reason, step.expression, step.verdict, step.why, step.rule ?? null],
  );
}

function dropSteps(sql: Sql, id: number, from: number): void {
  sql.run('DELETE FROM steps WHERE attempt_id = ? AND position >= ?', id, from);
}

/** Steps that stay as they were keep the rule that decided them. */
function replaceSteps(sql: Sql, id: number, steps: readonly Step[]): void {
  const stored = stepsOf(sql, id).map(stepText);
  let same = 0;
  while (same < steps.length && stored[same] !== undefined && stored[same] === textAt(steps, same)) same += 1;
  dropSteps(sql, id, same);
  steps.slice(same).forEach((step, offset) => {
    keepStep(sql, id, same + offset, step);
  });
}

function textAt(steps: readonly Step[], index: number): string | undefined {
  const step = steps[index];
  return step === undefined ? undefined : stepText(step);
}

function stepText({ reason, expression, verdict, why }: Step): string {
  return JSON.stringify([reason, expression, verdict, why]);
}

function finishedValues(solution: Solution): Value[] {
  const { status, answer, verdict, why, source, model, device, attempts, rewrites, tokens, seconds, error } = solution;
  const errorText = error === undefined ? null : JSON.stringify(error);
  return [
    Date.now(),
    status,
    answer,
    verdict,
    why,
    source,
    model,
    device,
    attempts,
    rewrites,
    tokens,
    seconds,
    errorText,
  ];
}

function listRows(sql: Sql, { search, limit, before }: HistoryQuestion): ReturnType<Sql['all']> {
  const start = before ?? Number.MAX_SAFE_INTEGER;
  if (search.trim() === '') {
    return sql.all(
      `SELECT ${attemptSummaryColumns} FROM attempts WHERE id < ? ORDER BY id DESC LIMIT ?`,
      ...[start, limit + 1],
    );
  }
  const query = searchQuery(search);
  if (query === null) return [];
  return sql.all(
    `SELECT ${attemptSummaryColumns} FROM history_search JOIN attempts ON attempts.id = history_search.rowid
     WHERE history_search MATCH ? AND history_search.rowid < ? ORDER BY history_search.rowid DESC LIMIT ?`,
    ...[query, start, limit + 1],
  );
}

function middle(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}
