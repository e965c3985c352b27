import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';

import { defaultSettings } from '../../electron/store/settings.ts';
import { openTestStore } from './openTestStore.ts';

describe('the settings', () => {
  it('are the defaults at first', () => {
    expect(openTestStore().settings.read()).toEqual(defaultSettings);
  });

  it('keep a change and everything not named', () => {
    const store = openTestStore();
    expect(store.settings.change({ theme: 'dark', effort: undefined })).toEqual({ ...defaultSettings, theme: 'dark' });
    store.settings.change({ revealStepByStep: true });
    expect(openTestStore(store.file).settings.read()).toEqual({
      ...defaultSettings,
      theme: 'dark',
      revealStepByStep: true,
    });
  });

  it('fall back one by one where the file holds what this version does not know', () => {
    const store = openTestStore();
    store.settings.change({ theme: 'dark' });
    const other = new BetterSqlite(store.file);
    other.exec(`INSERT INTO settings VALUES ('effort', '"heroic"'), ('device', 'not json'), ('colour', '"red"')`);
    other.close();
    expect(store.settings.read()).toEqual({ ...defaultSettings, theme: 'dark' });
  });
});
