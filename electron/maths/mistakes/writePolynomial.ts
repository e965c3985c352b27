import type Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import { number, power, quotient, symbol } from '../expression/build.ts';
import { canonical } from '../algebra/canonical.ts';
import { isKernel } from '../algebra/kernels.ts';
import { constantOf, lettersOf, type Polynomial, type Term } from '../algebra/polynomial.ts';
import { makeWorkroom, type Workroom } from '../algebra/rationalForm.ts';
import { stepBudget, withinBudget } from '../numeric/budget.ts';
import { opposite, productOf, sumOf } from './terms.ts';

/** A polynomial the way a pupil writes it: falling powers, like terms together. null with anything but plain letters. */
export function writePolynomial(polynomial: Polynomial): Expression | null {
  if (polynomial.size > 12 || lettersOf(polynomial).some(isKernel)) return null;
  const terms = [...polynomial.values()].sort((a, b) => degreeOf(b) - degreeOf(a));
  return sumOf(terms.map(writeTerm));
}

/** The expression with brackets opened and like terms collected; null when it is no polynomial or a big one. */
export function collect(expression: Expression, room: Workroom): Expression | null {
  const form = canonical(expression, room);
  if (form === null) return null;
  const top = writePolynomial(form.top);
  const bottom = writePolynomial(form.bottom);
  if (top === null || bottom === null) return null;
  return constantOf(form.bottom)?.equals(1) === true ? top : quotient(top, bottom);
}

function degreeOf({ powers }: Term): number {
  return powers.reduce((total, [, exponent]) => total + exponent, 0);
}

function writeTerm({ coefficient, powers }: Term): Expression {
  const letters = powers.map(([name, exponent]) =>
    exponent === 1 ? symbol(name) : power(symbol(name), number(exponent)),
  );
  const size = coefficient.abs();
  const factors = size.equals(1) && letters.length > 0 ? letters : [writeNumber(size), ...letters];
  return coefficient.s < 0n ? opposite(productOf(factors)) : productOf(factors);
}

/** 3/4 as a fraction of two numbers, −2 with its sign in front. */
export function writeNumber(value: Fraction): Expression {
  const size = value.abs();
  const written = size.d === 1n ? number(size) : quotient(number(size.n), number(size.d));
  return value.s < 0n && value.n !== 0n ? opposite(written) : written;
}

/** The same for a sentence, where what cannot be collected quickly stays as it is. */
export function collectBriefly(expression: Expression): Expression {
  const budget = stepBudget(5_000);
  return withinBudget(() => collect(expression, makeWorkroom(budget)), null) ?? expression;
}
