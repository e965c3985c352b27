import { mostTokens } from './limits.ts';
import type { Bracket, Token, TokenBody } from './token.ts';
import { refuse } from './unreadable.ts';

/** What the tokeniser's parts share while they walk over one text. */
export type Scan = {
  readonly text: string;
  readonly tokens: Token[];
  /** Brackets open at this point, innermost last. */
  readonly openers: { readonly bracket: Bracket; readonly position: number }[];
  position: number;
  /** White space was passed since the last token. */
  spaced: boolean;
  /** `\begin`s still open: inside them `\\` ends a row. */
  environments: number;
};

export function push(scan: Scan, body: TokenBody, length: number): void {
  if (scan.tokens.length >= mostTokens) refuse(scan.position, 'this is too long to read as one formula');
  scan.tokens.push({ ...body, position: scan.position, end: scan.position + length, spaced: scan.spaced });
  scan.position += length;
  scan.spaced = false;
}

export function skip(scan: Scan, length: number): void {
  scan.position += length;
  scan.spaced = true;
}

/** The match of a sticky pattern exactly here, or null. */
export function matchHere(scan: Scan, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = scan.position;
  return pattern.exec(scan.text);
}

export function lastToken(scan: Scan): Token | undefined {
  return scan.tokens.at(-1);
}

/** True where a value has just ended, so that a sign or an implicit × would follow. */
export function afterValue(scan: Scan): boolean {
  const last = lastToken(scan);
  if (last === undefined) return false;
  if (last.kind === 'sign') return last.text === '!' || last.text === '%' || last.text === '°' || last.text === "'";
  return ['number', 'vulgar', 'letter', 'constant', 'close', 'unit'].includes(last.kind);
}
