import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../untimed.ts';

function status(problem: string, answer: string): string {
  return checkAnswer({ problem, answer: `$${answer}$` }).status;
}

describe('factors of a pattern that the question names', () => {
  it.each([
    ['Write x^2+6x+9 as a perfect square.', '(x+3)^2'],
    ['Write 9x^2-24x+16 as a perfect square.', '(3x-4)^2'],
    ['Use the sum of cubes pattern to factor x^3+8.', '(x+2)(x^2-2x+4)'],
  ])('are ticked where they are of it: %s %s', (problem, answer) => {
    expect(status(problem, answer)).toBe('verified');
  });

  it.each([
    ['Write x^2+5x+6 as a perfect square.', '(x+2)(x+3)'],
    ['Factorise 2x^2+12x+18 as a perfect square', '2(x+3)^2'],
    ['Use the sum of cubes pattern to factor x^2-9.', '(x-3)(x+3)'],
  ])('earn no tick where the question takes them for something else: %s %s', (problem, answer) => {
    expect(status(problem, answer)).toBe('unchecked');
  });
});

describe('the subject of a formula, where one of two roots is given', () => {
  it.each([
    ['Make r the subject of A = πr^2.', 'r=\\sqrt{\\frac{A}{\\pi}}'],
    ['Make s the subject of A = s^2', 's=A^{\\frac{1}{2}}'],
    ['If a^2 = b^2 what is a in terms of b?', 'a=\\pm b'],
  ])('may be the positive one, or both: %s %s', (problem, answer) => {
    expect(status(problem, answer)).toBe('verified');
  });

  it('is not all there is of a² = b²', () => {
    expect(status('If a^2 = b^2 what is a in terms of b?', 'a=b')).toBe('unchecked');
  });
});
