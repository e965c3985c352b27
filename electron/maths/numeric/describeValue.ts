import type { ComplexBall } from './complexBall.ts';
import { toNumber, type RealBall } from './realBall.ts';

/** A number as a pupil would read it: whole, a small fraction, or six significant digits. */
export function describeValue(value: ComplexBall): string {
  if (value.imaginary === null) return describeReal(value.real);
  const imaginary = toNumber(value.imaginary);
  const sign = imaginary < 0 ? '−' : '+';
  const size = describeNumber(Math.abs(imaginary));
  return `${describeReal(value.real)} ${sign} ${size === '1' ? '' : size}i`;
}

export function describeReal(value: RealBall): string {
  const approximate = toNumber(value);
  if (!Number.isFinite(approximate)) return 'a number too long to write';
  return describeNumber(approximate);
}

function describeNumber(value: number): string {
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  if (size !== 0 && size < 1e-9) return `${sign}${size.toExponential(2)}`;
  for (let bottom = 1; bottom <= 60 && size < 1e9; bottom += 1) {
    const top = Math.round(size * bottom);
    if (Math.abs(size - top / bottom) <= 1e-14 * Math.max(1, size))
      return `${sign}${top}${bottom === 1 ? '' : `/${bottom}`}`;
  }
  if (size >= 1e15) return `${sign}${size.toExponential(5)}`;
  return `${sign}${Number(size.toPrecision(6))}${size < 1e9 ? '…' : ''}`;
}
