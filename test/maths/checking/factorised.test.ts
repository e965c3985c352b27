import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../untimed.ts';

function judge(problem: string, answer: string): string {
  return checkAnswer({ problem, answer }).status;
}

describe('a factorised answer', () => {
  it.each([
    ['Factorise x^4+144x^2+5040', 'x^4+144x^2+5040'],
    ['Factorise x^2+40032x+400640231', 'x^2+40032x+400640231'],
    ['Factorise x^4+13x^2y^2+36y^4', 'x^4+13x^2y^2+36y^4'],
    ['Write 400640231 as a product of its prime factors', '400640231'],
    ['Simplify \\sqrt{3203520968}', '2\\sqrt{800880242}'],
  ])('is not finished while large factors are left: %s', (problem, answer) => {
    expect(judge(problem, answer)).toBe('refuted');
  });

  it('is a product, also where a polynomial cannot be made one', () => {
    expect(judge('Factorise x^4+1', '(x^2+1)^2-2x^2')).toBe('unchecked');
  });

  it.each([
    ['Factorise x^4+144x^2+5040', '(x^2+60)(x^2+84)'],
    ['Factorise x^4+4', '(x^2+2x+2)(x^2-2x+2)'],
    ['Factorise 6x^4+11x^2+3', '(2x^2+3)(3x^2+1)'],
    ['Factorise x^4+3x^2+5x', 'x(x^3+3x+5)'],
    ['Write 400640231 as a product of its prime factors', '20011 \\times 20021'],
  ])('is right when no factor can be taken apart: %s', (problem, answer) => {
    expect(judge(problem, answer)).toBe('verified');
  });
});
