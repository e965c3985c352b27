import Fraction from 'fraction.js';

import { canonical } from '../../../algebra/canonical.ts';
import { coefficientsIn, constantOf, type Polynomial } from '../../../algebra/polynomial.ts';
import { makeWorkroom } from '../../../algebra/rationalForm.ts';
import type { Expression } from '../../../expression/expression.ts';
import { makeBudget } from '../../../numeric/budget.ts';

/** Of a polynomial in one letter, by rising power: 3, 0, 2 for 2x² + 3. */
export type Coefficients = readonly Fraction[];

/**
 * Rational coefficients by rising power of one letter; null for anything but a polynomial in it alone. Proved by algebra:
 * values at a few places cannot tell x² from x² + sin 2πx.
 */
export function polynomialIn(expression: Expression, letter: string): Coefficients | null {
  const whole = wholeForm(expression);
  if (whole === null) return null;
  const coefficients = coefficientsIn(whole, letter).map(constantOf);
  return coefficients.every((one) => one !== null) ? coefficients : null;
}

/** Without a letter below a stroke, also where it could be cancelled. */
export function wholeForm(expression: Expression): Polynomial | null {
  const room = makeWorkroom(makeBudget());
  const form = canonical(expression, room);
  const below = form === null ? null : constantOf(form.bottom);
  if (form === null || below === null || below.equals(0) || room.poles.length > 0) return null;
  return new Map([...form.top].map(([key, term]) => [key, { ...term, coefficient: term.coefficient.div(below) }]));
}

/** Every real root lies nearer to 0 than this (Cauchy's bound); 0 for a polynomial that has none. */
export function rootBound(coefficients: Coefficients): Fraction {
  const lead = coefficients.at(-1);
  if (lead === undefined || lead.equals(0) || coefficients.length < 2) return new Fraction(0);
  const sizes = coefficients.slice(0, -1).map((one) => one.div(lead).abs());
  return sizes.reduce((most, size) => (size.compare(most) > 0 ? size : most), new Fraction(0)).add(1);
}

export function valueAt(coefficients: Coefficients, at: Fraction): Fraction {
  return coefficients.reduceRight((value, one) => value.mul(at).add(one), new Fraction(0));
}

/** The antiderivative that is 0 at 0. */
export function primitiveAt(coefficients: Coefficients, at: Fraction): Fraction {
  return valueAt([new Fraction(0), ...coefficients.map((one, power) => one.div(power + 1))], at);
}

/** Of the derivative, by rising power. */
export function derived(coefficients: Coefficients): Coefficients {
  return coefficients.slice(1).map((one, index) => one.mul(index + 1));
}
