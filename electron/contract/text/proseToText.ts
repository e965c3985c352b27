import { latexToText } from './latexToText.ts';
import { splitText } from './splitText.ts';

/** A sentence with formulas in it as plain text, for a terminal or the clipboard. */
export function proseToText(prose: string): string {
  return splitText(prose)
    .map((piece) => (piece.kind === 'maths' ? latexToText(piece.latex) : piece.text))
    .join('');
}
