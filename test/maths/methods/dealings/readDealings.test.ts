import { describe, expect, it } from 'vitest';

import { readDealings } from '../../../../electron/maths/methods/dealings/readDealings.ts';
import { readRelations } from '../../../../electron/maths/methods/dealings/readRelations.ts';

/** Stories of our own; what they are worth together shows what the reader follows. */
const READ: readonly (readonly [problem: string, answer: string])[] = [
  [
    'Nora orders 4 mugs at £2.35 each and a tray for £5.10. She pays with a £20 note. What change does she get?',
    '\\text{£}5.50',
  ],
  ['The drama club sold 35 pies at $2.40 each and 18 juices at $1.50 each. How much money did they collect?', '\\$111'],
  ['Dad handed over a $20 bill for a $12.35 book. How much change did he get?', '\\$7.65'],
  ['A gym costs £24 per month. Find the cost for one year.', '\\text{£}288'],
  ['Boat hire is £12 plus £4 per hour. The bill was £40. How many hours was the boat hired?', '7\\text{ hours}'],
  [
    'Ivo puts away £9 a week. He already has £31 and wants a £100 drum. How many weeks does he need?',
    '8\\text{ weeks}',
  ],
  ['Six friends split a £75 bill equally and each leave a £3 tip. What does each friend pay?', '\\text{£}15.50'],
  [
    'A bed can be bought with a deposit of £90 followed by 10 monthly payments of £32. Find the total cost.',
    '\\text{£}410',
  ],
  [
    'Rita is paid £12 an hour for the first 30 hours and time and a half after that. Work out her pay for 34 hours.',
    '\\text{£}432',
  ],
  ['A jar has 5p and 20p coins only. There are 30 coins worth £3. How many 20p coins are there?', '10'],
  ['Which is the better value: 300 g of nuts for £2.40 or 500 g for £3.90?', '500\\text{ g}'],
  [
    'A trader buys 50 caps for £150. He sells 30 of them at £6 each and the rest at £4 each. What is his profit?',
    '\\text{£}110',
  ],
  [
    'Uma spent a quarter of her savings on a lamp and £12 on paint. She has £33 left. How much did she have at first?',
    '\\text{£}60',
  ],
  ['The committee spent R450 on lights. Tickets are R20 each. How many tickets must they sell to break even?', '23'],
  [
    'Hall hire is £35 plus £6 per hour. Another hall is £20 plus £9 per hour. For how many hours do they cost the same?',
    '5\\text{ hours}',
  ],
];

/** The same list of things, asked about in part. */
const IN_PART: typeof READ = [
  ['Ravi buys 3 pens at 40p each and 2 rulers at 30p each. How much do the pens cost?', '\\text{£}1.20'],
  ['Ravi buys 3 pens at 40p each and 2 rulers at 30p each. How much does he pay for the rulers?', '\\text{£}0.60'],
  ['Ravi buys 3 pens at 40p each and 2 rulers at 30p each. How much does he pay?', '\\text{£}1.80'],
];

/** One word or fact more than anything here follows. */
const LEFT_ALONE = [
  'Shop A sells 6 eggs for £1.92 and Shop B sells 10 eggs for £3.10. Which shop gives the better value?',
  'Nora buys 4 mugs at £2.35 each and returns one. She pays with a £20 note. What change does she get?',
  'A gym costs £24 per month, but the first month is free. Find the cost for one year.',
  'Ivo puts away £9 a week and his aunt doubles it. He wants a £100 drum. How many weeks does he need?',
  'A realtor earned £4000 on a house sold for £200000. What was her commission rate?',
  'Six friends split a £75 bill equally, except Tom, who pays nothing. What does each friend pay?',
];

describe('stories of money, read by what each amount does', () => {
  it.each([...READ, ...IN_PART])('%s', (problem, answer) => {
    expect(readDealings(problem)?.answer).toBe(answer);
  });

  it.each(LEFT_ALONE)('leaves alone: %s', (problem) => {
    expect(readDealings(problem)).toBeNull();
  });

  it('keeps solutions short', () => {
    for (const [problem] of READ) {
      const steps = readDealings(problem)?.steps ?? [];
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.length).toBeLessThanOrEqual(8);
    }
  });
});

describe('amounts of money told by each other', () => {
  it.each([
    ['A fork costs £3 more than a spoon. Together they cost £11. How much does the spoon cost?', '\\text{£}4'],
    ['A fork costs £3 less than a spoon. Together they cost £11. How much does the spoon cost?', '\\text{£}7'],
    [
      'Ola, Bea and Cal share £70. Bea gets £5 more than Ola and Cal gets £20 more than Ola. What is Ola’s share?',
      '\\text{£}15',
    ],
    [
      'A jug costs twice as much as a mug. One jug and three mugs come to £20. What is the price of a mug?',
      '\\text{£}4',
    ],
  ])('%s', (problem, answer) => {
    expect(readRelations(problem)?.answer).toBe(answer);
  });

  it('are left alone where one of them changes', () => {
    expect(
      readRelations(
        'A fork costs £3 more than a spoon. Together they cost £11. The fork is reduced. How much does the spoon cost?',
      ),
    ).toBeNull();
  });
});
