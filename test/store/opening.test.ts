import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';

import { migrations } from '../../electron/store/migrations/migrations.ts';
import { openStore } from '../../electron/store/store.ts';
import { openTestStore } from './openTestStore.ts';
import { temporaryFile } from './temporaryFile.ts';

function permissions(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}

describe.skipIf(process.platform === 'win32')('the rights on the files', () => {
  it('are the owner’s alone, for the folder it made, the file and its side files', () => {
    const file = join(dirname(temporaryFile()), 'profile', 'longhand.db');
    openTestStore(file).attempts.begin({ problem: '1+1', effort: 'quick' });
    expect(permissions(dirname(file))).toBe('700');
    expect(['', '-wal', '-shm'].map((side) => permissions(file + side))).toEqual(['600', '600', '600']);
  });

  it('are taken from others on a file that was open to them', () => {
    const file = temporaryFile();
    openStore(file).close();
    chmodSync(file, 0o644);
    openTestStore(file);
    expect(permissions(file)).toBe('600');
  });
});

describe('an open store', () => {
  it('waits for the disk, keeps its references and writes ahead', () => {
    const store = openTestStore();
    const other = new BetterSqlite(store.file);
    expect(other.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(other.pragma('user_version', { simple: true })).toBe(migrations.length);
    const loose = other
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT%'")
      .pluck();
    expect(loose.all().filter((name) => !/^(sqlite|history_search)/.test(String(name)))).toEqual([]);
    other.close();
    expect(() => store.attempts.begin({ problem: '1+1', effort: 'quick', setProblem: 99 })).toThrow(/FOREIGN KEY/);
  });

  it('numbers its migrations without gaps', () => {
    expect(migrations.map((migration) => migration.number)).toEqual(migrations.map((_, index) => index + 1));
  });
});

describe('a file that is not ours to change', () => {
  it('of a newer Longhand is refused with a clear word and left byte for byte', () => {
    const file = temporaryFile();
    openStore(file).close();
    const raw = new BetterSqlite(file);
    raw.pragma('user_version = 99');
    raw.pragma('journal_mode = DELETE');
    raw.close();
    const before = readFileSync(file);
    expect(() => openStore(file)).toThrow(
      `${file} was written by a newer Longhand (version 99; this one knows ${String(migrations.length)}). ` +
        'It was left as it is. Install the newer Longhand to open it.',
    );
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('of another program is refused and left byte for byte', () => {
    const file = temporaryFile();
    const raw = new BetterSqlite(file);
    raw.exec('CREATE TABLE songs (title TEXT)');
    raw.close();
    const before = readFileSync(file);
    expect(() => openStore(file)).toThrow(/belongs to another program, so it was left as it is/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('a damaged file', () => {
  function damagedFile(): string {
    const file = temporaryFile();
    const store = openStore(file);
    for (let count = 0; count < 200; count += 1)
      store.attempts.begin({ problem: `${String(count)}+1`, effort: 'quick' });
    store.close();
    const bytes = readFileSync(file);
    bytes.fill(0xaa, 4096 * 2 + 8, 4096 * 12);
    writeFileSync(file, bytes);
    return file;
  }

  it('is kept under another name, and a new history begun that says so', () => {
    const file = damagedFile();
    const damagedBytes = readFileSync(file);
    const store = openTestStore(file);
    const kept = readdirSync(dirname(file)).find((name) => /^longhand\.db\.damaged-\d{4}-\d\d-\d\d$/.test(name)) ?? '';
    expect(store.notices).toEqual([
      `The history in ${file} is damaged. It was kept as ${join(dirname(file), kept)}, and a new, empty one was begun.`,
    ]);
    expect(readFileSync(join(dirname(file), kept)).equals(damagedBytes)).toBe(true);
    expect(store.attempts.list({ search: '', limit: 1 }).attempts).toEqual([]);
  });

  it('is refused and left in place when the caller wants that', () => {
    const file = damagedFile();
    expect(() => openStore(file, { damaged: 'refuse' })).toThrow(
      expect.objectContaining({ code: 'store-damaged', message: expect.stringContaining(`${file} is damaged`) }),
    );
    expect(readdirSync(dirname(file)).filter((name) => name.includes('damaged'))).toEqual([]);
  });

  it('that is no database at all is kept aside too, and never overwrites an earlier one', () => {
    const file = temporaryFile();
    for (const text of ['first', 'second']) {
      writeFileSync(file, text.padEnd(5000, '!'));
      openStore(file).close();
    }
    const kept = readdirSync(dirname(file)).filter((name) => name.includes('.damaged-'));
    expect(kept.map((name) => readFileSync(join(dirname(file), name), 'utf8').slice(0, 5)).toSorted()).toEqual([
      'first',
      'secon',
    ]);
  });
});

describe('a place that cannot be written', () => {
  it('is named, with what to check', () => {
    const folder = temporaryFile('is-a-folder');
    mkdirSync(folder);
    expect(() => openStore(folder)).toThrow(
      expect.objectContaining({
        code: 'store-failed',
        message: expect.stringContaining('Check that you may write to'),
      }),
    );
    expect(existsSync(folder)).toBe(true);
  });
});
