import { call, constant, number, quotient } from '../expression/build.ts';
import type { Expression, NumberNode } from '../expression/expression.ts';
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
  refuseToken,
} from './cursor.ts';
import { parseDerivativeOperator } from './parseCalculus.ts';
import { parseCommand } from './parseCommand.ts';
import { parseFunction } from './parseFunction.ts';
import { parseLetter } from './parseLetter.ts';
import { parseSum } from './parseSum.ts';
import { isNumericFraction } from './parseTerm.ts';
import type { Token } from './token.ts';
import { refuse } from './unreadable.ts';

/** One value: a number (with its fraction, if it is a mixed one), a letter, a bracket, a function of something. */
export function parsePrimary(cursor: Cursor): Expression {
  const token = peek(cursor);
  if (token.kind !== 'number') return parseTightPrimary(cursor);
  if (isFractionHere(cursor)) return parseFraction(cursor);
  next(cursor);
  return parseMixed(cursor, token.node, token.digits !== '');
}

/** As `parsePrimary`, but a number is only its digits: 2^3/4 and √3/2 divide after the power and the root. */
export function parseTightPrimary(cursor: Cursor): Expression {
  return deeper(cursor, () => {
    const token = peek(cursor);
    switch (token.kind) {
      case 'number':
        next(cursor);
        return token.node;
      case 'vulgar':
        next(cursor);
        return quotient(number(token.numerator), number(token.denominator));
      case 'constant':
        next(cursor);
        return constant(token.name);
      case 'letter':
        return parseDerivativeOperator(cursor) ?? parseLetter(cursor);
      case 'function':
        return parseFunction(cursor);
      case 'command':
        return parseCommand(cursor);
      case 'currency':
        return parsePrice(cursor, token.name);
      default:
        return parseEnclosed(cursor, token);
    }
  });
}

/** 3/4 with nothing between, unless a power or another stroke follows and takes the 4. */
function isFractionHere(cursor: Cursor): boolean {
  // In 12/3/2 the 3 divides first.
  if (isSign(peek(cursor, -1), '/') && !peek(cursor).spaced) return false;
  return isNumericFraction(cursor, 0) && !isSign(peek(cursor, 3), '^', '!', '/', '%', '°') && !isMixedAfter(cursor, 2);
}

function parseFraction(cursor: Cursor): Expression {
  const top = parseTightPrimary(cursor);
  next(cursor);
  return quotient(top, parseTightPrimary(cursor));
}

/** "3 1/2": the space before a fraction smaller than one makes a mixed number. */
function isMixedAfter(cursor: Cursor, ahead: number): boolean {
  const fraction = peek(cursor, ahead + 1);
  return fraction.spaced && isNumericFraction(cursor, ahead + 1);
}

function parseMixed(cursor: Cursor, whole: NumberNode, isWhole: boolean): Expression {
  if (!isWhole) return whole;
  const token = peek(cursor);
  if (token.kind === 'vulgar' || isMixedAfter(cursor, -1)) {
    return { kind: 'mixed', whole, part: token.kind === 'vulgar' ? parseTightPrimary(cursor) : parseFraction(cursor) };
  }
  if (token.kind !== 'command' || token.name !== 'frac') return whole;
  const start = cursor.index;
  const part = parseCommand(cursor);
  const numeric = part.kind === 'quotient' && isWholeNumber(part.numerator) && isWholeNumber(part.denominator);
  if (numeric) return { kind: 'mixed', whole, part };
  cursor.index = start;
  return whole;
}

function isWholeNumber(expression: Expression): boolean {
  return expression.kind === 'number' && expression.decimals === undefined;
}

/** "$5", "£3.20". */
function parsePrice(cursor: Cursor, unit: string): Expression {
  const sign = next(cursor);
  const amount = peek(cursor);
  if (amount.kind !== 'number') refuseToken(cursor, sign, 'expected an amount of money after this sign');
  next(cursor);
  return { kind: 'quantity', value: amount.node, unit };
}

