import { expect, it } from 'vitest';

import { openTestStore } from '../openTestStore.ts';
import { temporaryFile } from '../temporaryFile.ts';
import { openAtVersion } from './openAtVersion.ts';

it('the problems of an older version are counted from 1', () => {
  const file = temporaryFile();
  const old = openAtVersion(3, file);
  old.write('fill', (sql) => {
    sql.run("INSERT INTO problem_sets (id, title, created_at) VALUES (1, 'Friday', 0)");
    sql.run("INSERT INTO problems (set_id, position, text) VALUES (1, 0, '2x=4'), (1, 1, '3x=9')");
  });
  old.close();
  const { sets } = openTestStore(file);
  expect(sets.get(1).problems.map(({ label, text }) => [label, text])).toEqual([
    ['1', '2x=4'],
    ['2', '3x=9'],
  ]);
});
