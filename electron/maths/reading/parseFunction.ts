import { call, negative, number, power, product, quotient } from '../expression/build.ts';
import type { Expression, FunctionName } from '../expression/expression.ts';
import { acceptSign, type Cursor, isOpen, isSign, next, peek, refuseToken } from './cursor.ts';
import { openFunctions } from './names.ts';
import { parseArguments } from './parseArguments.ts';
import { parseCalculusCall, parseIntegral, parseLimit } from './parseCalculus.ts';
import { parseExponent, parsePower } from './parsePower.ts';
import { parseBound, parseTightPrimary } from './parsePrimary.ts';
import { roundedLiteral } from './roundedLiteral.ts';
import { startsFactor } from './parseTerm.ts';
import type { Token } from './token.ts';
import { refuse } from './unreadable.ts';

const inverses: Readonly<Record<string, FunctionName>> = { sin: 'arcsin', cos: 'arccos', tan: 'arctan' };

/** How many operands the bracketed functions take; the others take one. */
const operandCounts: Readonly<Record<string, readonly [number, number]>> = {
  root: [2, 2], binomial: [2, 2], significantfigures: [2, 2], decimalplaces: [2, 2], min: [1, 20], max: [1, 20], gcd: [1, 20], lcm: [1, 20],
}; // prettier-ignore

/** A named function and what it is taken of. */
export function parseFunction(cursor: Cursor): Expression {
  const token = next(cursor);
  const name = token.kind === 'function' ? token.name : '';
  if (openFunctions.has(name)) return parseOpenFunction(cursor, name);
  if (name === 'sqrt') return parseSquareRoot(cursor);
  if (name === 'integral' && !isOpen(peek(cursor), '(')) return parseIntegral(cursor);
  if (name === 'limit' && !isOpen(peek(cursor), '(')) return parseLimit(cursor);
  if (!isOpen(peek(cursor), '(', '[', 'group')) refuseToken(cursor, token, `put brackets after ${name}`);
  const operands = parseArguments(cursor);
  return parseCalculusCall(cursor, token, name, operands) ?? bracketedCall(cursor, token, name, operands);
}

function bracketedCall(cursor: Cursor, token: Token, name: string, operands: readonly Expression[]): Expression {
  const [least, most] = operandCounts[name] ?? [1, 1];
  if (operands.length < least || operands.length > most)
    refuseToken(cursor, token, `${name} takes ${least === most ? least : 'more'} value${most === 1 ? '' : 's'}`);
  const rounded = /^(?:significantfigures|decimalplaces)$/.test(name) ? roundedLiteral(name, operands) : undefined;
  if (rounded !== undefined)
    return rounded ?? refuseToken(cursor, token, `${name} needs a number and how many digits to keep`);
  const [first] = operands;
  if (name === 'cbrt' && first !== undefined) return call('root', first, number(3));
  if (name === 'mod' || name === 'choose') refuseToken(cursor, token, `I cannot read ${name} yet`);
  return call(name as FunctionName, ...operands);
}

function parseSquareRoot(cursor: Cursor): Expression {
  if (peek(cursor).kind === 'end') refuseToken(cursor, peek(cursor), 'expected something under the root');
  const bracketed = peek(cursor).kind === 'open';
  const inner = parseTightPrimary(cursor);
  if (!bracketed && isSign(peek(cursor), '^'))
    refuseToken(cursor, peek(cursor), 'is the power under the root? Put brackets around what is under the root');
  return call('sqrt', inner);
}

/** sin x, sin²x, sin⁻¹(x), log₂ 8: a power or base between the name and the argument. */
function parseOpenFunction(cursor: Cursor, name: string): Expression {
  const base = name === 'log' && acceptSign(cursor, '_') ? parseBound(cursor) : undefined;
  const exponentAt = peek(cursor);
  const exponent = acceptSign(cursor, '^') ? parseExponent(cursor) : undefined;
  if (exponent === undefined) return applyOpen(name, base, parseOpenArguments(cursor, name));
  if (isMinusOne(exponent)) {
    const inverse = inverses[name];
    if (inverse === undefined) refuse(exponentAt.position, `is this 1/${name} or the inverse of ${name}?`);
    return applyOpen(inverse, undefined, parseOpenArguments(cursor, name));
  }
  return power(applyOpen(name, base, parseOpenArguments(cursor, name)), exponent);
}

function isMinusOne(exponent: Expression): boolean {
  return exponent.kind === 'negative' && exponent.operand.kind === 'number' && exponent.operand.value.equals(1);
}

function applyOpen(name: string, base: Expression | undefined, operands: readonly Expression[]): Expression {
  const [argument = number(1), second] = operands;
  if (name === 'log')
    return base === undefined && second === undefined
      ? call('log', argument)
      : call('log', argument, base ?? second ?? number(10));
  if (name === 'lg') return call('log', argument, second ?? number(10));
  const reciprocal = ({ csch: 'sinh', sech: 'cosh', coth: 'tanh' } as const)[name];
  return reciprocal === undefined
    ? call(name as FunctionName, argument)
    : quotient(number(1), call(reciprocal, argument));
}

function parseOpenArguments(cursor: Cursor, name: string): readonly Expression[] {
  const token = peek(cursor);
  if (!isOpen(token, '(', '[', 'group', '|')) return [parseOpenArgument(cursor, name)];
  if (isOpen(token, '|')) return [parsePower(cursor)];
  const operands = parseArguments(cursor);
  if (operands.length > (name === 'log' || name === 'lg' ? 2 : 1))
    refuseToken(cursor, token, `${name} takes one value`);
  return operands;
}

/** What follows a function without brackets: factors up to the next sign or function. */
function parseOpenArgument(cursor: Cursor, name: string): Expression {
  const start = peek(cursor);
  if (acceptSign(cursor, '-')) return negative(parsePower(cursor));
  if (start.kind !== 'number' && start.kind !== 'bar' && !startsFactor(cursor, start))
    refuseToken(cursor, start, `expected what to take ${name} of`);
  const factors = [parsePower(cursor)];
  while (continuesArgument(cursor)) factors.push(parsePower(cursor));
  const bracket = peek(cursor);
  if (isOpen(bracket, '(', '[')) refuse(bracket.position, `put brackets around all that ${name} is taken of`);
  const [only] = factors;
  const argument = factors.length === 1 && only !== undefined ? only : product(...factors);
  return parseOverNumber(cursor, name, argument);
}

function continuesArgument(cursor: Cursor): boolean {
  const token = peek(cursor);
  if (token.kind === 'function') return !openFunctions.has(token.name);
  if (token.kind === 'open' || token.kind === 'bar') return false;
  if (token.kind === 'command') return token.name === 'sqrt';
  return startsFactor(cursor, token);
}

/** sin π/6 is sin(π/6); sin x/2 could be either. Before a letter, as in sin x/x, the stroke divides the sine. */
function parseOverNumber(cursor: Cursor, name: string, argument: Expression): Expression {
  const [stroke, below] = [peek(cursor), peek(cursor, 1)];
  if (!isSign(stroke, '/') || below.kind !== 'number') return argument;
  const parts = argument.kind === 'product' ? argument.factors : [argument];
  const ofPi =
    parts.every(({ kind }) => kind === 'number' || kind === 'constant') &&
    parts.some(({ kind }) => kind === 'constant');
  if (!ofPi) refuse(stroke.position, `is all of this under ${name}? Put brackets around what ${name} is taken of`);
  next(cursor);
  return quotient(argument, parseTightPrimary(cursor));
}
