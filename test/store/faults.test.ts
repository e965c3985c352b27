import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';

import { openTestStore } from './openTestStore.ts';
import { solvedLinear, subtractThree } from './steps.ts';
import { temporaryFile } from './temporaryFile.ts';

const longStep = { ...subtractThree, reason: 'long '.repeat(4000) };

describe('a full disk', () => {
  it('is said, and every step saved before is still there', () => {
    const file = temporaryFile();
    const store = openTestStore(file, { maximumPages: 80 });
    const id = store.attempts.begin({ problem: '2x+3=7', effort: 'quick' });
    let kept = 0;
    function fill(): never {
      for (;;) {
        store.attempts.addStep(id, kept, longStep);
        kept += 1;
      }
    }
    expect(fill).toThrow(
      expect.objectContaining({
        code: 'store-full',
        message: `Longhand could not save a step: no room is left for ${file}. Free some space, then try again. Everything saved before this is still there.`,
      }),
    );
    expect(kept).toBeGreaterThan(1);
    expect(store.attempts.get(id).solution.steps).toHaveLength(kept);
    expect(openTestStore(file).attempts.get(id)).toMatchObject({ state: 'interrupted' });
    expect(openTestStore(file).attempts.get(id).solution.steps).toHaveLength(kept);
  });

  it('does no lasting harm: with room again the same step is saved', () => {
    const file = temporaryFile();
    const store = openTestStore(file, { maximumPages: 40 });
    const id = store.attempts.begin({ problem: '2x+3=7', effort: 'quick' });
    expect(() => {
      for (let index = 0; ; index += 1) store.attempts.addStep(id, index, longStep);
    }).toThrow(expect.objectContaining({ code: 'store-full' }));
    const roomy = openTestStore(file);
    const next = roomy.attempts.get(id).solution.steps.length;
    roomy.attempts.addStep(id, next, longStep);
    roomy.attempts.finish(id, solvedLinear);
    expect(roomy.attempts.get(id).solution).toEqual(solvedLinear);
  });
});

describe('a lock held by another program', () => {
  it('is said after a short wait; reading goes on, and once it is gone the same step is saved', () => {
    const store = openTestStore(temporaryFile(), { busyMilliseconds: 20 });
    const id = store.attempts.begin({ problem: '2x+3=7', effort: 'quick' });
    const other = new BetterSqlite(store.file);
    other.exec('BEGIN IMMEDIATE');
    expect(() => {
      store.attempts.addStep(id, 0, subtractThree);
    }).toThrow(
      expect.objectContaining({
        code: 'store-busy',
        message: `Longhand could not save a step: another program is using ${store.file}. Close other windows of Longhand and programs that have the file open, then try again.`,
      }),
    );
    expect(store.attempts.get(id).solution.steps).toEqual([]);
    other.exec('ROLLBACK');
    other.close();
    store.attempts.addStep(id, 0, subtractThree);
    expect(store.attempts.get(id).solution.steps).toEqual([subtractThree]);
  });
});

describe('a value that no Longhand wrote', () => {
  it('is a damaged store, not a wrong page', () => {
    const store = openTestStore();
    const id = store.attempts.begin({ problem: '2x+3=7', effort: 'quick' });
    const other = new BetterSqlite(store.file);
    other.prepare("UPDATE attempts SET device = 'abacus' WHERE id = ?").run(id);
    other.close();
    expect(() => store.attempts.get(id)).toThrow(expect.objectContaining({ code: 'store-damaged' }));
  });
});
