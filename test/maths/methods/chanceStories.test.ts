import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('a question with given probabilities', () => {
  it.each([
    [
      'A bag contains 4 walnut biscuits and 6 ginger biscuits. A biscuit is chosen at random. What is the probability that it is a ginger biscuit?',
      '\\frac{3}{5}',
    ],
    [
      'A box holds 5 red pens, 3 blue pens and 2 black pens. Find the probability that a pen chosen at random is not blue.',
      '\\frac{7}{10}',
    ],
    [
      'The probability that a seed germinates is 0.8. 250 seeds are planted. How many would you expect to germinate?',
      '200',
    ],
    ['A fair dice is rolled 120 times. How many times would you expect to get a six?', '20'],
    ['The probability that a bus is late is 0.2. Out of 30 buses, how many are expected to be late?', '6'],
    ['A spinner has sections coloured red, blue and green. P(red) = 0.5 and P(blue) = 0.3. Find P(green).', '0.2'],
    [
      'The probability that a team wins a match is 0.5 and the probability that it draws is 0.3. Find the probability that it loses.',
      '0.2',
    ],
    ['A and B are independent events with P(A) = 0.3 and P(B) = 0.6. Find P(A and B).', '0.18'],
    ['A and B are mutually exclusive events. P(A) = 0.25 and P(B) = 0.4. Find P(A or B).', '0.65'],
    ['P(A) = 0.5, P(B) = 0.4 and P(A and B) = 0.2. Find P(A or B).', '0.7'],
    ['Given that P(A ∩ B) = 0.12 and P(B) = 0.4, find P(A | B).', '0.3'],
    ['Events A and B are such that P(A)=0.6, P(B)=0.5 and P(A∪B)=0.8. Find P(A∩B).', '0.3'],
    ['A coin is tossed three times. Find the probability of getting exactly two heads.', '\\frac{3}{8}'],
    [
      'A bag has 3 red and 5 green balls. Two balls are drawn without replacement. Find the probability that both are red.',
      '\\frac{3}{28}',
    ],
    [
      'A bag contains 6 red counters and 4 blue counters. A counter is taken at random, its colour is noted and it is replaced. A second counter is then taken. Find the probability that both counters are blue.',
      '\\frac{4}{25}',
    ],
    [
      'There are 3 red and 7 black pens in a case. Two pens are taken at random. Work out the probability that they are different colours.',
      '\\frac{7}{15}',
    ],
    [
      'The probability that Sara passes her driving test is 0.7. The probability that Tom passes is 0.6. The events are independent. Find the probability that exactly one of them passes.',
      '0.46',
    ],
    [
      'The probability that Amy hits the target is 0.4. She fires 3 arrows, each shot independent. What is the probability that she hits the target at least once?',
      '0.784',
    ],
    [
      'The probability of it raining on any day is 0.3. If it rains, the probability that Max is late is 0.5. If it does not rain, the probability that he is late is 0.1. Find the probability that Max is late.',
      '0.22',
    ],
    ['Two dice are thrown. What is the probability that the total is 7?', '\\frac{1}{6}'],
    [
      'Two fair dice are rolled and the scores are added. Find the probability that the sum is greater than 9.',
      '\\frac{1}{6}',
    ],
    ['A card is drawn from a standard pack. Find the probability that it is a red queen.', '\\frac{1}{26}'],
    [
      "A card is chosen at random from a deck of 52 cards. What is the probability that it's a heart or an ace?",
      '\\frac{4}{13}',
    ],
    [
      'A letter is picked at random from the word MISSISSIPPI. What is the probability that it is an S or a P?',
      '\\frac{6}{11}',
    ],
    [
      'In a group of 40 people, 22 like tea, 25 like coffee and 10 like both. A person is chosen at random. Find the probability that they like neither.',
      '\\frac{3}{40}',
    ],
    [
      'In a class of 28 students, 15 play football, 12 play tennis and 6 play both. Find the probability that a student chosen at random plays only football.',
      '\\frac{9}{28}',
    ],
    [
      'The probability of picking a red ball from a bag is 0.4. There are 12 red balls. How many balls are in the bag?',
      '30',
    ],
    [
      'A bag contains red, blue and green balls. The probability of red is 1/2 and the probability of blue is 1/3. What is the probability of green?',
      '\\frac{1}{6}',
    ],
    ['A spinner is numbered 1 to 8. What is the probability of spinning a prime number?', '\\frac{1}{2}'],
    [
      'There are 20 tickets numbered 1 to 20. One is drawn. What is the probability that it is a multiple of 3 or 5?',
      '\\frac{9}{20}',
    ],
    ['A raffle has 200 tickets. Jen buys 5 tickets. What is the probability that she wins the prize?', '\\frac{1}{40}'],
    [
      'A drawing pin is dropped 50 times and lands point up 32 times. Estimate the probability that it lands point up.',
      '\\frac{16}{25}',
    ],
    [
      'In a survey, 30 of the 50 boys play chess and 20 of the 40 girls play chess. Given that a student plays chess, find the probability that the student is a girl.',
      '\\frac{2}{5}',
    ],
    ["Three coins are flipped. What's the chance of at least one tail?", '\\frac{7}{8}'],
    [
      'A factory makes bulbs. The probability that a bulb is faulty is 0.02. In a batch of 500 bulbs, how many would you expect to be faulty?',
      '10',
    ],
    ['The probability that a seed grows is 0.8. 250 seeds are planted. How many would you expect not to grow?', '50'],
    [
      'The probability that Sara passes is 0.7. The probability that Tom passes is 0.6. The events are independent. Find the probability that Sara passes but Tom does not.',
      '0.28',
    ],
    [
      'A bag contains 4 blue and 6 yellow marbles. Two marbles are picked at random. What is the probability of at least one blue marble?',
      '\\frac{2}{3}',
    ],
    [
      'A bag contains 5 red balls, 4 green balls and 3 yellow balls. What is the probability of drawing a green ball?',
      '\\frac{1}{3}',
    ],
    [
      'There are 12 boys and 18 girls in a class. One student is chosen at random. What is the probability that it is a boy?',
      '\\frac{2}{5}',
    ],
    ['A fair six-sided die is rolled. What is the probability of rolling a number less than 3?', '\\frac{1}{3}'],
    ['What is the probability of not rolling a 4 on a fair die?', '\\frac{5}{6}'],
    [
      'A bag has 20 sweets. 8 are mints and the rest are toffees. What is the probability of picking a toffee?',
      '\\frac{3}{5}',
    ],
    ['The chance of winning a game is 15%. What is the chance of not winning?', '85\\%'],
    [
      'A spinner has 5 equal sections numbered 1 to 5. It is spun twice. What is the probability of getting two 5s?',
      '\\frac{1}{25}',
    ],
    ['Two coins are tossed. What is the probability of getting two heads?', '\\frac{1}{4}'],
    ['A coin is flipped and a dice is rolled. What is the probability of getting a head and a 6?', '\\frac{1}{12}'],
    [
      'A box has 4 black and 6 white counters. A counter is removed at random and not replaced. A second counter is removed. What is the probability that both counters are white?',
      '\\frac{1}{3}',
    ],
    [
      'Lucy has 3 blue socks and 5 grey socks in a drawer. She takes two socks at random without looking. Work out the probability that the socks are the same colour.',
      '\\frac{13}{28}',
    ],
    [
      'The probability that a light bulb is faulty is 0.03. Out of 400 light bulbs, how many would you expect to be faulty?',
      '12',
    ],
    [
      'A biased coin has probability 0.6 of landing on heads. It is tossed twice. Find the probability of getting two heads.',
      '0.36',
    ],
    [
      'A biased coin lands on heads with probability 0.7. It is thrown three times. What is the probability that it lands on heads every time?',
      '0.343',
    ],
    ['Events A and B are mutually exclusive with P(A) = 0.2 and P(B) = 0.5. What is P(A ∪ B)?', '0.7'],
    [
      'A bag contains red and blue counters only. The probability of picking red is 0.35. What is the probability of picking blue?',
      '0.65',
    ],
    ['A number is chosen at random from 1 to 30. What is the probability that it is a multiple of 7?', '\\frac{2}{15}'],
    [
      'Cards numbered 1 to 10 are placed in a box. One card is drawn at random. What is the probability that the number is greater than 7?',
      '\\frac{3}{10}',
    ],
    ['What is the probability of drawing an ace from a standard deck of 52 cards?', '\\frac{1}{13}'],
    [
      'Two cards are drawn from a standard pack without replacement. What is the probability that both are aces?',
      '\\frac{1}{221}',
    ],
    [
      'A jar contains 6 red, 4 blue and 5 green marbles. What is the probability that a randomly chosen marble is red or green?',
      '\\frac{11}{15}',
    ],
    ['Three fair coins are tossed. Find the probability that all three show tails.', '\\frac{1}{8}'],
    ['A die is rolled 60 times. How many times would you expect to roll a number greater than 4?', '20'],
    [
      'A dice is rolled 300 times and lands on six 45 times. What is the experimental probability of rolling a six?',
      '\\frac{3}{20}',
    ],
    [
      'In a raffle, 150 tickets are sold. Maya buys 6 tickets. What is the probability that she wins first prize?',
      '\\frac{1}{25}',
    ],
    [
      'The probability that Ben scores a penalty is 4/5. He takes two penalties. What is the probability that he scores exactly one?',
      '\\frac{8}{25}',
    ],
    ['Two fair dice are rolled. Find the probability that both numbers are even.', '\\frac{1}{4}'],
    ['Two dice are thrown. What is the probability of a double six?', '\\frac{1}{36}'],
    ['A letter is chosen at random from the word BANANA. Find the probability that it is an A.', '\\frac{1}{2}'],
    [
      'A bag contains 3 red and 2 blue balls. Two balls are drawn with replacement. Find the probability that one is red and one is blue.',
      '\\frac{12}{25}',
    ],
    [
      'In a group of 100 students, 60 study maths, 45 study physics and 20 study both. What is the probability that a randomly selected student studies maths or physics?',
      '\\frac{17}{20}',
    ],
  ])('%s gives %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'P(A) = 0.4, P(B) = 0.5 and A and B are not independent. Find P(A or B).',
    'P(A) = 0.4, P(B) = 0.5 and A and B are independent. Find P(A or not B).',
    'The probability that Omar wins a game is 0.6. He plays 4 games. Find the probability that he wins at least two games.',
    'The probability that Omar wins a game is 0.6. He plays 4 games. Find the probability that he loses at least one game.',
    'The probability that Omar wins a game is 0.6. He plays 4 games. Find the probability that he wins at most one game.',
    'In a class of 40 pupils, 18 study French, 15 study Spanish and 6 study neither. A pupil is picked at random. What is the probability that the pupil does not study both languages?',
    'In a class of 40 pupils, 18 study French, 15 study Spanish and 6 study neither. A pupil who studies French is picked at random. What is the probability that the pupil studies Spanish?',
    'One card is picked from a standard pack of 52. what is the probability it is a king or not a heart',
    'A bag contains 7 red, 5 blue counters. Two counters are taken. What is the probability that the second is red?',
    'The probability that a biased dice lands on 7 is 0.15. It is thrown 500 times. Estimate how many times it will land on a 5.',
    'A bag contains red, blue and green balls. There are 14 red balls. The probability of drawing a red ball is 3/5. How many blue balls are in the bag?',
    'There are 14 white marbles in a jar. The probability of not drawing a white marble is 3/5. How many marbles are in the jar altogether?',
  ])('%s is left alone, for it asks for something else', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
