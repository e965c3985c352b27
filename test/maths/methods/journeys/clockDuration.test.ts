import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';
import { checkLine } from '../../untimed.ts';

describe('how long something lasts from one time of day to another', () => {
  it.each([
    ['A train leaves at 10:40 and arrives at 13:15. How long is the journey?', '2\\text{ hours}\\ 35\\text{ minutes}'],
    ['A film starts at 7:45 pm and ends at 10:10 pm. How long is it?', '2\\text{ hours}\\ 25\\text{ minutes}'],
    ['a bus leaves at 10:40 pm and arrives at 1:15 am. how long is the journey', '2\\text{ hours}\\ 35\\text{ minutes}'],
    ['A bus leaves at 22:40 and arrives at 01:15. How long does the journey take?', '2\\text{ hours}\\ 35\\text{ minutes}'],
    ['The lesson begins at 9:10 and ends at 9:55. How long does the lesson last?', '45\\text{ minutes}'],
    ['A train leaves London at 9:00 and arrives in Leeds at 11:00. How long does the journey take?', '2\\text{ hours}'],
  ])('is counted on by minutes and hours: %s', (problem, answer) => {
    const worked = workByRule(problem);
    expect(worked?.answer).toBe(answer);
    for (const { expression } of worked?.steps ?? [])
      expect(checkLine({ problem, earlier: [], line: expression }).status).toBe('verified');
  }); // prettier-ignore

  it.each([
    'A bus leaves at 10:40 and arrives at 1:15. How long is the journey?',
    'A train leaves at 10:40 and arrives at 13:15. It stops for 20 minutes. How long is it moving?',
    'A train leaves at 10:40 and arrives at 13:75. How long is the journey?',
    'A train leaves at 10:40 am and arrives at 1:15. How long is the journey?',
    'A train leaves at 10:40 and arrives at 13:15. How long is the journey in minutes?',
  ])('is left alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
