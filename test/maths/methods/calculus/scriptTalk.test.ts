import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('questions about calculus as people say them', () => {
  it.each([
    ['M2 drill: find the limit of (x² + 7x)/x as x → 0', '7'],
    ['(x^2+x-12)/(x-3) as x->3 . i get 0/0 and give up', '7'],
    ['limit x approaches zero, sin of 5x over x', '5'],
    ['A sequence is given by u(n+1) = 0.6u(n) + 8, u₀ = 1. What is its limit?', '20'],
    ['The terms of u(n+1) = au(n) + 9 converge to 15. Determine a.', 'a=\\frac{2}{5}'],
    ['Using calculus, find the coordinates of the minimum point of y = x² – 8x + 20.', '(4,4)'],
    ['The gradient of y = 2x² + kx – 5 at x = 2 is 11. Work out the value of k.', 'k=3'],
    ['integral 0 to k of 2x dx is 36, k is positive. find k', 'k=6'],
    ['integral of e^(4x) (dont forget + C)', '\\frac{e^{4x}}{4}+C'],
    ['ln(7x) differentiated is what. i said 1/7x and got it wrong', '\\frac{1}{x}'],
    ['Let f(x) = (x² − 9)/(x − 3) for x ≠ 3. What value should f(3) have to make f continuous at x = 3?', '6'],
    ['s = t³ – 6t² where s is in metres, t in seconds. Find the acceleration when t = 5.', '18\\text{ m/s^2}'],
  ])('are read: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'Let f(x) = (x² − 9)/(x − 3) for x ≠ 3. What value should f(2) have to make f continuous at x = 3?',
    'A particle has velocity v = 6t – 3t² m/s. It starts from the origin. Find the distance travelled when t = 3.',
    'The terms of u(n+1) = au(n) + 9 do not converge to 15. Determine a.',
    'the region bounded by y = x² and y = 2x',
  ])('are left alone where something is missing or other: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
