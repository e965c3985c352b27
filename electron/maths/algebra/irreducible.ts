import Fraction from 'fraction.js';

import type { Budget } from '../numeric/budget.ts';
import { primitivePart, rationalRoots, type RationalPolynomial } from './exactRoots.ts';
import { rationalField } from './field.ts';
import {
  coefficientsIn,
  constantOf,
  constantPolynomial,
  degreeIn,
  lettersOf,
  substituteLetters,
  type Polynomial,
} from './polynomial.ts';
import { divisorsOf } from './primeFactors.ts';
import { divideUnivariate, evaluateUnivariate, squareFreeFactors } from './univariate.ts';

/** Whether a polynomial without common factors cannot be written as a product over the rationals; null: not decided. */
export function isIrreducible(polynomial: Polynomial, budget: Budget): boolean | null {
  const letters = lettersOf(polynomial);
  const [only, second] = letters;
  if (only === undefined) return true;
  if (second === undefined) return irreducibleInOne(rationalCoefficients(polynomial, only), budget);
  if (letters.some((name) => degreeIn(polynomial, name) === 1 && hasNumberCoefficient(polynomial, name))) return true;
  return irreducibleInSeveral(polynomial, letters, budget);
}

function rationalCoefficients(polynomial: Polynomial, name: string): RationalPolynomial {
  return coefficientsIn(polynomial, name).map((coefficient) => constantOf(coefficient) ?? new Fraction(0));
}

/** a·x + (rest) with a number a cannot be a product of two factors with letters. */
function hasNumberCoefficient(polynomial: Polynomial, name: string): boolean {
  const slope = coefficientsIn(polynomial, name)[1];
  return slope !== undefined && constantOf(slope) !== null;
}

/** Several letters: fixing all but one keeps a product a product, so one irreducible case of full degree is a proof. */
function irreducibleInSeveral(polynomial: Polynomial, letters: readonly string[], budget: Budget): boolean | null {
  let reducible = 0;
  let tried = 0;
  for (const name of letters) {
    for (const shift of [3, 7, 12]) {
      const values = new Map(
        letters
          .filter((other) => other !== name)
          .map((other, k) => [other, constantPolynomial(new Fraction(shift + 5 * k))] as const),
      );
      const special = rationalCoefficients(substituteLetters(polynomial, values, budget.spend), name);
      if (special.length - 1 < degreeIn(polynomial, name) || special.length < 3) continue;
      tried += 1;
      if (irreducibleInOne(special, budget) === true && totalDegree(polynomial) === special.length - 1) return true;
      if (irreducibleInOne(special, budget) === false) reducible += 1;
    }
  }
  return tried > 0 && reducible === tried ? false : null;
}

function totalDegree(polynomial: Polynomial): number {
  return Math.max(
    ...[...polynomial.values()].map(({ powers }) => powers.reduce((total, [, power]) => total + power, 0)),
  );
}

function irreducibleInOne(polynomial: RationalPolynomial, budget: Budget): boolean | null {
  const degree = polynomial.length - 1;
  if (degree <= 1) return true;
  const [first] = squareFreeFactors(rationalField, polynomial);
  if (first === undefined || first.multiplicity > 1 || first.polynomial.length !== polynomial.length) return false;
  if (rationalRoots(polynomial).roots.length > 0) return false;
  if (degree <= 3) return true;
  return degree > 5 ? null : !hasQuadraticFactor(primitivePart(polynomial), budget);
}

/** Kronecker: a quadratic factor takes values at 0, 1 and −1 that divide the polynomial's. */
function hasQuadraticFactor(polynomial: RationalPolynomial, budget: Budget): boolean {
  const values = [0, 1, -1].map((at) => evaluateUnivariate(rationalField, polynomial, new Fraction(at)));
  const choices = values.map((value) => divisorsOf(value.n, 40) ?? []);
  for (const atZero of choices[0] ?? []) {
    for (const atOne of signed(choices[1] ?? [])) {
      for (const atMinusOne of signed(choices[2] ?? [])) {
        budget.spend(20);
        const square = (atOne + atMinusOne) / 2n - atZero;
        if (square === 0n || (atOne + atMinusOne) % 2n !== 0n) continue;
        const factor = [atZero, (atOne - atMinusOne) / 2n, square].map((value) => new Fraction(value));
        if (divideUnivariate(rationalField, polynomial, factor)[1].length === 0) return true;
      }
    }
  }
  return false;
}

function signed(values: readonly bigint[]): readonly bigint[] {
  return values.flatMap((value) => [value, -value]);
}
