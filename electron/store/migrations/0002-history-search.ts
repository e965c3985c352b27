import type { Migration } from '../migrate.ts';
import { indexAttempt } from '../searchIndex.ts';

/**
 * Full-text search over problem, answer and steps. The index holds words that searchWords.ts made from the text, not
 * the text itself; its row numbers are attempt numbers. The signs listed are words of their own there.
 */
export const historySearch: Migration = {
  number: 2,
  title: 'search over the history',
  up(sql) {
    sql.script(`
      CREATE VIRTUAL TABLE history_search USING fts5 (
        words,
        content = '',
        contentless_delete = 1,
        tokenize = "unicode61 remove_diacritics 2 tokenchars '+-/=^.<>≤≥≠√±%'"
      );
    `);
    for (const row of sql.all('SELECT id FROM attempts')) indexAttempt(sql, Number(row['id']));
  },
};
