import type { Sql } from './database.ts';
import { searchWords, topicWords } from './searchWords.ts';

/** Puts an attempt's present text into the search index, inside the transaction that changed the text. */
export function indexAttempt(sql: Sql, id: number): void {
  const attempt = sql.get('SELECT problem, answer FROM attempts WHERE id = ?', id);
  if (attempt === undefined) return;
  const steps = sql.all('SELECT reason, expression FROM steps WHERE attempt_id = ? ORDER BY position', id);
  const texts = [
    attempt['problem'],
    attempt['answer'],
    ...steps.flatMap((step) => [step['reason'], step['expression']]),
  ];
  const words = texts.filter((text) => typeof text === 'string').map(wordsOf);
  // A sign that no search can contain keeps a phrase from running from one text into the next.
  sql.run('INSERT OR REPLACE INTO history_search (rowid, words) VALUES (?, ?)', id, words.join(' . '));
}

export function unindexAttempt(sql: Sql, id: number): void {
  sql.run('DELETE FROM history_search WHERE rowid = ?', id);
}

function wordsOf(text: string): string {
  return [...searchWords(text), '.', ...topicWords(text)].join(' ');
}
