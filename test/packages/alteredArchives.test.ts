import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { AppError } from '../../electron/contract/errors.ts';
import { Dice } from '../models/mutate.ts';
import { writePackage } from '../models/generate/writePackage.ts';
import { scratchFolder } from '../models/scratchFolder.ts';
import { importBench, watch } from './importBench.ts';
import { entriesOf } from './starterCopy.ts';
import { writeZip } from './writeZip.ts';

const count = 60;
const scratch = scratchFolder();
const { fresh, newShelf } = importBench(scratch);

/** A copy of the archive that is cut off, or has other bytes in its directory or anywhere. */
function altered(sound: Buffer, seed: number): Buffer {
  const dice = new Dice(seed);
  if (dice.below(4) === 0) return sound.subarray(0, dice.below(sound.length));
  const bytes = Buffer.from(sound);
  // The directory at the end is where most of the harm can be done.
  const from = dice.below(2) === 0 ? 0 : sound.length - 800;
  for (let change = 0; change <= dice.below(6); change += 1) {
    bytes[from + dice.below(sound.length - from)] = dice.below(256);
  }
  return bytes;
}

it(`${count} altered archives are each imported whole or refused by name`, { timeout: 120_000 }, async () => {
  const folder = fresh('package');
  writePackage(folder);
  const archive = join(scratch, 'sound.zip');
  writeZip(archive, entriesOf(folder, 'package/'));
  const sound = readFileSync(archive);
  let refused = 0;
  for (let seed = 1; seed <= count; seed += 1) {
    const path = join(scratch, 'altered.zip');
    writeFileSync(path, altered(sound, seed));
    try {
      const model = await newShelf().import(path, watch());
      const weights = readFileSync(join(model.folder, 'model.onnx.data'));
      expect(weights.equals(readFileSync(join(folder, 'model.onnx.data')))).toBe(true);
    } catch (fault) {
      if (!(fault instanceof AppError)) throw new Error(`seed ${seed} was not refused by name`, { cause: fault });
      expect(fault.message).toContain('altered.zip');
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(count / 2);
});
