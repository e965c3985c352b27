import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('a question about coins and dice', () => {
  it.each([
    ['Three fair coins are tossed. Find the probability that exactly two of them show heads.', '\\frac{3}{8}'],
    ['Three fair coins are tossed. Find the probability that exactly one of the coins lands on tails.', '\\frac{3}{8}'],
    ['Four coins are tossed. What is the probability that at least one of them is a head?', '\\frac{15}{16}'],
    ['Two fair dice, each numbered 1 to 6, are thrown. What is the probability that the total score is 5?', '\\frac{1}{9}'],
    ['Two fair coins and one fair six-sided dice are thrown. Find the probability of two heads and a 6.', '\\frac{1}{24}'],
    ['Two fair coins and a fair dice are thrown. Find the probability of exactly one head and an even number.', '\\frac{1}{4}'],
  ])('is worked: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    'Three fair coins are tossed. Find the probability that exactly two of them do not show heads.',
    'Two dice, one numbered 1 to 6 and one numbered 1 to 4, are thrown. Find the probability of a total of 9.',
    'Two fair coins and a fair dice are thrown. Find the probability of a head and a 6.',
    'Two fair coins and two fair dice are thrown. Find the probability of two heads and a 6.',
    'Two fair coins and a fair dice are thrown. Find the probability of two heads or a 6.',
    // 454.7 turns: whole ones, or to the nearest?
    'A wheel of diameter 70 cm rolls along. How many complete turns does it make in 1 km? Give the nearest whole number.',
  ])('is left alone: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
