import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answers(problem: string): string | undefined {
  return workByRule(problem)?.answer;
}

describe('a change in percent told by its result', () => {
  it.each([
    ['When the number $n$ is increased by $15\\%$, the result is $92$. Find $n$.', '80'],
    ['A number is decreased by 40%. The result is 27. Find the number.', '45'],
    ['After getting a 10% raise, Mr. Lowe earns $22 an hour. How much did he earn an hour before the raise?', '\\$20'],
    ['A lamp is on sale for £36. This is 20% off the regular price. Find the regular price.', '\\text{£}45'],
    [
      'After allowing a discount of 4 per cent. for cash, a dealer receives £48 for a clock. At what price was it marked?',
      '\\text{£}50',
    ],
    ['£P is invested at 5% compound interest per year. After two years it is worth £2205. Find P.', '\\text{£}2000'],
  ])('asks for what was before it: %s', (problem, answer) => {
    expect(answers(problem)).toBe(answer);
  });

  it.each([
    ['A number n is 80. It is increased by 15%. What is the result?', '92'],
    ['The original price of a lamp is £45. It is reduced by 20%. What is the sale price?', '\\text{£}36'],
  ])('is worked forwards where the first value is told: %s', (problem, answer) => {
    expect(answers(problem)).toBe(answer);
  });
});

describe('percentages one after another', () => {
  it.each([
    ['What is 45% of 20% of 600?', '54'],
    ['If 30% of n is 24, what is 110% of n?', '88'],
    ['If 3/4 of a number is 36, what is 5/6 of the same number?', '40'],
    [
      'A price is raised by 25%, and the new price is then lowered by 40%. The final price is what percent of the original price?',
      '75\\%',
    ],
    [
      'In a poll of 300 adults, 40% said they own a pet. Of those who own a pet, 25% own a cat. How many of the adults own a cat?',
      '30',
    ],
  ])('are chained: %s', (problem, answer) => {
    expect(answers(problem)).toBe(answer);
  });

  it.each([
    'In a poll of 300 adults, 40% own a pet. Of those, 25% own a cat. How many of the adults do not own a cat?',
    'In a poll of 300 adults, 40% own a pet. Of those, 25% own a cat. How many own a dog?',
  ])('are left alone where others are counted: %s', (problem) => {
    expect(answers(problem)).toBeUndefined();
  });
});

describe('a change in percent that is told otherwise', () => {
  it.each([
    'Before a 30% rise the price was £50. What was the price before that?',
    'A price reduced by 10% is £45. By how much was it reduced?',
    'When n is increased by 20%, the result is n + 8. Find n.',
    '£P is invested at 4% compound interest per year. After two years the interest is £612. Find P.',
    'A club has 80 members and 3/8 of them can swim. How many swim and run?',
  ])('is left alone: %s', (problem) => {
    expect(answers(problem)).toBeUndefined();
  });

  it('counts those who do not', () => {
    expect(answers('A club has 80 members and 3/8 of them can swim. How many cannot swim?')).not.toBe('30');
  });
});
