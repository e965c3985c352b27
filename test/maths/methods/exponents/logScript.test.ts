import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('questions about powers and logarithms among talk', () => {
  it.each([
    ['Miss Hall wrote \\log_3(81) on the board and then the bell went. What is its value?', '4'],
    ['e^{3x} = 5 has to be solved for x with no decimals, so the answer will have a ln in it. What is it?', 'x=\\frac{\\ln 5}{3}'],
    ['My tutor wants \\log 6 + \\log 4 - \\log 8 squashed into a single logarithm. What does it become?', '\\log 3'],
    ['Please what is log 4 + log 25 (base 10, no calculator allowed in the exam)', '2'],
    ['2^x = 30, use logs and give x to 3 significant figures. My friend says 5.', 'x=4.91'],
  ])('are read: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    'Miss Hall wrote \\log_3(81) on the board. What is its square?',
    'Which value of x is thrown away in log_2(x) + log_2(x-2) = 3?',
    'How many solutions does 2^x = 64 have?',
    '3^x = 20, my friend got 2.73. what is x + 1?',
  ])('are left alone where something else is asked: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
