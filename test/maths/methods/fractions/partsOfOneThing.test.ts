import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answers(problem: string): string | undefined {
  return workByRule(problem)?.answer;
}

describe('a part of one thing that each takes', () => {
  it.each([
    ['Each batch of scones needs ⅗ of a cup of milk. How many batches can Mrs Roy make from 12 cups of milk?', '20'],
    ['Each tart needs $\\frac{2}{5}$ of a cup of cream. How many tarts can Mrs Roy make from 6 cups of cream?', '15'],
    ['A candle burns ⅖ of a centimetre each hour. How many hours does it take to burn 6 centimetres?', '15'],
    ['Each mug fills ⅖ of a bowl. How many mugs fill 4 bowls?', '10'],
  ])('goes into so many: %s', (problem, answer) => {
    expect(answers(problem)).toBe(answer);
  });

  it.each([
    'A cat eats 2/3 of a bag of food each week. How many weeks can you feed it from 6 bags and a half?',
    'Each batch needs ⅔ of a cup of sugar. How many batches can be made from 6 cups of flour?',
    'Each cake needs 0.4 kg of sugar. How many cakes can she make from 6 kg of flour?',
    'Each batch needs two-thirds of a cup of sugar. How many batches can be made from 6 cups of flour?',
    'Each batch needs ⅔ of a cup of flour. How many batches can Mrs Roy not make from 6 cups of flour?',
  ])('is left alone where something else is told or asked: %s', (problem) => {
    expect(answers(problem)).toBeUndefined();
  });

  it('is no chance, but a part of a class may be one', () => {
    expect(answers('⅗ of a group of 45 students passed. How many students passed?')).toBe('27');
  });
});
