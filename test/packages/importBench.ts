import { join } from 'node:path';

import type { ImportProgress } from '../../electron/contract/modelContract.ts';
import { ModelShelf } from '../../electron/packages/modelShelf.ts';
import type { ImportWatch } from '../../electron/packages/runImport.ts';
import { copyOf } from '../models/scratchFolder.ts';
import { starterFolder } from './starterCopy.ts';

export type ImportBench = {
  /** A path that is not used yet, ending in this name. */
  readonly fresh: (name: string) => string;
  readonly newShelf: () => ModelShelf;
  /** A copy of the starter, to be damaged. */
  readonly starterCopy: () => string;
};

/** What tests of importing need again and again, all of it below one scratch folder. */
export function importBench(scratch: string): ImportBench {
  let made = 0;
  const fresh = (name: string): string => {
    made += 1;
    return join(scratch, `${made}-${name}`);
  };
  return {
    fresh,
    newShelf: () => new ModelShelf(fresh('shelf')),
    starterCopy: () => copyOf(starterFolder, scratch, `${(made += 1)}-starter`),
  };
}

/** Somebody who only looks on, and notes what is told. */
export function watch(seen: ImportProgress[] = []): ImportWatch {
  return { signal: new AbortController().signal, onProgress: (progress) => void seen.push(progress) };
}
