import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

import { AppError } from '../contract/errors.ts';
import type { PackageSource, SourceFile } from './packageSource.ts';

/** Part of a file that is on the disk for good, and its SHA-256, so that it can be told from one that was damaged since. */
export type Checkpoint = { readonly bytes: number; readonly sha256: string };

export type CopyOptions = {
  readonly source: PackageSource;
  readonly file: SourceFile;
  /** Where the copy goes; its folder is there. */
  readonly target: string;
  /** What an earlier, interrupted copy had on the disk. */
  readonly checkpoint: Checkpoint | undefined;
  readonly signal: AbortSignal;
  readonly onBytes: (copied: number) => void;
  readonly onCheckpoint: (checkpoint: Checkpoint) => Promise<void>;
};

/** How often what has been copied is forced onto the disk: at most this much is copied twice. */
const checkpointBytes = 64 << 20;

/** A copy under way: the file, what has been hashed of it, and how long that is. */
type Progress = { readonly hash: Hash; readonly bytes: number };

/**
 * Copies one file and gives its SHA-256, reckoned from the bytes as they come from the source. Goes on from a checkpoint
 * where the copy still holds what it held then. Throws `cancelled`, `not-found` when the source can no longer be read,
 * `model-damaged` when it holds something else than it said, `disk-full`.
 */
export async function copyFile(options: CopyOptions): Promise<string> {
  const handle = await openTarget(options);
  try {
    const before = await resumeFrom(handle, options.checkpoint);
    await handle.truncate(before.bytes);
    const copied = await copyRest(handle, before, options);
    if (copied.bytes !== options.file.bytes) {
      throw sourceFault(options, `has ${copied.bytes} bytes where ${options.file.bytes} were announced`);
    }
    await handle.sync();
    return copied.hash.digest('hex');
  } finally {
    await handle.close();
  }
}

async function openTarget({ target, checkpoint }: CopyOptions): Promise<FileHandle> {
  try {
    return await open(target, checkpoint === undefined ? 'w+' : 'r+');
  } catch (cause) {
    if (checkpoint !== undefined) return open(target, 'w+');
    throw writeFault(target, cause);
  }
}

/** What of an earlier copy can be kept: all of it, if it is still what was written, else nothing. */
async function resumeFrom(handle: FileHandle, checkpoint: Checkpoint | undefined): Promise<Progress> {
  const hash = createHash('sha256');
  if (checkpoint === undefined || (await handle.stat()).size < checkpoint.bytes) return { hash, bytes: 0 };
  const part = handle.createReadStream({
    start: 0,
    end: checkpoint.bytes - 1,
    autoClose: false,
    highWaterMark: 1 << 20,
  });
  for await (const chunk of part) hash.update(chunk as Buffer);
  const same = hash.copy().digest('hex') === checkpoint.sha256;
  return same ? { hash, bytes: checkpoint.bytes } : { hash: createHash('sha256'), bytes: 0 };
}

async function copyRest(handle: FileHandle, { hash, bytes: start }: Progress, options: CopyOptions): Promise<Progress> {
  let bytes = start;
  let kept = start;
  async function keep(): Promise<void> {
    if (bytes === kept) return;
    await handle.datasync();
    await options.onCheckpoint({ bytes, sha256: hash.copy().digest('hex') });
    kept = bytes;
  }
  options.onBytes(bytes);
  try {
    for await (const chunk of readable(options, start)) {
      if (options.signal.aborted) throw new AppError('cancelled', 'The copying was stopped.');
      await writeAll(handle, chunk, bytes, options.target);
      hash.update(chunk);
      bytes += chunk.length;
      options.onBytes(bytes);
      if (bytes - kept >= checkpointBytes) await keep();
    }
  } catch (fault) {
    // What cannot be kept is copied again; the fault that ended the copying is the one to tell.
    await keep().catch(() => undefined);
    throw fault;
  }
  return { hash, bytes };
}

/** What the source gives; a source that fails is named, and told from a disk that cannot be written to. */
async function* readable(options: CopyOptions, start: number): AsyncGenerator<Uint8Array> {
  try {
    yield* options.source.read(options.file, start);
  } catch (cause) {
    throw sourceFault(options, `cannot be read: ${textOf(cause)}`, cause);
  }
}

async function writeAll(handle: FileHandle, chunk: Uint8Array, position: number, target: string): Promise<void> {
  let written = 0;
  while (written < chunk.length) {
    try {
      written += (await handle.write(chunk, written, chunk.length - written, position + written)).bytesWritten;
    } catch (cause) {
      throw writeFault(target, cause);
    }
  }
}

function sourceFault({ file, source }: CopyOptions, what: string, cause?: unknown): AppError {
  return new AppError(
    'model-damaged',
    `${file.path} in ${source.path} ${what}. What has been copied is kept: see that the disk or share is connected, and start the import again.`,
    { cause },
  );
}

function writeFault(target: string, cause: unknown): AppError {
  const full = cause instanceof Error && 'code' in cause && (cause.code === 'ENOSPC' || cause.code === 'EDQUOT');
  const what = full ? 'the disk is full' : textOf(cause);
  return new AppError(
    'disk-failed',
    `${target} cannot be written: ${what}. What has been copied is kept: make room, and start the import again.`,
    { cause },
  );
}

function textOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
