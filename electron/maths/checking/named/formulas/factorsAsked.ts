import Fraction from 'fraction.js';

import { expressionIn, lettersIn } from './formulaParts.ts';
import { polynomialIn, valueAt, type Coefficients } from './polynomialIn.ts';

const AS_SQUARE = /\bas (?:a |an )?(?:single )?(?:squared bracket|perfect square|(?:squared )?bracket squared)\b/i;

/**
 * false where a number of factors, or linear ones, are asked for that complete factorising in whole numbers does not give:
 * x⁴ − 1 "as a product of two factors", x² − 5 "as a product of linear factors".
 */
export function givesFactorsAsked(text: string, formula: string): boolean {
  if (AS_SQUARE.test(text.replace(formula, ' '))) return isSquare(formula);
  const asked = /\b(?:two|three|linear|brackets|binomials?)\b/i.exec(text.replace(formula, ' '))?.[0];
  // "The difference of two squares" counts no factors.
  if (asked === undefined || /\b(?:two (?:cubes|squares))\b/i.test(text)) return true;
  const [letter, another] = lettersIn(formula) ?? [];
  if (letter === undefined || another !== undefined) return !/[³⁴⁵⁶]|\^ ?\{? ?[3-9]/.test(formula);
  const read = expressionIn(formula);
  const whole = read === null ? null : polynomialIn(read, letter);
  if (whole === null) return false;
  const degree = whole.length - 1;
  const count = /\bthree\b/i.test(text) ? 3 : /\b(?:two|brackets|binomials?)\b/i.test(text) ? 2 : degree;
  // (2x + 4)(x + 3) are two factors, and 2(x + 2)(x + 3) is what complete factorising gives.
  if (isMultiple(whole) && !/\b(?:completely|fully)\b/i.test(text)) return false;
  return degree === count && splits(whole);
}

/** Whether one bracket squared is the whole of it: x² + 6x + 9, and not 2x² + 12x + 18. */
function isSquare(formula: string): boolean {
  const [letter, another] = lettersIn(formula) ?? [];
  const read = letter === undefined || another !== undefined ? null : expressionIn(formula);
  const [c, b, a, more] = (read === null ? null : polynomialIn(read, letter ?? '')) ?? [];
  if (a === undefined || b === undefined || c === undefined || more !== undefined) return false;
  return b.mul(b).equals(a.mul(c).mul(4)) && a.compare(0) > 0 && a.pow(new Fraction(1, 2)) !== null;
}

/** A whole number can be taken out of every coefficient. */
function isMultiple(whole: Coefficients): boolean {
  const [first, ...others] = whole;
  if (first === undefined || whole.some((one) => one.d !== 1n)) return false;
  return !others.reduce((shared, one) => shared.gcd(one), first.abs()).equals(1);
}

/** Into rational factors of the first degree. */
export function splits(whole: Coefficients): boolean {
  const [c, b, a] = whole;
  if (c === undefined || b === undefined || whole.length < 3) return whole.length === 2;
  if (c.equals(0)) return splits(whole.slice(1));
  if (a !== undefined && whole.length === 3) {
    const square = b.mul(b).sub(a.mul(c).mul(4));
    return square.compare(0) >= 0 && square.pow(new Fraction(1, 2)) !== null;
  }
  const root = rationalRoot(whole);
  return root !== null && splits(without(root, whole));
}

const FARTHEST = 60;

/** One of the small ones that sheets use. */
function rationalRoot(whole: Coefficients): Fraction | null {
  for (let bottom = 1; bottom <= 6; bottom++)
    for (let top = -FARTHEST; top <= FARTHEST; top++) {
      const root = new Fraction(top, bottom);
      if (valueAt(whole, root).equals(0)) return root;
    }
  return null;
}

/** Divided by (x − root), from the highest power down. */
function without(root: Fraction, whole: Coefficients): Coefficients {
  const quotient: Fraction[] = [];
  for (const one of whole.slice(1).reverse()) quotient.push(one.add((quotient.at(-1) ?? new Fraction(0)).mul(root)));
  return quotient.reverse();
}
