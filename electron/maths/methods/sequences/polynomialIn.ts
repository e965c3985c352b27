import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import { lettersOf, rationalValue } from '../rationalValue.ts';
import { valueAt } from './workFormulaTerms.ts';
import type { TermFormula } from './workFormulaTerms.ts';

/** An expression in one letter as `square·n² + linear·n + rest`; `null` when it is no such polynomial. */
export function polynomialIn(expression: Expression, letter: string): TermFormula | null {
  if ([...lettersOf(expression)].some((one) => one !== letter)) return null;
  const at = (place: number): Fraction | null => rationalValue(expression, { [letter]: new Fraction(place) });
  const [zero, one, two] = [at(0), at(1), at(2)];
  if (zero === null || one === null || two === null) return null;
  const square = two.sub(one.mul(2)).add(zero).div(2);
  const formula = { square, linear: one.sub(zero).sub(square), rest: zero };
  const fits = [3, 4, 5, 7].every((place) => at(place)?.equals(valueAt(formula, new Fraction(place))) === true);
  return fits ? formula : null;
}
