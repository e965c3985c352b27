import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('An everyday story about numbers', () => {
  it.each([
    [
      'Bus A leaves every 10 minutes and bus B leaves every 15 minutes. Both leave at 9:00 am. At what time will they next leave together?',
      '9:30 am',
    ],
    [
      'One light flashes every 8 seconds and another every 12 seconds. They flash together. After how many seconds will they next flash together?',
      '24 seconds',
    ],
    [
      'Ella has 48 pencils and 72 rubbers. She makes identical packs with nothing left over. What is the greatest number of packs she can make?',
      '24',
    ],
    [
      'Priya cuts three pieces of ribbon, each 1.2 m long, from a roll that is 5 m long. How many metres of ribbon are left on the roll?',
      '1.4\\text{ m}',
    ],
    ['How many 0.2 litre cups can be filled from a 3 litre jug of lemonade?', '15'],
    ['Mr Okafor packs 500 apples into boxes that hold 24 apples each. How many apples are left over?', '20'],
    ['A rope 10 m long is cut into pieces 1.5 m long. How many pieces can be cut?', '6'],
    ['Sam shares 84 sweets equally between 6 friends. How many sweets does each friend get?', '14'],
    ['Marcus ate 1/4 of a pizza and his sister ate 2/5 of it. What fraction of the pizza is left?', '\\frac{7}{20}'],
    [
      '3/5 of the students in a choir are girls. There are 18 girls. How many students are in the choir altogether?',
      '30',
    ],
    [
      'Sara had 48 sweets. She gave 1/4 of them to Tom and then ate 1/3 of the rest. How many sweets does she have left?',
      '24',
    ],
    [
      "Jess's bank account is overdrawn by £45. She deposits £120 and then spends £90. What is her balance now?",
      '-£15',
    ],
    [
      'Find the difference in height between a bird flying 35 m above sea level and a fish 18 m below sea level.',
      '53\\text{ m}',
    ],
    ['A lift starts on floor 3. It goes down 5 floors and then up 9 floors. Which floor is it on now?', '7'],
    ['Tom has 45 marbles. He gives 12 marbles to Sam and then buys 20 more. How many marbles does Tom have now?', '53'],
    [
      'A bottle holds 1.5 litres of water. Ellie pours out 0.35 litres. How much water is left in the bottle?',
      '1.15\\text{ litres}',
    ],
    ['A substance has a half-life of 8 days. How much of a 160 g sample remains after 24 days?', '20\\text{ g}'],
    [
      'A colony of 200 bacteria doubles every hour. After how many hours will there be 6400 bacteria?',
      '5\\text{ hours}',
    ],
    ['A taxi costs £3 plus £2 per mile. Amy paid £17. How many miles was her journey?', '7\\text{ miles}'],
    [
      'Ben has £20 to spend at a fair. It costs £5 to get in and rides cost £1.50 each. What is the maximum number of rides he can go on?',
      '10',
    ],
    ['Which of these numbers is prime: 51, 57, 59, 63, 69?', '59'],
    ['A = 2^3 × 3 × 5 and B = 2^2 × 3^2 × 7. Work out the highest common factor of A and B.', '12'],
  ])('%s comes to %s', (problem, expected) => {
    const answer = workByRule(problem)?.answer;
    expect(answer).toBeDefined();
    expect(gradeAnswer({ expected, given: `$${answer ?? ''}$` }).equal, answer).toBe(true);
  });

  it.each([
    'Tom has 45 marbles. Sam gives 12 marbles to Ben. How many marbles does Tom have now?',
    'Anna had 60 stickers. She gave 14 stickers to Ben. How many stickers does Ben have?',
    'Tom has 12 apples and 8 pears. He eats 3 apples. How many pears are left?',
    'Marcus ate 1/4 of his pizza and his sister ate 2/5 of hers. What fraction of the pizza is left?',
    'Marcus ate 1/4 of the first pizza and 1/2 of the second pizza. What fraction of the pizza is left?',
    'A lift starts on floor 3. It goes up to floor 9. Which floor is it on now?',
    'Bus A leaves every 10 minutes and bus B every 15 minutes. How many times do they leave together before noon?',
    'Mr Okafor packs 500 apples into 24 boxes. How many apples are not in the first box?',
  ])('%s is left alone', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
