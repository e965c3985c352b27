import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { fuseFaults, setFuses } from '../../build/fuses.ts';
import { temporaryFile } from '../store/temporaryFile.ts';
import { makeStandInElectron } from './standInElectron.ts';

it('all fuses are set and read back from the binary', async () => {
  const folder = temporaryFile('electron');
  await makeStandInElectron(folder, '45.0.0');
  const binary = join(folder, 'electron');
  expect(await fuseFaults(binary)).toContain('RunAsNode');
  await setFuses(binary);
  expect(await fuseFaults(binary)).toEqual([]);
});

it('a fuse that nobody has decided on stops the packaging', async () => {
  const folder = temporaryFile('electron');
  await makeStandInElectron(folder, '46.0.0');
  const binary = join(folder, 'electron');
  const bytes = readFileSync(binary);
  const start = bytes.indexOf('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX') + 32;
  bytes[start + 1] = 10;
  bytes[start + 11] = '1'.charCodeAt(0);
  writeFileSync(binary, bytes);
  await expect(setFuses(binary)).rejects.toThrow(/strictlyRequireAllFuses/);
});
