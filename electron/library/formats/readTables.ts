import { columnsNamed, labelIn } from './columnNames.ts';
import { readLine, type TextLine } from './readLine.ts';

export type LinesAndRemarks = { readonly lines: readonly TextLine[]; readonly warnings: readonly string[] };

/** `problem`: the column that is asked for, or in a section of answers the answers themselves. */
type Table = { readonly width: number; readonly problem: number; readonly key: number | null };

const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/**
 * The lines of a text, where each row of a Markdown table is an item with its answer, as if it stood in a list: a table
 * has a line of names, and a rule below it or a column that is known by its name.
 */
export function readTables(sources: readonly string[]): LinesAndRemarks {
  const lines: TextLine[] = [];
  const warnings: string[] = [];
  for (let index = 0; index < sources.length;) {
    const end = endOfTable(sources, index);
    if (end === index) lines.push(readLine(sources[index] ?? '', index));
    else {
      const table = readTable(sources.slice(index, end), index, lines);
      lines.push(...table.lines);
      warnings.push(...table.warnings);
    }
    index = Math.max(end, index + 1);
  }
  return { lines, warnings };
}

/** The first line behind the table that begins here, or this line where none does. */
function endOfTable(sources: readonly string[], start: number): number {
  const [header = '', below = ''] = sources.slice(start, start + 2);
  const isRuled = header.includes('|') && below.includes('|') && RULE.test(below);
  const isNamed = /^\s*\|.*\|\s*$/.test(header) && columnsNamed(cellsOf(header)).problem !== null;
  if (!isRuled && !isNamed) return start;
  const after = sources.slice(start + 1).findIndex((line) => !line.includes('|'));
  return after < 0 ? sources.length : start + 1 + after;
}

function readTable(rows: readonly string[], start: number, above: readonly TextLine[]): LinesAndRemarks {
  const header = cellsOf(rows[0] ?? '');
  const { problem, key } = columnsNamed(header);
  const asked = problem ?? (above.some((line) => line.kind === 'key-heading') ? key : null);
  const blanks = [blankAt(start)];
  // "The table shows …": the figures of the problem above.
  if (asked === null && isOfProblem(rows[0] ?? '', above.at(-1)))
    return { lines: rows.map((row, index) => readLine(row, start + index)), warnings: [] };
  if (asked === null) return { lines: blanks, warnings: [unknownTable(start)] };
  const table = { width: header.length, problem: asked, key: problem === null ? null : key };
  const body = rows.slice(1).map((row, index) => readRow(row, start + 1 + index, table));
  return {
    // What stands right below the table belongs to none of its rows.
    lines: [...blanks, ...body.flatMap(({ lines }) => lines), blankAt(start + rows.length - 1)],
    warnings: body.flatMap(({ warnings }) => warnings),
  };
}

function isOfProblem(header: string, above: TextLine | undefined): boolean {
  return /^\s/.test(header) || above?.kind === 'item' || above?.kind === 'text';
}

function readRow(source: string, index: number, { width, problem, key }: Table): LinesAndRemarks {
  const cells = cellsOf(source);
  if (RULE.test(source) || cells.every((each) => each === '')) return { lines: [], warnings: [] };
  if (cells.length > width) return { lines: [], warnings: [wideRow(index, cells.length, width)] };
  const plain = blankAt(index);
  const item: TextLine = { ...plain, kind: 'item', text: cells[problem] ?? '', label: problem === 0 ? '' : labelIn(cells[0]) }; // prettier-ignore
  const answer = key === null ? '' : (cells[key] ?? '');
  return { lines: answer === '' ? [item] : [item, { ...plain, kind: 'answer', text: answer }], warnings: [] };
}

/** `\|` is a bar of the text, and so is one inside a formula in dollar signs. */
function cellsOf(source: string): readonly string[] {
  const bar = '\u001F';
  const kept = source
    .trim()
    .replaceAll('\\|', bar)
    .replace(/(?<!\\)\$[^$|]*(?:\|[^$|]*\|[^$|]*)\$/g, (formula) => formula.replaceAll('|', bar));
  return kept
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((each) => each.replaceAll(bar, '|').trim());
}

function blankAt(index: number): TextLine {
  return { kind: 'blank', text: '', line: index + 1, level: 0, indent: 0, label: '' };
}

function unknownTable(index: number): string {
  return `Line ${String(index + 1)}: no column of this table is named “Question” or “Problem”, so the table was left out. Name one, and “Answer” the one with the answers.`;
}

function wideRow(index: number, cells: number, width: number): string {
  return `Line ${String(index + 1)}: this row has ${String(cells)} cells where the first has ${String(width)}, and was left out. Write \\| for a bar that belongs to the text.`;
}
