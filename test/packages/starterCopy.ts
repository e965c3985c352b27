import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { ZipEntry } from './writeZip.ts';

export const starterFolder = fileURLToPath(new URL('../../models/starter', import.meta.url));

/** The files of a folder as entries of an archive, below `prefix`. */
export function entriesOf(folder: string, prefix = ''): ZipEntry[] {
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({ name: `${prefix}${name}`, bytes: readFileSync(join(folder, name)) }));
}
