import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answers(problem: string): string | undefined {
  return workByRule(problem)?.answer;
}

describe('a fixed charge and a rate', () => {
  it.each([
    [
      'An electrician charges a call-out fee of £40 and then £25 an hour, and adds VAT at 20% to the total. A bill was £168. For how many hours did he work?',
      '4\\text{ hours}',
    ],
    ['Minicab: £2 + £1.50 per mile. Bill £20. Miles?', '12\\text{ miles}'],
    [
      'Hiring a bike costs a fixed fee plus a rate per day. Two days cost £32 and five days cost £65. What would eight days cost?',
      '\\text{£}98',
    ],
    [
      'A van hire has a fixed charge plus a rate per mile. 20 miles cost £44 and 50 miles cost £80. What is the fixed charge?',
      '\\text{£}20',
    ],
  ])('is worked back: %s', (problem, answer) => {
    expect(answers(problem)).toBe(answer);
  });

  it.each([
    'Hiring a bike costs so much per day. Two days cost £32 and five days cost £65. What would eight days cost?',
    'An electrician charges a call-out fee of £40 and then £25 an hour, but the first hour is free. A bill was £165. For how many hours did he work?',
  ])('is left alone where it is not told so: %s', (problem) => {
    expect(answers(problem)).toBeUndefined();
  });
});

describe('money by the roles of its amounts', () => {
  it.each([
    ['Ivy has 11 coins, only nickels and quarters, worth $1.55 in total. How many nickels does she have?', '6'],
    ['Juice £1.20, milk £0.90. 10 drinks, £10.50. Milks = ?', '5'],
    [
      'Eva changes £200 into euros at €1.20 to the pound and spends €180 on her trip. She changes the rest back at the same rate. How many pounds does she get?',
      '\\text{£}50',
    ],
    [
      'In London a bag costs £90. The same bag costs $108 in New York. The exchange rate is £1 = $1.35. How much cheaper, in pounds, is the bag in New York?',
      '\\text{£}10',
    ],
    [
      'Leo is paid £12 per hour for the first 30 hours he works each week, and 1.5 times this rate for any extra hours. Last week he earned £450. How many hours did he work altogether?',
      '35\\text{ hours}',
    ],
    [
      'Five friends share a bill equally. Each pays £12. If one of them drops out, how much would each of the other four have to pay?',
      '\\text{£}15',
    ],
    ['A dealer bought 60 mangoes at 3 for £2. He sold all of them at 5 for £4. What was his profit?', '\\text{£}8'],
    [
      'A bike can be bought for £600 cash or with a 10% deposit and 12 monthly payments of £50. How much more does it cost on hire purchase?',
      '\\text{£}60',
    ],
    [
      'Omar spent 1/3 of his money on a game and £20 on a shirt. He then had 1/2 of his money left. How much did he have at first?',
      '\\text{£}120',
    ],
    [
      'A class of 24 pupils goes to the zoo at £7.50 each, and the coach costs a further £180. What is the total cost?',
      '\\text{£}360',
    ],
  ])('is worked: %s', (problem, answer) => {
    expect(answers(problem)).toBe(answer);
  });

  it.each([
    'Five friends share a bill equally. Each pays £12. If one of them pays twice as much, how much would each of the other four have to pay?',
    'A dealer bought 60 mangoes at 3 for £2. He sold half of them at 5 for £4. What was his profit?',
    'Ivy has 11 coins, only nickels and quarters, worth $1.55 in total, and loses 2. How many nickels does she have?',
  ])('is left alone where something else happens: %s', (problem) => {
    expect(answers(problem)).toBeUndefined();
  });
});
