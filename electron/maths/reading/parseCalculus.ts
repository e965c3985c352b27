import { number, quotient, symbol } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import { acceptSign, between, type Cursor, isOpen, isSign, next, peek, refuseToken } from './cursor.ts';
import { parseArgument } from './parseCommand.ts';
import { parsePower } from './parsePower.ts';
import { parseBound, parseTightPrimary } from './parsePrimary.ts';
import { parseSum } from './parseSum.ts';
import { isDifferential, parseTerm, startsFactor } from './parseTerm.ts';
import type { Token } from './token.ts';
import { refuse } from './unreadable.ts';

const one: Expression = number(1);

const order = String.raw`(?:\^ (\{ [2-9] \}|[2-9]) )?`;
const fractionForm = new RegExp(String.raw`^\{ d ${order}(?:([A-Za-z]+) )?\} \{ d ([A-Za-z]+) ${order}\} `);
const strokeForm = new RegExp(String.raw`^d ${order}(?:([A-Za-z]+) )?/ d ([A-Za-z]+) ${order}`);

/** `\frac{d}{dx}`, `d/dx`, `\frac{d^2y}{dx^2}`, `dy/dx`; null when there is no such operator here. */
export function parseDerivativeOperator(cursor: Cursor): Expression | null {
  const command = peek(cursor).kind === 'command' ? 1 : 0;
  const pieces = Array.from({ length: 16 }, (_, ahead) => piece(peek(cursor, ahead + command))).join('');
  const match = (command === 1 ? fractionForm : strokeForm).exec(pieces);
  if (match === null || match[1]?.replace(/\D/g, '') !== match[4]?.replace(/\D/g, '') || match[3] === undefined)
    return null;
  const at = peek(cursor);
  cursor.index += command + match[0].split(' ').length - 1;
  const body = match[2] === undefined ? parseOperand(cursor, at) : symbol(match[2]);
  return { kind: 'derivative', body, variable: match[3], order: Number(match[1]?.replace(/\D/g, '') ?? 1) };
}

/** One token as one word, for matching short patterns of tokens. */
function piece(token: Token): string {
  if (token.kind === 'letter') return `${token.name} `;
  if (token.kind === 'sign') return `${token.text} `;
  if (token.kind === 'number') return `${token.digits || '?'} `;
  if (token.kind === 'open' || token.kind === 'close')
    return token.text === 'group' ? (token.kind === 'open' ? '{ ' : '} ') : '( ';
  return '? ';
}

/** What is differentiated: a bracket, or one term that ends the sum, so that nothing is left out by accident. */
function parseOperand(cursor: Cursor, operator: Token): Expression {
  if (isOpen(peek(cursor), '(', '[', '{')) return parsePower(cursor);
  if (!startsFactor(cursor, peek(cursor)) && peek(cursor).kind !== 'number')
    refuseToken(cursor, peek(cursor), 'expected what is to be differentiated');
  const body = parseTerm(cursor);
  const after = peek(cursor, 1);
  const another =
    (after.kind === 'command' && after.name === 'frac') || (after.kind === 'letter' && after.name === 'd');
  if (isSign(peek(cursor), '+', '-') && !another)
    refuse(operator.position, 'put brackets around all that is differentiated');
  return body;
}

/** `\frac{dx}{x}` under an integral sign: 1/x, and the dx is taken. */
export function parseDifferentialFraction(cursor: Cursor): Expression | null {
  const [d, name] = [peek(cursor, 2), peek(cursor, 3)];
  if (
    cursor.integrals === 0 ||
    d.kind !== 'letter' ||
    d.name !== 'd' ||
    name.kind !== 'letter' ||
    peek(cursor, 4).kind !== 'close'
  )
    return null;
  cursor.differential = name.name;
  cursor.index += 5;
  return quotient(one, parseArgument(cursor));
}

/** The integral after its sign: bounds, body, dx. */
export function parseIntegral(cursor: Cursor): Expression {
  const sign = peek(cursor, -1);
  const { from, to } = parseBounds(cursor);
  const outer = cursor.differential;
  cursor.differential = null;
  cursor.integrals += 1;
  const body = isDifferential(cursor, peek(cursor)) ? one : parseSum(cursor);
  const variable = cursor.differential ?? parseDifferential(cursor, sign);
  cursor.integrals -= 1;
  cursor.differential = outer;
  return { kind: 'integral', body, variable, ...(from === undefined || to === undefined ? {} : { from, to }) };
}

function parseDifferential(cursor: Cursor, sign: Token): string {
  if (!isDifferential(cursor, peek(cursor)))
    refuse(sign.position, 'this integral does not say with respect to what: dx is missing');
  next(cursor);
  const variable = next(cursor);
  return variable.kind === 'letter' ? variable.name : 'x';
}

