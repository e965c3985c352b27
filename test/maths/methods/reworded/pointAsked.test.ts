import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a point where a point is asked for', () => {
  it.each([
    ['What is the y-intercept of 3x - 4y = 24? Write it as an ordered pair.', '(0,-6)'],
    ['What is the x-intercept of y = 3x - 5? Express your answer as an ordered pair.', '(\\frac{5}{3},0)'],
    ['Name the y-intercept of y = -2x + 9 as a point.', '(0,9)'],
    ['State the coordinates of the y-intercept of y = 6x - 1.', '(0,-1)'],
    ['Where does the curve y = x^2 - 9 cross the x-axis? Give the coordinates.', '(3,0)\\text{ and }(-3,0)'],
    ['What is the y-intercept of y = 6x - 1?', '-1'],
  ])('%s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});

describe('one coordinate where one is asked for', () => {
  it.each([
    ['Where does y = (2/5)x + 4 cross the x-axis? Give the x-value.', 'x=-10'],
    ['Where does the line y = 4x + 8 cross the y-axis? Give the y-value.', 'y=8'],
    ['Where do y = 2x + 7 and y = x + 4 cross? Give the x-value.', 'x=-3'],
    ['Find the y-value where y = 4x + 8 crosses the y-axis.', 'y=8'],
    ['Find the turning point of y = x^2 - 8x + 2 and state its y-coordinate.', 'y=-14'],
    ['Where does y = 4x + 8 cross the x-axis?', '(-2,0)'],
  ])('%s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it('is no formula with the other letter in it', () => {
    expect(workByRule('Where does y = 4x + 8 cut the x axis? Give x.')).toBeNull();
  });
});
