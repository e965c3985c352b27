import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

const ownerOnlyFolder = 0o700;
const ownerOnlyFile = 0o600;

/** Makes the folder, or takes everybody else's rights away from it. On Windows the profile's own rights apply. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: ownerOnlyFolder });
  chmodSync(folder, ownerOnlyFolder);
}

/**
 * Makes an empty file that only its owner may read, before anything is written to it, or tightens the one there.
 * A folder that is not there yet is made private; one that is there is left as its owner set it.
 */
export function makePrivateFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: ownerOnlyFolder });
  closeSync(openSync(file, 'a', ownerOnlyFile));
  chmodSync(file, ownerOnlyFile);
}
