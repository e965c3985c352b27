import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('sums that go on', () => {
  it.each([
    ['What is the sum of 1/3 + 1/9 + 1/27 and so on for ever?', '\\frac{1}{2}'],
    ['If I keep adding 1/3 + 1/9 + 1/27 and so on for ever, what number does the total close in on?', '\\frac{1}{2}'],
    ['What does 1/3 + 1/9 + 1/27 + ... add up to?', '\\frac{1}{2}'],
    ['What is 1 + 2 + 3 + ... + 60?', '1830'],
    ['is there a number for the sum of all of 1 + 2 + 3 + ... + 60 without adding them one at a time? what is it?', '1830'],
    ['What comes next in 5, 10, 20, 40, ...?', '80'],
    ['what comes next: 5, 10, 20, 40, ?', '80'],
  ])('are read however they are asked for: %s', (problem, answer) => {
    const found = workByRule(problem)?.answer;
    expect(found === '0.5' ? '\\frac{1}{2}' : found).toBe(answer);
  }); // prettier-ignore

  it.each([
    'What is the sum of 1/2 + 1/3 + 1/4 and so on for ever?',
    'What does 1 + 2 + 4 + ... add up to?',
    'What comes next but one in 5, 10, 20, 40, ...?',
    'If I keep adding 1/3 + 1/9 + 1/27 and so on for ever, how many terms are bigger than 1/100?',
    'What is 1 + 2 + 3 + ... + 60 divided by 2?',
    'What value does 3/(x² + 1) approach as x decreases without bound?',
  ])('are left alone where there is none, or another is asked for: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
