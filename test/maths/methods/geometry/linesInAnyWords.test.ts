import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('lines among words that no list holds', () => {
  it.each([
    ['Line M is perpendicular to y = 3x – 1 and goes through the point (6, 5). Find the equation of line M.', 'y=-\\frac{x}{3}+7'],
    ['A footpath on the map runs parallel to y = 2x + 7 and passes through the church at (1, 5). Its equation?', 'y=2x+3'],
    ['The lamp post stands halfway between (−4, 6) and (8, 2). Give its coordinates.', '(2,4)'],
    ['N4: a straight line has gradient ¾ and passes through (–4, 2). Give its equation.', 'y=\\frac{3x}{4}+5'],
    ['what is the gradient of a line perpendicular to one with gradient three quarters', '-\\frac{4}{3}'],
    ['Calculate the area of the triangle formed by the line x/4 + y/6 = 1 and the coordinate axes.', '12'],
    ['What function, differentiated, gives 5/x? (x positive, add your constant)', '5\\ln x+C'],
  ])('are read: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    'The line y = 3x + 1 is moved up 2 units. What is its equation?',
    'A kite string joins (0, 0) to (3, 4) and is then doubled. Find its length.',
    'The line through (1, 2) and (3, 8) is reflected in the x-axis. Find its gradient.',
    'Find the distance between the origin and the point on the line y = 2x + 5 where x = −1.',
  ])('are left alone where a word changes the line or what is asked: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
