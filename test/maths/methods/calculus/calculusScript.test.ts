import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('a question about calculus, by the form of its formulas and the words around them', () => {
  it.each([
    ['x heads towards 4: what does (x² − 16)/(x − 4) settle at?', '8'],
    ['A sequence has nth term 9 − 2/n. What is its limiting value?', '9'],
    ['As time goes on, a fish population of P = 500t/(t + 4) approaches which number?', '500'],
    ['f(x) = 3x + 2 for x < 1 and f(x) = x² + 7 for x ≥ 1. What is the left-hand limit of f at x = 1?', '5'],
    ['u_{n+1} = 0.25u_n + 6 and u_1 = 2. The sequence converges. What is its limit?', '8'],
  ])('finds the limit: %s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it.each([
    ['need the gradient of y = x² + 4x where x = 3, i keep getting it wrong', '10'],
    ['Differentiate 4sin(3x), my teacher says its the chain rule', '12\\cos(3x)'],
    ['whats the equation of the tangent to y = x² + 1 where x = 1', 'y=2x'],
    ['At which x-values does the curve y = x³ − 27x + 4 have a horizontal tangent?', 'x=-3\\text{ or }x=3'],
    ['A drone is at height h = 12t − 2t² metres after t seconds. What is its greatest height?', '18\\text{ m}'],
    ['A toy car has displacement s = t³ + 2t metres after t seconds. How fast is it going at t = 2?', '14\\text{ m/s}'],
    ['The curve y = kx² + 2x has gradient 14 at x = 3. Find k.', 'k=2'],
  ])('finds what the derivative tells: %s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it.each([
    ['integrate 7/x, x is positive', '7\\ln x+C'],
    ['What area lies under y = x² + 2 and above the x-axis between x = 0 and x = 3?', '15'],
    ['area trapped between y = x² and y = 3x please', '\\frac{9}{2}'],
    ['If the integral of (2x + k) from x = 0 to x = 3 equals 15, what is k?', 'k=2'],
    ['∫ from 0 to a of 2x dx is 36 and a is positive so a = ...', 'a=6'],
    ['Suppose f′(x) = 6x − 1 and f(2) = 9. Find f(x).', 'f(x)=3x^2-x-1'],
    ['The average value of f(x) = 3x² on the interval [0, 2]?', '4'],
  ])('finds what the integral tells: %s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it.each([
    'Find where the tangent to y = x² at x = 5 crosses the y-axis',
    'The particle has velocity v = 8 − 4t. How far does it travel in the first 3 seconds?',
    'Find the equation of the tangent to y = x² at (2, 5)',
    'Find the value of x for which the gradient of y = x² is half the gradient of y = 6x',
    'y = kx² + 2x has gradient 14 at x = 3. Find x.',
  ])('leaves alone what asks for more, or does not fit: %s', (problem) => {
    expect(answer(problem)).toBeNull();
  });
});
