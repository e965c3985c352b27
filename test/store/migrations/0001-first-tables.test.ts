import { expect, it } from 'vitest';

import { openAtVersion } from './openAtVersion.ts';

it('an empty file gets the first tables', () => {
  const database = openAtVersion(1);
  const tables = database.read('look', (sql) =>
    sql.all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"),
  );
  const names = tables.map((row) => String(row['name'])).filter((name) => !name.startsWith('sqlite_'));
  expect(names).toEqual(['attempts', 'problem_sets', 'problems', 'settings', 'steps']);
});

it('the tables turn away what no attempt can be', () => {
  const database = openAtVersion(1);
  function insert(state: string): void {
    database.write('try', (sql) =>
      sql.run("INSERT INTO attempts (problem, effort, state, started_at) VALUES ('1+1', 'quick', ?, 0)", state),
    );
  }
  expect(() => {
    insert('dreaming');
  }).toThrow(/CHECK constraint/);
  insert('working');
});
