import { expect, it } from 'vitest';

import { openTestStore } from '../openTestStore.ts';
import { temporaryFile } from '../temporaryFile.ts';
import { openAtVersion } from './openAtVersion.ts';

it('attempts of an older version have no hints and keep nothing back; sets have no remarks', () => {
  const file = temporaryFile();
  const old = openAtVersion(2, file);
  old.write('fill', (sql) => {
    sql.run(
      `INSERT INTO attempts (id, problem, effort, state, status, answer, verdict, started_at)
       VALUES (7, '2x+3=7', 'quick', 'finished', 'solved', 'x=2', 'verified', 0)`,
    );
    sql.run("INSERT INTO problem_sets (id, title, created_at) VALUES (1, 'Friday', 0)");
  });
  old.close();
  const { attempts, sets } = openTestStore(file);
  expect(attempts.get(7)).toMatchObject({ answer: 'x=2', hints: 0, withheld: false });
  expect(sets.get(1).remarks).toEqual([]);
});

it('the tables turn away a rung that there is not', () => {
  const database = openAtVersion(3);
  expect(() =>
    database.write('try', (sql) => {
      sql.run("INSERT INTO attempts (id, problem, effort, started_at) VALUES (1, '1+1', 'quick', 0)");
      sql.run("INSERT INTO hints (attempt_id, kind, reached, taken_at) VALUES (1, 'wink', 0, 0)");
    }),
  ).toThrow(/CHECK constraint/);
});
