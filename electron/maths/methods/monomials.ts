import Fraction from 'fraction.js';

import { fromTerms, multiplyPowers, sortPowers } from '../algebra/polynomial.ts';
import type { Powers, Term } from '../algebra/polynomial.ts';
import type { Expression } from '../expression/expression.ts';
import { rationalValue } from './rationalValue.ts';
import { termsOf } from './readTerms.ts';
import { multipleTerm, numberTerm, writeSum } from './writeTerms.ts';

const ONE: Term = { coefficient: new Fraction(1), powers: [] };
const LARGEST_POWER = 20;

export function multiplyTerms(first: Term, second: Term): Term {
  return {
    coefficient: first.coefficient.mul(second.coefficient),
    powers: multiplyPowers(first.powers, second.powers),
  };
}

export function scaleTerm(term: Term, by: Fraction): Term {
  return { coefficient: term.coefficient.mul(by), powers: term.powers };
}

/** A quotient of monomials, where it is one again (the letters below are then not zero). */
function divideTerms(top: Term, bottom: Term): Term | null {
  if (bottom.coefficient.equals(0)) return null;
  const powers = new Map(top.powers);
  for (const [name, power] of bottom.powers) powers.set(name, (powers.get(name) ?? 0) - power);
  if ([...powers.values()].some((power) => power < 0)) return null;
  return { coefficient: top.coefficient.div(bottom.coefficient), powers: sortPowers(powers) };
}

function naturalExponent(expression: Expression): number | null {
  const value = rationalValue(expression);
  return value !== null && value.d === 1n && value.s > 0n && value.n <= LARGEST_POWER ? Number(value.n) : null;
}

/** A number times powers of letters, `null` for anything else. */
export function readMonomial(expression: Expression): Term | null {
  switch (expression.kind) {
    case 'number':
      return { coefficient: expression.value, powers: [] };
    case 'symbol':
      return { coefficient: new Fraction(1), powers: [[expression.name, 1]] };
    case 'negative': {
      const inner = readMonomial(expression.operand);
      return inner === null ? null : scaleTerm(inner, new Fraction(-1));
    }
    case 'sum': {
      const [only, ...more] = expression.terms;
      return only === undefined || more.length > 0 ? null : readMonomial(only);
    }
    case 'product':
      return expression.factors.reduce<Term | null>((total, factor) => {
        const next = readMonomial(factor);
        return total === null || next === null ? null : multiplyTerms(total, next);
      }, ONE);
    case 'quotient': {
      const [top, bottom] = [readMonomial(expression.numerator), readMonomial(expression.denominator)];
      return top === null || bottom === null ? null : divideTerms(top, bottom);
    }
    case 'power': {
      const [base, exponent] = [readMonomial(expression.base), naturalExponent(expression.exponent)];
      if (base === null || exponent === null) return null;
      return Array.from({ length: exponent }).reduce<Term>((total) => multiplyTerms(total, base), ONE);
    }
    default:
      return null;
  }
}

/** A sum of monomials as written, not collected; `null` when a term is anything else. */
export function readMonomials(expression: Expression): readonly Term[] | null {
  const terms = termsOf(expression).map(readMonomial);
  return terms.every((term) => term !== null) ? terms : null;
}

function writePowers(powers: Powers): string {
  return powers.map(([name, power]) => (power === 1 ? name : `${name}^${power < 10 ? power : `{${power}}`}`)).join('');
}

export function writeMonomial(term: Term): string {
  return writeMonomials([term]);
}

/** A sum in the order given. */
export function writeMonomials(terms: readonly Term[]): string {
  return writeSum(
    terms.map((term) =>
      term.powers.length === 0
        ? numberTerm(term.coefficient)
        : multipleTerm(term.coefficient, writePowers(term.powers)),
    ),
  );
}

function degree(term: Term): number {
  return term.powers.reduce((total, [, power]) => total + power, 0);
}

/** Higher degree first, then the alphabet: `x^2+2xy+y^2+3`. */
function compare(first: Term, second: Term): number {
  const byDegree = degree(second) - degree(first);
  if (byDegree !== 0) return byDegree;
  const spell = (term: Term): string => term.powers.map(([name, power]) => name.repeat(power)).join('');
  return spell(first) < spell(second) ? -1 : 1;
}

/** Like terms together, in the usual order; empty for zero. */
export function collectMonomials(terms: readonly Term[]): readonly Term[] {
  return [...fromTerms(terms).values()].toSorted(compare);
}

/** A polynomial multiplied out, however its brackets and powers are nested; `null` for anything else. */
export function polynomialOf(expression: Expression): readonly Term[] | null {
  switch (expression.kind) {
    case 'sum': {
      const parts = expression.terms.map(polynomialOf);
      return parts.every((part) => part !== null) ? collectMonomials(parts.flat()) : null;
    }
    case 'negative': {
      const inner = polynomialOf(expression.operand);
      return inner === null ? null : inner.map((term) => scaleTerm(term, new Fraction(-1)));
    }
    case 'product':
      return expression.factors.map(polynomialOf).reduce<readonly Term[] | null>(multiplied, [ONE]);
    case 'quotient': {
      const [top, bottom] = [polynomialOf(expression.numerator), rationalValue(expression.denominator)];
      return top === null || bottom === null || bottom.equals(0)
        ? null
        : top.map((term) => scaleTerm(term, bottom.inverse()));
    }
    case 'power': {
      const [base, exponent] = [polynomialOf(expression.base), naturalExponent(expression.exponent)];
      if (base === null || exponent === null || (base.length > 1 && exponent > 6)) return null;
      return Array.from({ length: exponent }, () => base).reduce<readonly Term[] | null>(multiplied, [ONE]);
    }
    default: {
      const monomial = readMonomial(expression);
      return monomial === null ? null : collectMonomials([monomial]);
    }
  }
}

const MOST_TERMS = 60;

function multiplied(first: readonly Term[] | null, second: readonly Term[] | null): readonly Term[] | null {
  if (first === null || second === null || first.length * second.length > MOST_TERMS * 4) return null;
  const product = collectMonomials(first.flatMap((one) => second.map((two) => multiplyTerms(one, two))));
  return product.length > MOST_TERMS ? null : product;
}
