import { describe, expect, it } from 'vitest';

import { readPercentStory } from '../../../../electron/maths/methods/dealings/readPercentStory.ts';

const READ: readonly (readonly [problem: string, answer: string])[] = [
  ['A dealer buys lamps at £15 each and sells them at £18 each. Find the percentage profit.', '20\\%'],
  ['A fare goes up by 25% one year and down by 20% the next. What is the overall percentage change?', '0\\%'],
  ['After a 10% reduction a kettle costs £27. What was the price before?', '\\text{£}30'],
  ['A population grows by 10% each year. It was 1210 after 2 years. How many people were there at first?', '1000'],
  ['Tax at 20% is included in a bill of $72. How much of it is tax?', '\\$12'],
  ['Simple interest: £400, 5% a year, 3 years. How much interest is there?', '\\text{£}60'],
  ['At what rate per cent per annum will R500 earn R60 simple interest in 4 years?', '3\\%'],
  ['40% of a number is 18. What is 70% of the same number?', '31.5'],
  ['20% of the band are drummers. There are 9 drummers. How many are in the band?', '45'],
  ['In a club 70% swim and the other 24 dive. How many people are in the club?', '80'],
  ['Multiplier for an increase of 4%?', '1.04'],
  ['Ben got 18 out of 25 in French and 30 out of 40 in art. What was the higher mark as a percentage?', '75\\%'],
];

const LEFT_ALONE = [
  'A coat costs £60. It is reduced by 20%. What was the original price?',
  'A shop reduces a coat by 20% and then adds some tax. It cost £60. What is the price now?',
  '60% of the seats in a cinema are taken. There are 250 seats. How many seats are empty?',
  '20% of the band are drummers. There are 9 singers. How many are in the band? Not all of them came.',
  'A phone costs £300. It is reduced by 10% and then twice that. What is the price now?',
];

describe('stories of percentages, read by what each value is', () => {
  it.each(READ)('%s', (problem, answer) => {
    expect(readPercentStory(problem)?.answer).toBe(answer);
  });

  it.each(LEFT_ALONE)('leaves alone: %s', (problem) => {
    expect(readPercentStory(problem)).toBeNull();
  });
});
