import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

export const journalName = 'longhand-import.json';

const Copied = z.object({ bytes: z.number(), stamp: z.string(), sha256: z.string() });

/** How far an import has come: what is copied in full, and how much of the file it was at. */
export const Journal = z.object({
  version: z.literal(1),
  /** Where the package comes from, and its name: for a list of unfinished imports. */
  source: z.string(),
  name: z.string(),
  totalBytes: z.number(),
  files: z.record(z.string(), Copied),
  partial: z
    .object({ path: z.string(), stamp: z.string(), bytes: z.number().int().positive(), sha256: z.string() })
    .optional(),
});
export type Journal = z.output<typeof Journal>;

/** The journal in a folder, or undefined where there is none that can be read: then the import starts anew. */
export async function readJournal(folder: string): Promise<Journal | undefined> {
  try {
    return Journal.parse(JSON.parse(await readFile(join(folder, journalName), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Replaces the journal as a whole: whoever reads it finds the old one or the new one. */
export async function writeJournal(folder: string, journal: Journal): Promise<void> {
  const path = join(folder, journalName);
  const file = await open(`${path}.new`, 'w');
  try {
    await file.writeFile(JSON.stringify(journal));
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

/** Bytes of a journal's import that need not be copied again. */
export function copiedBytes(journal: Journal): number {
  return Object.values(journal.files).reduce((total, { bytes }) => total + bytes, journal.partial?.bytes ?? 0);
}
