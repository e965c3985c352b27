import { crc32 } from 'node:zlib';

import * as yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';

import { AppError } from '../contract/errors.ts';
import { clashingPaths, isHidden, pathFault } from './entryNames.ts';
import { mostFiles } from './packageSource.ts';
import type { PackageSource, SourceFile } from './packageSource.ts';

/** Kinds of compression in archives: none, and the one every program writes. */
const stored = 0;
const deflated = 8;

/** Weights hardly shrink. An archive that grows like this is made to fill the disk. */
const mostGrowth = 100;
const growthThatMatters = 1e9;

const linkMode = 0o120000;
const modeMask = 0o170000;

/**
 * A ZIP archive as a source, of any size (ZIP64). Everything its directory says is checked before a byte is unpacked;
 * lengths and CRC-32 of each file are checked while it is read.
 */
export async function openZip(path: string): Promise<PackageSource> {
  const zip = await openArchive(path);
  try {
    const entries = await readEntries(path, zip);
    return {
      path,
      kind: 'zip',
      files: [...entries].map(([name, entry]) => ({
        path: name,
        bytes: entry.uncompressedSize,
        stamp: stampOf(entry),
      })),
      read: (file, start) => readEntry(zip, entryOf(entries, file), start),
      close: () => zip.close(),
    };
  } catch (fault) {
    zip.close();
    throw fault;
  }
}

async function openArchive(path: string): Promise<ZipFile> {
  try {
    return await yauzl.openPromise(path, { autoClose: false });
  } catch (cause) {
    throw refusal(path, `is not a whole ZIP archive (${textOf(cause)}). Copy it again from where it came`, cause);
  }
}

async function readEntries(path: string, zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  if (zip.entryCount > mostFiles) throw refusal(path, `holds more than ${mostFiles} files, so it is no model`);
  let packed = 0;
  let unpacked = 0;
  for await (const entry of entriesOf(path, zip)) {
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    if (entry.fileName.endsWith('/') || isHidden(entry.fileName)) continue;
    const fault = pathFault(entry.fileName) ?? kindFault(entry);
    if (fault !== undefined) throw refusal(path, `holds ${entry.fileName}, which ${fault}`);
    if (entries.has(entry.fileName)) throw refusal(path, `holds ${entry.fileName} twice`);
    entries.set(entry.fileName, entry);
  }
  const clash = clashingPaths([...entries.keys()]);
  if (clash) throw refusal(path, `holds ${clash[0]} and ${clash[1]}, which are one file on many disks`);
  if (packed > zip.fileSize) throw refusal(path, 'claims to hold more than its own length: its files overlap');
  if (unpacked > growthThatMatters && unpacked > mostGrowth * packed) {
    throw refusal(path, `would grow from ${packed} to ${unpacked} bytes, as no model does`);
  }
  return entries;
}

/** The library refuses names that lead out of the archive's folder by itself; its words say which. */
async function* entriesOf(path: string, zip: ZipFile): AsyncGenerator<Entry> {
  try {
    for await (const entry of zip.eachEntry()) yield entry;
  } catch (cause) {
    throw refusal(path, `cannot be unpacked safely (${textOf(cause)})`, cause);
  }
}

function kindFault(entry: Entry): string | undefined {
  if (((entry.externalFileAttributes >>> 16) & modeMask) === linkMode) return 'is a link, not a file';
  if (entry.isEncrypted()) return 'is locked with a password. Unpack the archive first and choose the folder';
  if (entry.compressionMethod === stored || entry.compressionMethod === deflated) return undefined;
  return 'is packed in an unusual way. Unpack the archive first and choose the folder';
}

/** A file that changes has another checksum. */
function stampOf(entry: Entry): string {
  return `${entry.uncompressedSize} ${entry.crc32}`;
}

function entryOf(entries: ReadonlyMap<string, Entry>, file: SourceFile): Entry {
  const entry = entries.get(file.path);
  if (entry === undefined) throw new RangeError(`${file.path} is not in the archive`);
  return entry;
}

/** Packed bytes can only be read from their beginning, so what lies before `start` is unpacked and dropped. */
async function* readEntry(zip: ZipFile, entry: Entry, start: number): AsyncGenerator<Uint8Array> {
  let position = 0;
  let sum = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const bytes = chunk as Buffer;
    sum = crc32(bytes, sum);
    const skipped = Math.min(bytes.length, Math.max(0, start - position));
    position += bytes.length;
    if (skipped < bytes.length) yield bytes.subarray(skipped);
  }
  if (sum !== entry.crc32) throw new RangeError('its checksum is not the one the archive states');
}

function refusal(path: string, what: string, cause?: unknown): AppError {
  return new AppError('bad-input', `${path} ${what}.`, { cause });
}

function textOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
