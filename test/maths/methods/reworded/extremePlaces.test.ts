import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('where a curve has its one maximum or minimum', () => {
  it.each([
    ['Find the x-coordinate of the maximum point of y = x³ − 3x.', 'x=-1'],
    ['Find the x-coordinate of the minimum of y = x² − 8x + 3.', 'x=4'],
    ['At what value of x does f(x) = x³ − 3x have a relative maximum?', 'x=-1'],
    ['The function f(x) = x³ − 3x has one relative minimum. At what value of x does it occur?', 'x=1'],
    ['Find the x-coordinates of the turning points of y = x³ − 3x.', 'x=-1\\text{ or }x=1'],
  ])('is told apart from the other: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'At what value of x does f(x) = x³ − 3x have its absolute maximum on [-3, 5]?',
    'At what value of x does f(x) = x³ − 3x have a relative maximum value on the interval 0 ≤ x ≤ 5?',
    'The function f(x) = x³ has one relative maximum. At what value of x does it occur?',
    'Find the x-coordinates of the minimum points of y = x^4 − 2x^2.',
    'Find the x-coordinate of the point where y = x³ − 3x has a maximum gradient.',
  ])('is left alone elsewhere: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
