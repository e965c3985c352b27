import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('"one" of two numbers', () => {
  it.each([
    ['The product of two numbers is 32. One is twice the other. What is the smaller?', '4'],
    ['The mean of two numbers is 9. One is 4 more than the other. Find the smaller number.', '7'],
    ['Two numbers differ by 5. Three times one is twice the other. Find the numbers.', '10\\text{ and }15'],
  ])('is one of them, not the number 1: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});
