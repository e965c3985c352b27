import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('another story of the same numbers', () => {
  it.each([
    ['tax on a wage is no tax on top', 'Sam earns £2000 a month and pays 20% tax. How much does he take home?'],
    ['what is deducted goes down', 'Sam earns £2000 a month. 20% tax is taken and 5% pension. How much does he take home?'],
    ['tax is taken of a wage', 'A wage of £500 has 20% tax taken. What is it then?'],
    ['a bill is no tip', 'Her dinner bill was $50. She paid $60. What percent tip did she leave?'],
    ['one speed is no formula', "A ball's height is h = 20t - 5t^2 metres. What speed does it hit the ground with?"],
    ['the first speed is one speed', "A ball is thrown with h = 5 + 20t - 5t^2. What's the initial speed?"],
    ['a part of a part is none of all', 'The ratio of boys to girls is 2:3. What fraction of the number of girls is the number of boys?'],
    ['blue paint is not all paint', 'Red and blue paint is mixed in the ratio 3:5. What fraction of the blue paint is the red paint?'],
    ['what there is was not taken', 'There was 2/3 of a pie. Sam ate 1/4 of the pie. How much of the pie was left?'],
    ['pieces are no inches', 'A pizza with a 12 inch diameter is cut in 8. What is the length of crust on a slice?'],
    ['minutes are no hours', 'A joint takes T = 20w + 20 minutes for w pounds. How many hours for 5 pounds?'],
    ['weeks gone by count', 'She has saved $45 at $15 a week. A coat costs $120. How many weeks in all?'],
    ['what was missed was not made', 'Out of 40 shots, Tom made 10. What percent of the shots did he miss?'],
    ['a way is no shorter for many', "6 of us took 4 days to drive to Rome. If there'd been 8 people, how long would it have taken?"],
    ['each alone is not all together', 'Each of 4 people takes 3 hours to read a book. How long do 8 people take?'],
    ['what is kept is not gone', 'Ben has half a bar of chocolate and keeps a third of it. What fraction of the bar is left?'],
    ['my sister is not me', 'I have two thirds of a pizza and my sister eats half of it. What fraction of the pizza did I eat?'],
  ])('is not answered: %s', (_why, problem) => {
    expect(workByRule(problem)).toBeNull();
  }); // prettier-ignore

  it.each([
    ['Sam earns £2000 a month. His pay goes up 5%. How much does he earn now?', '\\text{£}2100'],
    ['Sam earns £2000 a month and pays 20% tax. How much tax does he pay?', '\\text{£}400'],
    ['A ball is thrown with h = 5 + 20t - 5t^2. What is its velocity?', '20-10t'],
    ['The ratio of red paint to blue paint is 3:5. What fraction of the paint is red?', '\\frac{3}{8}'],
    ['The ratio of boys to girls is 2:3. What fraction of the class are girls?', '\\frac{3}{5}'],
    ['Out of 40 shots, Tom made 10. What percent of the shots did he make?', '25\\%'],
    ["6 of us took 4 days to paint the fence. If there'd been 8 people, how long would it have taken?", '3\\text{ days}'],
    ['I have two thirds of a pizza and my sister eats half of it. What fraction of the pizza did my sister eat?', '\\frac{1}{3}'],
    ['Maya has 3/4 of a cake and she eats 2/5 of what she has. What fraction of the cake did Maya eat?', '\\frac{3}{10}'],
  ])('is read as it is told: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  }); // prettier-ignore
});
