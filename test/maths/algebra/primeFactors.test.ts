import { describe, expect, it } from 'vitest';

import { divisorsOf, isPrime, primeFactors } from '../../../electron/maths/algebra/primeFactors.ts';

describe('prime factors', () => {
  it.each([
    [
      12n,
      [
        [2n, 2],
        [3n, 1],
      ],
    ],
    [
      400640231n,
      [
        [20011n, 1],
        [20021n, 1],
      ],
    ],
    [
      2n * 20011n ** 2n,
      [
        [2n, 1],
        [20011n, 2],
      ],
    ],
    [
      1000000007n * 1000000009n,
      [
        [1000000007n, 1],
        [1000000009n, 1],
      ],
    ],
    [2n ** 61n - 1n, [[2n ** 61n - 1n, 1]]],
  ])('of %s are found, however large', (value, factors) => {
    expect(primeFactors(value)).toEqual(factors);
  });

  it('take no composite number for a prime', () => {
    for (const value of [1n, 561n, 3_215_031_751n, 400_640_231n]) expect(isPrime(value)).toBe(false);
    for (const value of [2n, 41n, 20_011n, 2n ** 61n - 1n]) expect(isPrime(value)).toBe(true);
  });

  it('give all divisors or none', () => {
    expect(divisorsOf(400_640_231n)).toEqual([1n, 20_011n, 20_021n, 400_640_231n]);
    expect(divisorsOf(2n ** 20n, 20)).toBeNull();
  });
});
