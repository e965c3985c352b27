import { appendFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';

import { AppError } from '../contract/errors.ts';
import { UsageError } from './usage.ts';

/** Reads a whole JSONL file; the first line that is not what `schema` says is named and nothing is started. */
export function readJsonLines<Row extends z.ZodType>(file: string, schema: Row): z.infer<Row>[] {
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}.`);
  if (statSync(file).isDirectory()) throw new UsageError(`${file} is a folder. Name the file in it.`);
  const rows: z.infer<Row>[] = [];
  for (const [index, line] of readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const row = parseLine(line, file, index);
    const parsed = schema.safeParse(row);
    if (!parsed.success)
      throw lineFault(file, index, parsed.error.issues.map((issue) => issueWords(issue, row)).join('; '));
    rows.push(parsed.data);
  }
  return rows;
}

/** A name that is not there at all is the usual case, and no matter of types. */
function issueWords({ path, message }: z.core.$ZodIssue, row: unknown): string {
  const name = path.join('.');
  if (name === '') return message;
  return path.length === 1 && !Object.hasOwn(Object(row) as object, name)
    ? `${name} is missing`
    : `${name}: ${message}`;
}

function parseLine(line: string, file: string, index: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw lineFault(file, index, (cause as Error).message, cause);
  }
}

function lineFault(file: string, index: number, what: string, cause?: unknown): AppError {
  return new AppError('bad-input', `${file}, line ${index + 1}: ${what}. Mend that line and run the command again.`, {
    cause,
  });
}

/** An output file that survives being killed: whole lines only, and a half-written last line is dropped on reopening. */
export class JsonLinesOutput {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** The rows of an earlier run; an unfinished last line is cut off first. A file that cannot be written throws now. */
  resume(): unknown[] {
    appendFileSync(this.#file, '');
    if (!statSync(this.#file).isFile()) return [];
    const text = readFileSync(this.#file, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole.length < text.length) truncateSync(this.#file, Buffer.byteLength(whole));
    return whole
      .split('\n')
      .filter((line) => line !== '')
      .map((line, index) => parseLine(line, this.#file, index));
  }

  clear(): void {
    writeFileSync(this.#file, '');
  }

  add(row: unknown): void {
    appendFileSync(this.#file, `${JSON.stringify(row)}\n`);
  }
}
