import type { Expression } from '../expression/expression.ts';
import { decimalText } from './latexNumber.ts';
import { plainCalculus } from './plainCalculus.ts';
import { splitSign, startsWithSign } from './signs.ts';

/** Keyboard text, as a pupil would type it and `parseExpression` reads back: `2x^2 - 3*4 + sqrt(8)`. */
export function toPlain(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return (
        decimalText(expression, (repeating) => `(${repeating})`) ??
        `${expression.value.s * expression.value.n}/${expression.value.d}`
      );
    case 'symbol':
      return plainSymbol(expression.name);
    case 'constant':
      return expression.name;
    case 'sum':
      return plainSum(expression.terms);
    case 'negative':
    case 'plusMinus':
    case 'product':
    case 'quotient':
    case 'quantity':
      return plainSigned(expression);
    case 'power':
      return `${isPlainAtom(expression.base) ? toPlain(expression.base) : `(${toPlain(expression.base)})`}^${plainExponent(expression.exponent)}`;
    case 'mixed':
      return `${toPlain(expression.whole)} ${toPlain(expression.part)}`;
    case 'call':
      return plainCall(expression.name, expression.operands);
    case 'apply':
      return `${plainSymbol(expression.name)}(${expression.operands.map(toPlain).join(', ')})`;
    case 'derivative':
    case 'integral':
    case 'limit':
    case 'series':
      return plainCalculus(expression);
  }
}

/** `x_1`, `a_(n+1)`. */
export function plainSymbol(name: string): string {
  const cut = name.indexOf('_');
  const below = name.slice(cut + 1);
  return cut < 1 || /^(?:\d+|[A-Za-z])$/.test(below) ? name : `${name.slice(0, cut)}_(${below})`;
}

function plainSum(terms: readonly Expression[]): string {
  const [first, ...rest] = terms;
  if (first === undefined) return '0';
  return rest.reduce(
    (left, term) => `${left} ${plainAddition(term)}`,
    first.kind === 'sum' ? `(${toPlain(first)})` : plainSigned(first),
  );
}

function plainAddition(term: Expression): string {
  if (term.kind === 'sum') return `+ (${toPlain(term)})`;
  const text = plainSigned(term);
  const sign = /^[-±∓]/.exec(text)?.[0];
  return sign === undefined ? `+ ${text}` : `${sign} ${text.slice(1)}`;
}

function plainSigned(term: Expression): string {
  if (term.kind === 'plusMinus') return `±${plainUnsigned(term.operand)}`;
  const { minus, rest } = splitSign(term);
  if (!minus) return plainUnsigned(term);
  return rest.kind === 'plusMinus' ? `∓${plainUnsigned(rest.operand)}` : `-${plainUnsigned(rest)}`;
}

function plainUnsigned(term: Expression): string {
  if (startsWithSign(term)) return `(${toPlain(term)})`;
  if (term.kind === 'product') return plainProduct(term.factors);
  if (term.kind === 'quotient') return plainQuotient(term);
  if (term.kind === 'quantity') return plainQuantity(term.value, term.unit);
  return toPlain(term);
}

function plainProduct(factors: readonly Expression[]): string {
  return factors.reduce(
    (left, factor, index) => {
      const text = plainFactor(factor);
      if (index === 0) return text;
      // Only a number runs on into a letter or bracket; xy might be a word.
      const runsOn =
        /(?:^|[^A-Za-z_^)\d.])\d+(?:\.\d+)?$/.test(left) &&
        factors[index - 1]?.kind === 'number' &&
        /^(?:[a-zA-Z]|\((?!-))/.test(text);
      return runsOn ? left + text : `${left}*${text}`;
    },
    factors.length === 0 ? '1' : '',
  );
}

function plainFactor(factor: Expression): string {
  const simple =
    ['symbol', 'constant', 'power', 'apply', 'call'].includes(factor.kind) ||
    (factor.kind === 'number' && isPlainAtom(factor));
  return simple ? toPlain(factor) : `(${toPlain(factor)})`;
}

function plainQuotient({ numerator, denominator, sign }: Extract<Expression, { kind: 'quotient' }>): string {
  const top = plainOperand(numerator);
  if (sign === ':' && [numerator, denominator].every((part) => part.kind === 'number' && isPlainAtom(part)))
    return `${top}:${plainOperand(denominator)}`;
  return sign === undefined ? `${top}/${plainOperand(denominator)}` : `${top} ÷ ${plainOperand(denominator)}`;
}

function plainOperand(operand: Expression): string {
  // x^1/2 would look like a root that lost its brackets.
  const power = operand.kind === 'power' && toPlain(operand.exponent) !== '1';
  return isPlainAtom(operand) || power ? toPlain(operand) : `(${toPlain(operand)})`;
}

function plainExponent(exponent: Expression): string {
  return isPlainAtom(exponent) ? toPlain(exponent) : `(${toPlain(exponent)})`;
}

function isPlainAtom(expression: Expression): boolean {
  if (expression.kind === 'number')
    return (
      expression.value.s >= 0n &&
      (expression.value.d === 1n || expression.decimals !== undefined) &&
      expression.recurring === undefined
    );
  if (expression.kind === 'call') return !['factorial', 'percent', 'degrees'].includes(expression.name);
  return (
    expression.kind === 'symbol' ||
    expression.kind === 'constant' ||
    (expression.kind === 'apply' && !expression.name.endsWith("'"))
  );
}

function plainCall(name: string, operands: readonly Expression[]): string {
  const [first] = operands;
  const mark = name === 'factorial' ? '!' : name === 'percent' ? '%' : name === 'degrees' ? '°' : '';
  if (mark !== '' && first !== undefined) return (isPlainAtom(first) ? toPlain(first) : `(${toPlain(first)})`) + mark;
  return `${name}(${operands.map(toPlain).join(', ')})`;
}

function plainQuantity(value: Expression, unit: string): string {
  if (/^[$£€]$/.test(unit) && value.kind === 'number') return unit + toPlain(value);
  const amount = value.kind === 'number' || value.kind === 'mixed' ? toPlain(value) : `(${toPlain(value)})`;
  return `${amount} ${unit}`;
}
