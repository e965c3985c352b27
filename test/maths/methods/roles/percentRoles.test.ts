import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('stories of a whole and a percentage of it', () => {
  it.each([
    ['A choir has 150 singers, of whom 36% are men. How many women sing in it?', '96'],
    ['A jug holds 400 ml of squash that is 15% syrup. How many ml of syrup is that?', '60\\text{ ml}'],
    ['Some apples are 85% water. From 20 kg, what weight of them is not water?', '3\\text{ kg}'],
    ['A baker used 35% of her flour and had 26 kg left. How many kg did she have to begin with?', '40\\text{ kg}'],
    ['Last week 60% of the chess club came to the match, which made 27 people. How many belong to the club?', '45'],
    ['There are 14 red tiles and 6 white tiles. What percentage of the tiles are white?', '30\\%'],
  ])('reads "%s"', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it.each([
    'A choir has 150 singers. 36% of the men sing bass. How many women are there?',
    'A choir has 150 singers, of whom 36% are men. How many more women than men are there?',
    'A baker used 35% of her flour and had 26 kg left. How many kg did she use on Monday?',
  ])('leaves "%s" alone', (problem) => {
    expect(answer(problem)).toBeNull();
  });
});

describe('mixtures', () => {
  it('finds the strength of two solutions of the same kind', () => {
    expect(
      answer(
        'A nurse mixes 100 ml of a 10% salt solution with 300 ml of a 30% salt solution. What percentage of the mixture is salt?',
      ),
    ).toBe('25\\%');
  });
  it('finds what must be added to make it stronger', () => {
    expect(
      answer(
        'An alloy weighing 300 g contains 40% of tin. How many grams of pure tin must be melted with it so that the tin shall form 60% of the whole?',
      ),
    ).toBe('150\\text{ g}');
  });
  it('mixes no salt with sugar', () => {
    expect(
      answer(
        'A nurse mixes 100 ml of a 10% salt solution with 300 ml of a 30% sugar solution. What percentage of the mixture is salt?',
      ),
    ).toBeNull();
  });
});

describe('a value before and after', () => {
  it.each([
    ['The club fee went up from £80 to £92 this spring. What percentage increase is that?', '15\\%'],
    ['Our water bill had gone up 5% and stood at £63 when we moved. What was it before the rise?', '\\text{£}60'],
    ["I got the lamp for £36 in a '25% off' sale. What was its price before the sale?", '\\text{£}48'],
    ['With VAT at 20% the bill comes to £54. So how much of that was VAT?', '\\text{£}9'],
    ['A joiner quoted us £300 without VAT. VAT is 20%. So what do we pay?', '\\text{£}360'],
    [
      'In 1901 a town had 4000 people. By 1951 the number had gone up by 30%. How many people lived there in 1951?',
      '5200',
    ],
  ])('reads "%s"', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it.each([
    'The rent rose 12% to £95.20 and then fell £5. What was it before the rise?',
    'With a 20% discount the bill comes to £90. How much was the discount?',
    'In 1901 a town had 4000 people. By 1951 the number had gone up by 30%. How many people lived there in 1931?',
  ])('leaves "%s" alone', (problem) => {
    expect(answer(problem)).toBeNull();
  });
});

describe('simple interest', () => {
  it.each([
    ['How long will it take for £500 to earn £60 simple interest, if the rate is 4% per annum?', '3\\text{ years}'],
    ['£800 is left in for 3 years at 2.5% a year simple interest. How much interest do I get?', '\\text{£}60'],
  ])('reads "%s"', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });
  it('knows no rate for a month', () => {
    expect(answer('£800 at 2.5% a month simple interest for 4 years. How much interest is paid?')).toBeNull();
  });
});
