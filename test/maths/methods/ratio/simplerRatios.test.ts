import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('ratios told in everyday words', () => {
  it.each([
    ['Una mixes purple paint from red and blue in the ratio 3 : 4. She has 900 ml of red, which she uses all of, and more than enough blue. How much purple paint does she make?', '2100\\text{ ml}'],
    ["Gran split some money between Ivo, Pia and me in the ratio 4 : 3 : 1, and Pia's share came to £45. What was the total she split?", '\\text{£}120'],
    ['Kit and Sol shared the winnings 7 to 4, and Kit ended up with £21 more than Sol. How much money was there?', '\\text{£}77'],
    ['A mason mixes lime and sand, one part lime to four parts sand by mass. He needs 300 kg of the mixture for a wall. How much sand must he weigh out?', '240\\text{ kg}'],
    ['It takes 8 cleaners 6 hours to clean a hall. Assuming they all work at one rate, how long would 12 cleaners take?', '4\\text{ hours}'],
  ])('%s → %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    ['There are 15 hens and 25 ducks on the farm. Hens to ducks, in simplest form?', '3:5'],
    ['There are 15 hens and 25 ducks on the farm. Write the ratio of ducks to hens in its simplest form.', '5:3'],
    ['4/7 of the roses in a bed are white and the rest are pink. Write the ratio white : pink.', '4:3'],
    ['Express 2.5 : 4 in the form a : b with a and b whole numbers and as small as possible.', '5:8'],
  ])('what is counted as a ratio: %s → %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });

  it.each([
    ['In a club the ratio of boys to girls was 3 : 5. After 8 more boys joined, there were equal numbers of boys and girls. How many children were in the club at first?', '32'],
    ['A photo 8 cm wide and 12 cm tall is enlarged so that it is 20 cm wide. How tall is the enlargement?', '30\\text{ cm}'],
    ['Ingredients for 10 buns: 300 g flour, 120 g butter. Ivo only has 60 g of butter. What is the greatest number of buns he can make?', '5'],
    ['y \\propto \\frac{1}{x};\\ y=6 \\text{ when } x=4.\\ \\text{Determine } x \\text{ when } y=8.', 'x=3'],
  ])('%s → %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    'There are 15 hens and 25 ducks on the farm. Hens to geese, in simplest form?',
    '4/7 of the roses in a bed are white and the rest are pink. Write the ratio white : red.',
    'In a club the ratio of boys to girls was 3 : 5. After 8 more boys joined and 2 girls left, there were equal numbers of boys and girls. How many children were in the club at first?',
    'A mason mixes one part lime to four parts sand and one part water. He needs 300 kg of the mixture. How much sand must he weigh out?',
    'A photo 8 cm wide and 12 cm tall is enlarged so that it is 20 cm long. How tall is the enlargement?',
  ])('leaves alone: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
