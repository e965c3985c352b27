import Fraction from 'fraction.js';

import { canonical } from '../../../algebra/canonical.ts';
import { coefficientsIn, constantOf, type Polynomial } from '../../../algebra/polynomial.ts';
import { makeWorkroom } from '../../../algebra/rationalForm.ts';
import type { Expression } from '../../../expression/expression.ts';
import { makeBudget } from '../../../numeric/budget.ts';

/**
 * Rational coefficients by rising power of one letter; null for anything but a polynomial in it alone. Proved by algebra:
 * values at a few places cannot tell x² from x² + sin 2πx.
 */
export function polynomialIn(expression: Expression, letter: string): readonly Fraction[] | null {
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
export function rootBound(coefficients: readonly Fraction[]): Fraction {
  const lead = coefficients.at(-1);
  if (lead === undefined || lead.equals(0) || coefficients.length < 2) return new Fraction(0);
  const sizes = coefficients.slice(0, -1).map((one) => one.div(lead).abs());
  return sizes.reduce((most, size) => (size.compare(most) > 0 ? size : most), new Fraction(0)).add(1);
}
