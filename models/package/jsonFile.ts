import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { z } from 'zod';

import { RuntimeFault, textOf } from '../runtime/fault.ts';

/** Configuration files of a package are small; anything larger is not one, and is not read into memory. */
const mostBytes = 256 << 20;

/** The text of a file of a package. Throws `package-missing` when it is not there, `package-damaged` when unreadable. */
export async function readText(folder: string, name: string): Promise<string> {
  try {
    const bytes = await readFile(join(folder, name));
    if (bytes.length > mostBytes) throw new RangeError(`it is ${bytes.length} bytes long`);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (thrown) {
    if (isMissing(thrown)) throw missingFile(folder, name);
    throw damagedFile(folder, name, `cannot be read as text: ${textOf(thrown)}`, thrown);
  }
}

/** A JSON file of a package, checked against its schema. Faults name the file, the field and what to do. */
export async function readJson<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const value = parse(folder, name, await readText(folder, name));
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  throw damagedFile(
    folder,
    name,
    `does not say what it should: ${describeIssue(checked.error.issues[0])}`,
    checked.error,
  );
}

export function missingFile(folder: string, name: string): RuntimeFault {
  return new RuntimeFault(
    'package-missing',
    `${name} is missing in ${folder}. Copy the whole model folder again, or choose another folder.`,
  );
}

export function damagedFile(folder: string, name: string, what: string, cause?: unknown): RuntimeFault {
  return new RuntimeFault(
    'package-damaged',
    `${name} in ${folder} ${what}. Copy the model folder again from where it came.`,
    {
      cause,
    },
  );
}

export function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR');
}

function parse(folder: string, name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw damagedFile(folder, name, `is not valid JSON: ${textOf(thrown)}`, thrown);
  }
}

function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'unknown fault';
  const field = issue.path.length === 0 ? 'the whole file' : issue.path.join('.');
  const inner = issue.code === 'invalid_key' ? issue.issues[0] : undefined;
  return `${field}: ${inner?.message ?? issue.message}`;
}
