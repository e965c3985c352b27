import { writeFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

/** A file to put into an archive, and the lies to tell about it. */
export type ZipEntry = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** 0 stores, 8 deflates; anything else is written as it is and not understood by readers. */
  readonly method?: 0 | 8 | 9;
  /** Unix mode; links have 0o120777. */
  readonly mode?: number;
  /** What the directory says of the length, where that is not the truth. */
  readonly statedBytes?: number;
  readonly statedChecksum?: number;
  readonly flags?: number;
};

/** Writes a ZIP archive byte for byte (APPNOTE 6.3): local headers with data, then the central directory. */
export function writeZip(path: string, entries: readonly ZipEntry[]): void {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = entry.method === 0 ? Buffer.from(entry.bytes) : deflateRawSync(entry.bytes);
    const local = Buffer.concat([localHeader(entry, data.length), Buffer.from(entry.name), data]);
    directory.push(Buffer.concat([directoryHeader(entry, data.length, offset), Buffer.from(entry.name)]));
    parts.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  writeFileSync(path, Buffer.concat([...parts, listing, endRecord(entries.length, listing.length, offset)]));
}

/** What both kinds of header say: flags, method, time, date, checksum, lengths, length of the name, no extra field. */
function common(
  { name, bytes, method = 8, statedBytes, statedChecksum, flags = 0x800 }: ZipEntry,
  packed: number,
): Buffer {
  const head = Buffer.alloc(24);
  head.writeUInt16LE(flags, 0);
  head.writeUInt16LE(method, 2);
  head.writeUInt32LE(statedChecksum ?? crc32(bytes), 8);
  head.writeUInt32LE(packed, 12);
  head.writeUInt32LE(statedBytes ?? bytes.length, 16);
  head.writeUInt16LE(Buffer.byteLength(name), 20);
  return head;
}

function localHeader(entry: ZipEntry, packed: number): Buffer {
  return Buffer.concat([signature(0x04034b50), whole(20), common(entry, packed)]);
}

function directoryHeader(entry: ZipEntry, packed: number, offset: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
  tail.writeUInt32LE(offset, 10);
  // Version made by: 3 in the high byte is Unix, so that the mode counts.
  return Buffer.concat([signature(0x02014b50), whole(0x0314), whole(20), common(entry, packed), tail]);
}

function endRecord(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function whole(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
