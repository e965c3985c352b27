import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import { isMissing, missingFile } from './jsonFile.ts';

/** The bytes of a file of a package, by its path inside. Throws `package-missing`. */
export type SizeOf = (file: string) => Promise<number>;

/** Sizes as they are on the disk. */
export function sizesIn(folder: string): SizeOf {
  return async (file) => {
    try {
      return (await stat(join(folder, file))).size;
    } catch (thrown) {
      throw isMissing(thrown) ? missingFile(folder, file) : thrown;
    }
  };
}
