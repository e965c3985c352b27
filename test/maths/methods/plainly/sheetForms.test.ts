import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('requests about polynomials as sheets word them', () => {
  it.each([
    ['Multiply the binomial by the trinomial and combine like terms: (3x + 1)(x² − 2x + 4).', '3x^3-5x^2+10x+4'],
    ['Solve the system of three equations: x + y + z = 6, x − y = 1, and y + z = 3.', 'x=3,y=2,z=1'],
    ['When 3x² + 2x − 4 is subtracted from 8x² − x + 1, what is the result in standard form?', '5x^2-3x+5'],
    [
      'The area of a rectangular mural is represented by n² − 2n − 15 square feet. Write this expression as a product of two linear factors.',
      '(n-5)(n+3)',
    ],
    ['The area of a rectangular vegetable plot is (t² + t − 12) m². Factorise this expression.', '(t+4)(t-3)'],
    [
      'Simplify fully the algebraic fraction (x² − 4)/(x² + 5x + 6) by first factorising the numerator and the denominator.',
      '\\frac{x-2}{x+3}',
    ],
    ['Solve 2x² − 6x + 1 = 0. Round your answers to the nearest hundredth.', 'x=2.82\\text{ or }x=0.18'],
    ['Solve x² + 8x + 3 = 0. Give your solutions in the form a ± √b.', 'x=-4\\pm \\sqrt{13}'],
    ['Solve x² − 5x + 2 = 0, giving your solutions in the form (a ± √b)/c.', 'x=\\frac{5\\pm \\sqrt{17}}{2}'],
  ])('are worked: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });

  it.each([
    'Multiply the first two binomials: (x + 4)(2x − 3)(x − 1).',
    'Solve the system of three equations: 3x + y = 7, x − y = 1.',
    'When 3x − 2 is subtracted from 5x + 7 and the result doubled, what do you get?',
    'The area of a rectangular plot is (t² + t − 12) m². Factorise this expression to find its width.',
    'Solve x² − 4x − 8 = 0. Give your answers in the form a ± √b.',
    'Solve x² − 5x + 6 = 0. Give your solutions in the form a ± √b.',
  ])('are left alone where more, or another form, is asked for: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
