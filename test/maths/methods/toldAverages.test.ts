import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('A question about data in anybody’s words', () => {
  it.each([
    // Lists, however they are brought in.
    [
      'My sister jotted down how long her bus rides took, in minutes: 14, 9, 22, 11 and 9. Work out the median ride.',
      '11',
    ],
    ['The gymnast got 8.5 on the beam, 9.1 on the floor and 7.9 on the bars. What was her mean?', '8.5'],
    ['The plums weighed 40 g, 52 g, 47 g and 61 g; give the range of their weights.', '21'],
    ['Which number of goals came up the most in this run of games: 2, 0, 3, 2, 1, 2, 5?', '2'],
    [
      'Judges gave 6, 9, 7, 8 and 5. The lowest and highest marks are discarded. Find the mean of the remaining marks.',
      '7',
    ],
    ['How much greater is the range of 3, 9, 4, 12 than the median?', '2.5'],
    // Tables.
    [
      'Ticks in a tally: 0 cats: 4 homes, 1 cat: 7 homes, 2 cats: 6 homes, 3 cats: 3 homes. Mean number of cats per home?',
      '1.4',
    ],
    [
      'Five lorries carried 3 crates, eight lorries carried 4 crates and two lorries carried 6 crates. Find the mean number of crates per lorry.',
      '3.9\\overline{3}',
    ],
    ['Parcels: 0-2 kg, frequency 5; 2-4 kg, frequency 9; 4-6 kg, frequency 6. Estimate the mean.', '3.1'],
    // A number that is not told.
    ['Zane has rowed 31, 28 and 35 minutes. How many minutes must he row in his fourth session to average 33?', '38'],
    ['The list 3, 8, k, 15 is in order and its median is 10. Find k.', 'k=12'],
    [
      'Three melons have a mean mass of 2 kg. The green one is 1.7 kg and the striped one is 2.4 kg. How heavy is the yellow melon?',
      '1.9',
    ],
    ['Three whole numbers have mode 4 and mean 6. Find the largest.', '10'],
    // Groups that change.
    [
      'Six dancers average 21 years of age. When a seventh dancer joins, the average drops to 20. How old is the seventh dancer?',
      '14',
    ],
    [
      'The mean of 8 readings was 15. It was found that one reading of 30 had been misread as 14. What is the correct mean?',
      '17',
    ],
    [
      'The 14 goats weigh 40 kg on average and the 6 sheep weigh 55 kg on average. What is the average weight of all the animals?',
      '44.5',
    ],
    [
      'After one pilot aged 52 left, the mean age of the remaining 7 pilots was 36. What had the mean age of all 8 been?',
      '38',
    ],
    [
      'The mean mass of 9 rugby players is 90 kg. The captain has a mass of 98 kg. What is the mean mass of the others?',
      '89',
    ],
    ['The mean length of 4 eels is 60 cm and that of 6 trout is 45 cm. What is the mean length of all 10 fish?', '51'],
    ['The mean age of Ivo, Jana and Kit is 12. The mean age of Ivo and Jana is 10. How old is Kit?', '16'],
    ['Each of the numbers in a set is multiplied by 3. The old mean was 7. Find the new mean.', '21'],
    [
      'Coursework is worth 40% of the grade and the exam is worth 60%. Dai has 70 for the coursework and 85 for the exam. Find his overall mark.',
      '79',
    ],
  ])('%s comes to %s', (problem, expected) => {
    const given = workByRule(problem)?.answer ?? 'nothing';
    const decimal = expected.includes('overline') ? '\\frac{59}{15}' : expected;
    expect(given === decimal || gradeAnswer({ expected: decimal, given: `$${given}$` }).equal, given).toBe(true);
  });

  it.each([
    'The median length of 4 eels is 60 cm and that of 6 trout is 45 cm. What is the mean length of all 10 fish?',
    'The mean of 6 numbers is 10. One of them is doubled. What is the new mean?',
    'The mean of 5 numbers is 8. Two of the numbers are 6 and 7. Find the fifth number.',
    'Find the mean of the odd ones among 3, 4, 7, 10',
    'Ravi scored 14, 15 and 19. How many of his scores are above his mean?',
    'The median of 3, 8, k is 8. Find k.',
    'Three melons have a mean mass of 2 kg. The green one is 1.7 kg and the striped one is 2.4 kg. How heavy is the striped melon?',
    'Six dancers average 21 years of age. Two of them leave. What is the average age now?',
    'The mean of 4 numbers is 9. One of the numbers is increased by 12. What is the new mean?',
    'The mean of 4 numbers is 9. Each is increased by 20%. What is the new mean?',
    'Seven cousins have a mean of £8. One gives another £5. What is the new mean?',
    'The mean mass of 4 sacks is 6 kg. One splits and loses 2 kg. What is the new mean?',
    'The mean age of 3 kittens is 2 years. The mean age of 2 of them is 9 months. How old is the other?',
    'Find the trimmed mean of 3, 7, 8, 30.',
    'Uli got 50 in maths, 61 in Latin and 90 in art. What is the mean of his maths and art marks?',
    'The mean of 6 vases is 12 cm. A vase of 19 cm gets smashed. What is the mean of the vases?',
  ])('%s is left alone', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
