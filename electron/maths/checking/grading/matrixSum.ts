import type { Expression } from '../../expression/expression.ts';
import { negative, sum } from '../../expression/build.ts';
import { parseStatement } from '../../reading/parseStatement.ts';

const matrixText = /\\begin\{([bpvB]?matrix)\}[\s\S]*?\\end\{\1\}/g;

/** The entries of a matrix, or of a sum or difference of matrices, brackets around it allowed; null for all else. */
export function matrixSum(formula: string): readonly (readonly Expression[])[] | null {
  const pieces = [...formula.matchAll(matrixText)];
  const between = formula.replace(matrixText, '#').replace(/[\s()]|\\left|\\right/g, '');
  if (pieces.length === 0 || !/^#(?:[+-]#)*$/.test(between)) return null;
  const signs = ['+', ...between.replace(/#/g, '')];
  let total: readonly (readonly Expression[])[] | null = null;
  for (const [k, [piece]] of pieces.entries()) {
    const rows = rowsOf(piece);
    if (rows === null) return null;
    total = total === null ? rows : addRows(total, rows, signs[k] === '-');
    if (total === null) return null;
  }
  return total;
}

function rowsOf(piece: string): readonly (readonly Expression[])[] | null {
  const reading = parseStatement(piece);
  return reading.kind === 'statement' && reading.statement.kind === 'matrix' ? reading.statement.rows : null;
}

function addRows(
  a: readonly (readonly Expression[])[],
  b: readonly (readonly Expression[])[],
  isMinus: boolean,
): readonly (readonly Expression[])[] | null {
  if (a.length !== b.length || a.some((row, i) => row.length !== b[i]?.length)) return null;
  return a.map((row, i) =>
    row.map((entry, k) => {
      const other = b[i]?.[k] ?? entry;
      return sum(entry, isMinus ? negative(other) : other);
    }),
  );
}
