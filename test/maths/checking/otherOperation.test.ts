import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../untimed.ts';

describe('a sum, a product and the signs beside these words', () => {
  it.each([
    ['Find the sum $(-3)(-8)(-2)$.', '-48'],
    ['Find the sum (5 - 2y)(5 + 2y).', '25 - 4y^2'],
    ['Evaluate the product: $\\sum_{k=1}^{6} (2k+3)$', '60'],
    ['Work out the product 3 + 8', '11'],
  ])('ticks no answer to %s', (problem, answer) => {
    expect(checkAnswer({ problem, answer: `$${answer}$` }).status).not.toBe('verified');
  });

  it.each([
    ['Find the product $(-3)(-8)(-2)$.', '-48'],
    ['Find the sum $(-3) + (-8)$.', '-11'],
    ['Find the sum $\\frac{1}{2} + \\frac{1}{3}$.', '\\frac56'],
    ['Evaluate the sum: $\\sum_{k=1}^{6} (2k+3)$', '60'],
  ])('ticks the answer to %s', (problem, answer) => {
    expect(checkAnswer({ problem, answer: `$${answer}$` }).status).toBe('verified');
  });
});
