import { errorOf, isNonZero, logSizeUpper, subtract, type ComplexBall } from './complexBall.ts';

/** Agreement must reach this many bits (about 36 decimal digits) below the size of what was compared. */
const agreementBits = 120;

/** In numbers of more digits than this, what a relative error hides may be all that matters (9^9^9 + 1). */
const largestRelativeBits = 20_000;

/** Two values that both lie within 2^-140 of 0, known that well, count as the same 0 (sin π is such a value). */
const zeroBits = -140;

/**
 * `different` is certain: the balls do not meet. `same` means that they agree to at least 36 digits of the larger
 * one. Anything in between (cancellation ate the digits) is `unclear` and counts neither way.
 */
export function compareValues(a: ComplexBall, b: ComplexBall): 'same' | 'different' | 'unclear' {
  const difference = subtract(a, b);
  if (isNonZero(difference)) return 'different';
  const size = Math.max(logSizeUpper(a), logSizeUpper(b));
  const error = errorOf(difference);
  if (error === -Infinity) return 'same';
  if (size <= zeroBits && error <= zeroBits) return 'same';
  return error <= Math.min(size, 0) - agreementBits || isRelativelySmall(error, a, b) ? 'same' : 'unclear';
}

/** For large values the agreement is relative to their centres, not to balls that may be all error. */
function isRelativelySmall(error: number, a: ComplexBall, b: ComplexBall): boolean {
  const centre = Math.min(logSizeUpper(a), logSizeUpper(b));
  if (centre > largestRelativeBits) return false;
  return error <= centre - agreementBits && errorOf(a) <= centre - agreementBits;
}
