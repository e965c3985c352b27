import { describe, expect, test } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('whole numbers and levels told in other words', () => {
  test.each([
    ['In a number pyramid each block is the product of the two blocks below it. The bottom row is −1, 4, −3. What number is at the top?', '48'],
    ['Three integers have a sum of 4 and a product of −30. The smallest of them is −3. Find the largest.', '5'],
    ['The surface of a lake is 20 m above sea level and a pump hangs at a depth of 31 m below its surface. A lamp is fixed a further 6 m below the pump. Find the height of the lamp relative to sea level.', '-17\\text{ m}'],
    ['A cold store ought to be at −20 °C. After a fault it reads −8 °C. How many degrees has it warmed up?', '12^\\circ\\text{C}'],
    ['A stall makes a profit of ₹3 on each cup and a loss of ₹2 on each plate. It sells 10 cups and 40 plates. Write its profit or loss as an integer.', '-\\text{₹}50'],
    ['At 5 a.m. it was −9 °C. It rose by 2 °C every hour until noon and then fell by 4 °C. Find the final temperature.', '1^\\circ\\text{C}'],
    ['A seal is 12 m below the surface and swims up 5 m before going down another 9 m. How many metres below the surface is it now?', '16\\text{ m}'],
    ['Midnight: −7 °C. Noon: 10 °C warmer. By 9 pm it drops 6 °C. Temp at 9 pm?', '-3^\\circ\\text{C}'],
    ['How many integers are greater than −6 but less than 4?', '9'],
    ['Find the sum of all integers from −4 to 7, inclusive.', '18'],
    ['An account is overdrawn by £45. She pays in £30. By how much is the account now overdrawn?', '\\text{£}15'],
    ['What remainder is left when 500 is divided by 13?', '6'],
    ["So what's minus five add minus three?", '-8'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  test.each([
    'At 5 a.m. it was −9 °C. It rose by 2 °C every hour until noon. What was it at 8 a.m.?',
    'How many even integers are greater than −5 but less than 12?',
    'In a number pyramid each block is the difference of the two blocks below it. The bottom row is −1, 4, −3. What number is at the top?',
    'Three integers have a sum of 4 and a product of −30. The smallest of them is −2. Find the largest.',
    'A stall makes a profit of ₹3 on each cup and a loss of ₹2 on each plate. It sells 10 cups and 40 plates, of which 5 are returned. What is its profit or loss?',
  ])('are left alone: %s', (problem) => {
    expect(answer(problem)).toBeNull();
  });
}); // prettier-ignore
