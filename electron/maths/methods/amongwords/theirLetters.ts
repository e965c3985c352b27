import { parseStatement } from '../../reading/parseStatement.ts';
import type { Piece } from '../reworded/rewording.ts';

/** A letter of the question that looks like a unit at the end of a formula: `C = 8 + 0.05m` beside "m minutes". */
export function withTheirLetters(pieces: readonly Piece[]): readonly Piece[] {
  const letters = pieces.map(({ text }) => text).join(' ; ');
  return pieces.map((piece) => {
    const asLetter = new RegExp(String.raw`(?<![a-zA-Z])${piece.unit}(?![a-zA-Z])`);
    if (!/^[a-z]$/.test(piece.unit) || !asLetter.test(letters)) return piece;
    const text = `${piece.text}${piece.unit}`;
    const read = parseStatement(text);
    return read.kind === 'statement' ? { text, unit: '', statement: read.statement } : piece;
  });
}
