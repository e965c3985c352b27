import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a percentage of what is not told', () => {
  it.each([
    ['If you take 20% off a number you get 64. What is the number?', '80'],
    ['20% off a number is 64. What is the number?', '80'],
    ['A number decreased by 20% is 64. Find the number.', '80'],
    ['If you add 20% to a number you get 96. What is the number?', '80'],
    ['I increase a number by 5% and get 63. What was my number?', '60'],
    ['If you take 20% off a price you get $64. What was the price?', '\\$80'],
    ['I add 10% to a bill and get £55. Find the bill.', '\\text{£}50'],
    ['Take 20% off a number and get 64. Find it.', '80'],
  ])('has its result told: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    ['A number n is 80. It is increased by 15%. What is the result?', '92'],
    ['A price of £50 is cut by 10%. What is the price now?', '\\text{£}45'],
    ['What number is 10% less than 50?', '45'],
  ])('goes forwards where the first value is told: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'If VAT at 20% is added to a price you get £60. What is the price?',
    'If you take 10% off a number and then add 5 you get 50. What is the number?',
    'If you take 10% off a number and double it you get 90. What is the number?',
    'If you take 10% off a number, by how much is 45 less than the number?',
  ])('is never taken of the result: %s', (problem) => {
    const answer = workByRule(problem)?.answer ?? '50';
    expect(['50', '\\text{£}50', '5']).toContain(answer);
  });
});
