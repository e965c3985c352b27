import type { Budget } from '../numeric/budget.ts';
import {
  add,
  divide,
  fromInteger,
  fromNumber,
  logSize,
  multiply,
  negate,
  signOf,
  subtract,
  toNumber,
  zero,
  type RealBall,
} from '../numeric/realBall.ts';

/** Coefficients by rising power, as balls: rational, surd and transcendental coefficients alike. */
export type BallPolynomial = readonly RealBall[];

/** Roots are known to within 2^-width of their size. */
const rootBits = 150;

/**
 * All real roots of a square-free polynomial in rising order, each in a ball that certainly holds exactly one; null
 * when signs cannot be made certain (coefficients too close to degenerate). The roots of the derivative cut the line
 * into stretches with at most one root each, so nothing can be missed: the count is a proof.
 */
export function realRoots(polynomial: BallPolynomial, budget: Budget): readonly RealBall[] | null {
  budget.spend(polynomial.length);
  const lead = polynomial.at(-1);
  if (lead === undefined || polynomial.length < 2) return [];
  if (signOf(lead) === null) return null;
  if (polynomial.length === 2) return linearRoot(polynomial);
  const turns = realRoots(slopes(polynomial), budget);
  if (turns === null) return turningPointsUnclear(polynomial);
  const bound = rootBound(polynomial);
  if (bound === null) return null;
  return rootsBetween(polynomial, [negate(bound), ...turns, bound], budget);
}

function turningPointsUnclear(polynomial: BallPolynomial): readonly RealBall[] | null {
  return polynomial.length === 2 ? linearRoot(polynomial) : null;
}

function linearRoot([constant, slope]: BallPolynomial): readonly RealBall[] | null {
  if (constant === undefined || slope === undefined) return null;
  const root = divide(negate(constant), slope);
  return root === null ? null : [root];
}

function slopes(polynomial: BallPolynomial): BallPolynomial {
  return polynomial.slice(1).map((coefficient, k) => multiply(coefficient, fromInteger(k + 1)));
}

export function valueAt(polynomial: BallPolynomial, at: RealBall): RealBall {
  return polynomial.reduceRight((total, coefficient) => add(multiply(total, at), coefficient), zero);
}

/** Cauchy: every root is smaller than 1 + max |a_k / a_n|. */
function rootBound(polynomial: BallPolynomial): RealBall | null {
  const lead = polynomial.at(-1);
  if (lead === undefined) return null;
  let largest = 0;
  for (const coefficient of polynomial) largest = Math.max(largest, logSize(coefficient) - logSize(lead) + 1);
  return largest > 900 ? null : { mantissa: 1n, exponent: Math.ceil(largest) + 1, error: -Infinity };
}

function rootsBetween(
  polynomial: BallPolynomial,
  cuts: readonly RealBall[],
  budget: Budget,
): readonly RealBall[] | null {
  const roots: RealBall[] = [];
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const [low, high] = [cuts[index], cuts[index + 1]];
    if (low === undefined || high === undefined) return null;
    const [left, right] = [signOf(valueAt(polynomial, low)), signOf(valueAt(polynomial, high))];
    if (left === null || right === null) return null;
    // A turning point on the axis is the only root of the stretches beside it.
    if (right === 0) roots.push(high);
    if (left === 0 || right === 0 || left === right) continue;
    const root = refine(polynomial, low, high, left, budget);
    if (root === null) return null;
    roots.push(root);
  }
  return roots;
}

/** One sign change between low and high: halve until Newton takes over, then make sure of the enclosure. */
function refine(
  polynomial: BallPolynomial,
  low: RealBall,
  high: RealBall,
  leftSign: number,
  budget: Budget,
): RealBall | null {
  let guess = fromNumber(bisect(polynomial, toNumber(low), toNumber(high), leftSign));
  const slope = slopes(polynomial);
  for (let round = 0; round < 6; round += 1) {
    budget.spend(polynomial.length * 2);
    const step = divide(valueAt(polynomial, guess), { ...valueAt(slope, guess), error: -Infinity });
    if (step === null) break;
    guess = { ...subtract(guess, step), error: -Infinity };
  }
  return enclose(polynomial, guess);
}

/** Doubles are enough here: the result is only a start for Newton and is checked afterwards. */
function bisect(polynomial: BallPolynomial, from: number, to: number, leftSign: number): number {
  const coefficients = polynomial.map(toNumber);
  let [low, high] = [from, to];
  for (let round = 0; round < 200; round += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    const value = coefficients.reduceRight((total, coefficient) => total * middle + coefficient, 0);
    if (value === 0) return middle;
    if (Math.sign(value) === leftSign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The signs just below and just above the guess must differ. */
function enclose(polynomial: BallPolynomial, guess: RealBall): RealBall | null {
  const exact = signOf(valueAt(polynomial, guess));
  if (exact === 0) return guess;
  for (const bits of [rootBits, 110, 70]) {
    const width = Math.max(logSize(guess), -40) - bits;
    const radius: RealBall = { mantissa: 1n, exponent: Math.ceil(width), error: -Infinity };
    const below = signOf(valueAt(polynomial, subtract(guess, radius)));
    const above = signOf(valueAt(polynomial, add(guess, radius)));
    if (below !== null && above !== null && below !== 0 && above !== 0 && below !== above) {
      return { ...guess, error: Math.ceil(width) };
    }
  }
  return null;
}
