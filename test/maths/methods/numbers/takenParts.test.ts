import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const PICKED: readonly (readonly [problem: string, answer: string])[] = [
  ['If you take two-thirds of a number and subtract 4, you get 10. What is the number?', '21'],
  ['Take half of a number and add 7. The result is 20. Find the number.', '26'],
  ['If I take 7 times a number and add 5 I get 26. What is the number?', '3'],
  ['Take twice a number and subtract 9; the result is 15. What is the number?', '12'],
  ['Think of a number. Take a quarter of it. Add 6. You get 10. What was the number?', '16'],
  ['I think of a number, double it, take a third of it and get 8. What is the number?', '12'],
  ['If you take three fourths of a number, then you take 5, you get 16. What is the number?', '28'],
];

const TAKEN_AWAY: readonly (readonly [problem: string, answer: string])[] = [
  ['If you take 5 from twice a number you get 13. What is the number?', '9'],
  ['Take half of a number from 20 and you get 12. What is the number?', '16'],
  ['I think of a number, multiply by 3 and take 4. The answer is 20. What is the number?', '8'],
  ['If you take away half of a number you get 9. What is the number?', '18'],
  ['I think of a number, take three quarters of it away and get 6. What is my number?', '24'],
];

describe('a part of a number that is taken', () => {
  it.each(PICKED)('is where the reckoning begins: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each(TAKEN_AWAY)('is subtracted where it is taken from something or away: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'I think of a number. I take a half. I get 6. What is the number?',
    'If you take a tenth off a number you get 45. What is the number?',
    'Start with a number, take a third of it off it and get 6. What is my number?',
  ])('is left alone where it may be either: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
