import type { Expression, Statement } from '../expression/expression.ts';
import { type Cursor, deeper, isOpen, isSign, next, peek, refuseToken } from './cursor.ts';
import { parseParts } from './parseParts.ts';
import { parseSum } from './parseSum.ts';
import type { Token } from './token.ts';

/** True where a set, interval, point, ∅ or ℝ begins and not a calculation in brackets. */
export function isCollection(cursor: Cursor): boolean {
  const token = peek(cursor);
  if (token.kind === 'named' || isMaximaInterval(token)) return true;
  if (isOpen(token, '{')) return token.kind === 'open' && (token.sized || closesStatement(cursor));
  return isOpen(token, '(', '[', 'group') && hasComma(cursor);
}

function isMaximaInterval(token: Token): boolean {
  return token.kind === 'function' && /^[oc]{2}$/.test(token.name);
}

/** A bare pair of braces that is a whole side: a set. */
function closesStatement(cursor: Cursor): boolean {
  const after = tokenAfterBracket(cursor);
  return (
    after.kind === 'end' ||
    after.kind === 'separator' ||
    after.kind === 'connective' ||
    after.kind === 'close' ||
    after.kind === 'setSign'
  );
}

function tokenAfterBracket(cursor: Cursor): Token {
  let level = 0;
  for (let ahead = 0; ; ahead += 1) {
    const token = peek(cursor, ahead);
    if (token.kind === 'end') return token;
    if (token.kind === 'open') level += 1;
    if (token.kind === 'close') level -= 1;
    if (level === 0) return peek(cursor, ahead + 1);
  }
}

function hasComma(cursor: Cursor): boolean {
  let level = 0;
  for (let ahead = 0; ; ahead += 1) {
    const token = peek(cursor, ahead);
    if (token.kind === 'end') return false;
    if (token.kind === 'open') level += 1;
    if (token.kind === 'close') level -= 1;
    if (level === 0) return false;
    if (level === 1 && token.kind === 'separator' && (token.text === ',' || token.text === ';')) return true;
  }
}

/** A set, interval, point or union of them. */
export function parseCollection(cursor: Cursor): Statement {
  const first = parseSingle(cursor);
  if (!isUnion(cursor)) return first;
  const parts = [asInterval(first)];
  while (isUnion(cursor)) {
    next(cursor);
    if (!isCollection(cursor)) refuseToken(cursor, peek(cursor), 'expected a set or an interval after ∪');
    parts.push(asInterval(parseSingle(cursor)));
  }
  return { kind: 'union', parts };
}

/** ∪, or a capital U between two brackets. */
function isUnion(cursor: Cursor): boolean {
  const token = peek(cursor);
  if (token.kind === 'setSign') return token.text === '∪';
  return token.kind === 'letter' && token.name === 'U' && peek(cursor, 1).kind === 'open';
}

/** Where only an interval makes sense, (0, 1) is one and no point. */
export function asInterval(statement: Statement): Statement {
  if (statement.kind !== 'tuple') return statement;
  const [from, to] = statement.elements;
  if (statement.elements.length !== 2 || from === undefined || to === undefined) return statement;
  return { kind: 'interval', from, to, closedFrom: false, closedTo: false };
}

function parseSingle(cursor: Cursor): Statement {
  const token = next(cursor);
  if (token.kind === 'named') return { kind: 'truth', value: token.text === 'reals' || token.text === 'everything' };
  if (token.kind === 'function') return parseMaximaInterval(cursor, token.name);
  return isOpen(token, '{', 'group') ? parseBraces(cursor) : parsePair(cursor, token);
}

/** oc(0, 1): which ends are open and which closed, then the ends. */
function parseMaximaInterval(cursor: Cursor, ends: string): Statement {
  const at = next(cursor);
  const pair = parsePair(cursor, at);
  if (pair.kind !== 'tuple' && pair.kind !== 'interval')
    return refuseToken(cursor, at, 'expected the two ends of an interval');
  const [from, to] = pair.kind === 'interval' ? [pair.from, pair.to] : pair.elements;
  if (from === undefined || to === undefined) refuseToken(cursor, at, 'expected the two ends of an interval');
  return { kind: 'interval', from, to, closedFrom: ends.startsWith('c'), closedTo: ends.endsWith('c') };
}

/** {1, 2}, {(1, 2), (3, 4)}, {x | x > 1}, {}. */
function parseBraces(cursor: Cursor): Statement {
  if (peek(cursor).kind === 'close') {
    next(cursor);
    return { kind: 'truth', value: false };
  }
  skipBuilder(cursor);
  cursor.around.push('bracket');
  const inner = deeper(cursor, () => parseParts(cursor));
  cursor.around.pop();
  requireClose(cursor, '{', 'group');
  return inner.kind === 'expression' ? { kind: 'set', elements: [inner.expression] } : inner;
}

/** The "x |" or "x :" of {x | x > 1}: what follows says the same without it. */
function skipBuilder(cursor: Cursor): void {
  const inReals = peek(cursor, 1).kind === 'setSign' && peek(cursor, 2).kind === 'named' ? 3 : 1;
  const bar = peek(cursor, inReals);
  if (peek(cursor).kind === 'letter' && (bar.kind === 'bar' || isSign(bar, ':'))) cursor.index += inReals + 1;
}

function parsePair(cursor: Cursor, opener: Token): Statement {
  cursor.around.push('bracket');
  const elements = [parseSum(cursor)];
  for (let token = peek(cursor); token.kind === 'separator' && token.text !== 'newline'; token = peek(cursor)) {
    next(cursor);
    elements.push(parseSum(cursor));
  }
  cursor.around.pop();
  const closer = requireClose(cursor, '(', '[');
  return pairOrInterval(elements, isOpen(opener, '['), closer.kind === 'close' && closer.text === '[');
}

function pairOrInterval(elements: readonly Expression[], closedFrom: boolean, closedTo: boolean): Statement {
  const [from, to] = elements;
  const square = closedFrom || closedTo;
  if (elements.length !== 2 || from === undefined || to === undefined) return { kind: 'tuple', elements };
  return square || isInfinite(from) || isInfinite(to)
    ? { kind: 'interval', from, to, closedFrom, closedTo }
    : { kind: 'tuple', elements };
}

function isInfinite(expression: Expression): boolean {
  if (expression.kind === 'negative') return isInfinite(expression.operand);
  return expression.kind === 'constant' && expression.name === 'infinity';
}

function requireClose(cursor: Cursor, ...brackets: readonly string[]): Token {
  const token = next(cursor);
  if (token.kind !== 'close' || !brackets.includes(token.text))
    refuseToken(cursor, token, 'expected a closing bracket here');
  return token;
}
