import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answerTo(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('Taxes and tips', () => {
  it.each([
    ['VAT at 20% is included in an electrician’s bill of £354. How much of the bill is VAT?', '\\text{£}59'],
    ['Sales tax of 5% is included in the total of $84. How much of the total is tax?', '\\$4'],
    ['A 10% booking fee is included in the ticket price of £44. How much is the fee?', '\\text{£}4'],
    ['The invoice for £480 has VAT at 20% in it. How much is the VAT?', '\\text{£}80'],
    ['VAT at 20% is added to a decorator’s bill of £300. How much is the VAT?', '\\text{£}60'],
  ])('in the price, or on top of it: %s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  });

  it.each([
    ['Lena’s lunch bill came to $42.50 and she wants to leave a 20% tip. How much should the tip be?', '\\$8.50'],
    ['Our dinner came to $60 and we want to tip 15%. How much should we leave?', '\\$9'],
    ['I want to leave a 20% tip on a $45 bill. How much should I leave?', '\\$9'],
    ['Supper came to $60 and I want to leave a 15% tip. What will I pay altogether?', '\\$69'],
    ['The bill was $50 and we tipped $9. What percent did we tip?', '18\\%'],
    ['Omar paid $5.60 in sales tax on a helmet priced at $80. What was the sales tax rate?', '7\\%'],
    ['An agent earned a $6000 commission on a flat that sold for $200,000. What was the commission rate?', '3\\%'],
  ])('as part of the price: %s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  });

  it.each([
    'VAT at 20% is not included in a decorator’s bill of £300. How much is the VAT?',
    'An invoice of £480 has had VAT at 20% added to it. How much VAT was added to the VAT?',
    'The bill was $64. We tipped the waiter 15% and the driver $5. How much did we tip?',
    'Omar paid $85.60 for a helmet, including $5.60 in sales tax. What was the sales tax rate?',
    'Omar paid $5.60 sales tax on an $80 helmet. What was the total?',
    'Omar paid $5.60 sales tax on an $80 helmet. What percent commission was charged?',
    'A coat is $54 including 8% tax. It is 10% off. What is the price before tax?',
  ])('leaves alone: %s', (problem) => {
    expect(answerTo(problem)).toBeNull();
  });
});

describe('Percentages told in everyday words', () => {
  it.each([
    ['A pair of boots regularly priced at $90 is on sale for 30% off. What is the sale price, before tax?', '\\$63'],
    ['In a survey of 300 nurses, 210 said that they have a pet or want one. What percent of the nurses surveyed is this?', '70\\%'],
    ['Out of 50 free throws, Jo made 43. What percent of her free throws did she make?', '86\\%'],
    ['A club raised its fee from $40 per class to $50 per class. Find the percent increase.', '25\\%'],
    ['Translate to an equation and solve: 15% of what number is 45?', '300'],
    ['A second-hand lorry cost me £8,000 and loses 25% of its value in the first year, then 10% of what’s left in the second. What’s it worth after the two years?', '\\text{£}5400'],
  ])('%s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  }); // prettier-ignore

  it.each([
    'Translate to an equation: 15% of what number is 45?',
    'Out of 50 free throws, Jo made 43. What percent of her free throws did she miss?',
    'Out of 40 questions, Ada answered 34 correctly. What percent of the questions did she answer incorrectly?',
    'A lorry cost £8,000. It loses 25% of its value in the first year, then 10% of its original value in the second. What is it worth after two years?',
    'A lorry cost £8,000 and loses 25% of its value in the first year, then 10% of what is left in the second. What is it worth after three years?',
    'In a survey of 300 nurses, 210 said they drive and the rest walk. What percent is this?',
  ])('leaves alone: %s', (problem) => {
    expect(answerTo(problem)).toBeNull();
  });
});
