import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('one number to be written in another form', () => {
  it.each([
    ['my jug label says 0.375 of a bucket, give me that as a fraction', '\\frac{3}{8}'],
    ['recurring one: 0.363636... as a fraction in lowest terms', '\\frac{4}{11}'],
    ['Write 52,000,000 miles (how far the probe went) in standard form.', '5.2\\times 10^7'],
  ])('is found among talk: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });

  it.each([
    'what is the reciprocal of 0.35 as a fraction',
    '0.375 as a fraction of 2',
    'Write 52000 m in km in standard form, please, roughly',
  ])('is left alone where more is asked: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
