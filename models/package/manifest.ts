import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

import { z } from 'zod';

import { damagedFile, isMissing, missingFile, readJson } from './jsonFile.ts';

export const manifestName = 'longhand-manifest.json';

/** What a package held when it was made or imported: every file with its length and SHA-256. */
export const Manifest = z.object({
  version: z.literal(1),
  /** The package's name as shown to people. */
  name: z.string().min(1),
  files: z.record(
    z.string().regex(/^(?!\/)(?!.*\.\.)[^\\:]+$/, 'should be a path inside the folder'),
    z.object({
      bytes: z.number().int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'should be a SHA-256'),
    }),
  ),
});
export type Manifest = z.output<typeof Manifest>;

/** The folder's manifest, or undefined when it has none (a package that was not imported by Longhand). */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    await stat(join(folder, manifestName));
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    throw damagedFile(folder, manifestName, 'cannot be read', thrown);
  }
  return readJson(folder, manifestName, Manifest);
}

/**
 * Compares a folder with its manifest; lengths first, because a truncated copy is found at once that way.
 * Throws `package-missing` or `package-damaged`, naming the first file that differs.
 */
export async function verifyManifest(folder: string, manifest: Manifest): Promise<void> {
  const entries = Object.entries(manifest.files);
  for (const [name, { bytes }] of entries) await verifyLength(folder, name, bytes);
  for (const [name, { sha256 }] of entries) {
    if ((await hashFile(join(folder, name))) !== sha256) {
      throw damagedFile(folder, name, 'is not the file it was: its SHA-256 differs from the manifest');
    }
  }
}

/** Writes the manifest of a folder as it is now. Model cards (`.md`) stay out: they may be corrected later. */
export async function writeManifest(folder: string, name: string): Promise<Manifest> {
  const files: Record<string, { bytes: number; sha256: string }> = {};
  for (const file of await listFiles(folder)) {
    const path = join(folder, file);
    files[file] = { bytes: (await stat(path)).size, sha256: await hashFile(path) };
  }
  const manifest: Manifest = { version: 1, name, files };
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function verifyLength(folder: string, name: string, bytes: number): Promise<void> {
  try {
    const found = (await stat(join(folder, name))).size;
    if (found < bytes) throw damagedFile(folder, name, `is truncated: ${found} of ${bytes} bytes`);
    if (found > bytes) throw damagedFile(folder, name, `is altered: ${found} bytes where the manifest says ${bytes}`);
  } catch (thrown) {
    throw isMissing(thrown) ? missingFile(folder, name) : thrown;
  }
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // The model card is for people and changes with every measurement; nothing is loaded from it.
  const files = entries.filter((entry) => entry.isFile() && entry.name !== manifestName && !/\.md$/i.test(entry.name));
  return files
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}
