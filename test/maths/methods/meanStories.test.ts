import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('a question about averages in other words', () => {
  it.each([
    ['Find the mean of 3, 8, x and 2x is 11, find x.', 'x=11'],
    ['The mean of 3, 8, x and 2x is 11. Find the value of x.', 'x=11'],
    ['The numbers 5, x, x+2 and 9 have a mean of 8. Work out x.', 'x=8'],
    ['The median of 4, 9, 2, 7 and 8', '7'],
    [
      'A class of 12 boys has a mean mark of 60 and 18 girls have a mean mark of 70. Work out the mean mark of the whole class.',
      '66',
    ],
    [
      'In a group there are 10 men with a mean age of 32 and 15 women with a mean age of 28. Find the mean age of all 25 people.',
      '29.6',
    ],
    [
      "Sophie's mean score in 4 tests is 68. After the fifth test her mean is 70. What did she score in the fifth test?",
      '78',
    ],
    [
      'Jamal has scored 14, 9 and 16 points in his first three games. How many points must he score in the next game to have an average of 15?',
      '21',
    ],
    ['The mean of five numbers is 12. Four of the numbers are 8, 10, 13 and 15. What is the fifth number?', '14'],
    [
      '3 families have 1 child, 5 families have 2 children and 2 families have 4 children. Find the mean number of children per family.',
      '2.1',
    ],
    [
      'A survey of 20 houses found that 4 houses have 1 car, 9 have 2 cars, 5 have 3 cars and 2 have 4 cars. Find the median number of cars.',
      '2',
    ],
    ['Number of goals: 0, 1, 2, 3. Frequency: 4, 6, 5, 5. Work out the mean.', '1.55'],
    ['Estimate the mean of the grouped data: 0-10: 3, 10-20: 5, 20-30: 2', '14'],
    ['Find the lower quartile of 2, 4, 5, 7, 9, 10, 12', '4'],
    ['What is the interquartile range of 12, 4, 9, 16, 7, 10, 20, 3?', '8.5'],
    ['The mean of ten numbers is 7. Each number is increased by 3. What is the new mean?', '10'],
    ['The mean of a set of numbers is 15. If every number is doubled, what is the new mean?', '30'],
    ['The range of a set of numbers is 14 and the smallest number is 9. Find the largest number.', '23'],
    ['The highest temperature was 12°C and the lowest was -5°C. Find the range.', '17^\\circ\\text{C}'],
    ['The mean weight of 8 parcels is 3.5 kg. What is their total weight?', '28'],
    [
      'The mean of 7 numbers is 9. A number is removed and the mean of the remaining 6 numbers is 8. Which number was removed?',
      '15',
    ],
    ['A shop sold 12, 15, 9, 20 and 14 cakes on five days. Find the mean number of cakes sold per day.', '14'],
    ['Here are the ages of nine people: 23, 31, 45, 23, 18, 52, 37, 23, 40. What is the modal age?', '23'],
    [
      'Coursework is worth 40% and the exam 60%. Priya scores 75 in coursework and 85 in the exam. Calculate her final mark.',
      '81',
    ],
    ['The ages of the players in a team are 11, 12, 12, 13, 15 and 15. Calculate the mean age.', '13'],
    ['A train journey was timed on 5 days: 42, 45, 39, 51 and 43 minutes. What was the average time?', '44'],
    ['Find the mean, to 1 decimal place, of 4, 7, 9, 12, 15, 17.', '10.7'],
    [
      'The mean height of 4 children is 1.2 m. A fifth child of height 1.5 m joins them. What is the mean height of the five children?',
      '1.26\\text{ m}',
    ],
    ['The average of six numbers is 8.5. Five of the numbers are 4, 7, 9, 10 and 12. Find the other number.', '9'],
    ['Work out the median of 1/2, 1/4 and 3/4.', '0.5'],
    [
      'A cricketer has an average of 32 runs after 5 innings. How many runs must he score in his sixth innings to raise his average to 35?',
      '50',
    ],
    ['The total of 8 numbers is 60. What is their mean?', '7.5'],
    ['Seven students scored 6, 9, 4, 8, 10, 7 and 5 in a quiz. What was the range of their scores?', '6'],
    ['The mean of 5 numbers is 8. When a sixth number is added the mean becomes 9. What is the sixth number?', '14'],
    [
      'Six people have a mean weight of 70 kg. Another person weighing 84 kg joins. What is the new mean weight?',
      '72\\text{ kg}',
    ],
    ['The heights of 5 plants are 12 cm, 15 cm, 9 cm, 14 cm and x cm. The mean height is 13 cm. Find x.', 'x=15'],
    [
      'In a test, 12 students scored 5, 8 students scored 7 and 10 students scored 9. Work out the mean mark.',
      '\\frac{103}{15}',
    ],
    [
      'The table shows the number of goals scored by a team. Goals: 0, 1, 2, 3, 4. Frequency: 6, 8, 4, 1, 1. Find the mean number of goals per game.',
      '1.15',
    ],
    [
      'A dice is rolled 20 times. The scores are: 1 (3 times), 2 (4 times), 3 (2 times), 4 (5 times), 5 (3 times), 6 (3 times). Find the modal score.',
      '4',
    ],
    ['Find the median of 7, 3, 9, 4, 6, 12.', '6.5'],
    ['The mean of four numbers is 10. Three of the numbers are 7, 9 and 15. Work out the fourth number.', '9'],
    ['Work out the range of these temperatures: -3°C, 5°C, 0°C, -7°C, 2°C', '12^\\circ\\text{C}'],
    ["A student's marks are 65, 72, 58 and 81. What is the mean mark?", '69'],
    ['The average of 3 numbers is 12. Two of the numbers are 8 and 11. Find the third number.', '17'],
    [
      'The mean age of a family of four is 25. The mean age of the two parents is 40. What is the mean age of the two children?',
      '10',
    ],
    ['A batsman scores 23, 45, 0, 67 and 15. What is his average score?', '30'],
    ['The mean of 20 numbers is 15. One of the numbers, 34, is removed. Find the mean of the remaining numbers.', '14'],
    ['The ages, in years, of six children are 4, 7, 7, 9, 10 and 11. Find the mode.', '7'],
    [
      'Class A has 20 pupils with a mean mark of 64. Class B has 30 pupils with a mean mark of 69. Find the mean mark of all 50 pupils.',
      '67',
    ],
    [
      "Sally's average over 4 rounds is 75. What must she score in her fifth round to bring her average down to 74?",
      '70',
    ],
    ['Weights of parcels: 2.4 kg, 3.1 kg, 1.8 kg, 2.7 kg. Find the mean weight.', '2.5\\text{ kg}'],
    ['The mean of x, x + 4 and x + 8 is 10. Find x.', 'x=6'],
    ['Find the upper quartile of 3, 5, 8, 9, 12, 14, 20', '14'],
    ['The mean of a, 6 and 11 is 9. Find the value of a.', 'a=10'],
    ['The total rainfall over 5 days was 32 mm. What was the mean daily rainfall?', '6.4'],
    [
      "Joe's mean mark in five tests is 72%. His marks in the first four tests are 68%, 75%, 70% and 71%. What was his mark in the fifth test?",
      '76',
    ],
    ['Estimate the mean height. 140 < h ≤ 150: 5 people, 150 < h ≤ 160: 9 people, 160 < h ≤ 170: 6 people.', '155.5'],
    [
      'Ten cards have a mean value of 6. Two cards with values 3 and 5 are removed. What is the mean of the remaining cards?',
      '6.5',
    ],
  ])('%s gives %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'Twelve boys have a median height of 150 cm and eight girls have a median height of 145 cm. What is the median height of all 30 children?',
    'Goals scored in 30 matches: 0 goals in 6 matches, at least 1 goal in 9 matches, 3 goals in 8 matches. Calculate the mean number of goals per match.',
    'A pupil scored 72, 85 and 78 in her first three tests. What mark does she need in the fourth test so that her average is more than 80?',
    'A pupil scored 72, 85 and 78 in her first three tests. What mark does she need in the fifth test so that her average is 80?',
    'The range of a set of numbers is 14 and the smallest number is 9. Find the mean.',
    'The mean of 7 numbers is 14. When two of the numbers are removed the mean of the other four is 13. Which numbers were removed?',
  ])('%s is left alone, for it asks for something else', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
