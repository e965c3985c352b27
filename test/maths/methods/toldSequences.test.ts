import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function answerTo(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('a sequence told by its facts in any order', () => {
  it.each([
    ['A GP has 4th term 24 and 7th term 192. What is its first term?', '3'],
    ['Term 2 is 9 and term 6 is 29 in an arithmetic sequence. Find the nth term.', '5n-1'],
    ['The first two terms of a Fibonacci-like sequence are 2 and 6. Find the sixth term.', '36'],
    ['u₁ = 4, uₙ₊₁ = 2uₙ − 3. Find u₃.', '7'],
    ['Each term is 3 times the previous term minus 2 and the first term is 2. Find the third term.', '10'],
    ['u_{n+1} = 2u_n + 1 and u_3 = 15. Find u_1.', '3'],
    ['Which term of 7, 11, 15, ... is the first to exceed 100?', '25'],
    ['How many terms are there in 4, 9, 14, …, 64?', '13'],
    ['Fill in the gap: 6, 13, __, 27, 34', '20'],
    ['3, k, 48 are the first terms of a geometric sequence. k is positive. Find k.', 'k=12'],
    ['A geometric series has first term 10 and sum to infinity 40. What is the common ratio?', '\\frac{3}{4}'],
    ['The nth term is n² + 3n. Which term is 108?', '9'],
    ['The nth term of a sequence is kn - 4 and the 5th term is 26. Find k.', 'k=6'],
  ])('is worked: %s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  });

  it.each([
    [
      'A hall has 20 seats in the front row and every row has 3 more than the one in front. There are 10 rows. How many seats altogether?',
      '335',
    ],
    [
      'Pattern 1 uses 5 tiles, pattern 2 uses 9 tiles and pattern 3 uses 13 tiles. How many tiles are in pattern 30?',
      '121',
    ],
    ['Ben runs 3 km in week 1 and adds 2 km each week. In which week does he run 21 km?', '10'],
  ])('grows in a story: %s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  });

  it.each([
    'Ben runs 3 km in week 1 and adds 2 km each week except in week 4. How far does he run in week 6?',
    'A hall has 20 seats in the front row and every other row has 3 more. How many seats are in row 8?',
    '2, k, 18 is geometric. Find k.',
    'A geometric sequence has 2nd term 6 and 4th term 54. Find its first term.',
    'Which term of 7, 11, 15, ... is 100?',
  ])('is left alone where more than one answer is possible, or something unusual is told: %s', (problem) => {
    expect(answerTo(problem)).toBeNull();
  });
});
