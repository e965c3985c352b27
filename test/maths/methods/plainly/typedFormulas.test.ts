import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('formulas typed in a hurry', () => {
  it.each([
    ['x+y=11 x-y=5', 'x=8,y=3'],
    ['30 - 12 ÷ 6 x 2', '26'],
    ['what do you get for (-2)^2 x -3', '-12'],
    ['5m + 2n = 24\n3m - 2n = 8\nits question 7 im stuck', 'm=4,n=2'],
  ])('are read as they are meant: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each(['3 x 4 + 2x', 'solve 3 x 4 = 24'])('a letter x is no sign of times: %s', (problem) => {
    expect(workByRule(problem)?.answer ?? null).not.toBe('12');
  });
});
