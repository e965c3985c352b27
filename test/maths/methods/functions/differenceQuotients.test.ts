import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a difference quotient, with blanks inside its brackets', () => {
  it.each([
    ['Find and simplify the difference quotient [f(x + h) − f(x)]/h, h ≠ 0, for f(x) = x² + 5x.', '2x+5+h'],
    ['Find (f(x + h) − f(x))/h for f(x) = 2x².', '4x+2h'],
    ['Let f(x) = x² - x. Find and simplify [f(x + h) − f(x)]/h, h ≠ 0.', '2x-1+h'],
    ['For f(x) = 7x - 2, find (f(a + h) - f(a))/h.', '7'],
    ['Find [f(3 + h) - f(3)]/h if f(x) = x^2.', '6+h'],
    ['If f(x) = x^2 + 1, find f(x + 3) − f(x).', '6x+9'],
  ])('%s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'For f(x) = 1/x find (f(x + h) - f(x))/h.',
    'Find [g(x + h) − g(x)]/h for f(x) = x² + 5x.',
    'Find the limit of [f(x + h) − f(x)] for f(x) = x².',
  ])('is no sum of numbers that go up and down: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
