import type { Migration } from '../migrate.ts';

/** The number a problem has on the teacher's sheet ("3b"); empty where the sheet gives none, and it is counted. */
export const sheetNumbers: Migration = {
  number: 4,
  title: 'numbers of the sheet',
  up(sql) {
    sql.script("ALTER TABLE problems ADD COLUMN label TEXT NOT NULL DEFAULT '';");
  },
};
