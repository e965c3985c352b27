import Fraction from 'fraction.js';

import { squareRootOf } from '../numeric/fixedPoint.ts';
import { rationalField } from './field.ts';
import { contentOf, fromTerms } from './polynomial.ts';
import { divisorsOf, primeFactors } from './primeFactors.ts';
import { degree, divideUnivariate, evaluateUnivariate, type Univariate } from './univariate.ts';

export type RationalPolynomial = Univariate<Fraction>;

/** Root of a quadratic: (p ± √d)/q with d square-free and not a square; d < 0 means no real roots. */
export type SurdPair = { readonly centre: Fraction; readonly factor: Fraction; readonly radicand: bigint };

/** Whole coefficients without a common factor, leading coefficient positive. */
export function primitivePart(polynomial: RationalPolynomial): RationalPolynomial {
  const terms = polynomial.map((coefficient, k) => ({ coefficient, powers: [['x', k]] as const }));
  const content = contentOf(fromTerms(terms.filter(({ coefficient }) => coefficient.n !== 0n)));
  const sign = (polynomial.at(-1)?.s ?? 1n) < 0n ? -1 : 1;
  return polynomial.map((coefficient) => coefficient.div(content).mul(sign));
}

/**
 * Rational roots of a square-free polynomial and what is left after dividing them out (rational root theorem). They are
 * not `complete` where its first or last coefficient has too many divisors, or some that could not be found.
 */
export function rationalRoots(polynomial: RationalPolynomial): {
  readonly roots: readonly Fraction[];
  readonly rest: RationalPolynomial;
  readonly complete: boolean;
} {
  const roots: Fraction[] = [];
  let rest = primitivePart(polynomial);
  if (rest[0] !== undefined && rest[0].n === 0n) {
    roots.push(new Fraction(0));
    rest = rest.slice(1);
  }
  const candidates = candidatesFor(rest);
  for (const candidate of candidates ?? []) {
    if (degree(rest) < 1) break;
    if (evaluateUnivariate(rationalField, rest, candidate).n !== 0n) continue;
    roots.push(candidate);
    rest = primitivePart(divideUnivariate(rationalField, rest, [candidate.neg(), new Fraction(1)])[0]);
  }
  return { roots, rest, complete: candidates !== null };
}

function candidatesFor(polynomial: RationalPolynomial): readonly Fraction[] | null {
  const [constant, lead] = [polynomial[0], polynomial.at(-1)];
  if (constant === undefined || lead === undefined || polynomial.length < 2) return [];
  if (polynomial.length === 2) return [constant.neg().div(lead)];
  const tops = divisorsOf(constant.n, 400);
  const bottoms = divisorsOf(lead.n, 100);
  if (tops === null || bottoms === null) return null;
  const seen = new Map<string, Fraction>();
  for (const bottom of bottoms) {
    for (const top of tops) {
      const candidate = new Fraction(top, bottom);
      seen.set(candidate.toFraction(), candidate).set(candidate.neg().toFraction(), candidate.neg());
    }
  }
  return [...seen.values()];
}

/** The two irrational roots of a quadratic without rational roots. */
export function quadraticSurds(polynomial: RationalPolynomial): SurdPair | null {
  const [c, b, a] = polynomial;
  if (a === undefined || b === undefined || c === undefined || polynomial.length !== 3) return null;
  const discriminant = b.mul(b).sub(a.mul(c).mul(4));
  const whole = discriminant.n * discriminant.d;
  const [outside, radicand] = splitSquare(whole);
  const factor = new Fraction(outside, discriminant.d).div(a.mul(2)).abs();
  return { centre: b.neg().div(a.mul(2)), factor, radicand: discriminant.s < 0n ? -radicand : radicand };
}

/** [k, m] with k²·m = value and m square-free (as far as trial division sees). */
export function splitSquare(value: bigint): readonly [bigint, bigint] {
  let outside = 1n;
  let inside = 1n;
  for (const [prime, count] of primeFactors(value)) {
    outside *= prime ** BigInt(Math.floor(count / 2));
    if (count % 2 === 1) inside *= prime;
  }
  const root = squareRootOf(inside);
  return root * root === inside ? [outside * root, 1n] : [outside, inside];
}
