import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { joinedLines } from '../../../electron/maths/reading/joinedLines.ts';
import { checkAnswer } from '../untimed.ts';

describe('a question broken into lines', () => {
  it.each([
    ['Calculate the area of a rectangle 7 cm by\n4.5 cm.', 'Calculate the area of a rectangle 7 cm by 4.5 cm.'],
    ['Find the mean of 4, 8,\n15, 16, 22', 'Find the mean of 4, 8, 15, 16, 22'],
  ])('is one again: %j', (typed, joined) => {
    expect(joinedLines(typed)).toBe(joined);
  });

  it.each(['2x + y = 7\nx - y = 2', 'Solve 2x = 8.\nThen double it.', '3 + 4\n- 2', 'x = 3 or\ny = 2'])(
    'stays apart where its lines may be lines of their own: %j',
    (typed) => {
      expect(joinedLines(typed)).toBe(typed);
    },
  );

  it('is worked and checked', () => {
    const problem = 'Find the mean of 4, 8,\n15, 16, 22';
    expect(workByRule(problem)?.answer).toBe('13');
    expect(checkAnswer({ problem, answer: '$13$' }).status).toBe('verified');
  });
});
