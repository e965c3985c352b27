import type Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import { fromReal, isNoValue, negate, power, type ComplexBall, type NumericValue } from './complexBall.ts';
import { fromFraction, signOf, type RealBall } from './realBall.ts';

type OddFraction = { readonly top: bigint; readonly bottom: bigint; readonly value: RealBall };

/**
 * A negative base to a fraction with an odd denominator, as taught at school: (−8)^(1/3) = −2, (−8)^(2/3) = 4.
 * null when the exponent is not such a fraction, as written.
 */
export function asOddRoot(base: ComplexBall, exponent: Expression): NumericValue | null {
  const fraction = fractionOf(exponent);
  if (fraction === null || fraction.bottom % 2n === 0n || base.imaginary !== null) return null;
  if (signOf(base.real) !== -1) return null;
  const size = power(negate(base), fromReal(fraction.value));
  if (isNoValue(size)) return size;
  return fraction.top % 2n === 0n ? size : negate(size);
}

function fractionOf(exponent: Expression): OddFraction | null {
  if (exponent.kind === 'negative') {
    const inner = fractionOf(exponent.operand);
    return inner === null
      ? null
      : { ...inner, top: -inner.top, value: { ...inner.value, mantissa: -inner.value.mantissa } };
  }
  const exact = literal(exponent);
  return exact === null ? null : { top: exact.s * exact.n, bottom: exact.d, value: fromFraction(exact) };
}

function literal(exponent: Expression): Fraction | null {
  if (exponent.kind === 'number') return exponent.decimals === undefined ? exponent.value : null;
  if (exponent.kind !== 'quotient') return null;
  const { numerator, denominator } = exponent;
  if (numerator.kind === 'negative') {
    const positive = literal({ ...exponent, numerator: numerator.operand });
    return positive === null ? null : positive.neg();
  }
  if (numerator.kind !== 'number' || denominator.kind !== 'number' || denominator.value.n === 0n) return null;
  return numerator.value.div(denominator.value);
}
