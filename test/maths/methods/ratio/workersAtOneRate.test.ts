import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('workers who share a job', () => {
  it.each([
    [
      '5 painters take 12 days to paint a school. How many days would 6 painters need if they all work at the same speed?',
      '10\\text{ days}',
    ],
    [
      '5 painters take 12 days to paint a school. How long would 6 painters take if everyone works at the same rate?',
      '10\\text{ days}',
    ],
  ])('work at one rate: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    '5 painters take 12 days to paint a school. How many days would 6 painters need if they all work at half the speed?',
    '5 painters take 12 days to paint a school. How many days would 6 painters need if they all work twice as fast?',
    '5 painters take 12 days to paint a school. How many days would 6 painters need if two of them work at the same speed?',
  ])('are left alone where the rate is another: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('a list of somebody’s marks', () => {
  it('is read whosever it is', () => {
    expect(workByRule("Find the mean of Rosa's four quiz scores: 82, 91, 75, 88.")?.answer).toBe('84');
  });

  it.each([
    "Find the mean of Rosa's five quiz scores: 82, 91, 75, 88.",
    "Find the mean of Rosa's best three scores: 82, 91, 75, 88.",
  ])('is left alone where it is another than listed: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
