import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';
import { readRoles } from '../../../../electron/maths/methods/roles/readRoles.ts';

const READ: readonly (readonly [kind: string, problem: string, answer: string])[] = [
  [
    'units beyond those in the price',
    'A kayak costs £9 for the first hour and £4 for each additional hour. Uma paid £25. For how many hours did she hire it?',
    '5',
  ],
  [
    'a bill with so much included',
    'A data plan costs $15 a month and includes 6 GB. Additional data is $3 per GB. Last month Ivo used 10 GB. What was his bill?',
    '\\$27',
  ],
  [
    'tax above an allowance',
    'The first £12,000 of a salary is tax free. After that 20% tax is paid. Jo earns £30,000 a year. How much tax does she pay each month?',
    '\\text{£}300',
  ],
  [
    'commission above a limit',
    'A seller earns $400 a week plus 5% commission on sales over $3000. Last week she sold $7000 worth of rugs. How much did she earn?',
    '\\$600',
  ],
  [
    'coins told by each other',
    'A tin has £5.40 in 50p and 10p coins. There are four times as many 10p coins as 50p coins. How many 50p coins are there?',
    '6',
  ],
  [
    'coins of which the number is told',
    'Ola has 20 coins, all dimes and nickels, worth $1.45. How many dimes has she?',
    '9',
  ],
  [
    'a part of what comes in each week',
    'Ravi is paid £80 a week and spends 3/4 of it. How much does he save in 6 weeks?',
    '\\text{£}120',
  ],
  [
    'two ways to pay',
    'A group ticket is £40. Bought separately, adult tickets are £11 and child tickets £6. How much do two adults and four children save with a group ticket?',
    '\\text{£}6',
  ],
  [
    'the price that nobody tells',
    'The bill at a café was £14.60, soup included. The three rolls were £2.20 each and the two teas were £1.75 each. What did the soup cost?',
    '\\text{£}4.50',
  ],
  [
    'a trader who loses some',
    'A grocer buys a box of 60 pears for £18. She sells 48 of them at 55p each and throws the rest away. What profit does she make?',
    '\\text{£}8.40',
  ],
  [
    'what each cost before a told profit',
    'Femi sold 30 belts at $9 each and made a profit of $75. How much did he pay for each belt?',
    '\\$6.50',
  ],
  [
    'a profit in percent',
    'A club buys 40 badges for £100 in total. It sells every one of them for £3. What is its percentage profit?',
    '20\\%',
  ],
];

/** One fact more than is followed. */
const LEFT_ALONE = [
  'A kayak costs £9 for the first hour and £4 for each additional hour, but on Mondays it is half price. Uma paid £25. For how many hours did she hire it?',
  'The first £10,000 is tax free, 20% is paid on the next £20,000 and 40% on the rest. Jo earns £45,000. How much tax does she pay?',
  'A tin has an equal number of nickels and dimes worth $2.25. Then 2 dimes are lost. How many dimes are there?',
  'A grocer buys 60 pears for £18. She sells 48 of them at 55p each. What profit does she make?',
  'A grocer buys 60 pears for £18 and sells them at 55p each. She gives £2 of it to her son. What profit does she make?',
  'Ravi is paid £80 a week and spends 3/4 of it. He gets £10 from his aunt. How much does he save in 6 weeks?',
];

describe('stories of money, read by what stands around each amount', () => {
  it.each(READ)('%s: %s', (_kind, problem, answer) => {
    expect(readRoles(problem)?.answer).toBe(answer);
  });

  it.each(LEFT_ALONE)('leaves alone: %s', (problem) => {
    expect(readRoles(problem)).toBeNull();
  });
});

