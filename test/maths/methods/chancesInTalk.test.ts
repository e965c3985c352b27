import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('A question about chances among talk', () => {
  it.each([
    // Names with numbers, in any order and with any signs.
    ['jar has 4 pink 6 grey 10 white beads. P(grey)?', '\\frac{3}{10}'],
    ['Spinner results: X – 30, Y – 15, Z – 5. What is the experimental probability of landing on Y?', '\\frac{3}{10}'],
    ['wheel: gold 0.1, silver 0.25, bronze k, black 0.4. find k', 'k=0.25'],
    [
      'Scores on 40 rolls of a dice: 1, 5 times; 2, 8 times; 3, 6 times; 4, 9 times; 5, 4 times; 6, 8 times. Relative frequency of a four?',
      '\\frac{9}{40}',
    ],
    ['8 gloves in a bag 5 red 3 blue i grab 2 in the dark without putting back. prob theyre both red', '\\frac{5}{14}'],
    // Two goes, two days, two things.
    [
      'The chance of passing first time is 0.6, and anyone who fails passes at the second attempt with probability 0.5. What is the probability that Jo needs no more than two attempts?',
      '0.8',
    ],
    ['P(wet) = 0.2 each day, independently. Probability that it is wet on exactly one of Monday and Tuesday?', '0.32'],
    ['Toss a coin and roll a die. P(tails and a number less than 3)', '\\frac{1}{6}'],
    // Parts of parts, wholes, codes.
    [
      '24 pupils swim, and 9 of those 24 also run. If you pick one of the swimmers at random, what is the probability that he or she also runs?',
      '\\frac{3}{8}',
    ],
    [
      'There are 8 hens and 4 ducks. Six of the hens and one of the ducks are brown. Given that a hen has been chosen, what is the probability that it is brown?',
      '\\frac{3}{4}',
    ],
    [
      'theres only mint and lemon drops in the tub. 1/5 chance of mint. there are 8 mints. how many drops in the tub',
      '40',
    ],
    [
      'A box contains 6 red pegs and some green pegs. If the probability of drawing a green peg is double that of a red peg, find the number of green pegs.',
      '12',
    ],
    ["How many different 2-letter codes can be made from P, Q, R, S if letters can't repeat?", '12'],
  ])('%s comes to %s', (problem, expected) => {
    const given = workByRule(problem)?.answer ?? 'nothing';
    expect(gradeAnswer({ expected, given: `$${given}$` }).equal, given).toBe(true);
  });

  it.each([
    'jar has 4 pink 6 grey 10 white beads. 2 grey ones fall out. P(grey)?',
    'Beads: pink 4, grey 6, and one white one. P(pink)?',
    'The probability of rain on Monday is 0.3, on Tuesday 0.5 and on Wednesday x. find x',
    'Tickets: 3 adults, 5 children. One child leaves. What is the probability that a person picked is a child?',
    'P(Ann wins) = 0.1 each day, independently. Probability that Bob wins on exactly one of Monday and Tuesday?',
    "There are 30 in a class; 18 are girls and 12 of those wear glasses. What's the probability that a student picked at random is a girl with glasses?",
    "How many 3-letter codes can be made from A, B, C, D, E if letters can't repeat and the first must be A?",
    'How many 2-letter codes can be made from P, Q, R and S if no letter is repeated and P is used?',
    'A double-headed coin is tossed twice. What is the probability of two heads?',
    'The probability of winning is 0.4 and of drawing is 0.1. What is the probability of losing every game?',
    'A bag contains 9 counters: 4 red, 3 blue and 5 green. What is the probability of red?',
    'The probability that a bulb works is 90%. What is the probability that of two bulbs only the first works?',
  ])('%s is left alone', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
