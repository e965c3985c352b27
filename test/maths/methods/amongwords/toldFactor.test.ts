import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const READ: readonly (readonly [question: string, answer: string])[] = [
  ['One factor of 3x² + 10x + 8 is x + 2. What is the other factor?', '3x+4'],
  ['The expression 2x³ − x² − 13x − 6 has (x − 3) as one of its factors. Resolve it into linear factors.', '(x+2)(2x+1)(x-3)'],
  ['Given the polynomials: P = 3x² − x, Q = x² + 4. Calculate P − 2Q.', 'x^2-x-8'],
  ['Write down, in ascending powers of x, the first three terms in the expansion of (1 + 2x)⁵.', '1+10x+40x^2'],
  ['5x + 2 = kx − 3. If the equation has no solution, what is the value of k?', 'k=5'],
]; // prettier-ignore

const LEFT_ALONE = [
  'Given that x + 3 is a factor of 2x² + 7x + 5, find the other factor.',
  '2x² + 7x + k has a factor x + 3. Find the other factor.',
  'P = 2x² − 3x + 4, Q = x² + 5x − 1. Find P(2) − Q(1).',
  'If A = 3x − 2 and B = 7, find A when x = 2.',
  'N = 2^3 × 3 × 5. Find the smallest whole number by which N must be multiplied to make a perfect square.',
  '5x + 2 = kx + 2. If the equation has no solution, what is the value of k?',
];

describe('polynomials and what is told of them', () => {
  it.each(READ)('are worked in any words: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });

  it.each(LEFT_ALONE)('are left alone where what is told does not hold, or more is told: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
