/** Trial division goes no further than this; a larger cofactor is kept whole. */
const largestTrial = 20_000n;

/** [prime, exponent] pairs of a positive whole number; a large unfactored rest comes last as if it were prime. */
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
  if (rest > 1n) factors.push([rest, 1]);
  return factors;
}

/** All positive divisors of a non-zero whole number, or null when there are more than `most`. */
export function divisorsOf(value: bigint, most = 2_000): readonly bigint[] | null {
  let divisors: bigint[] = [1n];
  for (const [prime, count] of primeFactors(value < 0n ? -value : value)) {
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
