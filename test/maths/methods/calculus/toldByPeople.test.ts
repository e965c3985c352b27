import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('questions about calculus told by people', () => {
  it.each([
    ['The slope of a curve at any point on it is 6x − 1, and it goes through (1, 4). Find its equation.', 'y=3x^2-x+2'],
    ['The limit of (kx + 5)/(2x − 1) is 3 as x → ∞. Find k.', 'k=6'],
    ['If h(x) = x cos x, what is h′(π)?', '-1'],
    ['Lt (sin 7x)/x, x → 0', '7'],
    ['To what limit does 4 − 3/n tend when n is increased indefinitely?', '4'],
    ['differentiate cos(4x). my sister makes it sin(4x) but she has lost a 4 somewhere', '-4\\sin(4x)'],
    ['∫ 6x² dx with limits 1 and 2, my ans 12 got crossed out', '14'],
    ['How much is \\int_{0}^{2} 3x^2\\,dx? My brother thinks 6.', '8'],
    ['When I put 4 into \\frac{x^2 - 16}{x - 4} I get nought over nought. So what is its limit as x approaches 4?', '8'],
    ['A trolley leaves the door and its velocity after t seconds is v = 4t m/s. How far has it travelled after 3 seconds?', '18\\text{ m}'],
    ['A ball is thrown, h = 30t - 5t^2. How fast is it falling after 4 seconds?', '10'],
  ])('are read with the talk left out: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    'A trolley starts at the origin and its velocity after t seconds is v = 6t − t² m/s. How far has it travelled after 8 seconds?',
    'If f(x) = sin 2x, find f′(π/6) + 1.',
    'Find k if the limit of (x² + kx + 2)/(x − 1) as x → 1 exists.',
    'The gradient of a curve at any point is 4x − 3, and the curve passes through (2, 5). Find the gradient at x = 1.',
    'The limit of (3x+1)/x as x → ∞ is not 4, says my friend. What is its square?',
  ])('are left alone where the talk may change them: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
