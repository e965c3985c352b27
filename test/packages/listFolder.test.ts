import { homedir } from 'node:os';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { listFolder } from '../../electron/packages/listFolder.ts';
import { scratchFolder } from '../models/scratchFolder.ts';

const scratch = scratchFolder();

test('a listing shows folders and archives, marks packages, and hides the rest', async () => {
  for (const name of ['Model 10', 'Model 9', '.hidden', 'phi/onnx'])
    mkdirSync(join(scratch, name), { recursive: true });
  writeFileSync(join(scratch, 'Model 9', 'genai_config.json'), '{}');
  writeFileSync(join(scratch, 'phi', 'config.json'), '{}');
  writeFileSync(join(scratch, 'letter.txt'), '');
  writeFileSync(join(scratch, 'Models.ZIP'), '');
  const { path, parent, entries } = await listFolder(scratch);
  expect({ path, parent }).toEqual({ path: scratch, parent: dirname(scratch) });
  expect(entries.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
    'package Model 9',
    'folder Model 10',
    'zip Models.ZIP',
    'package phi',
  ]);
});

test('without a path it begins at home, with the places where sticks appear', async () => {
  const { path, places } = await listFolder(undefined);
  expect(path).toBe(homedir());
  expect(places[0]).toEqual({ name: 'Home', path: homedir() });
});

test('a folder that is not there is named', async () => {
  await expect(listFolder(join(scratch, 'nowhere'))).rejects.toThrow(join(scratch, 'nowhere'));
});
