import { mkdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';

import type { Manifest } from '../../models/package/manifest.ts';
import { sizeText } from '../../models/package/memoryNeed.ts';
import type { ImportProgress } from '../contract/modelContract.ts';
import { AppError } from '../contract/errors.ts';
import type { ImportPlan } from './planImport.ts';
import { StagedImport } from './stagedImport.ts';
import type { CopyTask } from './stagedImport.ts';

/** The folder on a shelf where imports lie until they are whole. */
export const stagingFolder = '.importing';

/** Room left on the disk after an import: a full disk harms everything else on it. */
const spareBytes = 64 << 20;

export type ImportWatch = {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
};

/**
 * Copies a planned package onto a shelf and gives its folder. Goes on where an earlier import of the same package was cut
 * off. Throws `disk-failed` before anything is copied when the disk has no room for it, `model-damaged` for a file that is
 * not what the source's own manifest says, and the faults of `copyFile`.
 */
export async function runImport(plan: ImportPlan, shelf: string, watch: ImportWatch): Promise<string> {
  try {
    return await copyOnto(plan, shelf, watch);
  } catch (fault) {
    throw fault instanceof AppError ? fault : shelfFault(shelf, fault);
  }
}

async function copyOnto(plan: ImportPlan, shelf: string, watch: ImportWatch): Promise<string> {
  const folder = join(shelf, stagingFolder, plan.stagingId);
  await mkdir(folder, { recursive: true });
  const staged = await StagedImport.open(folder, {
    source: join(plan.source.path, plan.root),
    name: plan.name,
    totalBytes: plan.totalBytes,
  });
  try {
    await requireRoom(shelf, plan.totalBytes - staged.copiedBytes);
    const files = await copyAll(plan, staged, watch);
    requireWholeManifest(plan, files);
    const target = join(shelf, plan.id);
    await staged.publish(target, { version: 1, name: plan.name, about: plan.about, files });
    return target;
  } finally {
    await staged.close();
  }
}

/** What the system refused to do in the shelf's own folder. */
function shelfFault(shelf: string, cause: unknown): AppError {
  const what = cause instanceof Error ? cause.message : String(cause);
  return new AppError(
    'disk-failed',
    `The model cannot be put into ${shelf}: ${what}. Check that there is room and that this user may write there, then start the import again.`,
    { cause },
  );
}

/** Bytes free for this user on the disk of a folder. */
export async function freeDisk(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

async function requireRoom(shelf: string, needed: number): Promise<void> {
  const free = await freeDisk(shelf);
  if (needed + spareBytes <= free) return;
  throw new AppError(
    'disk-failed',
    `The model needs ${sizeText(needed)} more on the disk of ${shelf}, and ${sizeText(free)} is free. Make room, or import it to another disk.`,
  );
}

async function copyAll(plan: ImportPlan, staged: StagedImport, watch: ImportWatch): Promise<Manifest['files']> {
  const files: Manifest['files'] = {};
  let before = 0;
  for (const task of plan.files) {
    const tell = (copied: number): void =>
      watch.onProgress({ file: task.path, doneBytes: before + copied, totalBytes: plan.totalBytes });
    const sha256 = await staged.copy(plan.source, task, { signal: watch.signal, onBytes: tell });
    requireSame(plan, task, sha256);
    // The model card is for people and may be corrected later; nothing is loaded from it.
    if (!/\.md$/i.test(task.path)) files[task.path] = { bytes: task.file.bytes, sha256 };
    before += task.file.bytes;
  }
  return files;
}

/** A package that was imported somewhere before says itself what its files must be. */
function requireSame({ manifest, source }: ImportPlan, { path }: CopyTask, sha256: string): void {
  const stated = manifest !== undefined && Object.hasOwn(manifest.files, path) ? manifest.files[path] : undefined;
  if (stated === undefined || stated.sha256 === sha256) return;
  throw new AppError(
    'model-damaged',
    `${path} in ${source.path} is altered: its SHA-256 is not the one in the package's own manifest. Copy the package again from where it came.`,
  );
}

function requireWholeManifest({ manifest, source, root, leftOut }: ImportPlan, files: Manifest['files']): void {
  const left = new Set(leftOut.map((path) => (root === '' ? path : path.slice(root.length + 1))));
  const missing = Object.keys(manifest?.files ?? {}).find((path) => !Object.hasOwn(files, path) && !left.has(path));
  if (missing === undefined) return;
  throw new AppError(
    'model-missing',
    `${missing} is missing in ${source.path}, although the package's own manifest names it. Copy the package again from where it came.`,
  );
}
