import { angleOf, exponential, naturalLog, pi, sineCosine } from './ballFunctions.ts';
import {
  add as addReal,
  asInteger,
  divide as divideReal,
  fromInteger,
  isExact,
  logUpper,
  multiply as multiplyReal,
  negate as negateReal,
  one as oneReal,
  signOf,
  squareRoot,
  subtract as subtractReal,
  wholePower,
  zero as zeroReal,
  type RealBall,
} from './realBall.ts';

/** `imaginary` is null for a number known to be real, which keeps real work real (and cheap). */
export type ComplexBall = { readonly real: RealBall; readonly imaginary: RealBall | null };

/** No number comes out: because there is none (`undefined`), or because it could not be worked out (`unknown`). */
export type NoValue = { readonly kind: 'undefined' | 'unknown'; readonly why: string };

export type NumericValue = ComplexBall | NoValue;

export function isNoValue(value: NumericValue): value is NoValue {
  return 'kind' in value;
}

export function undefinedValue(why: string): NoValue {
  return { kind: 'undefined', why };
}

export const tooUncertain: NoValue = { kind: 'unknown', why: 'the value is too large or too uncertain to work out' };
export const divisionByZero: NoValue = undefinedValue('it divides by zero');

export function fromReal(real: RealBall): ComplexBall {
  return { real, imaginary: null };
}

export const zero = fromReal(zeroReal);
export const one = fromReal(oneReal);
export const imaginaryUnit: ComplexBall = { real: zeroReal, imaginary: oneReal };

/** Drops an imaginary part that is exactly zero. */
function make(real: RealBall, imaginary: RealBall | null): ComplexBall {
  return imaginary !== null && signOf(imaginary) === 0 ? fromReal(real) : { real, imaginary };
}

export function negate(a: ComplexBall): ComplexBall {
  return { real: negateReal(a.real), imaginary: a.imaginary === null ? null : negateReal(a.imaginary) };
}

export function add(a: ComplexBall, b: ComplexBall): ComplexBall {
  const real = addReal(a.real, b.real);
  if (a.imaginary === null) return { real, imaginary: b.imaginary };
  return b.imaginary === null ? { real, imaginary: a.imaginary } : make(real, addReal(a.imaginary, b.imaginary));
}

export function subtract(a: ComplexBall, b: ComplexBall): ComplexBall {
  return add(a, negate(b));
}

export function multiply(a: ComplexBall, b: ComplexBall): ComplexBall {
  if (a.imaginary === null && b.imaginary === null) return fromReal(multiplyReal(a.real, b.real));
  const [ai, bi] = [a.imaginary ?? zeroReal, b.imaginary ?? zeroReal];
  const real = subtractReal(multiplyReal(a.real, b.real), multiplyReal(ai, bi));
  return make(real, addReal(multiplyReal(a.real, bi), multiplyReal(ai, b.real)));
}

/** |a|². */
export function squaredSize(a: ComplexBall): RealBall {
  const square = multiplyReal(a.real, a.real);
  return a.imaginary === null ? square : addReal(square, multiplyReal(a.imaginary, a.imaginary));
}

export function isExactZero(a: ComplexBall): boolean {
  return signOf(a.real) === 0 && (a.imaginary === null || signOf(a.imaginary) === 0);
}

/** Certainly different from 0. */
export function isNonZero(a: ComplexBall): boolean {
  const [real, imaginary] = [signOf(a.real), a.imaginary === null ? 0 : signOf(a.imaginary)];
  return (real !== null && real !== 0) || (imaginary !== null && imaginary !== 0);
}

export function divide(a: ComplexBall, b: ComplexBall): NumericValue {
  if (isExactZero(b)) return divisionByZero;
  if (b.imaginary === null) {
    const real = divideReal(a.real, b.real);
    if (real === null) return tooUncertain;
    if (a.imaginary === null) return fromReal(real);
    const imaginary = divideReal(a.imaginary, b.real);
    return imaginary === null ? tooUncertain : make(real, imaginary);
  }
  const conjugate: ComplexBall = { real: b.real, imaginary: negateReal(b.imaginary) };
  return divide(multiply(a, conjugate), fromReal(squaredSize(b)));
}

/** log2 upper bound of |a|. */
export function logSizeUpper(a: ComplexBall): number {
  const real = logUpper(a.real);
  return a.imaginary === null ? real : Math.max(real, logUpper(a.imaginary)) + 0.5;
}

/** Largest log2 error of the parts. */
export function errorOf(a: ComplexBall): number {
  return a.imaginary === null ? a.real.error : Math.max(a.real.error, a.imaginary.error);
}

