import { call, negative, power } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import {
  acceptSign,
  between,
  type Cursor,
  deeper,
  isOpen,
  isSign,
  next,
  peek,
  refuseMissingOperand,
  source,
} from './cursor.ts';
import { parsePrimary, parseTightPrimary } from './parsePrimary.ts';
import { parseSum } from './parseSum.ts';
import type { Token } from './token.ts';
import { refuse } from './unreadable.ts';

/** A value with what is written after or above it: x², 5!, 50 %, 30°, 5 €. */
export function parsePower(cursor: Cursor): Expression {
  return deeper(cursor, () => {
    const base = parsePrimary(cursor);
    return parsePostfixes(cursor, base);
  });
}

export function parsePostfixes(cursor: Cursor, base: Expression): Expression {
  let value = base;
  for (let token = peek(cursor); ; token = peek(cursor)) {
    if (isSign(token, '!')) value = parseFactorial(cursor, value);
    else if (isSign(token, '%')) value = parsePercent(cursor, value);
    else if (isSign(token, '°')) value = call('degrees', readPast(cursor, value));
    else if (isSign(token, '^')) value = parseRaised(cursor, value);
    else if (isTrailingCurrency(cursor, token))
      value = { kind: 'quantity', value: readPast(cursor, value), unit: currencyName(token) };
    else return value;
  }
}

function parseFactorial(cursor: Cursor, value: Expression): Expression {
  const mark = next(cursor);
  if (isSign(peek(cursor), '!'))
    refuse(mark.position, 'two factorial signs can be read in two ways: put brackets around the first');
  return call('factorial', value);
}

function readPast(cursor: Cursor, value: Expression): Expression {
  next(cursor);
  return value;
}

function currencyName(token: Token): string {
  return token.kind === 'currency' ? token.name : '';
}

function isTrailingCurrency(cursor: Cursor, token: Token): boolean {
  const before = peek(cursor, -1).kind;
  return token.kind === 'currency' && peek(cursor, 1).kind !== 'number' && (before === 'number' || before === 'close');
}

function parsePercent(cursor: Cursor, value: Expression): Expression {
  next(cursor);
  const after = peek(cursor);
  if (after.kind === 'number') refuse(after.position, `a sign is missing before ${source(cursor, after)}`);
  return call('percent', value);
}

function parseRaised(cursor: Cursor, base: Expression): Expression {
  next(cursor);
  if (isDegrees(cursor)) return call('degrees', base);
  const start = peek(cursor);
  const exponent = parseExponent(cursor);
  refuseLostFraction(cursor, exponent, start);
  refuseInverse(cursor, base, start);
  return power(base, exponent);
}

/** `^\circ` and `^{\circ}`. */
function isDegrees(cursor: Cursor): boolean {
  if (acceptSign(cursor, '°')) return true;
  if (!isOpen(peek(cursor), 'group') || !isSign(peek(cursor, 1), '°')) return false;
  cursor.index += 3;
  return true;
}

/** What stands after ^: a group, or one value with its own sign and its own power. */
export function parseExponent(cursor: Cursor): Expression {
  return deeper(cursor, () => {
    if (isOpen(peek(cursor), 'group', '{')) return between(cursor, () => parseSum(cursor));
    if (acceptSign(cursor, '-')) return negative(parseExponent(cursor));
    if (acceptSign(cursor, '+')) return parseExponent(cursor);
    if (peek(cursor).kind === 'end') refuseMissingOperand(cursor);
    const base = parseTightPrimary(cursor);
    return acceptSign(cursor, '^') ? power(base, parseExponent(cursor)) : base;
  });
}

/** f⁻¹(x) is an inverse and f²(x) may be anything; neither is a power of f times x. */
function refuseInverse(cursor: Cursor, base: Expression, start: Token): void {
  const bracket = peek(cursor);
  if (base.kind !== 'symbol' || !cursor.functions.has(base.name) || !isOpen(bracket, '(') || bracket.spaced) return;
  refuse(start.position, `I cannot read a power of the function ${base.name} yet`);
}

/** Nobody writes x^1, so x^1/2 was meant as a root; whether it was cannot be known. */
function refuseLostFraction(cursor: Cursor, exponent: Expression, start: Token): void {
  const stroke = peek(cursor);
  const below = peek(cursor, 1);
  if (exponent.kind !== 'number' || !exponent.value.equals(1) || start.kind !== 'number') return;
  if (!isSign(stroke, '/') || stroke.spaced || below.kind !== 'number') return;
  const { text } = cursor;
  const fraction = text.slice(start.position, below.end);
  refuse(
    stroke.position,
    'is the whole fraction the power? Put brackets around it',
    `${text.slice(0, start.position)}(${fraction})${text.slice(below.end)}`,
  );
}
