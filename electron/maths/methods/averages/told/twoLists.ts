import type { ListItem } from './markData.ts';
import { countedNoun, increasing, stem } from './markTables.ts';
import type { Table } from './markTables.ts';

const BOTH = /^(.*?)@(\d+)([^.@]*?[^@]*?)@(\d+)(.*)$/;

/** The words that say what a list is of: those before it, back to the last stop. */
function labelOf(before: string): string {
  return (before.split(/[.;?,]/).at(-1) ?? '').replace(/\bper [a-z]+/g, ' ');
}

function wordsOf(text: string): readonly string[] {
  return (text.match(/[a-z-]+/g) ?? []).map(stem);
}

/** 0 or 1: the list that says how often; null where nothing tells. */
function countList(
  labels: readonly [string, string],
  behind: string,
  lists: readonly (readonly ListItem[])[],
): 0 | 1 | null {
  const often = labels.map((label) => /\b(?:frequency|frequencies|freq|times|tally|f)\b/.test(label));
  if (often[0] !== often[1]) return often[0] === true ? 0 : 1;
  const counted = [labels[0], `${labels[1]} ${behind}`].map((label) => wordsOf(label).some(countedNoun));
  if (counted[0] !== counted[1]) return counted[0] === true ? 0 : 1;
  const rising = lists.map((list) => increasing(list.flatMap((item) => ('amount' in item ? [item.amount] : []))));
  if (rising[0] === rising[1]) return null;
  return rising[0] === true ? 1 : 0;
}

/** "Goals: 0, 1, 2. Frequency: 3, 7, 5": two lists that are a table, marked as one. */
export function markTwoLists(
  text: string,
  lists: readonly (readonly ListItem[])[],
): { readonly text: string; readonly table: Table | null } {
  const [, before = '', , between = '', , after = ''] = BOTH.exec(text) ?? [];
  const [first, second] = lists;
  const none = { text, table: null };
  if (lists.length !== 2 || first === undefined || second === undefined || first.length !== second.length) return none;
  if (first.length < 3 || /\bweight|\bcredit/.test(text)) return none;
  const behind = /^[^.;?,]*/.exec(after)?.[0] ?? '';
  const place = countList([labelOf(before), labelOf(between)], behind, lists);
  if (place === null) return none;
  const [values, counts] = place === 1 ? [first, second] : [second, first];
  const rows = values.flatMap((item, index) => {
    const often = counts[index];
    if (!('amount' in item) || often === undefined || !('amount' in often)) return [];
    const { value, interval, unit } = often.amount;
    return value.d === 1n && value.s >= 0n && interval === null && unit === ''
      ? [{ value: item.amount, count: Number(value.n) }]
      : [];
  });
  if (rows.length < first.length) return none;
  return {
    text: `${before} &0 ${between.replace(/!?\brespectively\b/, '')} ${after}`,
    table: { rows, words: new Set() },
  };
}
