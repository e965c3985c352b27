import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from './itTicks.ts';

describe('a line told in clauses', () => {
  itTicksOnlyRight([
    ['y = 8 − 3x. Gradient?', '-3', '8', '3'],
    ['Line through (0, 4) and (2, −2). Equation?', 'y=-3x+4', 'y=3x+4', 'y=-3x'],
    ['The points (2, 1) and (k, 13) lie on a line with gradient 3. Work out k.', 'k=6', 'k=4', '18'],
    ['Write an equation in slope-intercept form for the line with slope −2 that contains the point (3, 1)', 'y=-2x+7', 'y=-2x+1', 'y=-2x-5'],
    ['What is the x-intercept of the graph of 3x − 4y = 24?', 'x=8', '-6', 'x=-8'],
    ['A line passes through (6, −2) and is perpendicular to the graph of y = 3x + 5. Write its equation.', 'y=-\\frac{x}{3}', 'y=3x-20', 'y=-\\frac{x}{3}+5'],
    ['Line M has equation 4y = 8x − 3. Write down the gradient of a line which is perpendicular to M.', '-\\frac12', '2', '\\frac12'],
    ['The point (5, k) lies on the line y = 4x − 9. Find k.', 'k=11', 'k=\\frac{7}{2}', '20'],
    ['A(2, 3), B(4, 7) and C(k, 15) are collinear. Determine k.', 'k=8', 'k=6'],
    ['A line has slope 4 and y-intercept −1. Give its equation in slope-intercept form.', 'y=4x-1', 'y=-x+4'],
    ['Line L is y = 2x + 1. Line M is perpendicular to L. Find the gradient of M.', '-\\frac12', '2'],
    ['What are the gradient and the y-intercept of the line 3y − 6x = 12?', 'm=2, c=4', 'm=4, c=2', 'm=-2, c=4'],
  ]); // prettier-ignore

  itLeaves([
    'A line passes through (1, 2) and (3, 8) and has gradient 5. Find its equation.',
    'A line passes through (1, 2). Find its equation.',
    'A line passes through (1, 2) and (1, 8). Find its equation.',
    'A line passes through (1, 2) and is not parallel to y = 3x. Find its equation.',
    'A line passes through (1, 2) and (3, k) and (5, m). Find k.',
    'A line passes through (1, 2) and (3, 8). Find its equation and its gradient.',
    'A line through (1, 2) and (3, 8) is reflected in the x-axis. Find its equation.',
    'Find the equation of the line perpendicular to y = 2x + 1',
    'Line A passes through (1, 2) and (3, 8). Find the gradient of line B.',
    'Line L has gradient 3. Line M passes through (1, 2). Find the equation of M.',
    'A line has gradient 3. Another line passes through (1, 2). Find its equation.',
    'Line L is y = 2x + 1. Line M is perpendicular to L. Find the gradient of L.',
    'A line has gradient 3 and passes through the midpoint of (1, 2) and (3, 8). Find its equation.',
  ]);
});