export function exp(a: ComplexBall): NumericValue {
  const size = exponential(a.real);
  if (size === null) return tooUncertain;
  if (a.imaginary === null) return fromReal(size);
  const turn = sineCosine(a.imaginary);
  if (turn === null) return tooUncertain;
  return make(multiplyReal(size, turn[1]), multiplyReal(size, turn[0]));
}

/** Principal logarithm. */
export function log(a: ComplexBall): NumericValue {
  if (isExactZero(a)) return undefinedValue('the logarithm of 0 does not exist');
  const sign = a.imaginary === null ? signOf(a.real) : null;
  if (sign === 1) return orUncertain(naturalLog(a.real));
  if (sign === -1) return make(naturalLog(negateReal(a.real)) ?? zeroReal, pi);
  if (a.imaginary === null) return tooUncertain;
  const size = naturalLog(squaredSize(a));
  const angle = angleOf(a.real, a.imaginary);
  if (size === null || angle === null) return tooUncertain;
  return make({ ...size, exponent: size.exponent - 1, error: size.error - 1 }, angle);
}

function orUncertain(real: RealBall | null): NumericValue {
  return real === null ? tooUncertain : fromReal(real);
}

/** Principal square root. */
export function sqrt(a: ComplexBall): NumericValue {
  if (a.imaginary === null) {
    const sign = signOf(a.real);
    if (sign === -1) return make(zeroReal, squareRoot(negateReal(a.real)));
    return orUncertain(squareRoot(a.real));
  }
  return power(a, fromReal({ mantissa: 1n, exponent: -1, error: -Infinity }));
}

const largestWholeExponent = 2n ** 60n;

/** Principal power; a whole exponent needs no logarithm and may have any base. 0^0 is left undefined. */
export function power(base: ComplexBall, exponent: ComplexBall): NumericValue {
  const whole = exponent.imaginary === null ? asInteger(exponent.real) : null;
  if (whole !== null) return integerPower(base, whole);
  if (isExactZero(base)) {
    const sign = signOf(exponent.real);
    if (sign === 1) return zero;
    return sign === null ? tooUncertain : undefinedValue('0 has no such power');
  }
  const logarithm = log(base);
  return isNoValue(logarithm) ? logarithm : exp(multiply(logarithm, exponent));
}

function integerPower(base: ComplexBall, whole: bigint): NumericValue {
  if (isExactZero(base)) return zeroPower(whole);
  if (whole > largestWholeExponent || whole < -largestWholeExponent) return hugePower(base, whole);
  if (whole < 0n) {
    const positive = integerPower(base, -whole);
    return isNoValue(positive) ? positive : divide(one, positive);
  }
  if (base.imaginary === null) {
    const real = wholePower(base.real, whole);
    return Math.abs(real.exponent) > 2 ** 52 ? tooUncertain : fromReal(real);
  }
  let result: ComplexBall = one;
  let square = base;
  for (let left = whole; left > 0n; left >>= 1n) {
    if (left & 1n) result = multiply(result, square);
    if (left > 1n) square = multiply(square, square);
  }
  return result;
}

function hugePower(base: ComplexBall, whole: bigint): NumericValue {
  if (base.imaginary !== null || !isExact(base.real)) return tooUncertain;
  const integer = asInteger(base.real);
  if (integer === 1n) return one;
  if (integer === -1n) return whole % 2n === 0n ? one : fromReal(fromInteger(-1));
  return tooUncertain;
}

function zeroPower(whole: bigint): NumericValue {
  if (whole > 0n) return zero;
  return whole === 0n ? undefinedValue('0⁰ has no value') : divisionByZero;
}

/** [sin a, cos a]. */
export function sinCos(a: ComplexBall): readonly [ComplexBall, ComplexBall] | NoValue {
  const turn = sineCosine(a.real);
  if (turn === null) return tooUncertain;
  const [sine, cosine] = turn;
  if (a.imaginary === null) return [fromReal(sine), fromReal(cosine)];
  const grow = exponential(a.imaginary);
  const shrink = exponential(negateReal(a.imaginary));
  if (grow === null || shrink === null) return tooUncertain;
  const hyperbolicCosine = halve(addReal(grow, shrink));
  const hyperbolicSine = halve(subtractReal(grow, shrink));
  return [
    make(multiplyReal(sine, hyperbolicCosine), multiplyReal(cosine, hyperbolicSine)),
    make(multiplyReal(cosine, hyperbolicCosine), negateReal(multiplyReal(sine, hyperbolicSine))),
  ];
}

function halve(ball: RealBall): RealBall {
  return { ...ball, exponent: ball.exponent - 1, error: ball.error - 1 };
}
