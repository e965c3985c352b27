import { expect, test } from 'vitest';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

test.each([
  'what do you multiply 5x(x + 3) by to expand it',
  'which of these is the factor x^2 + 7x + 12',
  '5 + 2 × 6 do it left to right',
  'Work out 5 + 2 × 6, adding first',
  'A cheap calculator has no order of operations. What does it give for 5 + 2 × 6?',
  'Factorise 8x + 20 but not fully',
  'Ravi says 5x + 2x = 10x. What did he do wrong?',
  'By how much is 9x + 4 greater than 2x + 1?',
  'Expand 5(x + 2) and 2(x - 3)',
  'Expand (x + 1)(x + 4), then factorise the answer',
  'Work out 5 + 2 × 6 and round to the nearest ten',
  'Is √25 a surd?',
  '2^4 × 5^2 as a single power',
  'Write down the exponent of 7^3',
  'What is the numerator of 1/4 + 1/3?',
  'What is the difference between (5 + 2) × 3 and 5 + 2 × 3?',
  'Number pyramid: bottom row is x + 1, 2x, 3. You add the two under to get the one above. However, the last one counts double. What is at the top?',
])('%s is left alone', (problem) => {
  expect(workByRule(problem)).toBeNull();
});

test.each([
  ['12 - 4 + 3, working from left to right', '11'],
  ['20 - 8 ÷ 4 do i do the subtraction first', '18'],
  ['Multiply (x + 1) and (x + 4)', 'x^2+5x+4'],
  ['2^3 × 2^4 as a single power', '2^7'],
  ['What is the difference between 10 and 4?', '6'],
])('%s is answered', (problem, answer) => {
  expect(workByRule(problem)?.answer).toBe(answer);
});
