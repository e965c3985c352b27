import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('A question about probability', () => {
  it.each([
    ['A fair six-sided die is rolled. What is the probability of getting a number greater than 4?', '\\frac{1}{3}'],
    ['A bag has 3 red and 5 blue counters. Find the probability of picking a red one.', '\\frac{3}{8}'],
    ['The probability that it rains is 0.35. What is the probability that it does not rain?', '0.65'],
    ['Two fair coins are tossed. Find the probability of two heads.', '\\frac{1}{4}'],
    ['P(A) = 1/3, P(B) = 1/4, A and B independent. Find P(A and B).', '\\frac{1}{12}'],
    ["One card is drawn from a standard deck of 52. What's the probability it is a king?", '\\frac{1}{13}'],
    ['A spinner lands on green with probability 0.2. It is spun 150 times. How many greens would you expect?', '30'],
    [
      'A box contains 4 white and 6 black balls. Two are taken without replacement. What is the probability that both are white?',
      '\\frac{2}{15}',
    ],
    ['A fair coin is flipped twice. What is the probability of getting heads both times?', '\\frac{1}{4}'],
    ['A fair coin is tossed 3 times. What is the probability of getting exactly two heads?', '\\frac{3}{8}'],
    ['A coin is tossed three times. What is the probability of at least one head?', '\\frac{7}{8}'],
    ['A die is rolled. What is the probability of rolling a prime number?', '\\frac{1}{2}'],
    ['What is the probability of rolling an even number on a fair die?', '\\frac{1}{2}'],
    ['What is the probability of rolling a 6 on a fair die?', '\\frac{1}{6}'],
    ['A fair dice is rolled. Find the probability of not getting a 6.', '\\frac{5}{6}'],
    ['A fair dice is rolled. What is the probability of getting a 5 or a 6?', '\\frac{1}{3}'],
    ['Two dice are rolled and the numbers are added. What is the probability that the total is 7?', '\\frac{1}{6}'],
    ['Two fair dice are thrown. Find the probability that the sum is greater than 9.', '\\frac{1}{6}'],
    ['Two dice are rolled. What is the probability of getting a double?', '\\frac{1}{6}'],
    ['A card is drawn at random from a standard deck. What is the probability that it is a heart?', '\\frac{1}{4}'],
    ['A card is drawn from a pack of 52 playing cards. Find the probability that it is a red card', '\\frac{1}{2}'],
    ['What is the probability of drawing an ace from a standard deck of cards?', '\\frac{1}{13}'],
    [
      'A bag contains 4 red, 3 blue and 5 green balls. A ball is chosen at random. What is the probability that it is not blue?',
      '\\frac{3}{4}',
    ],
    [
      'A bag contains 4 red, 3 blue and 5 green balls. A ball is chosen at random. What is the probability that it is red or green?',
      '\\frac{3}{4}',
    ],
    [
      'There are 12 boys and 18 girls in a class. A student is chosen at random. What is the probability that the student is a girl?',
      '\\frac{3}{5}',
    ],
    [
      'A bag contains 20 counters. 8 are red and the rest are blue. A counter is taken at random. What is the probability that it is blue?',
      '\\frac{3}{5}',
    ],
    [
      'A letter is chosen at random from the word MISSISSIPPI. What is the probability that it is an S?',
      '\\frac{4}{11}',
    ],
    ['A letter is picked from the word PROBABILITY. Find the probability it is the letter B.', '\\frac{2}{11}'],
    [
      'Cards numbered 1 to 20 are placed in a bag. One card is picked at random. What is the probability that it is a multiple of 4?',
      '\\frac{1}{4}',
    ],
    ['A number is chosen at random from 1 to 10. What is the probability that it is prime?', '\\frac{2}{5}'],
    [
      'A bag contains 5 red and 3 blue balls. Two balls are drawn with replacement. Find the probability that both are red.',
      '\\frac{25}{64}',
    ],
    [
      'A bag has 5 red balls and 3 blue balls. Two balls are drawn without replacement. What is the probability that they are different colours?',
      '\\frac{15}{28}',
    ],
    [
      'A box holds 6 red and 4 green sweets. Ali takes a sweet, eats it, then takes another. What is the probability that both are green?',
      '\\frac{2}{15}',
    ],
    ['The probability that a bus is late is 0.15. What is the probability that the bus is not late?', '0.85'],
    ['If P(A) = 0.7, find P(not A).', '0.3'],
    ['The probability of winning a game is 2/5. Find the probability of not winning.', '\\frac{3}{5}'],
    ['A fair die is rolled 60 times. How many times would you expect to get a 6?', '10'],
    [
      'The probability of a seed germinating is 0.8. 200 seeds are planted. How many would you expect to germinate?',
      '160',
    ],
    ['A fair coin is tossed. What is the probability of getting a tail?', '\\frac{1}{2}'],
    [
      'A spinner has 8 equal sections numbered 1 to 8. What is the probability of landing on a number less than 4?',
      '\\frac{3}{8}',
    ],
    ['Two coins are tossed. What is the probability of getting at least one tail?', '\\frac{3}{4}'],
    ['Two coins are tossed. What is the probability of getting no heads?', '\\frac{1}{4}'],
    [
      'A bag contains 7 red and 3 blue marbles. A marble is picked, its colour noted and it is put back. Another marble is picked. Find the probability that both are blue.',
      '\\frac{9}{100}',
    ],
    ['What is the probability of getting a sum of 8 when rolling two dice?', '\\frac{5}{36}'],
    [
      'A fair 8-sided die numbered 1 to 8 is rolled. What is the probability of rolling a number greater than 5?',
      '\\frac{3}{8}',
    ],
    [
      'A bag contains 3 red and 5 blue counters. Two counters are taken without replacement. What is the probability that at least one is red?',
      '\\frac{9}{14}',
    ],
  ])('%s comes to %s', (problem, expected) => {
    const given = workByRule(problem)?.answer ?? 'nothing';
    expect(given === expected || gradeAnswer({ expected, given }).equal, given).toBe(true);
  });

  it.each([
    'A bag contains 3 red and 5 blue counters. 2 more red counters are added. Find the probability of picking red.',
    'A biased die is rolled. What is the probability of a 6?',
    'A fair die is rolled. What is the probability of an even prime?',
    'The probability that it rains is 0.35. What is the probability that it rains?',
    'The probability that it rains is 0.3. What is the probability that it rains on two days?',
    'The probability that it rains is 0.3. What is the probability that it does not rain on both days?',
    'A bag contains 3 red and 5 blue counters. Find the probability of picking a green counter.',
    'P(A) = 1/3, P(B) = 1/4. Find P(A and B).',
    'P(A) = 1/3, P(B) = 1/4, A and B are mutually exclusive. Find P(A and B).',
    'A coin is tossed 3 times. What is the probability of a head?',
    'A bag contains 3 red and 5 blue counters. A red counter is taken out. Another counter is picked. What is the probability that it is red?',
    'A bag contains 3 red and 5 blue counters. What is the probability that it is red given that it is not blue?',
    'A die is rolled twice. What is the probability of getting a 6?',
    'A card is drawn from a standard deck with the aces removed. What is the probability of a king?',
    'A bag contains twice as many red as blue counters. What is the probability of red?',
  ])('%s is left alone, for it asks for something else', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
