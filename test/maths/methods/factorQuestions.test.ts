import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('A question about factors and multiples', () => {
  it.each([
    ['Find the HCF of 24 and 36', '12'],
    ['What is the LCM of 8 and 12?', '24'],
    ['Write 84 as a product of its prime factors.', '2^2\\times3\\times7'],
    ['Find the greatest common factor of 45 and 75.', '15'],
    ['Express 360 as a product of prime factors in index form.', '2^3\\times3^2\\times5'],
    ['List all the factors of 18.', '1,2,3,6,9,18'],
    ['GCD of 56 and 98', '14'],
    ['Is 51 a prime number?', '\\text{no}'],
    ['Is 53 prime? Give a reason for your answer.', '\\text{yes}'],
    ['What are the common factors of 12 and 18?', '1,2,3,6'],
    ['Write down all the prime numbers between 10 and 20.', '11,13,17,19'],
    ['List the prime numbers less than 20', '2,3,5,7,11,13,17,19'],
    ['Write down the first five multiples of 7', '7,14,21,28,35'],
    ['What is the prime factorization of 100?', '2^2\\times5^2'],
    ['Find the lowest common multiple (LCM) of 4, 6 and 10.', '60'],
    ['Use a factor tree to write 72 as a product of primes', '2^3\\times3^2'],
    ['What is the smallest number that is a multiple of both 6 and 8?', '24'],
    ['Find the largest number that divides both 18 and 27', '9'],
  ])('%s comes to %s', (problem, expected) => {
    const given = workByRule(problem)?.answer ?? 'nothing';
    expect(given === expected || gradeAnswer({ expected, given }).equal, given).toBe(true);
  });

  it.each(['Find the prime factors of 12 and 18', 'Is 51 not a prime number?', 'Find the number of multiples of 5'])(
    '%s is left alone, for it asks for something else',
    (problem) => {
      expect(workByRule(problem)).toBeNull();
    },
  );
});
