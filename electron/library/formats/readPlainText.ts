import type { ProblemList } from '../problemList.ts';
import { type Item, readItems } from './readItems.ts';
import { partsApart, type TextLine } from './readLine.ts';
import { readTables } from './readTables.ts';

/**
 * Markdown and plain text. Numbered or bulleted items are problems, and may run over several lines; without any item
 * every line is one; so is each row of a table whose columns are named. Answers stand in a line `Answer: …` below, in `(answer: …)` or `Answer: …` at the end, or in a section headed
 * "Answers" or "Key" whose items carry the problems' numbers. The title is the first `#` heading.
 */
export function readPlainText(text: string): ProblemList {
  const { lines: read, warnings: remarks } = readTables(text.split('\n'));
  const lines = read.flatMap(partsApart);
  const keyStart = lines.findIndex((line) => line.kind === 'key-heading');
  const body = keyStart < 0 ? lines : lines.slice(0, keyStart);
  const keyLines = keyStart < 0 ? [] : lines.slice(keyStart + 1);
  const { items, empty, stray } = readItems(body);
  const title = titleOf(body, items);
  const { keys, warnings } = matchKeys(items, readItems(keyLines).items);
  return {
    title: title?.text ?? null,
    problems: items.map(({ text: problem, key, line, label }, index) => {
      return { text: problem, key: key ?? keys[index] ?? null, line, label };
    }),
    warnings: [
      ...remarks,
      ...stray.filter((line) => line !== title).map(leftOut),
      ...empty.map(emptyItem),
      ...warnings,
    ],
  };
}

function titleOf(body: readonly TextLine[], items: readonly Item[]): TextLine | undefined {
  const heading = body.find((line) => line.kind === 'heading' && line.level === 1);
  if (heading !== undefined) return heading;
  const first = body.find((line) => line.kind !== 'blank');
  const isAbove = first?.kind === 'text' && items.every((item) => item.line > first.line);
  // A sentence that ends in a colon introduces the first problem; maths is a problem itself.
  return isAbove && !/[:=]/.test(first.text) && first.text.length <= 100 ? first : undefined;
}

function leftOut(line: TextLine): string {
  const shown = line.text.length > 40 ? `${line.text.slice(0, 40)}…` : line.text;
  return `Line ${String(line.line)}: “${shown}” is not part of a problem and was left out.`;
}

function emptyItem({ line, label }: Item): string {
  const name = label === '' ? 'an item' : `item ${label}`;
  return `Line ${String(line)}: ${name} is empty and was left out.`;
}

type Matched = { readonly keys: readonly (string | null)[]; readonly warnings: readonly string[] };

/** By number where numbers tell the items apart, else in order where there are equally many. */
function matchKeys(items: readonly Item[], answers: readonly Item[]): Matched {
  if (answers.length === 0) return { keys: [], warnings: [] };
  if (areTold(items) && areTold(answers)) {
    const byLabel = new Map(answers.map((answer) => [answer.label, answer.text]));
    const labels = new Set(items.map((item) => item.label));
    const loose = answers.filter((answer) => !labels.has(answer.label));
    return {
      keys: items.map((item) => byLabel.get(item.label) ?? null),
      warnings: loose.map(
        (answer) => `Line ${String(answer.line)}: answer ${answer.label} belongs to no problem and was left out.`,
      ),
    };
  }
  if (items.length === answers.length) return { keys: answers.map((answer) => answer.text), warnings: [] };
  const counts = `${String(answers.length)} answers for ${String(items.length)} problems`;
  const line = String(answers[0]?.line ?? 1);
  return { keys: [], warnings: [`Line ${line}: ${counts}; number both alike. The answers were left out.`] };
}

function areTold(items: readonly Item[]): boolean {
  return items.every((item) => item.label !== '') && new Set(items.map((item) => item.label)).size === items.length;
}
