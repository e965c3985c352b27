import type Fraction from 'fraction.js';

import { bitLength, squareRootOf } from './fixedPoint.ts';

/**
 * A real number known to lie within `2^error` of `mantissa · 2^exponent`; `error` is −Infinity when it is exact.
 * Carrying the bound is what lets a checker say "different" as a proof and never take cancellation, or a value too
 * small to see, for equality. Exponents are ordinary numbers, so 9^9^9 is no harder than 9.
 */
export type RealBall = { readonly mantissa: bigint; readonly exponent: number; readonly error: number };

/** Bits kept in a mantissa: about 57 decimal digits. */
export const precisionBits = 192;

export const zero: RealBall = { mantissa: 0n, exponent: 0, error: -Infinity };
export const one: RealBall = { mantissa: 1n, exponent: 0, error: -Infinity };

/** log2(2^a + 2^b). */
export function logSum(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  const high = Math.max(a, b);
  return high + Math.log2(1 + 2 ** (Math.min(a, b) - high));
}

/** Rounds to the working precision and widens the error by what was cut off. */
export function makeBall(mantissa: bigint, exponent: number, error: number): RealBall {
  const extra = bitLength(mantissa) - precisionBits;
  if (extra <= 0) return { mantissa, exponent: mantissa === 0n ? 0 : exponent, error };
  const kept = mantissa >> BigInt(extra);
  const exact = kept << BigInt(extra) === mantissa;
  return { mantissa: kept, exponent: exponent + extra, error: exact ? error : logSum(error, exponent + extra) };
}

export function fromInteger(value: bigint | number): RealBall {
  return makeBall(BigInt(value), 0, -Infinity);
}

export function fromFraction(value: Fraction): RealBall {
  const top = fromInteger(value.s * value.n);
  return value.d === 1n ? top : (divide(top, fromInteger(value.d)) ?? zero);
}

/** log2 of the centre's size; −Infinity at 0. */
export function logSize(ball: RealBall): number {
  if (ball.mantissa === 0n) return -Infinity;
  return Math.log2(Math.abs(Number(ball.mantissa))) + ball.exponent;
}

/** An upper bound for log2 |x| over the ball. */
export function logUpper(ball: RealBall): number {
  return logSum(logSize(ball), ball.error);
}

/** 1, −1, 0 when certain (0 only for an exact zero); null when the ball reaches across zero. */
export function signOf(ball: RealBall): 1 | -1 | 0 | null {
  if (ball.mantissa === 0n) return ball.error === -Infinity ? 0 : null;
  if (ball.error > logSize(ball) - 1e-9) return null;
  return ball.mantissa > 0n ? 1 : -1;
}

export function isExact(ball: RealBall): boolean {
  return ball.error === -Infinity;
}

export function negate(ball: RealBall): RealBall {
  return { ...ball, mantissa: -ball.mantissa };
}

export function add(a: RealBall, b: RealBall): RealBall {
  if (a.mantissa === 0n) return { ...b, error: logSum(a.error, b.error) };
  if (b.mantissa === 0n) return { ...a, error: logSum(a.error, b.error) };
  const [high, low] = a.exponent >= b.exponent ? [a, b] : [b, a];
  const gap = high.exponent - low.exponent;
  const error = logSum(a.error, b.error);
  if (gap > 2 * precisionBits + 64) return addFar(high, low, error);
  return makeBall((high.mantissa << BigInt(gap)) + low.mantissa, low.exponent, error);
}

/** Exponents too far apart to align: the smaller one vanishes into the error. */
function addFar(high: RealBall, low: RealBall, error: number): RealBall {
  return makeBall(high.mantissa, high.exponent, logSum(error, logSize(low)));
}

export function subtract(a: RealBall, b: RealBall): RealBall {
  return add(a, negate(b));
}

export function multiply(a: RealBall, b: RealBall): RealBall {
  const spread = logSum(logSum(product(a.error, logSize(b)), product(b.error, logSize(a))), product(a.error, b.error));
  return makeBall(a.mantissa * b.mantissa, a.exponent + b.exponent, spread);
}

/** −Infinity stands for a factor 0, which wins over everything. */
function product(a: number, b: number): number {
  return a === -Infinity || b === -Infinity ? -Infinity : a + b;
}

