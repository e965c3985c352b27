import { describe, expect, test } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('factors that are searched for', () => {
  test.each([
    ['How many factors has 2³ × 3 × 7²?', '24'],
    ['What is the greatest number which divides 62 leaving remainder 2 and 93 leaving remainder 3?', '30'],
    ['A coach puts 24 mats in equal rows, with more than 1 row and more than 1 mat in each row. How many different numbers of rows could there be?', '6'],
    ['Find the HCF and LCM of 24 and 36.', '\\text{HCF }12,\\ \\text{LCM }72'],
    ['What is the least positive integer divisible by each of 4, 6 and 15?', '60'],
    ['When n is divided by 9, the remainder is 5. What is the remainder when 4n is divided by 9?', '2'],
    ['Find the greatest common factor of 18x³y and 24xy².', '6xy'],
    ['Find the largest number that divides 84 and 132 exactly.', '12'],
    ['Prime factor form: 200', '2^3\\times 5^2'],
    ['forty-two and fifty-six. Their highest common factor', '14'],
    ['Buses to Hale leave every 15 minutes and buses to Ware leave every 25 minutes. Both leave at 08 05. At what time will they next leave together?', '9:20'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  test.each([
    'Buses leave every 15 minutes and trains every 25 minutes. Both leave at 08 05. At what time did they last leave together before that?',
    'What is the square root of 2⁶ × 3⁴?',
    'How many odd factors has 2³ × 3 × 7²?',
    'How many factors has 2³ × 4 × 7²?',
    'A coach puts 24 mats in equal rows, with more than 1 row, more than 1 mat in each row and an odd number of rows. How many different numbers of rows could there be?',
  ])('are left alone: %s', (problem) => {
    expect(answer(problem)).toBeNull();
  });
}); // prettier-ignore