function parseBounds(cursor: Cursor): { from?: Expression; to?: Expression } {
  const bounds: { from?: Expression; to?: Expression } = {};
  for (let turn = 0; turn < 2; turn += 1) {
    if (acceptSign(cursor, '_')) bounds.from = parseBound(cursor);
    else if (acceptSign(cursor, '^')) bounds.to = parseBound(cursor);
  }
  return bounds;
}

/** `\sum_{k=1}^{n}` or `\prod`, and the term after it. */
export function parseSeries(cursor: Cursor, of: 'sum' | 'product'): Expression {
  const sign = peek(cursor, -1);
  if (!acceptSign(cursor, '_') || !isOpen(peek(cursor), 'group', '{', '('))
    refuseToken(cursor, sign, 'this sum does not say from where to where it goes');
  const { variable, from } = between(cursor, () => parseStart(cursor));
  if (!acceptSign(cursor, '^')) refuseToken(cursor, sign, 'this sum does not say how far it goes');
  const to = parseBound(cursor);
  return { kind: 'series', of, body: withBound(cursor, variable, () => parseTerm(cursor)), variable, from, to };
}

function parseStart(cursor: Cursor): { variable: string; from: Expression } {
  const [letter, equals] = [next(cursor), next(cursor)];
  if (letter.kind !== 'letter' || equals.kind !== 'relation' || equals.sign !== '=')
    refuseToken(cursor, letter, 'expected a start such as k = 1');
  return { variable: letter.name, from: parseSum(cursor) };
}

function withBound<T>(cursor: Cursor, variable: string, read: () => T): T {
  cursor.bound.push(variable);
  const result = read();
  cursor.bound.pop();
  return result;
}

/** `\lim_{x\to 0^+}` and the term after it. */
export function parseLimit(cursor: Cursor): Expression {
  const sign = peek(cursor, -1);
  const marked = acceptSign(cursor, '_');
  const grouped = isOpen(peek(cursor), 'group', '{', '(') && (marked || peek(cursor, 2).kind === 'command');
  const target = grouped ? between(cursor, () => parseApproach(cursor, sign)) : parseApproach(cursor, sign);
  return { kind: 'limit', body: parseTerm(cursor), ...target };
}

type Approach = { readonly variable: string; readonly to: Expression; readonly side?: 'left' | 'right' };

function parseApproach(cursor: Cursor, sign: Token): Approach {
  const [letter, arrow] = [next(cursor), next(cursor)];
  if (letter.kind !== 'letter' || arrow.kind !== 'command' || arrow.name !== 'to')
    refuseToken(cursor, sign, 'this limit does not say where it goes');
  const minus = acceptSign(cursor, '-');
  const value = parseTightPrimary(cursor);
  const to: Expression = minus ? { kind: 'negative', operand: value } : value;
  return { variable: letter.name, to, ...parseSide(cursor) };
}

function parseSide(cursor: Cursor): { side?: 'left' | 'right' } {
  if (!acceptSign(cursor, '^')) return {};
  const grouped = isOpen(peek(cursor), 'group', '{');
  const sign = peek(cursor, grouped ? 1 : 0);
  if (!isSign(sign, '+', '-')) refuseToken(cursor, sign, 'expected + or − after the value of this limit');
  cursor.index += grouped ? 3 : 1;
  return { side: isSign(sign, '+') ? 'right' : 'left' };
}

/** diff(f, x), int(f, x, 0, 1), sum(k^2, k, 1, n), limit(f, x, 0): the keyboard forms of the same. */
export function parseCalculusCall(
  cursor: Cursor,
  token: Token,
  name: string,
  operands: readonly Expression[],
): Expression | null {
  if (!['diff', 'integral', 'sum', 'product', 'limit'].includes(name)) return null;
  const [body = one, letter, third, fourth] = operands;
  const variable =
    letter?.kind === 'symbol' ? letter.name : letter?.kind === 'constant' && letter.name === 'i' ? 'i' : undefined;
  if (variable === undefined) refuseToken(cursor, token, `${name} needs a variable as its second value`);
  if (name === 'diff') return { kind: 'derivative', body, variable, order: smallCount(cursor, token, third) };
  if (name === 'integral')
    return { kind: 'integral', body, variable, ...(third && fourth ? { from: third, to: fourth } : {}) };
  if (name === 'limit' && third) return { kind: 'limit', body, variable, to: third };
  if ((name === 'sum' || name === 'product') && third && fourth)
    return { kind: 'series', of: name, body, variable, from: third, to: fourth };
  return refuseToken(cursor, token, `${name} needs more values than this`);
}

function smallCount(cursor: Cursor, token: Token, expression: Expression | undefined): number {
  if (expression === undefined) return 1;
  const count = expression.kind === 'number' ? Number(expression.value.valueOf()) : 0;
  if (!Number.isInteger(count) || count < 1 || count > 9)
    refuseToken(cursor, token, 'the order of a derivative must be between 1 and 9');
  return count;
}
