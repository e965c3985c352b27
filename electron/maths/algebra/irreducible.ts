import Fraction from 'fraction.js';

import type { Budget } from '../numeric/budget.ts';
import { squareRootOf } from '../numeric/fixedPoint.ts';
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
  const { roots, complete } = rationalRoots(polynomial);
  if (roots.length > 0) return false;
  if (degree === 2) return !hasSquareDiscriminant(polynomial);
  if (!complete) return null;
  if (degree <= 3) return true;
  if (degree > 5) return null;
  const whole = primitivePart(polynomial);
  const splits = degree === 4 ? isProductOfQuadratics(whole, budget) : hasQuadraticFactor(whole, budget);
  return splits === null ? null : !splits;
}

function hasSquareDiscriminant([c, b, a]: RationalPolynomial): boolean {
  const discriminant = a === undefined || b === undefined || c === undefined ? null : b.mul(b).sub(a.mul(c).mul(4));
  return discriminant !== null && wholeRoot(discriminant.s * discriminant.n * discriminant.d) !== null;
}

/** (ux² + vx + w)(px² + qx + r) with whole numbers: u and w are tried, v is then the root of a quadratic. */
function isProductOfQuadratics(polynomial: RationalPolynomial, budget: Budget): boolean | null {
  const [constant = 0n, c1 = 0n, c2 = 0n, c3 = 0n, lead = 0n] = polynomial.map(({ s, n }) => s * n);
  const [outer, inner] = [divisorsOf(lead), divisorsOf(constant)];
  if (outer === null || inner === null) return null;
  return outer.some((u) =>
    signed(inner).some((w) => {
      budget.spend(4);
      const [p, r] = [lead / u, constant / w];
      const middle = c2 - u * r - w * p;
      const root = wholeRoot(c3 * c3 - 4n * p * u * middle);
      return (
        root !== null &&
        [c3 + root, c3 - root].some((twice) => {
          if (twice % (2n * p) !== 0n) return false;
          const v = twice / (2n * p);
          const rest = c3 - v * p;
          return rest % u === 0n && v * r + (rest / u) * w === c1;
        })
      );
    }),
  );
}

function wholeRoot(square: bigint): bigint | null {
  const root = square < 0n ? null : squareRootOf(square);
  return root !== null && root * root === square ? root : null;
}

const mostDivisors = 40;

/** Kronecker: a quadratic factor takes values at 0, 1 and −1 that divide the polynomial's. null: too many to try. */
function hasQuadraticFactor(polynomial: RationalPolynomial, budget: Budget): boolean | null {
  const values = [0, 1, -1].map((at) => evaluateUnivariate(rationalField, polynomial, new Fraction(at)));
  const choices = values.map((value) => divisorsOf(value.n, mostDivisors));
  if (choices.includes(null)) return null;
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
