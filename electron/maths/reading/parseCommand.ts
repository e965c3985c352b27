import Fraction from 'fraction.js';

import { call, number, quotient } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import { between, type Cursor, isOpen, next, peek, refuseToken } from './cursor.ts';
import {
  parseDerivativeOperator,
  parseDifferentialFraction,
  parseIntegral,
  parseLimit,
  parseSeries,
} from './parseCalculus.ts';
import { parseTightPrimary } from './parsePrimary.ts';
import { parseSum } from './parseSum.ts';
import type { Token } from './token.ts';

/** A LaTeX command with its arguments. */
export function parseCommand(cursor: Cursor): Expression {
  const token = peek(cursor);
  const name = token.kind === 'command' ? token.name : '';
  if (name === 'frac') return parseDerivativeOperator(cursor) ?? parseDifferentialFraction(cursor) ?? parseFrac(cursor);
  next(cursor);
  switch (name) {
    case 'binom': {
      const [top, bottom] = parsePair(cursor);
      return call('binomial', top, bottom);
    }
    case 'sqrt':
      return parseRoot(cursor);
    case 'boxed':
      return parseArgument(cursor);
    case 'int':
      return parseIntegral(cursor);
    case 'sum':
      return parseSeries(cursor, 'sum');
    case 'prod':
      return parseSeries(cursor, 'product');
    case 'lim':
      return parseLimit(cursor);
    default:
      return refuseToken(cursor, token, 'an arrow cannot stand here: write one statement at a time');
  }
}

function parseFrac(cursor: Cursor): Expression {
  next(cursor);
  const [top, bottom] = parsePair(cursor);
  return quotient(top, bottom);
}

/** `{a}{b}`, `12` for 1 and 2, `1b`, `1{b}`, `{a}2`. */
function parsePair(cursor: Cursor): readonly [Expression, Expression] {
  const token = peek(cursor);
  if (token.kind === 'number' && token.digits.length > 1) {
    if (token.digits.length > 2)
      refuseToken(cursor, token, 'put braces around the top and the bottom of this fraction');
    next(cursor);
    return [digit(token.digits.charAt(0)), digit(token.digits.charAt(1))];
  }
  return [parseArgument(cursor), parseArgument(cursor)];
}

function digit(character: string): Expression {
  return number(new Fraction(Number(character)));
}

/** `\\sqrt{8}`, `\\sqrt[3]{8}`, `\\sqrt 8`. */
function parseRoot(cursor: Cursor): Expression {
  if (!isOpen(peek(cursor), '[')) return call('sqrt', parseArgument(cursor));
  const index = between(cursor, () => parseSum(cursor));
  return call('root', parseArgument(cursor), index);
}

/** The argument of a command: a group, or the one value after it. */
export function parseArgument(cursor: Cursor): Expression {
  const token = peek(cursor);
  if (token.kind === 'end') refuseToken(cursor, token, 'expected {…} after this command');
  if (!isOpen(token, 'group', '{')) return parseTightPrimary(cursor);
  return between(cursor, () => parseGroup(cursor, token));
}

function parseGroup(cursor: Cursor, opener: Token): Expression {
  if (peek(cursor).kind === 'close') refuseToken(cursor, opener, 'there is nothing inside these braces');
  return parseSum(cursor);
}
