import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const answerOf = (problem: string): string | undefined => workByRule(problem)?.answer;

describe('an equation with an unusual exponent or an unknown below a line', () => {
  it.each([
    ['Solve x^(5/2) = 32.', 'x=4'],
    ['Solve x^(2/3) = 9', 'x=27\\text{ or }x=-27'],
    ['Solve 3x^{-1/2} + 1 = 2.', 'x=9'],
    ['Solve (x + 2)^{3/2} = 27', 'x=7'],
    ['Solve 2^x × 8^(x-1) = 32', 'x=2'],
    ['Given that 16√2 = 2^m, find m.', 'm=\\frac{9}{2}'],
    ['Solve 25^(n+1)/5^n = 125.', 'n=1'],
    ['Solve 2/x + 1/y = 7 and 3/x - 1/y = 3.', 'x=\\frac{1}{2},y=\\frac{1}{3}'],
  ])('is solved: %s', (problem, answer) => {
    expect(answerOf(problem)).toBe(answer);
  });

  it.each([
    'Solve x^(3/2) = -8.',
    'Solve x^(3/2) = 7.',
    'Solve 2^x × 3^x = 12',
    'Solve 2/x + 1/y = 2 and 1/x + 1/y = 2',
  ])('is left alone where its exponents or its signs do not fit: %s', (problem) => {
    expect(answerOf(problem)).toBeUndefined();
  });
});
