import { readFileSync } from 'node:fs';

import BetterSqlite from 'better-sqlite3';
import { expect, it } from 'vitest';

import { migrations } from '../../../electron/store/migrations/migrations.ts';
import { openTestStore } from '../openTestStore.ts';
import { temporaryFile } from '../temporaryFile.ts';
import { openAtVersion } from './openAtVersion.ts';

function fileOfVersionOne(): string {
  const file = temporaryFile();
  const old = openAtVersion(1, file);
  old.write('fill', (sql) => {
    sql.run("INSERT INTO attempts (id, problem, effort, started_at) VALUES (7, '2x+3=7', 'quick', 0)");
    sql.run("INSERT INTO steps VALUES (7, 0, 'Subtract $3$ from both sides.', '2x=4', 'verified', '', NULL)");
  });
  old.close();
  return file;
}

it('attempts of an older version are found by the search afterwards', () => {
  const { attempts } = openTestStore(fileOfVersionOne());
  expect(attempts.list({ search: '2x = 4', limit: 5 }).attempts.map((attempt) => attempt.id)).toEqual([7]);
});

it('the old file is copied first, complete, and the copy is named', () => {
  const file = fileOfVersionOne();
  const store = openTestStore(file);
  const copy = `${file}.version-1.backup`;
  expect(store.notices).toEqual([`The history was changed to a new version; a copy of the old one is in ${copy}.`]);
  const old = new BetterSqlite(copy, { readonly: true });
  expect(old.pragma('user_version', { simple: true })).toBe(1);
  expect(old.prepare('SELECT expression FROM steps').pluck().all()).toEqual(['2x=4']);
  old.close();
});

it('a migration that fails leaves the old version whole', () => {
  const file = fileOfVersionOne();
  const raw = new BetterSqlite(file);
  raw.exec('CREATE TABLE history_search (in_the_way TEXT)');
  raw.close();
  expect(() => openTestStore(file)).toThrow(/change the history to version 2 \(search over the history\)/);
  const after = new BetterSqlite(file);
  expect(after.pragma('user_version', { simple: true })).toBe(1);
  expect(after.prepare('SELECT problem FROM attempts').pluck().all()).toEqual(['2x+3=7']);
  after.close();
  expect(migrations.length).toBeGreaterThan(1);
  expect(readFileSync(`${file}.version-1.backup`).length).toBeGreaterThan(0);
});
