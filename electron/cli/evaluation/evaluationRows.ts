import { existsSync, rmSync } from 'node:fs';

import { AppError } from '../../contract/errors.ts';
import { JsonLinesOutput } from '../jsonLines.ts';
import { EvaluationRow } from './evaluationRow.ts';

/** The samples of one run, kept on disk as they come, so that a run that was killed goes on where it stopped. */
export type EvaluationRows = {
  readonly all: readonly EvaluationRow[];
  has(key: string, sample: number, problem: string): boolean;
  add(row: EvaluationRow): void;
  /** To be called when every sample is there: what was only kept for going on is deleted. */
  finish(): void;
};

export type RowsPlace = {
  /** The file that was named to keep the samples; without one, they are kept beside the problems until all are there. */
  readonly out: string | undefined;
  readonly input: string;
  /** Names who is measured, and how. */
  readonly run: string;
};

/** Throws `bad-input` when `out` holds samples of another run. */
export function openEvaluationRows({ out, input, run }: RowsPlace): EvaluationRows {
  const file = out ?? `${input}.unfinished`;
  const existed = existsSync(file);
  const output = new JsonLinesOutput(file);
  const kept = output.resume().map((row) => EvaluationRow.parse(row));
  const stranger = kept.find((row) => row.run !== run);
  if (stranger !== undefined && out !== undefined) throw otherRun(out, stranger.run);
  const all = stranger === undefined ? kept : [];
  if (stranger !== undefined) output.clear();
  if (existed && all.length > 0) process.stderr.write(`Going on after ${all.length} samples kept in ${file}.\n`);
  const known = new Set(all.map((row) => nameOf(row.key, row.sample, row.problem)));
  return {
    all,
    has: (key, sample, problem) => known.has(nameOf(key, sample, problem)),
    add(row) {
      all.push(row);
      output.add(row);
    },
    finish() {
      if (out === undefined) rmSync(file, { force: true });
    },
  };
}

function nameOf(key: string, sample: number, problem: string): string {
  return `${key}\n${sample}\n${problem}`;
}

function otherRun(file: string, run: string): AppError {
  return new AppError('bad-input', `${file} holds samples of another run (${run}). Name another file with --out.`);
}
