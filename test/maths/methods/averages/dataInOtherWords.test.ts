import { describe, expect, test } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('data told in other words', () => {
  test.each([
    ['Mrs Obi asks each pupil in 8C how many siblings they have.\nNumber of siblings: 0, 1, 2, 3\nFrequency: 4, 9, 5, 2\nWork out the mean number of siblings.', '1.25'],
    ['Let us read it out. Nought cats, 5 homes. One cat, 9 homes. Two cats, 6 homes. What is the mean number of cats per home?', '1.05'],
    ['What is the **median** mark?\n\n| Mark | Frequency |\n|---|---|\n| 4 | 3 |\n| 5 | 8 |\n| 6 | 2 |', '5'],
    ['For a set of data, Σx = 420 and n = 35. Find the mean.', '12'],
    ['The numbers 4, 6, m and 3m have mean 8. Find m.', 'm=5.5'],
    ['Here are five numbers in order.\n\n2   4   k   9   2k\n\nTheir mean is equal to their median. Find k.', 'k=7.5'],
    ['State the range and the median of 12, 7, 9, 20 and 11.', '\\text{range }13,\\ \\text{median }11'],
    ['The mean of 9 marks is 40. The mean of the first 5 marks is 38 and that of the last 5 marks is 41. Find the fifth mark.', '35'],
    ['Ivo wants to average no more than 20 minutes a day over 5 days. For the first four days his total is 83 minutes. What is the most he can use on day five?', '17'],
    ['The mean mass of 6 hens in a barn is 2 kg. The mean mass of 4 ducks in the same park is 3 kg. Find the mean mass of all 10 birds.', '2.4\\text{ kg}'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  test.each([
    'The mean of 9 marks is 40. The mean of the first 5 marks is 38 and that of the other 5 marks is 41. Find the fifth mark.',
    'Leo bowled three games and averaged 142 points. He scored 130 in the first game and 151 in the second. How many points did he score in the second game?',
    'Find the mean and the range of 12, 7, 9, 20 and 11 when each is doubled.',
    'Is the mean or the range of 12, 7, 9, 20 and 11 larger, and why?',
    'The mean of 9 marks is 40. The mean of the first 5 marks is 38 and that of the last 5 marks is 41. Find the fourth mark.',
    'In a 5 km race, the times were 14, 16 and 18. Find the mean.',
    'After a break of 20 minutes, the scores were 4, 6 and 8. Find the median.',
    'My dog weighs 20 kg. The cats weigh 4 kg, 6 kg and 5 kg. Find the mean weight of the cats.',
    'On a 20 cm shelf stand books of height 4 cm, 6 cm and 8 cm. Find the mean height.',
    'For a set of data, Σx = 420 and Σx² = 7000 and n = 35. Find the variance.',
  ])('are left alone: %s', (problem) => {
    expect(answer(problem)).toBeNull();
  });
}); // prettier-ignore
