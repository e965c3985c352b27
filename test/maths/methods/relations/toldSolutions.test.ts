import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const answer = (problem: string): string | null => workByRule(problem)?.answer ?? null;

describe('constants of equations whose solutions are told', () => {
  it.each([
    ['x = 2 and y = 3 satisfy both px + y = 11 and 2x + qy = 13. Find p and q.', 'p=4,q=3'],
    ['The solutions of x² + bx + c = 0 are 2 and −7. State b and c.', 'b=5,c=-14'],
    ['The solution set of kx − 1 > 11, where k is a positive constant, is x > 4. Find k.', 'k=3'],
    ['The inequality 3x + a ≤ 19 has the solution x ≤ 5. What must a be?', 'a=4'],
    ['What is the other solution of x² − 8x + 12 = 0 if one is 6?', 'x=2'],
    ['The curve y = x² + px + q passes through (1, 4) and (2, 9). Find p and q.', 'p=2,q=1'],
  ])('%s', (problem, expected) => expect(answer(problem)).toBe(expected));

  it.each([
    'The solution set of kx − 1 > 11 is x < 4. Find k.',
    'The roots of x² + bx + c = 0 are twice 2 and −7. State b and c.',
    'The roots of x² + bx + c = 0 are 2 and −7. State the sum of b and c.',
    'One solution of x² − 6x + 9 = 0 is 3. What is the other solution?',
  ])('leaves alone: %s', (problem) => expect(answer(problem)).toBeNull());
});

describe('comparisons said in words', () => {
  it.each([
    ['For what values of x is x² − 7x + 10 negative?', '2<x<5'],
    ['When is 4x − 3 at least 13?', 'x\\ge 4'],
    ['For what value of y are the expressions 11 − 2y and 3y − 4 equal?', 'y=3'],
    ['What value of t makes the statement 3t + 4 = 25 true?', 't=7'],
    ['−5 < 2x + 1 ≤ 7, x ∈ ℤ. List the solution set.', '-2, -1, 0, 1, 2, 3'],
    ['Write x² + 8x + 3 as (x + p)² + q.', '(x+4)^2-13'],
    ['Form the quadratic equation, with integral coefficients, whose roots are 4 and −1.', 'x^2-3x-4=0'],
    ['x : y = 1 : 4 and 2x + y = 18. Solve for x and y.', 'x=3,y=12'],
  ])('%s', (problem, expected) => expect(answer(problem)).toBe(expected));

  it.each([
    'For what values of x is x² − 7x + 10 twice as large as 3?',
    'When is 4x − 3 not more than 13 but more than 1?',
  ])('leaves alone: %s', (problem) => expect(answer(problem)).toBeNull());
});

describe('puzzles about a number whose result is bounded', () => {
  it.each([
    ['I think of a number n, multiply it by 4 and add 3. The result is more than 23. What can n be?', 'n>5'],
    ['When a number is taken from 30, the result is at least 12. Write an inequality for the number x.', 'x\\le 18'],
    [
      'I think of a whole number, double it and take 7. The answer is less than 12. What is the largest it could be?',
      '9',
    ],
    ['If 5 is added to three times a number the result is not less than 26. State the least value of the number.', '7'],
  ])('%s', (problem, expected) => expect(answer(problem)).toBe(expected));

  it.each([
    'I think of an odd whole number, double it and take 7. The answer is less than 12. What is the largest it could be?',
    'I think of a number, square it and add 1. The result is less than 10. What can the number be?',
  ])('leaves alone: %s', (problem) => expect(answer(problem)).toBeNull());
});
