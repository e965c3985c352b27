import { greatestCommonDivisor } from '../numeric/wholeFunctions.ts';
import { squareRootOf } from '../numeric/fixedPoint.ts';

/** Trial division goes no further than this; what is left is taken apart by Pollard's rho. */
const largestTrial = 20_000n;

/**
 * [prime, exponent] pairs of a positive whole number, rising. A rest whose factors have ten digits or more and could not
 * be found comes whole: `isPrime` tells.
 */
export function primeFactors(value: bigint): readonly (readonly [bigint, number])[] {
  const factors: [bigint, number][] = [];
  let rest = value;
  for (let prime = 2n; prime * prime <= rest && prime <= largestTrial; prime += prime === 2n ? 1n : 2n) {
    let count = 0;
    while (rest % prime === 0n) {
      rest /= prime;
      count += 1;
    }
    if (count > 0) factors.push([prime, count]);
  }
  const large = rest > 1n ? [...largeFactors(rest)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)) : [];
  for (const factor of new Set(large)) factors.push([factor, large.filter((other) => other === factor).length]);
  return factors;
}

/** Factors of a number without small ones, each as often as it divides. */
function largeFactors(value: bigint): readonly bigint[] {
  if (value <= largestTrial * largestTrial || isPrime(value)) return [value];
  const root = squareRootOf(value);
  const part = root * root === value ? root : rhoFactor(value);
  return part === null ? [value] : [...largeFactors(part), ...largeFactors(value / part)];
}

const mostRounds = 60_000;

/** Pollard's rho: steps of x² + c modulo the number, until two differ by a multiple of a factor. */
function rhoFactor(value: bigint): bigint | null {
  const step = (x: bigint): bigint => (x * x + 1n) % value;
  let [slow, fast, product] = [2n, 2n, 1n];
  for (let round = 1; round <= mostRounds; round += 1) {
    slow = step(slow);
    fast = step(step(fast));
    product = (product * (slow > fast ? slow - fast : fast - slow)) % value;
    if (round % 64 !== 0 && round > 64) continue;
    const common = greatestCommonDivisor(product, value);
    if (common === value) return null;
    if (common > 1n) return common;
  }
  return null;
}

const witnesses = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n, 41n];

/** By Miller and Rabin: with these witnesses a proof below 3·10²⁴, and beyond it all but certain. */
export function isPrime(value: bigint): boolean {
  if (value < 2n) return false;
  for (const prime of witnesses) if (value % prime === 0n) return value === prime;
  let [odd, halvings] = [value - 1n, 0];
  for (; odd % 2n === 0n; odd /= 2n) halvings += 1;
  return witnesses.every((witness) => {
    let power = powerModulo(witness, odd, value);
    if (power === 1n || power === value - 1n) return true;
    for (let k = 1; k < halvings; k += 1) {
      power = (power * power) % value;
      if (power === value - 1n) return true;
    }
    return false;
  });
}

function powerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base % modulus];
  for (let rest = exponent; rest > 0n; rest /= 2n) {
    if (rest % 2n === 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** All positive divisors of a non-zero whole number, or null when there are more than `most` or not all can be found. */
export function divisorsOf(value: bigint, most = 2_000): readonly bigint[] | null {
  let divisors: bigint[] = [1n];
  for (const [prime, count] of primeFactors(value < 0n ? -value : value)) {
    if (prime > largestTrial && !isPrime(prime)) return null;
    const grown: bigint[] = [];
    let power = 1n;
    for (let k = 0; k <= count; k += 1) {
      for (const divisor of divisors) grown.push(divisor * power);
      power *= prime;
    }
    if (grown.length > most) return null;
    divisors = grown;
  }
  return divisors;
}
