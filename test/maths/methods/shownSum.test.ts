import { describe, expect, test } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('a question that shows the sum it wants', () => {
  test.each([
    ['help! is 15 - 6 + 4 equal 5 or 13', '13'],
    ['my calc says 30-6/3+2^2 is 32 but my friend got 12 what is it really', '32'],
    ['i did 9.3 - 2.75 n got 7.45 which is wrong apparently, whats the right answer', '6.55'],
    ['Miss Aziz wrote 5 + 3 × 4 − 2 on the board. Tom worked straight from left to right and got 30, which she marked wrong. What is the correct answer?', '15'],
    ['What number goes in the box to make ☐ + 3 × 6 = 25 true?', '7'],
    ['Replace the box: □ + 5 = −2', '-7'],
    ['Two numbers multiply to −18 and add to 3. Write them down.', '-3\\text{ and }6'],
    ['I think of a decimal, multiply it by 1.5 and get 6. What decimal did I think of?', '4'],
    ['my calculator broke what is 7 x 0.35', '2.45'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  test.each([
    'Miss Aziz wrote 5 + 3 × 4 − 2 on the board and rubbed out the last number. Tom got 30, which she marked wrong. What is the correct answer?',
    'I think of a decimal, multiply it by 1.5, add 2 and forget it. What decimal did I think of?',
  ])('are left alone: %s', (problem) => {
    expect(answer(problem)).toBeNull();
  });
}); // prettier-ignore
