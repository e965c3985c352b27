import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { saveManifest } from '../../models/package/manifest.ts';
import type { Manifest } from '../../models/package/manifest.ts';
import { copyFile } from './copyFile.ts';
import { ImportLock } from './importLock.ts';
import { copiedBytes, readJournal, writeJournal } from './importJournal.ts';
import type { Journal } from './importJournal.ts';
import type { PackageSource, SourceFile } from './packageSource.ts';

/** A file to be copied: where it lies in the source, and the path it gets in the package. */
export type CopyTask = { readonly file: SourceFile; readonly path: string };

export type CopyWatch = { readonly signal: AbortSignal; readonly onBytes: (copiedOfFile: number) => void };

/**
 * The folder an import copies into, until it is whole. What is finished is written down as it is, so that an import which
 * was cut off, even by the power, goes on where it stopped. Nobody takes it for a package: it lies outside the shelf's
 * own entries, and the one rename at the end makes it one.
 */
export class StagedImport {
  readonly #folder: string;
  readonly #lock: ImportLock;
  #journal: Journal;

  private constructor(folder: string, lock: ImportLock, journal: Journal) {
    this.#folder = folder;
    this.#lock = lock;
    this.#journal = journal;
  }

  /** Opens the folder of an import, new or interrupted. Close it; throws `bad-input` when it is in use. */
  static async open(folder: string, facts: Pick<Journal, 'source' | 'name' | 'totalBytes'>): Promise<StagedImport> {
    await mkdir(join(folder, 'files'), { recursive: true });
    const lock = await ImportLock.take(folder);
    const earlier = await readJournal(folder);
    const journal: Journal = { version: 1, files: {}, ...earlier, ...facts };
    await writeJournal(folder, journal);
    return new StagedImport(folder, lock, journal);
  }

  /** Bytes that need not be copied again. */
  get copiedBytes(): number {
    return copiedBytes(this.#journal);
  }

  /** Copies one file unless it is there already; gives its SHA-256. Faults as `copyFile`. */
  async copy(source: PackageSource, { file, path }: CopyTask, watch: CopyWatch): Promise<string> {
    const target = join(this.#folder, 'files', path);
    const known = Object.hasOwn(this.#journal.files, path) ? this.#journal.files[path] : undefined;
    if (known?.stamp === file.stamp && (await sizeOf(target)) === file.bytes) {
      watch.onBytes(file.bytes);
      return known.sha256;
    }
    await mkdir(dirname(target), { recursive: true });
    const { partial } = this.#journal;
    const sha256 = await copyFile({
      source,
      file,
      target,
      checkpoint: partial?.path === path && partial.stamp === file.stamp ? partial : undefined,
      ...watch,
      onCheckpoint: (checkpoint) => this.#note({ partial: { ...checkpoint, path, stamp: file.stamp } }),
    });
    const files = { ...this.#journal.files, [path]: { bytes: file.bytes, stamp: file.stamp, sha256 } };
    await this.#note({ files });
    return sha256;
  }

  /** Makes the staged files a package at `target`, at one stroke. */
  async publish(target: string, manifest: Manifest): Promise<void> {
    const files = join(this.#folder, 'files');
    await saveManifest(files, manifest);
    await syncFolder(files);
    await rename(files, target);
    await syncFolder(dirname(target));
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Leaves what has been copied for another time. */
  async close(): Promise<void> {
    await this.#lock.release();
  }

  /** Writes down what has changed; a checkpoint goes when its file is finished. */
  async #note({ files, partial }: Partial<Pick<Journal, 'files' | 'partial'>>): Promise<void> {
    const { version, source, name, totalBytes } = this.#journal;
    const kept = { version, source, name, totalBytes, files: files ?? this.#journal.files };
    this.#journal = partial === undefined ? kept : { ...kept, partial };
    await writeJournal(this.#folder, this.#journal);
    await this.#lock.renew();
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch {
    return undefined;
  }
}

/** Makes the names in a folder durable; Windows does so by itself and refuses to be asked. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
