import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('sequences among other words', () => {
  it.each([
    ['15th term of the AP 4, 10, 16, ... i did 4 + 15 x 6 = 94', '88'],
    ['An A.P. has 2nd term 9 and 6th term 25. first term and common difference needed', 'a=5,d=4'],
    ['you get each term by doubling the one before and adding 3. the fourth term is 61. What was the first?', '5'],
    ['Insert two geometric means between 3 and 81.', '9, 27'],
    ['Tₙ = 2n² + n. Calculate T₅ − T₄.', '19'],
    ['Fill the gaps: 40, __, __, 16 (goes down by the same each time)', '32, 24'],
    ['A film had 4 views on its first day and five times as many each day as the day before. How many views did it get on day 4?', '500'],
    ['A geometric sequence begins 160, 80, 40, ... and my cousin wants the 6th term as a decimal. What should she write?', '5'],
  ])('are read: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    '20th odd term of the AP 7, 11, 15, ...',
    'What are the first three terms when the rule is n^2 + 6? The sheet starts at n = 1.',
    'A geometric sequence begins 80, 40, 20, ... and my sister takes away 5 from the 7th term. What should she write?',
    'Tₙ = n² + 3n. Calculate T₁₀ − 2T₉.',
    'The sum of the first n terms of a sequence is Sₙ = 2n² + n. Calculate S₅ − S₄.',
    'Insert two geometric means between 5 and 40 and find their sum.',
    'An A.P. has 3rd term 10 and 7th term 22. Find the sum of the first term and common difference.',
    'A film had 4 views on its first day and three times more each day than the day before. How many views did it get on day 4?',
  ])('are left alone where a word changes them: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
