import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('the unit a speed is asked in', () => {
  it.each([
    ['A train 150 m long passes a pole in 10 s. What is its speed?', '15\\text{ m/s}'],
    ['A train 150 m long passes a pole in 10 s. What is its speed in km/h?', '54\\text{ km/h}'],
    ['A runner covers 100 m in 10 s. What is his speed in km/h?', '36\\text{ km/h}'],
  ])('is the unit of the answer: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});
