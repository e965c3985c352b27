import type { Migration } from '../migrate.ts';

/**
 * Hints taken on a problem, each with the rung it was and the steps the pupil had by then; a solution that was worked
 * for hints alone is `withheld` until it is asked for. The remarks on the file of a set are a JSON list of sentences.
 */
export const hintsAndRemarks: Migration = {
  number: 3,
  title: 'hints and remarks',
  up(sql) {
    sql.script(`
      ALTER TABLE attempts ADD COLUMN withheld INTEGER NOT NULL DEFAULT 0 CHECK (withheld IN (0, 1));
      CREATE INDEX attempts_by_text ON attempts (problem, id);

      CREATE TABLE hints (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        attempt_id INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind IN ('nudge', 'idea', 'step', 'solution')),
        reached INTEGER NOT NULL,
        taken_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX hints_by_attempt ON hints (attempt_id);

      ALTER TABLE problem_sets ADD COLUMN remarks TEXT NOT NULL DEFAULT '[]';
    `);
  },
};
