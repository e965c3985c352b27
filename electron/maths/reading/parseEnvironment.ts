import type { Expression, Statement } from '../expression/expression.ts';
import { type Cursor, next, peek, refuseToken } from './cursor.ts';
import { parseParts } from './parseParts.ts';
import { parseSum } from './parseSum.ts';

const matrices = new Set(['pmatrix', 'bmatrix', 'matrix', 'Bmatrix', 'smallmatrix']);
const lines = new Set([
  'cases',
  'dcases',
  'aligned',
  'align',
  'array',
  'gather',
  'gathered',
  'split',
  'equation',
  'eqnarray',
]);

/** `\begin{cases}…\end{cases}` and its kin, rows that hold together; or a matrix. */
export function parseEnvironment(cursor: Cursor): Statement {
  const begin = next(cursor);
  const name = begin.kind === 'environment' ? begin.name : '';
  const statement = matrices.has(name)
    ? parseMatrix(cursor)
    : lines.has(name)
      ? parseParts(cursor)
      : refuseToken(cursor, begin, `I cannot read a ${name} block`);
  const end = next(cursor);
  if (end.kind !== 'environment' || end.edge !== 'end' || end.name !== name)
    refuseToken(cursor, end, `expected \\end{${name}} here`);
  return statement;
}

function parseMatrix(cursor: Cursor): Statement {
  const rows: Expression[][] = [[parseSum(cursor)]];
  for (let token = peek(cursor); token.kind === 'separator'; token = peek(cursor)) {
    next(cursor);
    if (token.text === '&') rows.at(-1)?.push(parseSum(cursor));
    else rows.push([parseSum(cursor)]);
  }
  return { kind: 'matrix', rows };
}
