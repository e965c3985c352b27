import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('a sequence or a line in a story', () => {
  it.each([
    [
      'Tom saves £10 in the first week, £12 in the second week and £14 in the third week. How much will he save in the 10th week?',
      '\\text{£}28',
    ],
    [
      'The first row of a theatre has 20 seats and each row has 3 more seats than the row in front. How many seats are in the 15th row?',
      '62',
    ],
    [
      'The first row of a theatre has 20 seats and each row has 3 more seats than the row in front. How many seats are there in 15 rows altogether?',
      '615',
    ],
    ['Find the nth term of the quadratic sequence 3, 8, 15, 24, ...', 'n^2+2n'],
    ['The nth term of a sequence is 4n - 1. Which term is equal to 79?', '20'],
    ['Find the sum of the first 20 terms of 3, 7, 11, ...', '820'],
    [
      'The 3rd term of an arithmetic sequence is 11 and the 7th term is 27. Find the first term and common difference.',
      'a=3,d=4',
    ],
    ['Find the 10th term of the geometric sequence 2, 6, 18, ...', '39366'],
    ['A geometric series has first term 8 and common ratio 1/2. Find its sum to infinity.', '16'],
    ['Find the next two terms: 1, 4, 9, 16', '25, 36'],
    ['How many terms are there in the sequence 5, 9, 13, ..., 101?', '25'],
    [
      'A ladder 6 m long leans against a wall. Its foot is 2 m from the wall. Find the angle the ladder makes with the ground, to the nearest degree.',
      '71^\\circ',
    ],
    [
      'A tree 12 m tall casts a shadow 9 m long. Find the angle of elevation of the sun to the nearest degree.',
      '53^\\circ',
    ],
    [
      'A ramp rises 0.5 m over a horizontal distance of 6 m. Find the angle the ramp makes with the horizontal, to 1 decimal place.',
      '4.8^\\circ',
    ],
    [
      'A 5 m ladder reaches 4.5 m up a wall. What angle does the ladder make with the ground? Give your answer to 1 dp.',
      '64.2^\\circ',
    ],
    ['The cost in pounds of hiring a bike for h hours is C = 4h + 10. What is the fixed charge?', '\\text{£}10'],
    ['Find the gradient of the line through (2, 3) and (6, 11).', '2'],
    ['Find the equation of the line through (1, 4) with gradient 3.', 'y=3x+1'],
    ['Find the equation of the line through (2, 5) and (4, 11).', 'y=3x-1'],
    ['Find the midpoint of A(1, 5) and B(7, -3).', '(4,1)'],
    ['Find the distance between (1, 2) and (4, 6).', '5'],
    ['What is the gradient of a line perpendicular to y = 2x + 5?', '-\\frac{1}{2}'],
    ['Find the equation of the line parallel to y = 3x - 2 that passes through (0, 7).', 'y=3x+7'],
    ['Where do the lines y = 2x + 1 and y = -x + 7 meet?', '(2,5)'],
    ['Find the coordinates of the point where the line 2x + 3y = 12 crosses the x-axis.', '(6,0)'],
    ['A line has gradient 4 and passes through (0, -3). Write down its equation.', 'y=4x-3'],
    ['Does the point (3, 10) lie on the line y = 3x + 1?', '\\text{yes}'],
    ['The line y = kx + 2 passes through (3, 14). Find k.', 'k=4'],
    ['Write 2y - 6x = 8 in the form y = mx + c.', 'y=3x+4'],
    ['Find the equation of the perpendicular bisector of the segment joining (1, 2) and (5, 4).', 'y=-2x+9'],
    ['Find the gradient and y-intercept of 3x + 4y = 8.', 'm=-\\frac{3}{4},c=2'],
    ['Are the lines y = 2x + 3 and 2y = 4x - 1 parallel?', '\\text{yes}'],
    ['A line passes through the points (0, 2) and (3, 8). What is its equation?', 'y=2x+2'],
    ['M is the midpoint of AB. A is (2, 1) and M is (5, 4). Find the coordinates of B.', '(8,7)'],
  ])('%s gives %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'Nadia saves $6 in the first week and $4 less each week. How much does she save in the 12th week?',
    'Nadia saves $6 in the first week, $9 in the second week, $11 in the third week. How much does she save in total in 12 weeks?',
    'Here are the first five terms of a Fibonacci-type sequence: 3, 6, 8, 12, 18. Find the 8th term.',
    'A taxi fare in dollars is C = 1.75m + 4, where m is the number of miles. How much do two miles add to the fare?',
    'The first row has 30 seats and each row has 4 more seats than the row in front. How many rows have fewer than 60 seats?',
  ])('%s is left alone, for it asks for something else', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
