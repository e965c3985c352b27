import { describe, expect, test } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('chances in tables, on conditions and with letters', () => {
  test.each([
    ['P(1)=0.1, P(2)=0.25, P(3)=0.4 and P(4) is missing. If I spin it 80 times, how many 4s should I expect?', '20'],
    ['A spinner can land on A, B, C or D. P(A) = 0.3 and P(B) = 0.1. P(C) is twice P(D). It is spun 100 times. Estimate the number of times it lands on C.', '40'],
    ['X ~ B(5, 0.5). Find P(X = 2).', '0.3125'],
    ['Two fair dice are thrown. Given that the total is at least 10, what is the probability that it is exactly 11?', '\\frac{1}{3}'],
    ['Two fair four-sided dice are thrown. Given that the total is at least 6, what is the probability that it is exactly 7?', '\\frac{1}{3}'],
    ['There are x mint sweets, 3x toffees and 4 plums in a tin. The probability of taking a plum is 1/6. Find x.', 'x=5'],
    ['Of 50 pupils, 30 study art, 24 study drama and 6 study neither. One of the pupils who studies art is chosen at random. Find the probability that this pupil also studies drama.', '\\frac{1}{3}'],
    ['A tin of 20 biscuits has 6 ginger ones. Find the probability of picking a ginger one.', '\\frac{3}{10}'],
    ['The probability that Mo is late is 0.2. Find the probability that he is on time on both Monday and Tuesday.', '0.64'],
    ['6 out of 120 lamps were faulty. How many faulty lamps would you expect in a batch of 2000?', '100'],
    ['Two dice, one red and one white, are thrown. Find the probability that the total is 3.', '\\frac{1}{18}'],
    ['The letters of the word LEVEL are on five cards. I pick one at random. What is the probability that it is an E?', '\\frac{2}{5}'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  test.each([
    'P(1)=0.1, P(2)=0.25, P(3)=0.4 and P(4) is missing. Find the probability of 3 or 4.',
    'There are x mint sweets, 3x toffees and 4 plums in a tin. The probability of taking a plum is 1/6. How many sweets are there altogether?',
    '6 out of 120 lamps were faulty. How many good lamps would you expect in a batch of 2000?',
    'There are 20 crayons and 6 green ones. What is the probability of picking a green one?',
    'P(1)=0.1, P(2)=0.25 and P(3)=0.4 on a spinner. Find P(4).',
    'Two fair dice are thrown, the first shows 4. Given that the total is at least 8, what is the probability that it is exactly 10?',
  ])('are left alone: %s', (problem) => {
    expect(answer(problem)).toBeNull();
  });
}); // prettier-ignore
