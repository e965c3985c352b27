import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function answerTo(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('a question about points and lines told in any order', () => {
  it.each([
    ['The midpoint of P(2, 7) and Q is (5, 3). Find Q.', '(8,-1)'],
    ['Through (1, 6) runs a line perpendicular to y = ½x + 4. Find its equation in the form ax + by = c.', '2x+y=8'],
    ['A line cuts the x-axis at 4 and the y-axis at 8. Write down its equation.', 'y=-2x+8'],
    ['gradient 5, goes through (2, 3): y = ?', 'y=5x-7'],
    ['The line y = kx - 4 is parallel to 6x - 2y = 5. What is k?', 'k=3'],
    ['The line y = kx + 2 passes through (3, 14). Find k.', 'k=4'],
    ['The points (1, 2), (3, 8) and (5, k) lie on a straight line. Find k.', 'k=14'],
    ['Find the area of the triangle formed by the line 3x + 4y = 24 and the axes.', '24'],
    ['Is the point (2, 9) above, on or below the line y = 3x + 1?', '\\text{above}'],
    ['P divides the segment from A(1, 2) to B(9, 14) in the ratio 1:3. Find the coordinates of P.', '(3,5)'],
    ['Write 5x + 2y = 10 as y = mx + c.', 'y=-\\frac{5x}{2}+5'],
    ['Upright line through (6, -1): what is its equation?', 'x=6'],
    ['Lines y = 2x - 3 and y = -x + 9: where do they meet?', '(4,5)'],
  ])('is worked: %s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  });

  it.each([
    'Find the equation of the line through (1, 2) and (3, 6) that is parallel to y = 5x.',
    'Find the equation of the line through (1, 2) that is not parallel to y = 5x.',
    'A line of gradient 2 passes through (1, k) and (4, m). Find k.',
    'The midpoint of A(1, 5) and B is (4, 2) and C is (7, 7). Find the gradient.',
    'Reflect the line y = 2x + 1 in the x-axis.',
  ])('is left alone where facts are too many, too few or unknown: %s', (problem) => {
    expect(answerTo(problem)).toBeNull();
  });
});
