import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('a story of money or percentages that something turns round', () => {
  it.each([
    'Rosa buys 24 eggs at £2.10 per dozen. How much does she pay?',
    'Caps cost £9 each. How much do 4 caps cost in euros?',
    'Omar bought 5 cups for £20. How much does each cost if one cup was a gift?',
    'Four friends share a £50 bill equally with Nina. How much does each pay?',
    'Nina and four friends share a £50 bill equally. How much does each pay?',
    'Paul earns £10 an hour and time and a half on Sundays. He works 20 hours plus 6 hours on Saturday. How much does he earn?',
    'A brush and a comb cost £3.20. The brush costs £2. How much do 4 combs cost?',
    'A stall buys 40 hats for £160. It sells 30 of them at £8 in total and the rest at £3 each. What is the total profit?',
    'If 4 folders cost £6, how much will not 6 folders cost?',
    'A price rises by 5% and then by 10%. What is the overall percentage decrease?',
    'Everything is 10% off. Boots cost £45 in the sale. What was saved?',
    'A £80 coat has 25% off, then staff get 10% off the original price as well. What do staff pay?',
    'A dealer buys a clock for £60 and sells it for £75. What is the profit as a percentage of the selling price?',
    'A phone costs £240. VAT of 20% is already in the price. How much VAT is it?',
    'Find the simple interest on £2000 for 2 years at 5% per annum, compounded annually.',
  ])('is left alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it.each([
    ['Four friends share a £50 bill equally. How much does each pay?', '\\text{£}12.50'],
    ['A price rises by 10% and then by 20%. What is the overall percentage increase?', '32\\%'],
    ['The average age of Ines, Hugo and Lena is 20. Ines is 18 and Hugo is 23. How old is Lena?', '19'],
    ['Which is greater: 30% of 50 or 20% of 80?', '20% of 80'],
    ['Which is larger, 3/4 of 20 or 2/3 of 30?', '2/3 of 30'],
  ])('without it, it is read: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});
