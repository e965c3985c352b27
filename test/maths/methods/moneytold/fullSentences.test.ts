import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('money told in full sentences', () => {
  it.each([
    [
      'At the bakery, Mr. Ruiz bought 4 bagels for $1.75 each and one coffee for $2.50. He paid with a $20 bill. If there was no sales tax, how much change did he receive?',
      '\\$10.50',
    ],
    [
      'Nora charges $12 per hour for dog walking, plus a flat $5 for travel. How much does she earn for a job that lasts 2.5 hours, including the travel charge?',
      '\\$35',
    ],
    [
      'The junior class buys roses for $1.50 each and sells them for $4 each. How many roses must the class sell to make a profit of $200?',
      '80',
    ],
    [
      'Dana earns $15 per hour for the first 40 hours she works in a week and one and one-half times that rate for each additional hour. Find her pay for a week in which she works 44 hours.',
      '\\$690',
    ],
    [
      'A 12-pack of soda costs $4.80. A single can from the machine costs $0.75. How much money per can is saved by buying the 12-pack?',
      '\\$0.35',
    ],
    ['A gym costs $20 a month plus a one-off fee of $35. What is the total cost for the first year?', '\\$275'],
    [
      'A sofa can be bought for £500 cash, or with a deposit of £60 followed by 10 monthly payments of £48. How much more does the second way cost?',
      '\\text{£}40',
    ],
    [
      'Two adults and three children go to the Seven Seas Museum and pay R370 altogether. If a child ticket is R50, how much is an adult ticket?',
      '\\text{R}110',
    ],
    [
      'At the pool, members pay a $30 fee plus $2 per visit, while nonmembers pay $5 per visit. For how many visits is the total cost the same?',
      '10\\text{ visits}',
    ],
    [
      'Plan A charges 12 dollars a month plus 0.10 dollars per minute of calls; Plan B charges 20 dollars a month plus 0.06 dollars per minute. For how many minutes of calls in a month do the two plans cost the same?',
      '200\\text{ minutes}',
    ],
    ['Five friends split a $60 bill plus a 20% tip evenly. How much does each pay?', '\\$14.40'],
  ])('%s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'Nora charges $12 per hour, plus a flat $5 for travel. How much does she earn for a job that lasts 2.5 hours, not including the travel charge?',
    'The club buys candles for $7.50 each and sells them to the school for $12 each. How many candles must the school sell to make a profit of $360?',
    'A 12-pack of soda costs $4.80. A single juice costs $0.75. How much is saved per can by buying the 12-pack?',
    'A 12-pack of soda costs $4.80. A single can costs $0.75 plus 5 cents deposit. How much is saved per can by buying the 12-pack?',
    'A phone contract costs $22 a month plus a one-off fee of $45. What is the total cost for the second year?',
    'A sofa can be bought for £500 cash, or with a deposit of £60 followed by 10 monthly payments of £48. How much more does the first way cost?',
    'A phone costs $30 per month plus $0.05 for each text over the limit. The first 100 texts over the limit are free. The bill is $41.50. How many texts over the limit did he send?',
    'A plumber charges a fee of £40 plus £30 an hour. No fee is charged to members. How much does a member pay for 3 hours?',
    'A mother buys 3 books at $8.75 each. She paid with a $50 bill. There is no tax on books but 10% on bags. How much change did she receive for two bags?',
  ])('is left alone where a word changes what is asked: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('bills that some share', () => {
  it.each([
    [
      'Lunch for four friends comes to $84. Ben pays half of it and the other three split the rest equally. How much does each of those three pay?',
      '\\$14',
    ],
    [
      'Four friends have a restaurant bill of $80. Sam pays $20 and the other three share the rest equally. How much does each of the other three pay?',
      '\\$20',
    ],
    [
      'Three friends share a restaurant bill equally. If a fourth friend had come and the bill had stayed the same, each would have paid €6 less. How much was the bill?',
      '\\text{€}72',
    ],
    [
      'Five friends were going to split a bill equally, but one forgot his wallet, so the other four each paid £3 more. How much was the bill?',
      '\\text{£}60',
    ],
  ])('%s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'Lunch for five friends comes to $84. Ben pays half of it and the other three split the rest equally. How much does each of those three pay?',
    'Lunch for four friends comes to $84. Ben pays half of it plus a $10 tip and the other three split the rest equally. How much does each of those three pay?',
    'Lunch for four friends comes to $84. Ben pays half of it and the other three split the rest equally. How much does Ben pay?',
    'Five friends were going to split a bill equally, but one forgot his wallet, so the other three each paid £3 more. How much was the bill?',
    'Four friends share a bill equally. If a fifth friend had come but paid only half as much, each would have paid €6 less. How much was the bill?',
    'Four friends share a bill equally. If a fifth friend had come and the bill had been $10 higher, each would have paid $2 less. How much was the bill?',
  ])('is left alone where others share or pay: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('what is counted and asked', () => {
  it('gives pence, not the larger box, where it is asked by how many', () => {
    const problem =
      'A box of 6 eggs is £1.56 and a box of 10 eggs is £2.50. By how many pence is each egg cheaper in the big box?';
    expect(workByRule(problem)?.answer).toBe('1\\text{p}');
  });

  it('counts minutes of calls in minutes', () => {
    const problem =
      'Plan A charges $15 a month plus $0.10 per minute of calls; Plan B charges $25 a month plus $0.05 per minute of calls. For how many minutes of calls in a month do the two plans cost the same?';
    expect(workByRule(problem)?.answer).toBe('200\\text{ minutes}');
  });
});
