import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from '../itTicks.ts';

describe('draws, rolls and rules of chance', () => {
  itTicksOnlyRight([
    [
      'A bag contains 6 black balls, 9 white balls and 5 red balls. If a ball is picked at random, what is the probability that it is not white?',
      '\\frac{11}{20}',
      '\\frac{9}{20}',
      '\\frac{1}{2}',
      '11',
    ],
    [
      'A drawer contains 5 black socks and 3 white socks. Two socks are taken at random without replacement. Find the probability that they are different colours.',
      '\\frac{15}{28}',
      '\\frac{15}{56}',
      '\\frac{15}{32}',
      '\\frac{13}{28}',
    ],
    [
      'A box contains 4 red and 6 blue counters. Two counters are taken without replacement. What is the probability that both are red?',
      '\\frac{2}{15}',
      '\\frac{4}{25}',
      '\\frac{1}{3}',
      '\\frac{2}{5}',
    ],
    [
      'Two fair dice are rolled. What is the probability that the sum is 9?',
      '\\frac{1}{9}',
      '\\frac{1}{11}',
      '\\frac{1}{36}',
      '\\frac{1}{6}',
    ],
    [
      'A fair coin is tossed three times. Find the probability of getting at least two heads.',
      '\\frac{1}{2}',
      '\\frac{3}{8}',
      '\\frac{2}{3}',
      '\\frac{7}{8}',
    ],
    [
      'A spinner has 8 equal sections numbered 1 to 8. What is the probability that it lands on a multiple of 3?',
      '\\frac{1}{4}',
      '\\frac{1}{3}',
      '\\frac{3}{8}',
      '\\frac{1}{8}',
    ],
    ['P(A) = 0.35. Find P(not A).', '0.65', '0.35', '1.35', '65'],
    [
      'The probability that it rains tomorrow is 0.35. Calculate the probability that it does not rain.',
      '0.65',
      '0.35',
      '0.75',
      '65',
    ],
    ['A and B are independent events with P(A) = 0.4 and P(B) = 0.5. Find P(A ∪ B).', '0.7', '0.9', '0.2', '0.1'],
    [
      'The probability that a biased coin shows heads is 0.6. If it is tossed 250 times, about how many heads would you expect?',
      '150',
      '100',
      '125',
      '0.6',
    ],
    [
      'A card is drawn from an ordinary pack of 52. Find the chance that it is either an ace or a heart.',
      '\\frac{4}{13}',
      '\\frac{17}{52}',
      '\\frac{1}{4}',
      '\\frac{1}{52}',
    ],
  ]);

  itLeaves([
    'A bag contains 6 black balls, 9 white cubes and 5 red balls. If a ball is picked at random, what is the probability that it is not white?',
    'A bag contains 6 black balls, 9 white balls and 5 red balls. If a ball is picked at random, what is the probability that it is not green?',
    'A drawer contains 5 black socks and 3 white socks. Two socks are taken at random. Find the probability that they are different colours.',
    'A box contains 4 red and 6 blue counters. Two counters are taken without replacement. What is the probability that the second is red?',
    'Two biased dice are rolled. What is the probability that the sum is 9?',
    'Two fair dice are rolled. What is the probability that the sum is 19?',
    'A fair coin is tossed three times. Find the probability of getting heads first.',
    'The probability that it rains tomorrow is 0.35. Calculate the probability that it does not snow.',
    'The probability that double it rains tomorrow is 0.35. Calculate the probability that it does not rain.',
    'A and B are events with P(A) = 0.4 and P(B) = 0.5. Find P(A ∪ B).',
    'P(A) = 1.35. Find P(not A).',
    'The probability that a biased coin shows heads is 0.6. If it is tossed 250 times, about how many tails would you expect?',
  ]);
});
