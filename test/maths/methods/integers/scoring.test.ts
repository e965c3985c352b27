import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a score of right and wrong answers', () => {
  it.each([
    ['In a trivia game each correct answer earns 4 points and each wrong answer costs 3 points. Kenji gave 9 correct answers and 13 wrong ones. What was his final score?', '-3'],
    ['Each right answer scores 4 points and each wrong answer means 2 points off. Ana got 10 right and 3 wrong. What is her score?', '34'],
    ['In our quiz night we lose 2 points for a wrong answer and get 5 for a right one. We had 7 right and 11 wrong. What was our total score?', '13'],
  ])('%s', (problem, expected) => {
    expect(workByRule(problem)?.answer).toBe(expected);
  }); // prettier-ignore

  it.each([
    'Each correct answer earns 5 points and each wrong answer costs 3 points. Kenji gave 8 correct answers and 14 wrong ones. How many points did he lose?',
    'Each correct answer earns 5 points and each wrong answer loses 3 points. Kenji gave 8 correct answers and 14 wrong ones. How many points were taken off?',
    'Each correct answer earns 5 points and each wrong answer costs 3 points. Kenji gave 8 correct answers and 14 wrong ones. How many points did he get for the correct answers?',
    'Each correct answer earns 5 points and each wrong answer costs 3 points. Kenji gave 8 correct answers and 14 wrong ones. How many questions were there?',
    'Each ticket to the quiz costs 3 points. Each right answer earns 5 points. Kenji gave 8 right and 2 wrong. What is his score?',
  ])('a part of the score is not the score: %s', (problem) => {
    expect(workByRule(problem)?.answer ?? null).toBeNull();
  });
});
