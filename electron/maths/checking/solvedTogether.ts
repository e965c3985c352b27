import type { Statement } from '../expression/expression.ts';
import { freeSymbols } from '../algebra/freeSymbols.ts';

/** Lines that name a solution each, as one: "x = 2" and below it "x = 3" say "x = 2 or x = 3". */
export type SolvedTogether = { readonly count: number; readonly statement: Statement };

/** The lines from `start` on that name values of one letter; null where there are fewer than two. */
export function solvedTogether(lines: readonly (Statement | null)[], start: number): SolvedTogether | null {
  const parts: Statement[] = [];
  const letter = letterFound(lines[start] ?? null);
  for (const line of lines.slice(start)) {
    if (line === null || letter === null || letterFound(line) !== letter) break;
    parts.push(line);
  }
  return parts.length < 2 ? null : { count: parts.length, statement: { kind: 'any', parts } };
}

/** The x of "x = 2". */
function letterFound(line: Statement | null): string | null {
  if (line?.kind !== 'relation' || line.signs.join() !== '=') return null;
  const [letter, value] = line.sides;
  return letter?.kind === 'symbol' && value !== undefined && freeSymbols(value).length === 0 ? letter.name : null;
}
