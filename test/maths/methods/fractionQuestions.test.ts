import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('A question about fractions', () => {
  it.each([
    ['Find 3/4 of 60', '45'],
    ['What is 2/3 of £24?', '£16'],
    ['5/6 of 42', '35'],
    ['Work out 3/8 of 56 kg.', '21 kg'],
    ['Add 1/2, 2/3 and 3/4.', '\\frac{23}{12}'],
    ['Find the sum of 1/3 and 2/5', '\\frac{11}{15}'],
    ['Subtract 1/4 from 2/3', '\\frac{5}{12}'],
    ['What is 3/4 divided by 2/3?', '\\frac{9}{8}'],
    ['There are 30 students in a class. 2/5 of them are boys. How many are boys?', '12'],
    ['There are 30 students in a class. 2/5 are boys. How many are not boys?', '18'],
    ['Tom has £40. He spends 3/8 of it. How much does he have left?', '£25'],
    ['Tom has £40. He spends 3/8 of it. How much does he spend?', '£15'],
    ['Write 15 as a fraction of 40 in its simplest form.', '\\frac{3}{8}'],
    ['What fraction of 60 is 24?', '\\frac{2}{5}'],
    ['3/5 of a number is 21. What is the number?', '35'],
    ['If 2/3 of a number is 18, find the number', '27'],
    ['Find half of 36', '18'],
    ['What is three quarters of 80?', '60'],
    ['What is two thirds of 27?', '18'],
    ['Find 2/5 of 3/4', '\\frac{3}{10}'],
    ['Multiply 2/3 by 9', '6'],
    ['What is the difference between 3/4 and 2/3?', '\\frac{1}{12}'],
    ['What is the difference between -3 and 5?', '8'],
    ['What is 12 divided by 4?', '3'],
    ['Find the product of 0.5 and 0.3', '0.15'],
    ['What number is 5 less than -3?', '-8'],
    ['Take 3 from 10', '7'],
  ])('%s comes to %s', (problem, expected) => {
    const given = workByRule(problem)?.answer ?? 'nothing';
    expect(given === expected || gradeAnswer({ expected, given }).equal, given).toBe(true);
  });

  it.each([
    ['There are 30 students in a class. 2/5 of them are boys. How many are girls?', '18'],
    ['Find 3/4 of the sum of 20 and 40', '45'],
  ])('%s is worked by what it tells and asks', (problem, expected) => {
    expect(workByRule(problem)?.answer).toBe(expected);
  });
});
