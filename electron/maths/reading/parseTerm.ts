import { negative, product, quotient } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import { acceptSign, type Cursor, deeper, isOpen, isSign, next, peek, refuseToken, source } from './cursor.ts';
import { parsePower } from './parsePower.ts';
import type { Token } from './token.ts';
import { refuse } from './unreadable.ts';

/**
 * Factors with ×, ÷ or nothing between them. A stroke binds tighter than × and ÷ do, as a fraction bar would, and ÷
 * divides by the whole of what is written without a sign after it: 6x² ÷ 2x is 3x.
 */
export function parseTerm(cursor: Cursor): Expression {
  let factors: readonly Expression[] = parseChain(cursor);
  for (let token = peek(cursor); ; token = peek(cursor)) {
    if (acceptSign(cursor, '×')) factors = [...factors, ...parseChain(cursor)];
    else if (acceptSign(cursor, '÷')) factors = [divide(asOne(factors), parseDivisor(cursor, token))];
    else if (acceptRatio(cursor)) factors = [parseRatio(cursor, asOne(factors), token)];
    else if (isSpacedStroke(cursor, token)) factors = [divideBy(cursor, factors, token)];
    else return asOne(factors);
  }
}

/** A colon divides between two numbers only (12 : 4); elsewhere it belongs to the sentence. */
function acceptRatio(cursor: Cursor): boolean {
  const numbers = peek(cursor, -1).kind === 'number' && peek(cursor, 1).kind === 'number';
  return numbers && acceptSign(cursor, ':');
}

function parseRatio(cursor: Cursor, first: Expression, sign: Token): Expression {
  if (first.kind === 'quotient' && first.sign === ':') refuse(sign.position, 'I can read ratios of two parts only');
  return { kind: 'quotient', numerator: first, denominator: parsePower(cursor), sign: ':' };
}

function divideBy(cursor: Cursor, factors: readonly Expression[], sign: Token): Expression {
  next(cursor);
  return divide(asOne(factors), parseDivisor(cursor, sign));
}

function divide(numerator: Expression, denominator: Expression): Expression {
  return { kind: 'quotient', numerator, denominator, sign: '÷' };
}

function asOne(factors: readonly Expression[]): Expression {
  const [only] = factors;
  return factors.length === 1 && only !== undefined ? only : product(...factors);
}

function parseDivisor(cursor: Cursor, sign: Token): Expression {
  const start = peek(cursor);
  const chain = parseChain(cursor);
  const twoWays =
    chain.length > 1 &&
    start.kind === 'number' &&
    chain.slice(1).some(({ kind }) => kind === 'sum' || kind === 'number');
  if (twoWays)
    refuse(
      sign.position,
      `${cursor.text.slice(sign.position, peek(cursor).position).trim()} can be read in two ways: put brackets around what you divide by`,
    );
  return asOne(chain);
}

/** "3/4 / 1/2": a stroke with space around it beside one without divides the fractions. */
function isSpacedStroke(cursor: Cursor, token: Token): boolean {
  if (!isSign(token, '/') || !token.spaced || !peek(cursor, 1).spaced) return false;
  return isNumericFraction(cursor, 1) || isNumericFraction(cursor, -3);
}

/** Two whole numbers around an unspaced stroke, from `ahead` on. */
export function isNumericFraction(cursor: Cursor, ahead: number): boolean {
  const [top, stroke, bottom] = [peek(cursor, ahead), peek(cursor, ahead + 1), peek(cursor, ahead + 2)];
  if (top.kind !== 'number' || bottom.kind !== 'number' || top.digits === '' || bottom.digits === '') return false;
  return isSign(stroke, '/') && !stroke.spaced && !bottom.spaced;
}

/** Factors with nothing or a stroke between them. */
function parseChain(cursor: Cursor): readonly Expression[] {
  return deeper(cursor, () => {
    let factors: Expression[] = [parseFactor(cursor)];
    let strokes = 0;
    for (let token = peek(cursor); ; token = peek(cursor)) {
      if (isSign(token, '/') && !isSpacedStroke(cursor, token)) {
        next(cursor);
        factors = [quotient(asOne(factors), parseFactor(cursor))];
        strokes += 1;
      } else if (token.kind === 'unit' || token.kind === 'text') {
        factors = [parseUnit(cursor, asOne(factors))];
      } else if (startsFactor(cursor, token)) {
        if (strokes > 0 && !isPlainFraction(factors[0])) refuseTwoWays(cursor, token);
        factors.push(parsePower(cursor));
      } else {
        requireSignBefore(cursor, token);
        return factors;
      }
    }
  });
}

