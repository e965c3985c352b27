import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

export const stampName = 'longhand-verified.json';

/** Days after which even an untouched file is read again: disks forget silently. */
const trustedDays = 30;
const dayMilliseconds = 24 * 60 * 60 * 1000;

/** What the file system says of a file. Writing to it, replacing it or copying it changes at least one of them. */
const Look = z.object({
  bytes: z.string(),
  modified: z.string(),
  changed: z.string(),
  device: z.string(),
  inode: z.string(),
});
export type Look = z.output<typeof Look>;

const Mark = Look.extend({
  sha256: z.string(),
  /** Milliseconds since 1970 when it was last read in full. */
  verifiedAt: z.number(),
});
type Mark = z.output<typeof Mark>;

const Stamp = z.object({ version: z.literal(1), files: z.record(z.string(), Mark) });

/**
 * Remembers which files of a package were read in full and found to be what the manifest says, so that gigabytes are not
 * read twice at each start (docs/decisions/0006). A package on a disk that cannot be written to has no stamp and is read
 * in full each time.
 */
export class VerifiedStamp {
  readonly #folder: string;
  readonly #files: Record<string, Mark>;
  #changed = false;

  private constructor(folder: string, files: Record<string, Mark>) {
    this.#folder = folder;
    this.#files = files;
  }

  /** The stamp of a folder; an empty one where there is none or it is not one. */
  static async read(folder: string): Promise<VerifiedStamp> {
    try {
      const text = await readFile(join(folder, stampName), 'utf8');
      return new VerifiedStamp(folder, Stamp.parse(JSON.parse(text)).files);
    } catch {
      return new VerifiedStamp(folder, {});
    }
  }

  /** Whether the file was read in full as `sha256` not long ago and has not been touched since. */
  async covers(name: string, sha256: string): Promise<boolean> {
    const known = Object.hasOwn(this.#files, name) ? this.#files[name] : undefined;
    if (known?.sha256 !== sha256) return false;
    const age = Date.now() - known.verifiedAt;
    if (age < 0 || age > trustedDays * dayMilliseconds) return false;
    const now = await this.look(name);
    return (['bytes', 'modified', 'changed', 'device', 'inode'] as const).every((field) => now[field] === known[field]);
  }

  /** How a file looks now; to be taken before it is read, so that a change meanwhile is not missed. */
  async look(name: string): Promise<Look> {
    const { size, mtimeNs, ctimeNs, dev, ino } = await stat(join(this.#folder, name), { bigint: true });
    return {
      bytes: String(size),
      modified: String(mtimeNs),
      changed: String(ctimeNs),
      device: String(dev),
      inode: String(ino),
    };
  }

  /** Notes that a file, looking like this when reading began, was read in full and is what the manifest says. */
  add(name: string, sha256: string, look: Look): void {
    this.#files[name] = { ...look, sha256, verifiedAt: Date.now() };
    this.#changed = true;
  }

  /** A stamp that cannot be kept is no fault: the files are read in full again next time. */
  async write(): Promise<void> {
    if (!this.#changed) return;
    const path = join(this.#folder, stampName);
    try {
      await writeFile(`${path}.new`, JSON.stringify({ version: 1, files: this.#files }));
      await rename(`${path}.new`, path);
    } catch {
      return;
    }
  }
}
