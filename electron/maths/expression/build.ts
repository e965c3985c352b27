import Fraction from 'fraction.js';

import type { ConstantName, Expression, FunctionName } from './expression.ts';

/** An exact literal from a whole number, a numerator and denominator, or a `Fraction`. */
export function number(value: number | bigint | Fraction, denominator: number | bigint = 1): Expression {
  const exact = value instanceof Fraction ? value : new Fraction(value, denominator);
  return { kind: 'number', value: exact };
}

export function symbol(name: string): Expression {
  return { kind: 'symbol', name };
}

export function constant(name: ConstantName): Expression {
  return { kind: 'constant', name };
}

export function sum(...terms: readonly Expression[]): Expression {
  return { kind: 'sum', terms };
}

export function product(...factors: readonly Expression[]): Expression {
  return { kind: 'product', factors };
}

export function quotient(numerator: Expression, denominator: Expression): Expression {
  return { kind: 'quotient', numerator, denominator };
}

export function power(base: Expression, exponent: Expression): Expression {
  return { kind: 'power', base, exponent };
}

export function negative(operand: Expression): Expression {
  return { kind: 'negative', operand };
}

export function call(name: FunctionName, ...operands: readonly Expression[]): Expression {
  return { kind: 'call', name, operands };
}
