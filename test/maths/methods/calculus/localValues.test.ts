import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('the local maximum value', () => {
  it.each([
    ['Determine the local maximum value of the function f(x) = 27x − x³.', '54'],
    ['Find the local minimum value of f(x) = x^3 - 27x.', '-54'],
    ['What is the relative maximum value of y = 2x^3 - 9x^2 + 12x?', '5'],
  ])('is the height of the one such point: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'Find the local maximum value of f(x) = x^2 - 12x.',
    'Find the local maximum value of f(x) = 27x − x³ for x > 3.',
  ])('is left alone where there is none: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('the slope of a curve told by x and y together', () => {
  it.each([
    ['For the circle x² + y² = 100, use implicit differentiation to find dy/dx at the point (6, 8).', '-\\frac{3}{4}'],
    ['Given x^2 + xy + y^2 = 7, find dy/dx at the point (1, 2).', '-\\frac{4}{5}'],
    ['Find dy/dx for x² + y² = 100.', '-\\frac{x}{y}'],
  ])('is worked at a point of it: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each(['Find dy/dx at (6, 9) if x² + y² = 100.', 'Find dy/dx at (10, 0) if x² + y² = 100.'])(
    'has none there: %s',
    (problem) => {
      expect(workByRule(problem)).toBeNull();
    },
  );
});
