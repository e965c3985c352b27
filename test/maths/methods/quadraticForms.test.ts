import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('the turning point of a parabola', () => {
  it.each([
    ['Find the maximum point of y = x^2 + 4x + 1'],
    ['Find the coordinates of the minimum point of y = -x^2 + 4x + 1'],
  ])('is not given where there is none: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it.each([
    ['Find the minimum point of y = x^2 + 4x + 1', '(-2,-3)'],
    ['Find the maximum point of y = -x^2 + 4x + 1', '(2,5)'],
    ['Find the turning point of y = x^2 + 4x + 1', '(-2,-3)'],
  ])('is found where there is one: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});
