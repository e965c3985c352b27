/** Reads one piece of maths as LaTeX; null: it could not be read. */
export type ReadPiece = (text: string) => Promise<string | null>;

/**
 * A line of the student's own working as LaTeX, with the words between its statements kept: whether solutions are
 * joined by "or" or by "and" is part of what is judged, so it has to be seen.
 */
export async function typesetLine(line: string, read: ReadPiece): Promise<string | null> {
  const parts = line.split(/\s+(or|and)\s+/);
  if (parts.length === 1) return read(line);
  const set = await Promise.all(parts.map((part, index) => (index % 2 === 1 ? `\\text{ ${part} }` : read(part))));
  return set.every((part) => part !== null) ? set.join('') : read(line);
}