/** After "1/2" a letter multiplies the fraction; after "a/2" or "1/x" nobody can know what was meant. */
function isPlainFraction(expression: Expression | undefined): boolean {
  return (
    expression?.kind === 'quotient' &&
    expression.numerator.kind === 'number' &&
    expression.denominator.kind === 'number'
  );
}

function refuseTwoWays(cursor: Cursor, token: Token): never {
  const { text } = cursor;
  refuse(
    token.position,
    'what is under the stroke can be read in two ways: put brackets around it',
    insertBrackets(cursor, text),
  );
}

/** a/bc → a/(bc), the reading of most textbooks, offered and not taken. */
function insertBrackets(cursor: Cursor, text: string): string | undefined {
  const here = cursor.index;
  const from = peek(cursor, -1).position;
  while (startsFactor(cursor, peek(cursor)) && peek(cursor).kind !== 'open') cursor.index += 1;
  const to = peek(cursor, -1).end;
  const moved = cursor.index > here;
  cursor.index = here;
  return moved ? `${text.slice(0, from)}(${text.slice(from, to)})${text.slice(to)}` : undefined;
}

/** A factor after a sign may carry a sign of its own: 2 × −3. */
function parseFactor(cursor: Cursor): Expression {
  if (acceptSign(cursor, '-')) return negative(deeper(cursor, () => parseFactor(cursor)));
  if (acceptSign(cursor, '+')) return deeper(cursor, () => parseFactor(cursor));
  return parsePower(cursor);
}

/** True where what follows is multiplied by what came before, with no sign between them. */
export function startsFactor(cursor: Cursor, token: Token): boolean {
  if (token.kind === 'letter') return !isDifferential(cursor, token);
  if (token.kind === 'constant' || token.kind === 'function') return true;
  if (token.kind === 'command')
    return ['frac', 'sqrt', 'binom', 'int', 'sum', 'prod', 'lim', 'boxed'].includes(token.name);
  if (token.kind === 'bar') return cursor.around.at(-1) !== 'bar';
  if (isOpen(token, '(', '[', '|', 'floor', 'ceiling', 'group')) return true;
  return isSign(token, '√', '∛', '∜');
}

/** The dx that ends an integral. */
export function isDifferential(cursor: Cursor, token: Token): boolean {
  return cursor.integrals > 0 && token.kind === 'letter' && token.name === 'd' && peek(cursor, 1).kind === 'letter';
}

function requireSignBefore(cursor: Cursor, token: Token): void {
  if (token.kind !== 'number' && token.kind !== 'vulgar') return;
  const { text } = cursor;
  const before = text.slice(0, token.position);
  // What stands far off, or beside a number in brackets, is more likely a label than a factor.
  const label = /(?:\s{2,}|[\t\n]|\s[xX]\s+|(?:^|\s)[([]\d{1,2}[)\]]\s*)$/.test(before);
  const suggestion = label ? undefined : `${text.slice(0, token.position).trimEnd()}*${text.slice(token.position)}`;
  refuse(token.position, `a sign is missing before ${source(cursor, token)}`, suggestion);
}

const wordsThatAreNoUnit =
  /\b(?:if|for|when|where|is|are|so|since|with|therefore|thus|hence|because|such|that|let|then|not|no|to)\b/i;

/** "15 cm²": the unit belongs to all that was multiplied without a sign before it. */
function parseUnit(cursor: Cursor, value: Expression): Expression {
  const token = next(cursor);
  if (token.kind === 'text' && (wordsThatAreNoUnit.test(token.text) || !/^[\p{L} ./²³-]{1,30}$/u.test(token.text))) {
    refuseToken(cursor, token, `the words “${token.text}” are not a unit I know`);
  }
  const name = token.kind === 'unit' ? token.name : token.kind === 'text' ? token.text : '';
  return { kind: 'quantity', value, unit: name + parseUnitPower(cursor) };
}

function parseUnitPower(cursor: Cursor): string {
  if (!isSign(peek(cursor), '^')) return '';
  const ahead = isOpen(peek(cursor, 1), 'group') ? 2 : 1;
  const exponent = peek(cursor, ahead);
  if (exponent.kind !== 'number' || !/^[23]$/.test(exponent.digits))
    refuseToken(cursor, exponent, 'expected 2 or 3 as the power of a unit');
  cursor.index += ahead === 2 ? 4 : 2;
  return `^${exponent.digits}`;
}