function parseEnclosed(cursor: Cursor, token: Token): Expression {
  if (token.kind === 'bar') return parseBars(cursor);
  if (isOpen(token, '|'))
    return call(
      'abs',
      between(cursor, () => parseSum(cursor)),
    );
  if (isOpen(token, 'floor'))
    return call(
      'floor',
      between(cursor, () => parseSum(cursor)),
    );
  if (isOpen(token, 'ceiling'))
    return call(
      'ceiling',
      between(cursor, () => parseSum(cursor)),
    );
  if (isOpen(token, '(', '[', 'group', '{')) return parseBracket(cursor);
  if (isSign(token, '√', '∛', '∜')) return parseRadical(cursor);
  if (token.kind === 'text' && namesQuantity(cursor, token.text)) return namedByText(cursor);
  if (token.kind === 'text') refuseToken(cursor, token, `I cannot read the words “${token.text}” here`);
  if (token.kind === 'dots') refuseToken(cursor, token, 'I cannot know what the dots stand for');
  if (token.kind === 'environment') refuseToken(cursor, token, `I cannot calculate with a ${token.name} here`);
  return refuseMissingOperand(cursor);
}

/** `\\text{Area} = …`, `\\frac{\\text{distance}}{\\text{time}}`: words in a calculation name what is reckoned with. */
function namesQuantity(cursor: Cursor, words: string): boolean {
  if (!/^[A-Za-z]{3,20}(?: [A-Za-z]{2,20}){0,2}$/.test(words) || /\b(?:and|or|if|no|not|is|for|when)\b/i.test(words))
    return false;
  const [before, after] = [peek(cursor, -1), peek(cursor, 1)];
  if (after.kind === 'relation' || after.kind === 'sign') return true;
  return before.kind === 'sign' || (before.kind === 'open' && before.text === 'group' && after.kind === 'close');
}

function namedByText(cursor: Cursor): Expression {
  const token = next(cursor);
  return { kind: 'symbol', name: token.kind === 'text' ? token.text : '' };
}

function parseBracket(cursor: Cursor): Expression {
  return between(cursor, () => {
    const inner = parseSum(cursor);
    const after = peek(cursor);
    if (after.kind === 'separator') refuseToken(cursor, after, 'a list cannot stand inside a calculation');
    if (after.kind === 'relation') refuseToken(cursor, after, 'an equation cannot stand inside a calculation');
    return inner;
  });
}

/** |x|: the next bare bar at the same level closes it. */
function parseBars(cursor: Cursor): Expression {
  const opener = next(cursor);
  cursor.around.push('bar');
  const inner = deeper(cursor, () => parseSum(cursor));
  cursor.around.pop();
  if (peek(cursor).kind !== 'bar') refuse(opener.position, 'the bar opened here is never closed');
  next(cursor);
  return call('abs', inner);
}

/** √ takes the one value after it; √x² could be read in two ways. */
function parseRadical(cursor: Cursor): Expression {
  const sign = next(cursor);
  const bracketed = peek(cursor).kind === 'open';
  if (peek(cursor).kind === 'end') refuseMissingOperand(cursor);
  const inner = parseTightPrimary(cursor);
  if (!bracketed && isSign(peek(cursor), '^'))
    refuseToken(cursor, peek(cursor), 'is the power under the root? Put brackets around what is under the root');
  if (isSign(sign, '√')) return call('sqrt', inner);
  return call('root', inner, number(isSign(sign, '∛') ? 3 : 4));
}

/** An optional sign and a number or letter, as in the bounds of a sum. */
export function parseBound(cursor: Cursor): Expression {
  if (isOpen(peek(cursor), 'group', '{')) return between(cursor, () => parseSum(cursor));
  if (acceptSign(cursor, '-')) return { kind: 'negative', operand: parseTightPrimary(cursor) };
  return parseTightPrimary(cursor);
}
