import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('parts told one after another', () => {
  it.each([
    ['Ivo ate a fifth of a loaf and Pia ate a quarter of it. Grandad had half of what was left. What fraction of the loaf did Grandad eat?', '\\frac{11}{40}'],
    ['Sol dug 1/4 of a garden on Friday and 2/3 of the remainder on Sunday. What fraction of the garden did he dig on Sunday?', '\\frac{1}{2}'],
    ['Kit filled 5/6 of a 30-litre barrel, and then 1/5 of that water leaked out. How many litres were left in the barrel?', '20\\text{ litres}'],
    ['Una spent 1/4 of her voucher on gloves and then half of what was left on a hat. There was £15 still on it. How much was the voucher worth at the start?', '\\text{£}40'],
    ['Rae spent 1/5 of her money on a bag and 1/4 of the rest on a pen. The pen cost £4. How much money did she have at first?', '\\text{£}20'],
    ['Ann spends 1/3 of her monthly salary on rent, 1/4 on food and has £500 left. Find her monthly salary.', '\\text{£}1200'],
    ['Ann spends 1/3 of her weekly wage on rent, 1/4 of the rest on food and has £300 left. Find her weekly wage.', '\\text{£}600'],
    ['2/7 of the flowers in a park are roses, 3/7 are tulips and the rest are daisies. There are 60 daisies. How many flowers are there?', '210'],
  ])('%s → %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    ['A trough holds 80 litres when full. It is 3/8 full. How many litres are needed to fill it completely?', '50\\text{ litres}'],
    ['A 45-litre drum is two thirds full. How much oil is in it?', '30\\text{ litres}'],
    ['A pond is one-sixth full. When another 25 litres is poured in, it becomes half full. Work out how much the pond can hold.', '75\\text{ litres}'],
  ])('how full: %s → %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    'Una has 1/3 of the beads and Vic has 1/4. Cal gets half of what is left. What fraction do Una and Vic have together?',
    'Ned spent 1/4 of his money on comics and 2/3 of the rest on a present. He had £6 left. How much was the gift for Amy?',
    'Ivo ate a quarter of a tart and his aunt ate a third of what was left. What fraction of what was left did his aunt eat?',
    '1/3 of the boys and 1/4 of the girls sing. What fraction of the class sings?',
    'There are 60 pupils. 1/3 of the boys play chess. How many boys play chess?',
    'Ned had £60. He spent 1/3 on a kite and £10 on food. How much did he have left?',
    'A trough is 3/4 full. It holds 60 litres now. How many litres are needed to fill it?',
    'A shop had 90 pies. 3/5 were sold in the morning and 1/2 of the remainder in the afternoon. How many pies were sold?',
    'A farmer sowed 1/2 of a field with oats, 1/3 with rye and the rest with beet. What fraction was not sown with beet?',
  ])('leaves alone what it cannot tell apart: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});

describe('amounts told in fractions of a unit', () => {
  it.each([
    ['A rod 8 1/4 feet long is cut into two pieces. One piece measures 2 5/8 feet. Find the length of the other piece.', '5\\frac{5}{8}\\text{ feet}'],
    ['How many 2/3-metre strips can be cut from a tape 8 metres long?', '12'],
    ['A soup recipe needs 2 1/2 cups of stock. How much stock is needed for half the recipe?', '1\\frac{1}{4}\\text{ cups}'],
    ['Ida ran 3 1/6 miles and Oz ran 2 3/4 miles. How much further did Ida run?', '\\frac{5}{12}\\text{ miles}'],
  ])('%s → %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  }); // prettier-ignore
});
