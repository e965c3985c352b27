import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('A question about chance in anybody’s words', () => {
  it.each([
    // Throws, spins and numbered things.
    ['Toss three coins. What is the chance you see at least two tails?', '\\frac{1}{2}'],
    ['Two eight-sided dice are rolled. What is the probability that both show a prime?', '\\frac{1}{4}'],
    ['Kofi rolls two dice and adds the scores. Chance of a total of 11?', '\\frac{1}{18}'],
    [
      'A spinner is numbered 1 to 5. It is spun 60 times. How many times would you expect it to show a number less than 3?',
      '24',
    ],
    [
      'Raffle tickets numbered 1 to 30 lie in a drum and one is taken. What is the probability it is a multiple of 7?',
      '\\frac{2}{15}',
    ],
    ['A letter is picked from the word BALLOON. What is the probability of an L or an O?', '\\frac{4}{7}'],
    ['From a shuffled deck you draw a card. What is the chance of a black queen?', '\\frac{1}{26}'],
    // Bags.
    [
      'A crate has 5 ripe mangoes and 7 green mangoes. Lulu takes two without looking. What is the chance both are ripe?',
      '\\frac{5}{33}',
    ],
    [
      'In a tray of 20 eggs, 6 are cracked and the rest are whole eggs. One egg is picked. How likely is it that it is not cracked?',
      '\\frac{7}{10}',
    ],
    [
      'There are 4 oak pegs and 2 pine pegs in a sack. A peg is drawn, put back, and another is drawn. Probability that they are different?',
      '\\frac{4}{9}',
    ],
    // Chances that are told.
    ['There is a 30% chance that the ferry is late. What is the chance it is not late?', '70\\%'],
    [
      'A goalkeeper saves a penalty with probability 0.2. He faces three penalties. Find the probability that he saves exactly one.',
      '0.384',
    ],
    [
      'A vase holds only red and cream roses. The probability of picking a red rose is 3/7 and there are 12 cream roses. How many roses are in the vase?',
      '21',
    ],
    ['p(A) = 0.3 and p(B) = 0.6. A and B are independent. Find p(A and B).', '0.18'],
    ['The chance that a seed sprouts is 0.9. Out of 250 seeds, how many are expected to sprout?', '225'],
    ['A die is unfair: P(1) = 0.1, P(2) = 0.3, P(3) = t, P(4) = 3t and nothing else can come up. Find t.', 't=0.15'],
    // Groups, trials, choices.
    [
      'Of 50 walkers, 31 carry a map, 22 carry a compass and 9 carry both. One walker is chosen. What is the probability that the walker carries neither?',
      '\\frac{3}{25}',
    ],
    [
      'A drawing pin landed point down 33 times in 60 throws. What is the relative frequency of point down, as a decimal?',
      '0.55',
    ],
    ['How many different lunches can be made from 3 soups, 5 rolls and 2 drinks?', '30'],
    ['In how many ways can 4 books be arranged on a shelf?', '24'],
  ])('%s comes to %s', (problem, expected) => {
    const given = workByRule(problem)?.answer ?? 'nothing';
    expect(given === expected || gradeAnswer({ expected, given: `$${given}$` }).equal, given).toBe(true);
  });

  it.each([
    'A bag contains 4 red and 5 blue counters. What is the probability of picking a yellow counter?',
    'A bag contains 4 red and 5 blue counters. A blue counter is lost and one is picked. What is the probability that it is red?',
    'The probability that it snows is 0.2. If it snows the bus is late with probability 0.5. Find the chance that the bus is late.',
    'A coin is biased. What is the probability of a head?',
    'Of 30 pupils 12 swim, 15 run and 7 do both. What is the probability that a swimmer also runs?',
    'The probability that Ana wins is 0.4. What is the probability that Ben wins?',
    'C and D are not independent with P(C) = 0.2 and P(D) = 0.5. Find P(C and D).',
    'A jar holds 4 red, 6 blue and some green beads. What is the probability of a red bead?',
    '30 cards are numbered 1 to 30. The multiples of 7 are torn up. What is the probability of an even card?',
    'The probability that a train is late is 0.1. It runs 30 times a day. How many late trains are expected in a week?',
    'The probability that a lamp is faulty is 0.04. How many are needed to expect 8 faulty ones?',
    'A spinner has P(1) = 0.1, P(2) = 0.3, P(3) = x and P(4) = 2x. Later it was reduced by 2. Find x.',
    'In how many ways can 4 people sit in a row if Eva sits in the middle?',
    'A team of 2 is chosen from 7 with Eva in it. How many teams are possible?',
  ])('%s is left alone', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
