import type { Budget } from './budget.ts';
import { fromReal, tooUncertain, undefinedValue, type ComplexBall, type NumericValue } from './complexBall.ts';
import { asInteger, fromInteger, isExact, makeBall, multiply, one, type RealBall } from './realBall.ts';

export type WholeFunction = 'factorial' | 'binomial' | 'gcd' | 'lcm';

/** Factorials beyond this are not worked out (their size alone would fill a page). */
const largestFactorial = 20_000n;

/** The functions school defines on whole numbers only; anything else is undefined. */
export function wholeFunction(name: WholeFunction, operands: readonly ComplexBall[], budget: Budget): NumericValue {
  const whole: bigint[] = [];
  for (const { real, imaginary } of operands) {
    const integer = imaginary === null ? asInteger(real) : null;
    if (integer === null) return isExact(real) ? undefinedValue(`${name} needs whole numbers`) : tooUncertain;
    whole.push(integer);
  }
  const [first, second] = whole;
  if (first === undefined) return tooUncertain;
  if (name === 'factorial') return factorial(first, budget);
  if (second === undefined) return fromReal(fromInteger(first));
  if (name === 'binomial') return binomial(first, second, budget);
  return fromReal(fromInteger(whole.reduce(name === 'gcd' ? greatestCommonDivisor : leastCommonMultiple)));
}

function factorial(n: bigint, budget: Budget): NumericValue {
  if (n < 0n) return undefinedValue('a negative number has no factorial');
  if (n > largestFactorial) return tooUncertain;
  let total: RealBall = one;
  for (let k = 2n; k <= n; k += 1n) {
    budget.spend();
    total = multiply(total, fromInteger(k));
  }
  return fromReal(total);
}

function binomial(n: bigint, k: bigint, budget: Budget): NumericValue {
  if (n < 0n) return undefinedValue('a negative number of things cannot be chosen from');
  if (k < 0n || k > n) return fromReal(makeBall(0n, 0, -Infinity));
  const fewer = k * 2n > n ? n - k : k;
  if (fewer > largestFactorial) return tooUncertain;
  let total = 1n;
  for (let j = 1n; j <= fewer; j += 1n) {
    budget.spend();
    total = (total * (n - fewer + j)) / j;
  }
  return fromReal(fromInteger(total));
}

export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [high, low] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (low !== 0n) [high, low] = [low, high % low];
  return high;
}

export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  const divisor = greatestCommonDivisor(a, b);
  if (divisor === 0n) return 0n;
  const multiple = (a / divisor) * b;
  return multiple < 0n ? -multiple : multiple;
}
