import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a time, a length or a count is not negative', () => {
  it.each([
    [
      "A rocket's height in feet after t seconds is h = -16t^2 + 32t + 48. After how many seconds does it hit the ground (h = 0)?",
      't=3',
    ],
    ['A stone is h = 40 + 10t - 5t² metres high after t seconds. When is h = 0?', 't=4'],
    ['The time t seconds satisfies 3t² − 5t − 12 = 0. Find t.', 't=3'],
    ['The side of a square is x cm. x² = 64. Find x.', 'x=8'],
    ['The number of sides n of a polygon satisfies n(n − 3)/2 = 27. Find n.', 'n=9'],
    ['S = n(n+1)/2 gives the sum of the first n numbers. Find n when S = 45.', 'n=9'],
    ['A = x² + 4x is the area of a rectangle. Find x when A = 32.', 'x=4'],
  ])('%s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    ['A rocket is h = -16t^2 + 64t feet high after t seconds. When is h = 48?', 't=3\\text{ or }t=1'],
    ['A number x satisfies x² − x = 20. Find x.', 'x=5\\text{ or }x=-4'],
    ['Solve x^2 - 3x - 18 = 0.', 'x=6\\text{ or }x=-3'],
    ['v² = u² + 2as. Find v when u = 3, a = 2, s = 10.', 'v=7\\text{ or }v=-7'],
  ])('but both stay where both may be: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'Let x m be the width. Solve the equation x² + 3x − 28 = 0.',
    'The temperature is T °C, where T² = 16. Find T hours before noon.',
    's = ut + 1/2at^2. Find t when s = 20, u = 1, a = 2',
    'The sum of the first n positive integers is n(n+1)/2. For what n is the sum 36?',
  ])('and what may be meant in two ways stays open: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