const FIXED: typeof READ = [
  [
    'the rate of a job',
    'The roofer’s invoice reads: parts £70, labour 4 hours, total £190. What is she charging per hour?',
    '\\text{£}30',
  ],
  [
    'another job',
    'Charges: call-out £30, then a fixed amount per hour. A 3-hour job came to £105. What would a 5-hour job come to?',
    '\\text{£}155',
  ],
  [
    'payments and cash',
    'A desk is £60 down and then 10 payments of £25. How much more is that than its cash price of £270?',
    '\\text{£}40',
  ],
  [
    'shared and each',
    'A boat costs £120 and lunch is £4.50 each. 20 of us are going. How much does each one pay?',
    '\\text{£}10.50',
  ],
  [
    'a meter',
    'Water bill. Previous reading 1210, present reading 1260. Units cost 90p each and there is a standing charge of £12. Find the total bill.',
    '\\text{£}57',
  ],
  [
    'what there was',
    'Ivo spent a quarter of his money on a game and £9 on a shirt and has £30 left. How much money did he have at first?',
    '\\text{£}52',
  ],
];

const FIXED_LEFT = [
  'A boat costs £120 and lunch is £4.50 each. 20 of us are going but 5 go free. How much does each one pay?',
  'A desk is £60 down and then 10 payments of £25. The last payment is halved. How much more is that than its cash price of £270?',
  'Parts £86, labour 3 hours, VAT £20, total £209. What is he charging per hour?',
  'Ann spent a third of her money on a book and £4 on a pen. She has £12 left. How much did the book cost?',
];

describe('what is paid once and what is paid for each', () => {
  it.each(FIXED)('%s: %s', (_kind, problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each(FIXED_LEFT)('leaves alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

const PERCENT: typeof READ = [
  [
    'what it cost before a profit',
    'A dealer sells mats for £18 a pair, making a 20% profit on cost. What did a pair cost him?',
    '\\text{£}15',
  ],
  [
    'changes one after another',
    'A shed was bought for £2000. Its value rose by 10% in the first year and then fell by 20% in the second. What was it worth then?',
    '\\text{£}1760',
  ],
  [
    'years told by dates',
    'A herd falls by 10% each year. In 2021 there were 900 deer. Estimate how many there would be in 2024, to the nearest ten.',
    '660',
  ],
  [
    'a tax on a bill of parts',
    'Repair bill: parts £80, labour £40, VAT at 20% to be added. What is the total bill?',
    '\\text{£}144',
  ],
  [
    'the other kind',
    '30% of the guests at a fete are children. There are 140 adults. How many guests are there altogether?',
    '200',
  ],
  [
    'those who are not',
    '70% of the players in a club are over 18. There are 24 players who are not over 18. How many players has the club altogether?',
    '80',
  ],
  [
    'a commission told in money',
    'An agent earns a 2% commission. He made $3,400 on one flat. How much did the flat sell for?',
    '\\$170000',
  ],
  [
    'an error',
    'Ada estimated the length of a rope as 47 m. The actual length was 50 m. Find the percentage error.',
    '6\\%',
  ],
  [
    'a share of the first',
    'A number n is increased by 50%, and the result is then decreased by 40%. The final value is what percent of n?',
    '90\\%',
  ],
  [
    'a mark that is needed',
    'Vik answered 27 of 36 questions correctly on a quiz, and 70% is passing. What percent did he get?',
    '75\\%',
  ],
  [
    'interest in few words',
    '£600 for 2 yrs at 5% compound interest, how much will be in there at the end',
    '\\text{£}661.50',
  ],
  ['bought and sold', 'bike was 240 quid new, sold it for 180. whats the percent loss', '25\\%'],
];

const PERCENT_LEFT = [
  'The price of a lamp rose by 10% to £44. What is it worth?',
  'At a fair 35% are children and there are 260 adults. How many adults are there?',
  'A man sold a desk for £80, making 25% more than last year. What was last year’s profit?',
];

describe('percentages, read by what stands around each', () => {
  it.each(PERCENT)('%s: %s', (_kind, problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each(PERCENT_LEFT)('leaves alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