/** null when the divisor is zero or cannot be told from it (ask `signOf` which). */
export function divide(a: RealBall, b: RealBall): RealBall | null {
  const sign = signOf(b);
  if (sign === null || sign === 0) return null;
  const shift = Math.max(0, precisionBits + 8 + bitLength(b.mantissa) - bitLength(a.mantissa));
  const top = a.mantissa << BigInt(shift);
  const mantissa = top / b.mantissa;
  const exponent = a.exponent - b.exponent - shift;
  const relative = 2 ** (b.error - logSize(b));
  if (relative > 0.5) return null;
  const spread = logSum(a.error - logSize(b), product(b.error, logSize(a)) - 2 * logSize(b)) - Math.log2(1 - relative);
  const rounding = mantissa * b.mantissa === top ? -Infinity : exponent;
  return makeBall(mantissa, exponent, logSum(spread, rounding));
}

/** Square root of a ball whose sign is known not to be negative; a ball around 0 keeps a wide error. */
export function squareRoot(ball: RealBall): RealBall | null {
  const sign = signOf(ball);
  if (sign === 0) return zero;
  if (sign === null) return makeBall(0n, 0, logUpper(ball) / 2 + 0.1);
  if (sign < 0) return null;
  let shift = Math.max(0, 2 * precisionBits + 16 - bitLength(ball.mantissa));
  if ((ball.exponent - shift) % 2 !== 0) shift += 1;
  const scaled = ball.mantissa << BigInt(shift);
  const root = squareRootOf(scaled);
  const exponent = (ball.exponent - shift) / 2;
  const rounding = root * root === scaled ? -Infinity : exponent;
  return makeBall(root, exponent, logSum(ball.error - logSize(ball) / 2, rounding));
}

/** base^exponent for a whole exponent ≥ 0 by repeated squaring. */
export function wholePower(base: RealBall, exponent: bigint): RealBall {
  let result = one;
  let square = base;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = multiply(result, square);
    if (left > 1n) square = multiply(square, square);
  }
  return result;
}

/** The centre as a double: for messages and starting guesses, never for a verdict. */
export function toNumber(ball: RealBall): number {
  const extra = Math.max(0, bitLength(ball.mantissa) - 60);
  return Number(ball.mantissa >> BigInt(extra)) * 2 ** (ball.exponent + extra);
}

/** A double taken as an exact value (every finite double is a whole number times a power of two). */
export function fromNumber(value: number): RealBall {
  if (value === 0 || !Number.isFinite(value)) return zero;
  const exponent = Math.floor(Math.log2(Math.abs(value))) - 52;
  return makeBall(BigInt(Math.round(value / 2 ** exponent)), exponent, -Infinity);
}

/** The same centre with a wider error, for results of approximate methods. */
export function widen(ball: RealBall, error: number): RealBall {
  return { ...ball, error: logSum(ball.error, error) };
}

/** Largest whole number ≤ x, when the ball is narrow enough to tell. */
export function floorOf(ball: RealBall): bigint | null {
  const floor = floorCentre(ball);
  if (isExact(ball)) return floor;
  const low = subtract(ball, fromInteger(floor));
  const high = subtract(fromInteger(floor + 1n), ball);
  return signOf(low) === 1 && signOf(high) === 1 ? floor : null;
}

function floorCentre(ball: RealBall): bigint {
  if (ball.exponent >= 0) return ball.exponent > 4096 ? 0n : ball.mantissa << BigInt(ball.exponent);
  return ball.exponent < -1_000_000 ? (ball.mantissa < 0n ? -1n : 0n) : ball.mantissa >> BigInt(-ball.exponent);
}
/** The whole number this ball is exactly, or null. */
export function asInteger(ball: RealBall): bigint | null {
  if (!isExact(ball) || ball.exponent > 4096) return null;
  if (ball.exponent >= 0) return ball.mantissa << BigInt(ball.exponent);
  if (ball.exponent < -4096) return null;
  const floor = ball.mantissa >> BigInt(-ball.exponent);
  return floor << BigInt(-ball.exponent) === ball.mantissa ? floor : null;
}
