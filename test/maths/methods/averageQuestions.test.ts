import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('A question about averages', () => {
  it.each([
    ['Find the mean of 4, 7, 9, 12', '8'],
    ['Here are the ages of 5 children: 3, 7, 8, 10, 12. Find the mean age.', '8'],
    ['Work out the median of 7, 2, 9, 4, 5', '5'],
    ['The heights of five plants in cm are 12, 15, 9, 20 and 14. What is the mean height?', '14'],
    ['A basketball player scores 12, 18, 9, 21 and 15 points in five games. What is her average score per game?', '15'],
    ['What is the mode of 3, 4, 4, 5, 6?', '4'],
    ['range of 5, 12, 3, 9', '9'],
    ['Find the average (mean) of these numbers: 10, 20, 30', '20'],
    ['The mean of 4 numbers is 10. Three of the numbers are 8, 9 and 11. Find the fourth number.', '12'],
    ['The mean of 5, 8, x and 11 is 9. Find x.', 'x=12'],
    ['The average of 6, 9, 12 and n is 10. What is the value of n?', 'n=13'],
    ['The mean of six numbers is 12. What is the sum of the six numbers?', '72'],
    ['The mean of 3, 7, 8, and x is 6. Find the value of x', 'x=6'],
    ['Five numbers have a mean of 12. Four of the numbers are 9, 11, 13 and 15. What is the fifth number?', '12'],
    ['Tom scored 12, 15, 18 and 11 in four maths tests. What was his mean score?', '14'],
    ['The temperatures in a week were -2, 0, 3, 5, -1, 4, 5. Work out the mean temperature.', '2'],
    ['The temperatures (in °C) over five days were -3, 2, 0, -5, 1. Find the median temperature.', '0'],
    ['Find the range of these temperatures: -4°C, 3°C, 7°C, -1°C', '11'],
    ["What's the median of 4, 8, 15, 16, 23, 42?", '15.5'],
    ['The numbers 3, 5, 9, 11 and 12 are given. Calculate the mean.', '8'],
    ['Here is a list of numbers: 6, 3, 9, 6, 4, 8. (a) Find the mode.', '6'],
    [
      'The table shows the number of goals scored in 20 games. Goals: 0, 1, 2, 3. Frequency: 4, 6, 7, 3. Work out the mean number of goals.',
      '1.45',
    ],
    ['A dice was rolled 20 times. Score: 1, 2, 3, 4, 5, 6. Frequency: 3, 4, 2, 5, 3, 3. Find the mode.', '4'],
    ['The mean age of 4 people is 25. A fifth person aged 30 joins. What is the new mean age?', '26'],
    ['The mean of 5 numbers is 8. A sixth number is added and the mean becomes 9. What is the sixth number?', '14'],
    [
      'The mean height of 10 boys is 150 cm and the mean height of 15 girls is 140 cm. Find the mean height of all 25 students.',
      '144',
    ],
    ['Find the mean, to 1 decimal place, of 4, 7, 9, 10, 12, 13', '9.2'],
    ['Calculate the mean of 3, 5 and 8, correct to 2 decimal places.', '5.33'],
    [
      'The mean of 8 numbers is 15. One number is removed and the mean of the remaining 7 numbers is 14. Find the number removed.',
      '22',
    ],
    ['The mean of 5 numbers is 20. Find the total of the numbers.', '100'],
    ['Mean of 2, 4, 6, 8, 10', '6'],
    ['find median: 9 3 7 1 5', '5'],
    ["Sarah's test scores are 78, 85, 90 and 87. What is her average?", '85'],
    ['A set of data is 5, 7, 7, 8, 10, 11. What is the mode?', '7'],
    ['What is the range of 3.5, 7.2, 1.8, 4.4?', '5.4'],
    ['Two numbers have a mean of 12. One of the numbers is 7. Find the other number.', '17'],
    ['In 6 tests Amy scored a total of 54 marks. What is her mean mark?', '9'],
    ['A runner runs 42 km in 7 days. What is the mean distance per day?', '6'],
    ['The mean of three numbers is 7. Two of them are 4 and 9. What is the third?', '8'],
  ])('%s comes to %s', (problem, expected) => {
    const given = workByRule(problem)?.answer ?? 'nothing';
    expect(given === expected || gradeAnswer({ expected, given }).equal, given).toBe(true);
  });

  it.each([
    'The mean of 4 numbers is 10. Three of the numbers are 8 and 9. Find the fourth number.',
    'Find the mean of 4, 7, 9 after doubling each number',
    'Find the geometric mean of 4 and 9',
    'Find the mean of the squares of 2, 3, 4',
    'The mean of 5 numbers is 6. Find the fifth number.',
    'What is the mean of 4, 7 and 9 plus 5?',
  ])('%s is left alone, for it asks for something else', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
