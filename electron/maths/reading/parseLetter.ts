import { constant, symbol } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import { between, type Cursor, isOpen, isSign, next, peek, refuseToken, source } from './cursor.ts';
import { parseArguments } from './parseArguments.ts';
import type { Token } from './token.ts';

/** Letters that name a function when a single letter such as x or t stands in the bracket after them: v(t), P(x). */
const oftenFunctions = /^[fghpqrsuvwyA-Z]$/;
const oftenArguments = /^[xtnyuθ]$/;

/** A letter with its subscript, as a variable, a constant, or a function applied to something. */
export function parseLetter(cursor: Cursor): Expression {
  const token = next(cursor);
  if (token.kind !== 'letter') refuseToken(cursor, token, 'expected a letter');
  const name = token.name + parseSubscript(cursor);
  const primes = parsePrimes(cursor);
  const applied = parseComposed(cursor, name, primes) ?? parseApplied(cursor, name, primes);
  if (applied !== null) return applied;
  if (primes > 0) return { kind: 'derivative', body: symbol(name), variable: 'x', order: primes };
  return plainLetter(cursor, name);
}

/** fg(x) is f(g(x)), where both letters are functions. */
function parseComposed(cursor: Cursor, name: string, primes: number): Expression | null {
  const [inner, bracket] = [peek(cursor), peek(cursor, 1)];
  if (primes > 0 || !cursor.functions.has(name) || inner.kind !== 'letter' || inner.spaced) return null;
  if (!cursor.functions.has(inner.name) || !isOpen(bracket, '(') || bracket.spaced) return null;
  return { kind: 'apply', name, operands: [parseLetter(cursor)] };
}

function plainLetter(cursor: Cursor, name: string): Expression {
  if (name === 'e') return constant('e');
  return name === 'i' && !cursor.bound.includes('i') ? constant('i') : symbol(name);
}

function parsePrimes(cursor: Cursor): number {
  let primes = 0;
  while (isSign(peek(cursor), "'")) {
    next(cursor);
    primes += 1;
  }
  return primes;
}

/** `_1`, `_{12}`, `_{n+1}`: kept as text, since a subscript only tells names apart. */
export function parseSubscript(cursor: Cursor): string {
  if (!isSign(peek(cursor), '_')) return '';
  next(cursor);
  if (!isOpen(peek(cursor), 'group', '{', '(')) return `_${subscriptText(cursor, next(cursor))}`;
  return `_${between(cursor, () => {
    let text = '';
    while (peek(cursor).kind !== 'close') text += subscriptText(cursor, next(cursor));
    return text;
  })}`;
}

function subscriptText(cursor: Cursor, token: Token): string {
  if (token.kind === 'number')
    return source(cursor, token).trim() === '' ? token.digits : token.digits || refuseSubscript(cursor, token);
  if (token.kind === 'letter' || token.kind === 'constant') return token.name;
  if (token.kind === 'text' && /^[A-Za-z]+$/.test(token.text)) return token.text;
  if (isSign(token, '+', '-')) return isSign(token, '+') ? '+' : '-';
  return refuseSubscript(cursor, token);
}

function refuseSubscript(cursor: Cursor, token: Token): never {
  refuseToken(cursor, token, 'expected a letter or whole number as the subscript');
}

/** f(x), f'(2), P(x): null when a bracket after the letter multiplies it. */
function parseApplied(cursor: Cursor, name: string, primes: number): Expression | null {
  const bracket = peek(cursor);
  if (!isOpen(bracket, '(') || (bracket.spaced && !cursor.functions.has(name))) return null;
  if (primes === 0 && !isFunctionName(cursor, name)) return null;
  const operands = parseArguments(cursor);
  const applied: Expression = { kind: 'apply', name, operands };
  if (primes === 0) return applied;
  const [operand] = operands;
  if (operands.length === 1 && operand?.kind === 'symbol')
    return { kind: 'derivative', body: applied, variable: operand.name, order: primes };
  return { kind: 'apply', name: name + "'".repeat(primes), operands };
}

function isFunctionName(cursor: Cursor, name: string): boolean {
  if (cursor.functions.has(name)) return true;
  const [argument, close] = [peek(cursor, 1), peek(cursor, 2)];
  if (/^[A-Z]$/.test(name) && isPair(cursor)) return true;
  if (!oftenFunctions.test(name) || close.kind !== 'close' || argument.kind !== 'letter') return false;
  return oftenArguments.test(argument.name) && argument.name !== name;
}

/** A(1, 2): a point and its coordinates. */
function isPair(cursor: Cursor): boolean {
  let level = 0;
  for (let ahead = 0; ; ahead += 1) {
    const token = peek(cursor, ahead);
    if (token.kind === 'end') return false;
    if (token.kind === 'open') level += 1;
    if (token.kind === 'close') level -= 1;
    if (level === 0) return false;
    if (level === 1 && token.kind === 'separator' && token.text === ',') return true;
  }
}
