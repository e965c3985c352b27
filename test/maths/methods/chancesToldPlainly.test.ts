import { describe, expect, test } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('chances told in the words of people', () => {
  test.each([
    ['A bag holds 3 red, 4 blue and 5 green pegs. One peg is taken at random. Find the probability that it is not green. (2 marks)', '\\frac{7}{12}'],
    ['A spinner can land on A, B, C or D. P(A) = 0.1, P(B) = 0.4, and C is three times as likely as D. Work out P(D).', '0.125'],
    ['There are only silver and gold stars in a tin; silver is four times as likely as gold. State P(gold).', '\\frac{1}{5}'],
    ['wheel has 3 colours. P(red)=0.3 P(blue)=0.25 whats P(pink)', '0.45'],
    ['Mia and Jo each roll an ordinary six-sided die. Find the probability that their total is 10.', '\\frac{1}{12}'],
    ['Two dice are thrown and the scores added. Find P(total = 5).', '\\frac{1}{9}'],
    ['Ana takes two plums from a bowl of 5 ripe and 3 green ones, eating the first before she takes the second. What is the probability that both are ripe?', '\\frac{5}{14}'],
    ['From a choir of 4 altos and 6 tenors, 2 singers are chosen at random to meet the mayor. Find the probability that one is an alto and the other a tenor.', '\\frac{8}{15}'],
    ['How many of 200 spins would you expect to land on red if a spinner has 5 equal sections and 2 of them are red?', '80'],
    ['The probability of picking a toffee from a tin of 60 sweets is 2/5. How many toffees are in the tin?', '24'],
    ['A box holds 20 beads, n of them silver. The probability of drawing silver is 0.3. What is n?', 'n=6'],
    ['It rains on a given day in May with probability 1/4. If it rains, Theo walks with probability 1/5; if it stays dry, he walks with probability 4/5. What is the probability that he walks?', '\\frac{13}{20}'],
    ['Of 80 guests asked, 50 play a sport, 30 are in the choir and 20 do both. One of them is picked at random. What is the probability that the guest plays a sport or is in the choir?', '\\frac{3}{4}'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  test.each([
    'A spinner can land on A, B, C or D. P(A) = 0.1, and C is three times as likely as D. Work out P(D).',
    'Silver is four times as likely as gold in a tin of stars. State P(gold).',
    'wheel has 5 colours. P(red)=0.3 P(blue)=0.25 whats P(pink)',
    'It rains on a given day in May with probability 1/4. If it rains, Theo walks with probability 1/5; if it is a Monday, he walks with probability 4/5. What is the probability that he walks?',
    'The probability of picking a toffee from a tin of 60 sweets is 2/5. How many sweets are left after 10 toffees go?',
  ])('are left alone: %s', (problem) => {
    expect(answer(problem)).toBeNull();
  });
}); // prettier-ignore
