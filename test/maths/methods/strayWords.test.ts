import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('marks and words beside a calculation', () => {
  it.each([
    ['Q24: 0.8 × 4', '3.2'],
    ['Q8 -2+(-23)-12+27', '-10'],
    ['which number is more: 0.3 or 0.29', '0.3'],
    ['Which is less, 68 or 80%?', '80\\%'],
    ['expand (n + 3)(n - 3) ty', 'n^2-9'],
  ])('are no part of it: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each(['68 less 80%', '200 more 10%'])('are never taken for something else: %s is left alone', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
