/**
 * Elementary functions on binary fixed-point numbers held in bigints: `value = integer / 2^fractionBits`.
 * A bigint of a few hundred bits multiplies in well under a microsecond, which makes fifty-digit values cheap enough
 * to check every line with. Results are right to within a few units of the last place; `ballFunctions.ts` allows for it.
 */

/** Bits after the point used throughout; inputs and outputs share it. About 96 decimal digits. */
export const fractionBits = 320;

const one = 1n << BigInt(fractionBits);
const shift = BigInt(fractionBits);

function multiply(a: bigint, b: bigint): bigint {
  return (a * b) >> shift;
}

/** atanh(1/n) by its power series; the source of ln 2. */
function inverseTangentOfUnitFraction(n: bigint, alternating: boolean): bigint {
  const square = n * n;
  let power = one / n;
  let total = power;
  for (let k = 1n; power !== 0n; k += 1n) {
    power /= square;
    const term = power / (2n * k + 1n);
    total += alternating && k % 2n === 1n ? -term : term;
  }
  return total;
}

/** Machin's formula. */
export const piFixed = 4n * (4n * inverseTangentOfUnitFraction(5n, true) - inverseTangentOfUnitFraction(239n, true));

/** ln 2 = 18 atanh(1/26) − 2 atanh(1/4801) + 8 atanh(1/8749). */
export const ln2Fixed =
  18n * inverseTangentOfUnitFraction(26n, false) -
  2n * inverseTangentOfUnitFraction(4801n, false) +
  8n * inverseTangentOfUnitFraction(8749n, false);

const expHalvings = 12n;

/** e^x for |x| ≤ 1: the series of x/2^12, squared twelve times. */
export function expFixed(x: bigint): bigint {
  const small = x >> expHalvings;
  let term = one;
  let total = one;
  for (let k = 1n; term !== 0n && term !== -1n; k += 1n) {
    term = multiply(term, small) / k;
    total += term;
  }
  for (let k = 0n; k < expHalvings; k += 1n) total = multiply(total, total);
  return total;
}

/** ln x for 1/2 ≤ x ≤ 2, by Halley steps from a double: each step triples the digits. */
export function lnFixed(x: bigint): bigint {
  let guess = toFixed(Math.log(Number(x >> (shift - 60n)) / 2 ** 60));
  for (let round = 0; round < 2; round += 1) {
    const power = expFixed(guess);
    guess += (2n * (x - power) * one) / (x + power);
  }
  return guess;
}

function toFixed(x: number): bigint {
  return BigInt(Math.round(x * 2 ** 60)) << (shift - 60n);
}

/** [sin x, cos x] for |x| ≤ 1. */
export function sinCosFixed(x: bigint): readonly [bigint, bigint] {
  const square = multiply(x, x);
  let sine = x;
  let cosine = one;
  let sineTerm = x;
  let cosineTerm = one;
  for (let k = 1n; k < 80n; k += 1n) {
    cosineTerm = -multiply(cosineTerm, square) / ((2n * k - 1n) * (2n * k));
    sineTerm = -multiply(sineTerm, square) / (2n * k * (2n * k + 1n));
    cosine += cosineTerm;
    sine += sineTerm;
    if (cosineTerm === 0n && sineTerm === 0n) break;
  }
  return [sine, cosine];
}

/** arctan x for |x| ≤ 1: halve the angle three times, then the series. */
export function arctanFixed(x: bigint): bigint {
  let reduced = x;
  for (let round = 0; round < 4; round += 1) {
    const root = squareRootOf(one * one + reduced * reduced);
    reduced = (reduced * one) / (one + root);
  }
  const square = multiply(reduced, reduced);
  let power = reduced;
  let total = reduced;
  for (let k = 1n; power !== 0n && power !== -1n && k < 200n; k += 1n) {
    power = -multiply(power, square);
    total += power / (2n * k + 1n);
  }
  return total << 4n;
}

/** Whole part of the square root of a non-negative integer (Newton). */
export function squareRootOf(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt((bitLength(value) + 1) >> 1);
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** Number of bits of |value|; 0 for 0. */
export function bitLength(value: bigint): number {
  const digits = (value < 0n ? -value : value).toString(16);
  return digits === '0' ? 0 : 4 * (digits.length - 1) + 32 - Math.clz32(Number.parseInt(digits.charAt(0), 16));
}
