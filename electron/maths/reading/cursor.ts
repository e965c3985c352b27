import { deepestNesting } from './limits.ts';
import type { Bracket, Sign, Token } from './token.ts';
import { refuse } from './unreadable.ts';

/** Where the parser is. One cursor walks one text; the parsing functions pass it on and never keep it. */
export type Cursor = {
  readonly text: string;
  readonly tokens: readonly Token[];
  index: number;
  depth: number;
  /** What is open around this place: a bare bar can only close a bare bar that was opened last. */
  readonly around: ('bar' | 'bracket')[];
  /** Variables of the sums around this place, where i is an index and not √−1. */
  readonly bound: string[];
  /** Letters known to be functions: those of "P(x) = …" in the same text, besides f and g. */
  readonly functions: ReadonlySet<string>;
  /** Integrals waiting for their dx. */
  integrals: number;
  /** The variable of a dx met inside a fraction (∫ dx/x), for the integral around it. */
  differential: string | null;
};

/** `declared` are functions that another formula of the same question defines. */
export function newCursor(text: string, tokens: readonly Token[], declared: readonly string[] = []): Cursor {
  const functions = new Set([...declaredFunctions(tokens), ...declared]);
  return { text, tokens, index: 0, depth: 0, around: [], bound: [], functions, integrals: 0, differential: null };
}

/** Letters of "P(x) =" at the start of the text or of a part of it. */
function declaredFunctions(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set(['f', 'g']);
  tokens.forEach((token, index) => {
    const [open, argument, close, equals] = tokens.slice(index + 1, index + 5);
    const before = tokens[index - 1];
    const starts = before === undefined || before.kind === 'separator' || before.kind === 'connective';
    const declared =
      open?.kind === 'open' && argument?.kind === 'letter' && close?.kind === 'close' && equals?.kind === 'relation';
    if (token.kind === 'letter' && starts && declared && argument.name !== token.name) names.add(token.name);
  });
  return names;
}

export function peek(cursor: Cursor, ahead = 0): Token {
  const token = cursor.tokens[cursor.index + ahead] ?? cursor.tokens.at(-1);
  return token ?? { kind: 'end', position: 0, end: 0, spaced: false };
}

export function next(cursor: Cursor): Token {
  const token = peek(cursor);
  cursor.index += 1;
  return token;
}

export function isSign(token: Token, ...signs: readonly Sign[]): boolean {
  return token.kind === 'sign' && signs.includes(token.text);
}

export function acceptSign(cursor: Cursor, ...signs: readonly Sign[]): boolean {
  if (!isSign(peek(cursor), ...signs)) return false;
  cursor.index += 1;
  return true;
}

export function isOpen(token: Token, ...brackets: readonly Bracket[]): boolean {
  return token.kind === 'open' && brackets.includes(token.text);
}

/** Runs a reader one level deeper, and refuses where the nesting would go on too far. */
export function deeper<T>(cursor: Cursor, read: () => T): T {
  if (cursor.depth >= deepestNesting * 4) refuse(peek(cursor).position, 'this is nested too deeply to read');
  cursor.depth += 1;
  const result = read();
  cursor.depth -= 1;
  return result;
}

/** Reads what stands between the bracket at the cursor and the one that closes it. */
export function between<T>(cursor: Cursor, read: () => T): T {
  const opener = next(cursor);
  cursor.around.push('bracket');
  const result = deeper(cursor, read);
  cursor.around.pop();
  const closer = next(cursor);
  const square = (text: string): string => (text === '[' ? '(' : text);
  const matches = opener.kind === 'open' && closer.kind === 'close' && square(opener.text) === square(closer.text);
  if (!matches) refuseToken(cursor, closer, 'expected a closing bracket here');
  return result;
}

export function source(cursor: Cursor, token: Token): string {
  return cursor.text.slice(token.position, token.end);
}

export function refuseToken(cursor: Cursor, token: Token, why: string): never {
  const found = token.kind === 'end' ? '' : `, but found ${source(cursor, token).trim() || 'something else'}`;
  refuse(token.position, why.startsWith('expected') ? why + found : why);
}

/** Refuses the place where a number, letter or bracket should have come; offers the text without the sign before it. */
export function refuseMissingOperand(cursor: Cursor): never {
  const here = peek(cursor);
  const before = cursor.index > 0 ? peek(cursor, -1) : undefined;
  if (before === undefined)
    refuse(
      here.position,
      here.kind === 'end' ? 'there is nothing here to read' : `there is nothing before ${source(cursor, here)}`,
    );
  const { text } = cursor;
  const why = `expected a number or letter after ${source(cursor, before).trim()} at position ${here.position + 1}`;
  refuse(
    here.position,
    why,
    before.kind === 'sign' ? text.slice(0, before.position) + text.slice(before.end) : undefined,
  );
}
