import Fraction from 'fraction.js';

import { negative, number, power, product, quotient, symbol } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import { numberNode } from './numberNode.ts';
import { rationalValue } from './rationalValue.ts';
import { isNegative, writeNumber } from './writeTerms.ts';

/** A number times powers of letters, each letter once; the powers may be negative or fractions. */
export type IndexTerm = { readonly coefficient: Fraction; readonly powers: ReadonlyMap<string, Fraction> };

const ONE = new Fraction(1);

/** Reads a term in which nothing is left to be done but to name it; `null` when a letter comes twice or a law is wanted. */
export function readIndexTerm(expression: Expression): IndexTerm | null {
  const value = rationalValue(expression);
  if (value !== null) return expression.kind === 'power' ? null : { coefficient: value, powers: new Map() };
  switch (expression.kind) {
    case 'symbol':
      return { coefficient: ONE, powers: new Map([[expression.name, ONE]]) };
    case 'negative': {
      const inner = readIndexTerm(expression.operand);
      return inner === null ? null : { ...inner, coefficient: inner.coefficient.neg() };
    }
    case 'power': {
      const exponent = rationalValue(expression.exponent);
      if (expression.base.kind !== 'symbol' || exponent === null) return null;
      return { coefficient: ONE, powers: new Map([[expression.base.name, exponent]]) };
    }
    case 'product':
      return expression.factors.map(readIndexTerm).reduce<IndexTerm | null>(
        (total, factor, index) => {
          if (total === null || factor === null) return null;
          if (index > 0 && !factor.coefficient.equals(1)) return null;
          if ([...factor.powers.keys()].some((name) => total.powers.has(name))) return null;
          return {
            coefficient: total.coefficient.mul(factor.coefficient),
            powers: new Map([...total.powers, ...factor.powers]),
          };
        },
        { coefficient: ONE, powers: new Map() },
      );
    case 'quotient': {
      const [top, bottom] = [readIndexTerm(expression.numerator), rationalValue(expression.denominator)];
      if (top === null || bottom === null || bottom.equals(0)) return null;
      return { ...top, coefficient: top.coefficient.div(bottom) };
    }
    case 'sum': {
      const [only, ...more] = expression.terms;
      return only === undefined || more.length > 0 ? null : readIndexTerm(only);
    }
    default:
      return null;
  }
}

function letterNode([name, exponent]: readonly [string, Fraction]): Expression {
  return exponent.equals(1) ? symbol(name) : power(symbol(name), numberNode(exponent));
}

function productNode(factors: readonly Expression[]): Expression {
  const [only, ...more] = factors;
  if (only === undefined) return number(1);
  return more.length === 0 ? only : product(...factors);
}

/** The term as an expression; with `positive`, letters with negative powers stand below the line. */
export function indexTermNode({ coefficient, powers }: IndexTerm, positive = false): Expression {
  const kept = [...powers].filter(([, exponent]) => !exponent.equals(0));
  const above = kept.filter(([, exponent]) => !positive || !isNegative(exponent));
  const below = kept.filter(([, exponent]) => positive && isNegative(exponent));
  const size = coefficient.abs();
  const top = [...(size.n === 1n && above.length > 0 ? [] : [number(size.n)]), ...above.map(letterNode)];
  const bottom = [
    ...(size.d === 1n ? [] : [number(size.d)]),
    ...below.map(([name, exponent]) => letterNode([name, exponent.neg()])),
  ];
  const node = bottom.length === 0 ? productNode(top) : quotient(productNode(top), productNode(bottom));
  return isNegative(coefficient) ? negative(node) : node;
}

/** `{-2}`, `3`, `{\frac{1}{2}}`: an exponent as it follows `^`. */
export function writeExponent(value: Fraction): string {
  const text = writeNumber(value);
  return /^\d$/.test(text) ? text : `{${text}}`;
}
