import { describe, expect, it } from 'vitest';

import { growthStory } from '../../../electron/maths/methods/sequences/told/growthStory.ts';
import { toldLines } from '../../../electron/maths/methods/geometry/lines/toldLines.ts';

describe('lines among talk', () => {
  it.each([
    ["I plotted (1, 2) and (4, 11) and joined them up with my ruler. What's the gradient?", '3'],
    ['The line 2x + 5y = 20 crosses the x-axis at A and the y-axis at B. Find the area of triangle OAB, where O is the origin.', '20'],
    ['R(2, 3) is halfway along ST. S is (1, 7). What are the coordinates of T?', '(3,-1)'],
    ["Where does y = 4x - 12 cross the x-axis? It's for our tuck shop, with x the number of buns.", '(3,0)'],
    ["The line y = 3x + c goes through (2, 1), which the book only lets on in the very last bracket. What's c?", 'c=-5'],
  ])('are read: %s', (problem, answer) => {
    expect(toldLines(problem)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    'I plotted (2, 1) and (6, 9), moved both up by 3 and joined them up. What is the equation?',
    'The line 3x + 4y = 24 crosses the x-axis at A and the y-axis at B. C is (1, 1). Find the area of triangle ABC.',
    'R(2, 3) is a third of the way along ST. S is (1, 7). What are the coordinates of T?',
    "The line y = 5x + c goes through (2, 3), which my teacher reflected in the x-axis. What's c?",
  ])('are left alone where the talk changes them: %s', (problem) => {
    expect(toldLines(problem)).toBeNull();
  });
});

describe('patterns of sticks told by their sizes', () => {
  it('are read with or without a verb that asks', () => {
    expect(growthStory('Pattern 1 has 5 sticks, Pattern 2 has 9, Pattern 3 has 13. sticks in Pattern 10?')?.answer).toBe('41');
    expect(growthStory('5 sticks for 1 house, 9 for 2, 13 for 3. How many houses in the longest row from a box of 60 sticks?')?.answer).toBe('14');
  }); // prettier-ignore
});
