/** At most `most` letters changed, left out, added, or swapped with a neighbour (Damerau's distance). */
export function isSlip(word: string, known: string, most: number): boolean {
  if (most === 1 && word.charAt(0) !== known.charAt(0)) return false;
  const rows: number[][] = [Array.from({ length: known.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= word.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= known.length; column += 1) line.push(cost(rows, line, word, known, row, column));
    rows.push(line);
  }
  return (rows.at(-1)?.at(-1) ?? Infinity) <= most;
}

function cost(
  rows: readonly number[][],
  line: readonly number[],
  word: string,
  known: string,
  row: number,
  column: number,
): number {
  const above = rows[row - 1] ?? [];
  const same = word.charAt(row - 1) === known.charAt(column - 1) ? 0 : 1;
  const plain = Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + same);
  const swapped =
    row > 1 &&
    column > 1 &&
    word.charAt(row - 1) === known.charAt(column - 2) &&
    word.charAt(row - 2) === known.charAt(column - 1);
  return swapped ? Math.min(plain, (rows[row - 2]?.[column - 2] ?? 0) + 1) : plain;
}
