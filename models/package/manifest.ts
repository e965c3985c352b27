import { open, readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

import { z } from 'zod';

import { hashFile } from './hashFile.ts';
import { damagedFile, isMissing, missingFile, readJson } from './jsonFile.ts';
import { PathInside } from './pathInside.ts';
import { stampName, VerifiedStamp } from './verifiedStamp.ts';

export const manifestName = 'longhand-manifest.json';

/** Files from this size on take long enough to read that a stamp is worth trusting. */
const largeFile = 64 << 20;

/** What a package was found to be when it was imported, so that a list of packages need not read each of them again. */
export const PackageAbout = z.object({
  /** The catalogue's id, where the model is known. */
  known: z.string().optional(),
  layout: z.enum(['genai', 'genai-pipeline', 'transformers-js']),
  quantisation: z.string(),
  /** The kinds of device it holds graphs for. */
  forms: z.array(z.enum(['npu', 'gpu', 'cpu'])).min(1),
  weightBytes: z.number().int().nonnegative(),
  cacheBytesPerToken: z.number().int().nonnegative(),
  contextLength: z.number().int().positive(),
});
export type PackageAbout = z.output<typeof PackageAbout>;

/** What a package held when it was made or imported: every file with its length and SHA-256. */
export const Manifest = z.object({
  version: z.literal(1),
  /** The package's name as shown to people. */
  name: z.string().min(1),
  about: PackageAbout.optional(),
  files: z.record(
    PathInside,
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

export type VerifyOptions = {
  /** Read every byte again, whatever was seen of the files before. */
  readonly thorough?: boolean;
  readonly signal?: AbortSignal;
  /** Told how many bytes of how many have been seen to. */
  readonly onProgress?: (done: number, total: number) => void;
};

/**
 * Compares a folder with its manifest; lengths first, because a truncated copy is found at once that way. A large file
 * that was read in full before and has not been touched since is not read again (`verifiedStamp.ts` says when that is).
 * Throws `package-missing` or `package-damaged`, naming the first file that differs; the signal's reason when it fires.
 */
export async function verifyManifest(folder: string, manifest: Manifest, options: VerifyOptions = {}): Promise<void> {
  const entries = Object.entries(manifest.files);
  for (const [name, { bytes }] of entries) await verifyLength(folder, name, bytes);
  const total = entries.reduce((sum, [, { bytes }]) => sum + bytes, 0);
  const stamp = await VerifiedStamp.read(folder);
  let done = 0;
  for (const [name, { bytes, sha256 }] of entries) {
    const began = done;
    const trusted = options.thorough !== true && bytes >= largeFile && (await stamp.covers(name, sha256));
    if (!trusted) {
      const look = await stamp.look(name);
      await verifyHash(folder, name, sha256, options, (read) => options.onProgress?.(began + read, total));
      if (bytes >= largeFile) stamp.add(name, sha256, look);
    }
    done += bytes;
    options.onProgress?.(done, total);
  }
  await stamp.write();
}

async function verifyHash(
  folder: string,
  name: string,
  sha256: string,
  { signal }: VerifyOptions,
  onBytes: (read: number) => void,
): Promise<void> {
  if ((await hashFile(join(folder, name), { signal, onBytes })) === sha256) return;
  throw damagedFile(folder, name, 'is not the file it was: its SHA-256 differs from the manifest');
}

/** Writes the manifest of a folder as it is now. Model cards (`.md`) stay out: they may be corrected later. */
export async function writeManifest(folder: string, name: string): Promise<Manifest> {
  const files: Record<string, { bytes: number; sha256: string }> = {};
  for (const file of await listFiles(folder)) {
    const path = join(folder, file);
    files[file] = { bytes: (await stat(path)).size, sha256: await hashFile(path) };
  }
  const manifest: Manifest = { version: 1, name, files };
  await saveManifest(folder, manifest);
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

/** Saves the manifest of files whose hashes are known already, on the disk for good before it returns. */
export async function saveManifest(folder: string, manifest: Manifest): Promise<void> {
  const file = await open(join(folder, manifestName), 'w');
  try {
    await file.writeFile(`${JSON.stringify(manifest, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

const unlisted: ReadonlySet<string> = new Set([manifestName, stampName]);

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // The model card is for people and changes with every measurement; nothing is loaded from it.
  const files = entries.filter((entry) => entry.isFile() && !unlisted.has(entry.name) && !/\.md$/i.test(entry.name));
  return files
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}
