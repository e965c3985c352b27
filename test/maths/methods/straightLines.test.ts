import { describe, expect, it } from 'vitest';

import { straightLines } from '../../../electron/maths/methods/straightLines.ts';
import { understood } from './worked.ts';

function answerTo(problem: string): string | null {
  return straightLines(understood([], 'words', problem))?.answer ?? null;
}

describe('a question about points and lines', () => {
  it.each([
    ['Find the gradient of the line through (1, 2) and (4, 11).', '3'],
    ['What is the midpoint of (2, -3) and (8, 5)?', '(5,1)'],
    ['Find the distance between (1, 1) and (4, 5).', '5'],
    ['Find the equation of the line with gradient 2 that passes through (3, 1).', 'y=2x-5'],
    ['Write down the slope of the line y = 7 - 4x', '-4'],
    ['What is the y-intercept of 2x + 3y = 12?', '4'],
    ['Find the equation of the line through (0, 4) and (2, 10).', 'y=3x+4'],
    ['A line is perpendicular to y = 2x + 1. What is its gradient?', '-\\frac{1}{2}'],
    ['Where does the line y = 3x - 6 cross the x-axis?', '(2,0)'],
    ['A is the point (2, 3) and B is the point (8, 7). Find the coordinates of the midpoint of AB.', '(5,5)'],
    ['Find the length of the line segment joining A(1, 2) and B(4, 6).', '5'],
    ['A straight line passes through the points (0, 5) and (3, 11). Work out its gradient.', '2'],
    ['Write down the gradient and y-intercept of the line y = 5x - 3.', 'm=5,c=-3'],
    ['Find the equation of the straight line that passes through (2, 7) and has gradient 3.', 'y=3x+1'],
    ['A line has gradient -1/2 and passes through the point (4, 3). Find its equation.', 'y=-\\frac{x}{2}+5'],
    ['Find the equation of the line parallel to y = 2x + 3 that passes through (1, 7).', 'y=2x+5'],
    ['Find the equation of the line perpendicular to y = 1/2 x - 4 passing through (2, 5)', 'y=-2x+9'],
    ['Does the point (3, 10) lie on the line y = 3x + 1?', '\\text{yes}'],
    ['Are the lines y = 2x + 1 and 4x - 2y = 5 parallel?', '\\text{yes}'],
    ['Find the x-intercept of the line 3x - 4y = 24.', 'x=8'],
    ['What is the slope of the line that passes through (-2, 3) and (4, -9)?', '-2'],
    ['Write the equation of a line with slope 3 and y-intercept -2.', 'y=3x-2'],
    ['Find the gradient of 3x + 2y = 8', '-\\frac{3}{2}'],
    ['Calculate the distance from the origin to (6, 8).', '10'],
    ['A line has equation 2y = 6x - 10. Write down its gradient.', '3'],
    ['M(3, 4) is the midpoint of AB. A is (1, 1). Find B.', '(5,7)'],
    [
      'Find an equation of the line joining (-1, 4) to (3, -4), giving your answer in the form ax + by + c = 0.',
      '2x+y-2=0',
    ],
    ['Find the perpendicular bisector of A(0,0) and B(4,2)', 'y=-2x+5'],
    ['What is the gradient of a line parallel to 3x - y = 7?', '3'],
    ['the coordinates of the point where y = 2x - 8 meets the x axis', '(4,0)'],
    ['How far apart are the points (2,1) and (5,5)?', '5'],
    ['Find the slope between (3, 4) and (7, 12)', '2'],
    ['Find the coordinates of the point where the line 2x + y = 8 crosses the y-axis.', '(0,8)'],
    ['At which point does the line y = 4x + 1 intersect the y-axis?', '(0,1)'],
    ['Line L has gradient 4 and goes through (0, -3). Write down the equation of L.', 'y=4x-3'],
    ['The line l passes through A(1, 3) and B(5, 11). Find an equation for l.', 'y=2x+1'],
    ['What is the equation of the line through (2,3) with slope 4 in slope-intercept form?', 'y=4x-5'],
    ['A line passes through (1,2) and (1,7). What is its equation?', 'x=1'],
    ['Two points are P(2, 5) and Q(6, 13). Find the gradient of PQ.', '2'],
    ['Find the exact distance between the points (-1, 2) and (3, -4).', '2\\sqrt{13}'],
    ['Decide whether y = 3x + 2 and y = -1/3x + 5 are perpendicular.', '\\text{yes}'],
    ['Rearrange 2x + 4y = 8 into the form y = mx + c.', 'y=-\\frac{x}{2}+2'],
    ['Find the point of intersection of y = 2x + 1 and y = x + 4.', '(3,7)'],
    ['The point (k, 7) lies on the line y = 2x + 1. Find k.', 'k=3'],
    ["What's the gradient of y=3?", '0'],
    ['Find the gradient of the line joining the points (2, 3) and (6, 11).', '2'],
    ['Work out the midpoint of the line segment joining (−4, 1) and (6, 7).', '(1,4)'],
    ['Find the equation of a line with slope -2 and y-intercept 5.', 'y=-2x+5'],
    ['A straight line has equation y = 4x - 7. Write down the gradient.', '4'],
    ['What is the equation of the line that passes through the points (1, 5) and (3, 9)?', 'y=2x+3'],
    ['Find the equation of the line that passes through (2, -1) with slope 1/2.', 'y=\\frac{x}{2}-2'],
    ['Find the slope of the line 4x - 2y = 6.', '2'],
    [
      'The line L1 has equation y = 3x + 2. Find the equation of the line parallel to L1 that passes through (0, -4).',
      'y=3x-4',
    ],
    ['Find the gradient of a line perpendicular to y = -3x + 5.', '\\frac{1}{3}'],
    ['State the coordinates of the point where y = 2x + 6 crosses the x-axis.', '(-3,0)'],
    ['Write down the coordinates of the y-intercept of y = 3x - 5.', '-5'],
    ['Find the length of AB where A is (−2, 5) and B is (4, −3).', '10'],
    ['Line A passes through (0, 1) and (2, 5). What is the gradient of line A?', '2'],
    ['Find the value of k if (k, 5) lies on the line y = 2x - 1.', 'k=3'],
    ['What is the gradient of the line y = 5?', '0'],
    ['Find the equation of the line through (4, 2) perpendicular to y = 2x + 1.', 'y=-\\frac{x}{2}+4'],
    ['Are the lines y = 3x + 4 and 6x - 2y = 1 parallel, perpendicular or neither?', '\\text{parallel}'],
    ['Find where the lines y = x + 1 and y = 3x - 5 intersect.', '(3,4)'],
    ['Find the y-intercept of the line 3x + 4y = 24', '6'],
  ])('%s gives %s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  });

  it.each([
    'Find the midpoint of the line y = 2x + 1 and (3, 4).',
    'Is (2, 5) not on the line y = 2x + 1?',
    'Find the distance from (1, 2) to the line y = 3x + 1.',
    'Find the midpoint and the distance between (1, 2) and (3, 8).',
    'Find the gradient of the line through (1, 2) and (3, 8) and double it.',
  ])('that asks for something else is left alone: %s', (problem) => {
    expect(answerTo(problem)).toBeNull();
  });
});
