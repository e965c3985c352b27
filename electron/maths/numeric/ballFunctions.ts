import {
  arctanFixed,
  expFixed,
  fractionBits,
  ln2Fixed,
  lnFixed,
  piFixed,
  sinCosFixed,
  bitLength,
} from './fixedPoint.ts';
import {
  add,
  divide,
  fromInteger,
  logSize,
  logSum,
  makeBall,
  multiply,
  negate,
  one,
  signOf,
  squareRoot,
  subtract,
  zero,
  type RealBall,
} from './realBall.ts';

/** Rounding inside the fixed-point routines stays below 2^-280 of their result; this leaves room. */
const fixedError = -260;

export const pi: RealBall = makeBall(piFixed, -fractionBits, -fractionBits + 4);
const halfPi: RealBall = { ...pi, exponent: pi.exponent - 1, error: pi.error - 1 };
const ln2: RealBall = makeBall(ln2Fixed, -fractionBits, -fractionBits + 6);

/** The centre as a fixed-point number; the part below 2^-320 is dropped (its size is within `fixedError`). */
function centreFixed(ball: RealBall): bigint {
  const shift = ball.exponent + fractionBits;
  if (shift < -1024) return 0n;
  return shift >= 0 ? ball.mantissa << BigInt(shift) : ball.mantissa >> BigInt(-shift);
}

/** e^x; null when x is too large to hold or too uncertain to mean anything. */
export function exponential(x: RealBall): RealBall | null {
  const size = logSize(x);
  if (size > 45 || x.error > -2) return null;
  const fixed = centreFixed(x);
  const turns = fixed / ln2Fixed;
  const rest = fixed - turns * ln2Fixed;
  const value = expFixed(rest);
  const exponent = Number(turns) - fractionBits;
  const logValue = bitLength(value) + exponent;
  const rounding = logValue + fixedError + Math.max(0, size);
  return makeBall(value, exponent, logSum(logValue + x.error + 0.5, x === zero ? -Infinity : rounding));
}

/** ln x for a ball that is certainly positive; null otherwise. */
export function naturalLog(x: RealBall): RealBall | null {
  if (signOf(x) !== 1) return null;
  if (signOf(subtract(x, one)) === 0) return zero;
  const bits = bitLength(x.mantissa);
  const scaled = x.mantissa << BigInt(fractionBits - bits);
  const value = lnFixed(scaled);
  const part = makeBall(value, -fractionBits, fixedError);
  const whole = multiply(fromInteger(bits + x.exponent), ln2);
  const relative = x.error - logSize(x);
  if (relative > -1) return null;
  const total = add(part, whole);
  return { ...total, error: logSum(total.error, relative + 1) };
}

/** [sin x, cos x]; null for arguments too large or too uncertain to place on the circle. */
export function sineCosine(x: RealBall): readonly [RealBall, RealBall] | null {
  const size = logSize(x);
  if (size > 60 || x.error > -2) return null;
  if (x.mantissa === 0n && x.error === -Infinity) return [zero, one];
  const fixed = centreFixed(x);
  const quarter = piFixed / 2n;
  const turns = (fixed + (fixed < 0n ? -quarter : quarter) / 2n) / quarter;
  const rest = fixed - turns * quarter;
  const [sine, cosine] = sinCosFixed(rest);
  const error = logSum(x.error, fixedError + Math.max(0, size));
  const s = makeBall(sine, -fractionBits, error);
  const c = makeBall(cosine, -fractionBits, error);
  return rotate(s, c, Number(((turns % 4n) + 4n) % 4n));
}

function rotate(sine: RealBall, cosine: RealBall, quarters: number): readonly [RealBall, RealBall] {
  if (quarters === 0) return [sine, cosine];
  if (quarters === 1) return [cosine, negate(sine)];
  if (quarters === 2) return [negate(sine), negate(cosine)];
  return [negate(cosine), sine];
}

/** arctan x in (−π/2, π/2). */
export function arctangent(x: RealBall): RealBall | null {
  if (x.error > -2) return null;
  if (logSize(x) > 0) {
    const inverse = divide(one, x);
    if (inverse === null) return null;
    const rest = arctangent(inverse);
    if (rest === null) return null;
    return subtract(x.mantissa > 0n ? halfPi : negate(halfPi), rest);
  }
  if (x.mantissa === 0n && x.error === -Infinity) return zero;
  return makeBall(arctanFixed(centreFixed(x)), -fractionBits, logSum(x.error, fixedError));
}

/** Angle of the point (x, y), in (−π, π]; null when the point may be 0 or may lie on either side of the cut. */
export function angleOf(x: RealBall, y: RealBall): RealBall | null {
  const signX = signOf(x);
  const signY = signOf(y);
  if (signX === 1) return quotientAngle(y, x);
  if (signY === 1 || signY === -1) {
    const turned = quotientAngle(negate(x), y);
    return turned === null ? null : add(signY === 1 ? halfPi : negate(halfPi), turned);
  }
  return signX === -1 && signY === 0 ? pi : null;
}

function quotientAngle(top: RealBall, bottom: RealBall): RealBall | null {
  const ratio = divide(top, bottom);
  return ratio === null ? null : arctangent(ratio);
}

/** arcsin x for |x| ≤ 1, by arctan(x / √(1 − x²)). */
export function arcsine(x: RealBall): RealBall | null {
  const rest = subtract(one, multiply(x, x));
  const sign = signOf(rest);
  if (sign === 0) return x.mantissa > 0n ? halfPi : negate(halfPi);
  if (sign !== 1) return null;
  const root = squareRoot(rest);
  return root === null ? null : quotientAngle(x, root);
}

export function arccosine(x: RealBall): RealBall | null {
  const sine = arcsine(x);
  return sine === null ? null : subtract(halfPi, sine);
}
