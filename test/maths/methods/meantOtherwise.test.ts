import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('A word that changes what a figure or a curve is asked for', () => {
  it.each([
    'An open box has length 6 cm, width 5 cm and height 2 cm. Find its surface area.',
    'Find the surface area of an open-topped cylinder of radius 2 cm and height 9 cm.',
    'Edging costs £4 a metre. A lawn is 8 m by 6 m. How much does it cost to edge two sides?',
    'Find the area between y = x^2 and the y-axis from x = 0 to x = 3.',
    'Find the limit as x approaches 0: turnips (5x)/x',
    'Is the gradient of y = x^2 positive at x = 4?',
    'Write 0.4567... as a fraction',
  ])('is not passed over: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it.each([
    ['A tank is 6 m long, 5 m wide and 2 m deep. Find its volume.', '60\\text{ m}^3'],
    ['An open tank is 6 m long, 5 m wide and 2 m deep. Find its volume.', '60\\text{ m}^3'],
    ['Find the limit as x approaches 0: (5x)/x', '5'],
    ['The parabola y = x^2. Find the gradient at x = 4.', '8'],
    ['Use c² = a² + b² to find c when a = 8 and b = 15.', 'c=17'],
    ['c² = a² + b². Find c when a = 1 and b = 2.', 'c=\\sqrt{5}'],
    ['x^2 = y^2 + z^2. Find x when y = 8 and z = 15.', 'x=17\\text{ or }x=-17'],
  ])('is heeded: %s gives %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});
