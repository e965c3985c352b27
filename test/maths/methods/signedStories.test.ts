import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('A question about negative numbers or order', () => {
  it.each([
    ['The temperature is -6 °C. It rises by 11 degrees. What is it now?', '5'],
    ['The temperature was 4°C. It fell by 9 degrees. What is the new temperature?', '-5'],
    [
      'At midnight the temperature was -3°C. By 6 am it had fallen by another 5°C. What was the temperature at 6 am?',
      '-8',
    ],
    ['The temperature in Oslo is -7°C and in Paris it is 5°C. What is the difference in temperature?', '12'],
    ['It is -4°C in London and -9°C in Moscow. How much colder is it in Moscow?', '5'],
    ['Write these numbers in order, smallest first: 3, -5, 0, -2, 7', '-5,-2,0,3,7'],
    ['Put in ascending order: -1, 4, -6, 2', '-6,-1,2,4'],
    ['Arrange -3, 5, -8, 0 from greatest to least', '5,0,-3,-8'],
    ['Which is greater, -3 or -8?', '-3'],
    ['Which is the smallest number: -4, 2, -9, 0?', '-9'],
    ['Which temperature is colder, -3°C or -7°C?', '-7'],
    ['The temperature rises from -5°C to 8°C. By how many degrees does it rise?', '13'],
    ['Put these decimals in order of size, starting with the smallest: 0.5, 0.45, 0.405, 0.54', '0.405,0.45,0.5,0.54'],
    ['Order these fractions from smallest to largest: 1/2, 2/3, 3/5', '\\frac{1}{2},\\frac{3}{5},\\frac{2}{3}'],
    ['Which is larger, 3/4 or 5/7?', '\\frac{3}{4}'],
    ['Write in ascending order 0.3, 1/4, 35%', '\\frac{1}{4},0.3,35\\%'],
    ['Which is bigger 0.7 or 0.65?', '0.7'],
    ['Compare 2/3 and 3/4', '\\frac{2}{3}<\\frac{3}{4}'],
    ['Insert <, > or = between 0.6 and 3/5', '0.6=\\frac{3}{5}'],
    ['The temperature is 5°C. It falls by 8°C and then rises by 2°C. What is the temperature now?', '-1'],
    ['A bank account is overdrawn by £50. £70 is paid in. What is the new balance?', '£20'],
    ['What is 5 less than -3?', '-8'],
    ['What number is 7 more than -2?', '5'],
    ['Find the sum of -4 and 9', '5'],
    ['Calculate the product of -3 and -7', '21'],
    ['Subtract -8 from 3.', '11'],
  ])('%s comes to %s', (problem, expected) => {
    const given = workByRule(problem)?.answer ?? 'nothing';
    expect(given === expected || gradeAnswer({ expected, given }).equal, given).toBe(true);
  });

  it.each([
    'Put the correct sign, < or >, between -3 and -5',
    'A 41 m lader touches a wall 40 m above the ground. How far from the wall is the bottom of the ladder?',
    'Which is the second largest of 3, 5, 8?',
    'Which of 0.3, 0.35, 0.305 is closest to 0.31?',
    'The temperature was -6°C. It rose to 5°C. What is it now?',
    'The temperature fell by 6 degrees to -2°C. What was it before?',
  ])('%s is left alone, for it asks for something else', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
