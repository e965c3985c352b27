import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

const Row = z.object({ topic: z.string(), problem: z.string(), answer: z.string() });

describe('stories of percentages, ratios and proportion', () => {
  const rows = readFileSync(new URL('../../fixtures/percent-ratio-stories.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)));

  it('are worked to the answer of the key, in whatever order they tell their facts', () => {
    const missed = rows.filter(({ problem, answer }) => {
      const given = workByRule(problem)?.answer;
      return given === undefined || gradeAnswer({ expected: answer, given: `$${given}$` }).equal !== true;
    });
    expect(missed).toEqual([]);
  }, 120_000);
});

describe('a story whose facts do not settle its question, or are about something else', () => {
  it.each([
    '60% of the seats in a cinema are taken. There are 250 seats. How many seats are empty?',
    'A coat costs £60. It is reduced by 20%. What was the original price?',
    'After a 20% discount a jacket costs £60. What does the jacket cost?',
    'A shirt costs $40 and shoes cost $60. There is 10% off. What is the sale price?',
    '30% of the pupils are boys. 20% of the boys wear glasses. There are 200 pupils. How many pupils wear glasses?',
    '20% of 50 people and 30% of 100 people like tea. How many like tea?',
    'A salary rises by 5% in the first year and twice as much in the second. It was £20000. What is it now?',
    'A population grows from 400 to 500 and then to 600. What is the percentage increase?',
    'Prices rise by 3% a year. A book costs £8 now. What did it cost last year?',
    'A shop has a sale with 20% off. Lia pays £36 for a dress and £12 for a hat. What was the full price of the dress?',
    '3 men dig a hole in 4 hours. How many holes do 6 men dig in 4 hours?',
    '4 eggs take 8 minutes to boil. How long do 8 eggs take?',
    'A car uses 12 litres of petrol for 150 km. How much petrol does a bus use for 300 km?',
    '5 pens cost £3. How much do 5 pencils cost?',
    '6 men take 10 days. How long do 4 women take?',
    '2 adults and 3 children eat 10 pizzas. How many pizzas do 4 adults eat?',
    'A recipe for 4 people needs 200 g of flour. How much sugar is needed for 6 people?',
    'A boy is 4 years old and weighs 16 kg. How much does he weigh at 8 years?',
    '8 men can build a wall in 10 days. After 5 days 3 men leave. How long does it take altogether?',
    'It takes 20 minutes to bake 12 cakes. How long does it take to bake 24 cakes?',
    '5 apples cost as much as 3 oranges. 10 apples cost £4. What does an orange cost?',
    'Ann and Bob share £60 in the ratio 2:3. Ann gets £24. How much does Bob get?',
    'The ratio of red to blue is 2:3. There are 20 green beads. How many red beads are there?',
    'Ann, Bob and Cat share money in the ratio 2:3. Ann gets £20. How much does Bob get?',
    'The ratio of boys to girls is 4:5. There are 36 boys. How many teachers are there?',
    'The ratio of red to blue beads is 2:3. 5 red beads are added. There are 25 beads. How many blue beads are there?',
    'The ratio of adults to children is 2:7 and the ratio of men to women is 1:3. There are 14 children. How many adults are there?',
    '2/5 of the pupils are girls. What is the ratio of girls to all pupils?',
  ])('is left alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('a small word in a story of percentages', () => {
  it.each([
    ['The price is £96 including VAT at 20%. How much VAT is included?', '\\text{£}16'],
    ['The price is £96 plus VAT at 20%. How much VAT is added?', '\\text{£}19.20'],
    ['A price was £80. It rises by 10% and then falls by 10%. What is it now?', '\\text{£}79.20'],
    ['In a school of 500 pupils 40% are girls. 10% of the girls play chess. How many girls play chess?', '20'],
    ['A school has 500 pupils. 40% are girls and 30% play chess. How many play chess?', '150'],
    ['30% of the 200 lamps are red. How many lamps are not red?', '140'],
  ])('changes the answer: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});
