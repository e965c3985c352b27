import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | undefined {
  return workByRule(problem)?.answer;
}

describe('factors and multiples as people talk of them', () => {
  it('hears the lowest common multiple in other words', () => {
    expect(answer('whats the smallest number that 3 8 and 10 all go into')).toBe('120');
    expect(answer('least common denominator of 1/6, 3/8, and 5/9')).toBe('72');
    expect(answer('Given that HCF (24, 60) = 12, find LCM (24, 60).')).toBe('120');
    expect(answer('A = 2² × 5 and B = 2 × 3². Work out the lowest common multiple of A and B.')).toBe('180');
    expect(answer('Find the HCF of 84 and 126 by the prime factorisation method.')).toBe('42');
  });

  it('adds the remainder that is always left', () => {
    expect(
      answer(
        'Find the smallest number which when divided by 8, 12 and 18 leaves a remainder of 5 in each case, the number being greater than 5.',
      ),
    ).toBe('77');
    expect(
      answer('Find the smallest number which when divided by 8 leaves a remainder of 5 and by 12 a remainder of 1.'),
    ).toBeUndefined();
  });

  it('finds missing factors, primes and digits', () => {
    expect(answer('540 = 2² × 3³ × 5. Find the smallest integer n such that 540n is a perfect square.')).toBe('15');
    expect(answer('a and b are prime numbers with a + b = 33 and a > b. State the values of a and b.')).toBe(
      'a=31,\\ b=2',
    );
    expect(answer('Find the digit d so that 52d is divisible by 9.')).toBe('2');
    expect(answer('Find the digit d so that 52d is divisible by 3.')).toBeUndefined();
  });
});
