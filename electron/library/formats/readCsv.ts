import { CsvError, type CsvErrorCode, parse } from 'csv-parse/sync';

import { AppError } from '../../contract/errors.ts';
import type { ProblemList } from '../problemList.ts';
import { columnsNamed, isKnownName, labelIn } from './columnNames.ts';

/** One row with the line it ends on, from 1. */
type Row = { readonly cells: readonly string[]; readonly line: number };
type Columns = {
  readonly problem: number;
  readonly key: number | null;
  readonly title: number | null;
  readonly number: number | null;
};

/** For a file of one column, whose commas belong to the maths. */
const noSeparator = '\u001F';
const separators = ['\t', ';', ','] as const;
/** Characters; a row this long is a quotation mark that was never closed. */
const largestRow = 100_000;

/**
 * Comma, semicolon or tab separated values. The first line may name the columns (problem or question, answer or key,
 * title); without names the first column is the problem and the second, if any, its answer.
 */
export function readCsv(fileName: string, text: string): ProblemList {
  const separator = findSeparator(text);
  const rows = parseRows(fileName, text, separator);
  const first = rows[0];
  if (first === undefined) return { title: null, problems: [], warnings: [] };
  const named = namedColumns(first.cells);
  const body = named === null ? rows : rows.slice(1);
  const columns = named ?? unnamedColumns(fileName, first, body);
  refuseRaggedRows(fileName, first, body);
  const filled = body.filter((row) => cell(row, columns.problem) !== '');
  return {
    title: commonTitle(filled, columns.title),
    problems: filled.map((row) => ({
      text: cell(row, columns.problem),
      key: columns.key === null || cell(row, columns.key) === '' ? null : cell(row, columns.key),
      line: row.line,
      label: columns.number === null ? '' : labelIn(cell(row, columns.number)),
    })),
    warnings: body
      .filter((row) => cell(row, columns.problem) === '')
      .map((row) => `Line ${String(row.line)}: it has no problem and was left out.`),
  };
}

/** The separator under which the first line names most columns; else the one that occurs in the first line. */
function findSeparator(text: string): string {
  const firstLine = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const counts = separators.map((separator) => ({
    separator,
    named: firstLine.split(separator).filter((name) => isKnownName(unquoted(name))).length,
    cells: firstLine.replace(/"(?:[^"]|"")*"/g, '').split(separator).length,
  }));
  const best = counts.toSorted((a, b) => b.named - a.named || b.cells - a.cells)[0];
  return best === undefined || best.cells === 1 ? noSeparator : best.separator;
}

function parseRows(fileName: string, text: string, separator: string): Row[] {
  const rows: Row[] = [];
  try {
    parse(text, {
      delimiter: separator,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: largestRow,
      on_record: (cells: string[], { lines }) => {
        rows.push({ cells, line: lines });
        return null;
      },
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new AppError('bad-input', brokenRow(fileName, text, (rows.at(-1)?.line ?? 0) + 1, cause.code), { cause });
  }
  return rows.filter((row) => row.cells.some((each) => each !== ''));
}

/** The parser notices an open quote at the end of the file; the row that opened it is the one after the last good one. */
function brokenRow(fileName: string, text: string, after: number, code: CsvErrorCode): string {
  const blank = text.split('\n').slice(after - 1);
  const line =
    after +
    Math.max(
      0,
      blank.findIndex((each) => each.trim() !== ''),
    );
  const isOpen = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
  const fault = isOpen
    ? 'a quotation mark is opened in this row and never closed. Close it, or double it ("") if it belongs to the text.'
    : 'a quotation mark stands where none may. Put the whole text in quotation marks and double those inside it ("").';
  return `${fileName}, line ${String(line)}: ${fault}`;
}

function namedColumns(cells: readonly string[]): Columns | null {
  const { problem, ...others } = columnsNamed(cells);
  return problem === null ? null : { problem, ...others };
}

function unnamedColumns(fileName: string, first: Row, rows: readonly Row[]): Columns {
  const width = first.cells.length;
  const counts = rows.every(
    (row, index) => /^\d+[.)]?$/.test(cell(row, 0)) && parseInt(cell(row, 0), 10) === index + 1,
  );
  const start = counts && width > 1 ? 1 : 0;
  if (width - start <= 2 && !first.cells.some(isKnownName)) {
    return { problem: start, key: width - start === 2 ? start + 1 : null, title: null, number: null };
  }
  const advice = 'Add a first line that names the columns: problem, and answer if there is one.';
  throw new AppError('bad-input', `${fileName}, line ${String(first.line)}: no column is named "problem". ${advice}`);
}

/** A row wider than the first is nearly always maths with a bare comma in it; guessing would cut the problem short. */
function refuseRaggedRows(fileName: string, first: Row, rows: readonly Row[]): void {
  const width = first.cells.length;
  const wide = rows.find((row) => row.cells.slice(width).some((each) => each !== ''));
  if (wide === undefined) return;
  const found = `${String(wide.cells.length)} columns where the first line has ${String(width)}`;
  const advice = 'Put a text that contains the separator in quotation marks.';
  throw new AppError('bad-input', `${fileName}, line ${String(wide.line)}: ${found}. ${advice}`);
}

function commonTitle(rows: readonly Row[], column: number | null): string | null {
  if (column === null) return null;
  const titles = new Set(rows.map((row) => cell(row, column)).filter((title) => title !== ''));
  const [only] = titles;
  return titles.size === 1 && only !== undefined ? only : null;
}

function unquoted(text: string): string {
  return text.trim().replace(/^"|"$/g, '');
}

function cell(row: Row, column: number): string {
  return row.cells[column] ?? '';
}
