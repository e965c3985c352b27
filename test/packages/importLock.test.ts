import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { ImportLock } from '../../electron/packages/importLock.ts';
import { scratchFolder } from '../models/scratchFolder.ts';

const scratch = scratchFolder();
let made = 0;

/** A folder with a lock as somebody left it. */
function locked(holder: string, minutesAgo = 0): string {
  const folder = join(scratch, String((made += 1)));
  mkdirSync(folder);
  const time = new Date(Date.now() - minutesAgo * 60_000);
  writeFileSync(join(folder, 'lock'), holder);
  utimesSync(join(folder, 'lock'), time, time);
  return folder;
}

/** No process has this number: Linux stops at four million, Windows counts in fours. */
const nobody = 4_999_999;

describe('the lock of an import', () => {
  it('keeps a second one out while the first lives, here or on another machine', async () => {
    await expect(ImportLock.take(locked(`${hostname()} ${process.pid}`))).rejects.toThrow('is being imported already');
    await expect(ImportLock.take(locked(`elsewhere ${nobody}`))).rejects.toThrow('is being imported already');
  });

  it.each([
    ['whose process is gone', locked(`${hostname()} ${nobody}`)],
    ['that nobody has renewed for long', locked('elsewhere 1', 11)],
    ['that says nothing, for long', locked('', 11)],
  ])('%s is taken over', async (_what, folder) => {
    const lock = await ImportLock.take(folder);
    await expect(ImportLock.take(folder)).rejects.toThrow();
    await lock.release();
    await (await ImportLock.take(folder)).release();
  });
});
