import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a question of numbers among talk', () => {
  it.each([
    ['My cousin reckons 3 + 4 × 5 is 35. What is it really?', '23'],
    ["Gran says a minus sign bites. What's -4 - (-9)?", '5'],
    ['Dad bought 3 pens at £2 and 4 at £5, then lost £1: 3 × 2 + 4 × 5 - 1. How many pounds is that?', '\\text{£}25'],
    ['Our classroom is noisy today. List the factors of 30.', '1,2,3,5,6,10,15,30'],
    ['Which number goes in the box in 5 + □ × 2 = 19? I hope my nephew sees that it isn’t 9.'.replace('’', "'"), '7'],
    ['In the draw 30 of the 45 prizes went before noon. Write 30/45 in its simplest form.', '\\frac{2}{3}'],
  ])('%s', (question, expected) => {
    expect(workByRule(question)?.answer).toBe(expected);
  });

  it.each([
    ['another question', 'My cousin reckons 3 + 4 × 5 is 35. What did she do wrong?'],
    ['more to do', 'Gran loves -4 - (-9). Tell me twice its value.'],
    ['another sum', 'Dad bought 3 pens at £2 and 4 at £5: 3 × 2 + 4 × 5. How much change from £50?'],
    [
      'a bead that is gone',
      'A bag holds 4 red and 5 blue beads. A red bead is taken out. Another is picked. What is the probability that it is red?',
    ],
    [
      'a slice that is stolen',
      'A cake is cut into 8 slices. Nan eats 3 of them. A gull steals another. What fraction is left?',
    ],
    ['a digit put right', 'Round 6.283 to 1 decimal place. The last digit is smudged.'],
    ['a fraction turned', 'Convert 3/8 to a decimal. The fraction is upside down.'],
    ['an exception', 'List the factors of 30. Leave out 1.'],
    ['words that go on', "Simplify 48 ÷ 8 × 2 - 3 of 4, where 'of' comes before ÷ and ×."],
  ])('leaves %s alone', (_what, question) => {
    expect(workByRule(question)).toBeNull();
  });
});

it('leaves a box alone that no number fills, instead of asking the same again without end', () => {
  expect(workByRule('fill the box: ☐(x − 7) = 6x − 17')).toBeNull();
});
