import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function answerTo(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('equations and inequalities among any words', () => {
  it.each([
    ['y = x² and y = x + 2, give all pairs of solutions', 'x=2,y=4\\text{ or }x=-1,y=1'],
    ['Given xy = 20 and x + y = 9 with x > y, determine x and y.', 'x=5,y=4'],
    ['Smallest whole number k for which 6k − 1 ≥ 50?', '9'],
    ['For which values of x is x² ≥ 36?', 'x\\le -6\\text{ or }x\\ge 6'],
    ['Find the largest prime number p for which 2p − 3 < 30.', '13'],
    ['3a + b = 10 together with a − b = 2. Determine a and b.', 'a=3,b=1'],
  ])('are worked: %s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  });

  it.each([
    'Given xy = 20 and x + y = 9, find x.',
    'For which values of x is x² not less than 36x³?',
    'List every whole number n with −5 < n ≤ 1, but leave out 0.',
  ])('are left alone where more is asked than read: %s', (problem) => {
    expect(answerTo(problem)).toBeNull();
  });
});
