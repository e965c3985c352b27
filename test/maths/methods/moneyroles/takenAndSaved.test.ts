import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const answerOf = (problem: string): string | null => workByRule(problem)?.answer ?? null;

describe('what is taken off, saved and shared in everyday words', () => {
  it.each([
    ['Mia earns $15.50 per hour and worked 20 hours last week. If $45 was withheld for taxes, what was her take-home pay?', '\\$265'],
    ['Sam makes $20 an hour and works 30 hours. $80 is taken out for taxes and $20 for health insurance. How much does he take home?', '\\$500'],
    ['Ivy earns $16.25 per hour at a kiosk. What is her pay, before taxes, for a week in which she works 20 hours?', '\\$325'],
    ['A comic subscription costs £40 a year. Bought one at a time, the 12 monthly issues are £4.10 each. How much does a subscriber save over the year?', '\\text{£}9.20'],
    ['12 pens cost £5 each. A box of 12 pens costs £54. How much is saved by buying the box?', '\\text{£}6'],
    ['Four flatmates split a £125 gas bill so that Ros pays twice as much as each of the other three. How much does Ros pay?', '\\text{£}50'],
    ['Four friends share a $60 bill. Ann pays 3 times as much as each of the others. How much does each of the others pay?', '\\$10'],
    ['Al has $3.40 in quarters and dimes. If he has 8 quarters, how many dimes does he have?', '14'],
    ['Tess has $2.85 in dimes and quarters. The number of quarters is three more than the number of dimes. How many dimes does she have?', '6'],
    ['Tickets cost $18.50 each, and there is a single $4 service fee for the whole order. How much will Aiden pay for 3 tickets?', '\\$59.50'],
    ['My oil is 70p a litre and I ordered 500 litres, and then they knocked £15 off. What did I pay?', '\\text{£}335'],
    ['My son is saving for a $120 bike. He has $30 and saves $15 a week. How many more weeks has he to save?', '6\\text{ weeks}'],
    ['I earn £12 an hour for 35 hours and time and a half for any overtime. This week I did 35 normal hours and 4 overtime ones. What is my gross pay?', '\\text{£}492'],
    ['A deposit of $800 earned $96 in simple interest over 3 years. What was the annual interest rate?', '4\\%'],
    ['Cashews sell for $9 a pound and peanuts for $4 a pound. A grocer wants to make 20 pounds of a mix worth $7 a pound. How many pounds of cashews should she use?', '12\\text{ pounds}'],
    ['Exchange rate: £1 = $1.30. How many US dollars would you get for £200?', '\\$260'],
  ])('%s', (problem, answer) => {
    expect(answerOf(problem)).toBe(answer);
  }); // prettier-ignore

  it.each([
    'Mia earns $15.50 per hour and worked 20 hours last week. $45 was withheld for taxes each day. What was her take-home pay?',
    'Mia earns $15.50 per hour and pays 10% tax. How much does she earn before taxes if she works 20 hours?',
    '12 pens cost £5 each. A box of 10 pens costs £44. How much is saved by buying the box?',
    '12 issues cost £5.20 each. A subscription costs £54. How much is saved a month?',
    'Three flatmates split a £120 gas bill so that Ros pays twice as much as each of the other three. How much does Ros pay?',
    '$80 is shared between Al, Bea and Cy. Al gets twice as much as each of the others. How much does Bea get?',
    'Tess has $4.05 in dimes and quarters. The number of quarters is five more than twice the number of dimes. How many dimes does she have?',
    'I buy 3 shirts at £15 each and they take £5 off each shirt. How much do I pay?',
    'Dev has saved £6.50 each week for 4 weeks. After how many more weeks will he have enough for a £90 game controller?',
    'I earn £12 an hour for 37 hours and time and a half for any overtime. This week I did 35 normal hours and 4 overtime ones. What is my gross pay?',
    'Exchange rate: £1 = $1.30. How many US dollars would you get for $200?',
    'It costs £5 for a ticket and Sam saves £2 each week. He has £8. How many weeks until he can buy 4 tickets?',
  ])('leaves alone what is meant otherwise: %s', (problem) => {
    expect(answerOf(problem)).toBeNull();
  });

  it('takes no prices together for what is saved', () => {
    expect(answerOf('12 pens cost £5.20 each. A box costs £54. How much do you save?')).not.toBe('\\text{£}116.40');
  });
});
