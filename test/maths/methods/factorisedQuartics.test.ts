import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('a quadratic in x²', () => {
  it.each([
    ['Factorise x^4 - 10x^2 + 9.', '(x-3)(x+3)(x-1)(x+1)'],
    ['Factorise $x^4 - 13x^2 + 36$ as a product of four linear factors.', '(x-3)(x+3)(x-2)(x+2)'],
    ['Factor y^4 - 18y^2 + 81 completely.', '(y-3)^2(y+3)^2'],
    ['Factor 2x^4 - 20x^2 + 18', '2(x-3)(x+3)(x-1)(x+1)'],
    ['Factorise x^4 - 3x^2 - 4', '(x-2)(x+2)(x^2+1)'],
    ['Factorise x^4 + 5x^2 + 6', '(x^2+2)(x^2+3)'],
  ])('is factorised, and its squares again: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'Factorise x^4 + x^2 + 1',
    'Factorise x^4 + 5x^2 + 4 into linear factors.',
    'Factorise x^4 - 5x^2 + 4 into two quadratic factors.',
    'Factorise x^4 - 5x^3 + 4',
  ])('is left alone where it has no such factors: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
