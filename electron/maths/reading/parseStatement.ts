import type { Statement } from '../expression/expression.ts';
import { newCursor, peek, refuseToken, source } from './cursor.ts';
import { parseParts } from './parseParts.ts';
import { percentWhole } from './percentWhole.ts';
import { plainCharacters } from './plainCharacters.ts';
import { stripDelimiters } from './stripDelimiters.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';
import { readOrRefuse, refuse, type Unreadable, vetted } from './unreadable.ts';
import { truthOrWords, wordsOnly } from './wordAnswers.ts';

export type StatementReading = { readonly kind: 'statement'; readonly statement: Statement } | Unreadable;

/**
 * Reads one line of mathematics: an expression, an equation or inequality, a system, alternatives, a set, an interval,
 * a point, "no solution". Same grammar as `parseExpression`; a word or choice letter becomes `words`. Never throws on
 * any text.
 */
export function parseStatement(text: string): StatementReading {
  const { text: plain, place } = plainCharacters(text);
  const reading = readPlain(percentWhole(stripDelimiters(plain)));
  return reading.kind === 'statement' ? reading : { ...reading, position: place(reading.position) };
}

function readPlain(formula: string): StatementReading {
  const known = truthOrWords(formula);
  if (known !== null) return { kind: 'statement', statement: known };
  const reading = vetted(readOnce(formula), readOnce);
  if (reading.kind === 'statement') return reading;
  const words = wordsOnly(formula);
  return words === null ? reading : { kind: 'statement', statement: words };
}

function readOnce(formula: string): StatementReading {
  return readOrRefuse<StatementReading>(() => ({ kind: 'statement', statement: readStatement(formula) }));
}

/**
 * As `parseStatement`, for the reader's own use: throws a `Refusal`, and takes no words for an answer. `declared` are
 * letters that the rest of the question defines as functions.
 */
export function readStatement(formula: string, declared: readonly string[] = []): Statement {
  const leading =
    /^\s*(?:(?:so|hence|thus|therefore|then|and so)\b,?|∴|\\therefore)\s*/i.exec(formula)?.[0].length ?? 0;
  const cleaned = ' '.repeat(leading) + formula.slice(leading);
  const cursor = newCursor(cleaned, withoutLayout(tokenise(cleaned)), declared);
  if (peek(cursor).kind === 'end') refuse(0, 'there is nothing here to read');
  const statement = parseParts(cursor);
  const rest = peek(cursor);
  if (rest.kind !== 'end') refuseToken(cursor, rest, `I cannot read on from ${source(cursor, rest).trim()} here`);
  return statement;
}

/** Drops what only lays lines out: `&` outside matrices, and line ends where a statement goes on. */
function withoutLayout(tokens: readonly Token[]): readonly Token[] {
  const hasMatrix = tokens.some((token) => token.kind === 'environment' && token.name.endsWith('matrix'));
  const aligned = tokens.filter((token) => hasMatrix || token.kind !== 'separator' || token.text !== '&');
  return aligned.filter((token, index) => !isIdleLineEnd(token, aligned[index - 1], aligned[index + 1]));
}

function isIdleLineEnd(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.kind !== 'separator' || token.text === '&') return false;
  if (after === undefined || after.kind === 'end' || (after.kind === 'environment' && after.edge === 'end'))
    return true;
  if (token.text !== 'newline') return false;
  if (before === undefined || (before.kind === 'environment' && before.edge === 'begin')) return true;
  if (before.kind === 'separator' || before.kind === 'connective' || before.kind === 'relation') return true;
  // A line that begins with = goes on with the one above it.
  if (after.kind === 'separator' || after.kind === 'connective' || after.kind === 'relation') return true;
  return before.kind === 'sign' && !["'", '!', '%', '°'].includes(before.text);
}
