import { withClockTimes } from './clockTimes.ts';

/** A row of a table as it is typed: "| 1 | 4 |". */
const LINE = /^\s*\|(.+)\|\s*$/;
const RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|?)+\s*$/;

function cellsOf(line: string): readonly string[] {
  return (LINE.exec(line)?.[1] ?? '').split('|').map((cell) => cell.trim());
}

/** Columns of a table one after the other, each with its head: "Score: 1, 2, 3. Frequency: 4, 7, 9." */
function told(rows: readonly (readonly string[])[]): string | null {
  const [head = [], ...body] = rows;
  const width = head.length;
  if (width < 2 || rows.length < 2 || rows.some((row) => row.length !== width)) return null;
  const numeric = (cell: string): boolean => /\d/.test(cell);
  const upright = body.every((row) => row.slice(1).every(numeric)) && !head.some(numeric);
  // Two rows, each with its own head.
  if (!upright && rows.every(([first = '', ...rest]) => !numeric(first) && rest.every(numeric)))
    return rows.map(([first = '', ...rest]) => `${first}: ${rest.join(', ')}.`).join(' ');
  if (!upright || body.length < 2) return null;
  return head.map((name, column) => `${name}: ${body.map((row) => row[column] ?? '').join(', ')}.`).join(' ');
}

/** A question without the signs by which tables and bold words are typed. */
function withoutMarkdown(problem: string): string {
  const plain = problem.replace(/\*\*([A-Za-z][A-Za-z ,'-]*)\*\*/g, '$1');
  if (!/^\s*\|.*\|\s*$/m.test(plain)) return plain;
  const parts: string[] = [];
  let rows: (readonly string[])[] = [];
  for (const line of [...plain.split('\n'), '']) {
    if (LINE.test(line)) {
      if (!RULE.test(line)) rows.push(cellsOf(line));
      continue;
    }
    if (rows.length > 0) {
      const table = told(rows);
      if (table === null) return plain;
      parts.push(table);
      rows = [];
    }
    parts.push(line);
  }
  return parts.join('\n').trim();
}

/** "So what's minus five": the s is no letter. */
const WHAT_IS = /^((?:so|now|okay|ok|right|well|then|and|alright|good)[,.]? (?:then,? |now,? )?what)['’]s\b/i;

/** "(−2) · 7 − 36 : (−9)" as a line of its own: the colon of other countries divides. */
function withDivision(text: string): string {
  if (!/\d\)? : \(?[-−–]?\d/.test(text) || /\bratio|\bshare|\bdivided? .* in|proportion|\bmap\b|\bscale\b/i.test(text))
    return text;
  return text
    .split('\n')
    .map((line) =>
      /^[\s\d()−–+·×,.:-]+$/.test(line) && /[+·×−–-] ?\(?\d/.test(line) ? line.replace(/ : /g, ' ÷ ') : line,
    )
    .join('\n');
}

/** "The value of the following term: (−2) · 7": a calculation, in the words of other countries. */
const NUMBER_TERM =
  /\b((?:determine|find|calculate|work out|evaluate|compute)(?: the value of)?) the following (?:numerical )?term:\s+(?=[-−–(\d])/i;

/** "$A9", "US$9", "NZ$9": whose dollars they are changes no sum. */
const DOLLARS = /\b(?:AU?|US|NZ|CA?|HK|SG?)\$ ?(?=\d)|\$(?:AU?|US|NZ|CA?|HK|SG?)(?=\d)/g;

/** Dollars of two countries in one question are two units. */
function withPlainDollars(text: string): string {
  const named = new Set((text.match(DOLLARS) ?? []).map((sign) => sign.trim()));
  return named.size === 1 && !/\$ ?\d/.test(text.replace(DOLLARS, ' ')) ? text.replace(DOLLARS, '$$') : text;
}

/** A question without what only the way of typing brings with it: tables in bars, bold words, times without a colon. */
export function asTyped(problem: string): string {
  return withClockTimes(
    withDivision(withPlainDollars(withoutMarkdown(problem)))
      .replace(NUMBER_TERM, '$1 ')
      .replace(WHAT_IS, '$1 is'),
  );
}
