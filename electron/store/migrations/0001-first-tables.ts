import type { Migration } from '../migrate.ts';

/**
 * Problem sets, attempts with their steps, settings. An attempt outlives the problem set it was made for, since it is
 * part of the history. `steps.position` counts from 0 without gaps.
 */
export const firstTables: Migration = {
  number: 1,
  title: 'first tables',
  up(sql) {
    sql.script(`
      CREATE TABLE problem_sets (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'idle' CHECK (state IN ('idle', 'solving', 'paused', 'done')),
        created_at INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE problems (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        set_id INTEGER NOT NULL REFERENCES problem_sets (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        key TEXT,
        UNIQUE (set_id, position)
      ) STRICT;

      CREATE TABLE attempts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        problem_id INTEGER REFERENCES problems (id) ON DELETE SET NULL,
        problem TEXT NOT NULL,
        effort TEXT NOT NULL,
        seed INTEGER,
        state TEXT NOT NULL DEFAULT 'working'
          CHECK (state IN ('working', 'finished', 'stopped', 'interrupted', 'failed')),
        started_at INTEGER NOT NULL,
        ended_at INTEGER,
        model TEXT NOT NULL DEFAULT '',
        device TEXT NOT NULL DEFAULT 'cpu',
        number INTEGER NOT NULL DEFAULT 1,
        status TEXT CHECK (status IN ('solved', 'refused', 'failed')),
        answer TEXT,
        verdict TEXT CHECK (verdict IN ('verified', 'refuted', 'unchecked')),
        why TEXT NOT NULL DEFAULT '',
        source TEXT NOT NULL DEFAULT 'model',
        rewrites INTEGER NOT NULL DEFAULT 0,
        tokens INTEGER NOT NULL DEFAULT 0,
        seconds REAL NOT NULL DEFAULT 0,
        error TEXT,
        agrees INTEGER CHECK (agrees IN (0, 1))
      ) STRICT;
      CREATE INDEX attempts_by_problem ON attempts (problem_id, id);
      CREATE INDEX attempts_working ON attempts (state) WHERE state = 'working';

      CREATE TABLE steps (
        attempt_id INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        reason TEXT NOT NULL,
        expression TEXT NOT NULL,
        verdict TEXT NOT NULL CHECK (verdict IN ('verified', 'refuted', 'unchecked')),
        why TEXT NOT NULL,
        rule TEXT,
        PRIMARY KEY (attempt_id, position)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    `);
  },
};
