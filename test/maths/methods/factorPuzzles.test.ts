import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('a puzzle about primes and factors', () => {
  it.each([
    ['The HCF of two numbers is 5 and their LCM is 150. One of the numbers is 25. Find the other.', '30'],
    ['Find the smallest positive integer by which 540 must be multiplied to give a perfect square.', '15'],
    ['What is the smallest number by which 98 should be divided to get a perfect square?', '2'],
    ['What is the next prime number after 113?', '127'],
    ['How many prime numbers are there between 20 and 40?', '4'],
    ['Find the greatest number that divides 93 and 138 leaving remainder 3 in each case.', '45'],
  ])('is worked: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'How many primes are there between 31 and 50?',
    'The HCF of two numbers is 5 and their LCM is 151. One of the numbers is 25. Find the other.',
    'Find the smallest positive integer by which 36 must be multiplied to give a perfect square.',
  ])('is left alone where it can be meant in two ways or has no such answer: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
