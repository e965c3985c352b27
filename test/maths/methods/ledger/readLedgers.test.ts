import { describe, expect, it } from 'vitest';

import { LEDGER_PHRASES } from '../../../../electron/maths/methods/ledger/ledgerPhrases.ts';
import { ALLOWANCE_PHRASES } from '../../../../electron/maths/methods/ledger/readAllowance.ts';
import { BLEND_PHRASES } from '../../../../electron/maths/methods/ledger/readBlend.ts';
import { GIFT_PHRASES } from '../../../../electron/maths/methods/ledger/giftPhrases.ts';
import { INSTALMENT_PHRASES } from '../../../../electron/maths/methods/ledger/readInstalments.ts';
import { readLedgers } from '../../../../electron/maths/methods/ledger/readLedgers.ts';
import { SHIFT_PHRASES } from '../../../../electron/maths/methods/ledger/shiftPhrases.ts';
import { STEADY_PHRASES } from '../../../../electron/maths/methods/ledger/readSteady.ts';
import { STOCK_PHRASES } from '../../../../electron/maths/methods/ledger/stockPhrases.ts';

type Case = readonly [problem: string, answer: string];

const POUND = String.raw`\text{£}`;

function readsAll(cases: readonly Case[]): void {
  it.each(cases)('%s', (problem, answer) => {
    expect(readLedgers(problem)?.answer).toBe(answer);
  });
}

describe('purchases are entered one by one', () => {
  readsAll([
    [
      'Mia went to the bakery and bought 4 rolls at 35p each and 2 loaves at £1.60 each. How much did she spend?',
      `${POUND}4.60`,
    ],
    ['i had a tenner and bought 3 comics at £2.25 each. whats my change', `${POUND}3.25`],
    [
      'Carrots cost 80p per kg. Dan buys 2.5 kg of carrots and 3 lettuces at 95p each. How much does he spend in total?',
      `${POUND}4.85`,
    ],
    [
      'A cinema ticket costs £7.50 and popcorn costs £3.20. Four friends each buy a ticket and a popcorn. What is the total cost?',
      `${POUND}42.80`,
    ],
    [
      'Rosa buys a coat for $64 and a pair of boots for $48. She has a coupon for $15 off the total. How much does she pay?',
      '\\$97',
    ],
    ['how much for 2 teas at £1.80 and 3 cakes at £2.40?', `${POUND}10.80`],
    [
      'Tickets for the school play are £4 for adults and £2.50 for children. 86 adults and 54 children attended. How much money was taken?',
      `${POUND}479`,
    ],
    [
      'The price of a shirt is £18. The price of a tie is half the price of the shirt. How much do 2 shirts and 3 ties cost?',
      `${POUND}63`,
    ],
    [
      'A purse contains three £2 coins, five 50p coins and seven 20p coins. How much money is in the purse?',
      `${POUND}9.90`,
    ],
    [
      'Two friends buy a present for £24 and a card for £2. They share the cost equally. How much does each pay?',
      `${POUND}13`,
    ],
  ]);
});

describe('what is not told of a purchase is found', () => {
  readsAll([
    [
      'Josh buys 6 bottles of water and a sandwich. The sandwich costs £2.80. He pays £7.60 altogether. How much is one bottle of water?',
      `${POUND}0.80`,
    ],
    ['Anya gave the cashier $20 for 4 notebooks and got $6.40 change. How much did each notebook cost?', '\\$3.40'],
    [
      'A teacher has £50. She buys 12 glue sticks at £1.15 each and spends the rest on pencils at 20p each. How many pencils does she buy?',
      '181',
    ],
    [
      'The cost of 4 kg of flour and 3 kg of nuts is £30. If flour costs £1.50 per kg, find the cost of 1 kg of nuts.',
      `${POUND}8`,
    ],
    ['Entry costs £5 and each ride costs £2. Kim spent £17 in all. How many rides did she go on?', '6'],
    ['Sweets cost 8p each. How many sweets can Ella buy with £1?', '12'],
    [
      'Stamps cost 68p each. How many stamps can be bought for £10 and how much change is left?',
      String.raw`14\text{, }\text{£}0.48`,
    ],
    ['A pen costs 40p. Tom has £2. How much more money does he need to buy 8 pens?', `${POUND}1.20`],
  ]);
});

describe('packs and offers are told from single things', () => {
  readsAll([
    ['A box of 12 eggs costs £3. How much do 4 boxes cost?', `${POUND}12`],
    ['A box of 12 eggs costs £3. How much do 36 eggs cost?', `${POUND}9`],
    ['Sam buys 3 packs of 6 cans. Each pack costs £2.40. How much does he spend?', `${POUND}7.20`],
    ['Chocolate bars cost 65p each or 4 for £2. What is the cheapest price for 10 bars?', `${POUND}5.30`],
  ]);
});

describe('money is followed through what happens to it', () => {
  readsAll([
    ['Karl had $120. He spent two fifths of it on shoes and $25 on a shirt. How much money was left?', '\\$47'],
    [
      'Nina spends 1/3 of her wages on rent, 1/4 on food and saves the rest. She earns £1800. How much does she save?',
      `${POUND}750`,
    ],
    [
      'Chen had some money. He spent £12.50 on a game and £4.75 on lunch and had £7.75 left. How much did he start with?',
      `${POUND}25`,
    ],
    ['Bobby spent 2/5 of his savings on a game costing £24. How much did he have at first?', `${POUND}60`],
    [
      'Leo puts £4 in his money box every week. He starts with £18. How much will he have after 15 weeks?',
      `${POUND}78`,
    ],
    [
      'Tara saves $3 the first week, $4 the second week, $5 the third week and so on. How much has she saved altogether after 8 weeks?',
      '\\$52',
    ],
    [
      'A machine bought for £12000 loses £1500 in value each year. After how many years will it be worth £4500?',
      String.raw`5\text{ years}`,
    ],
  ]);
});

describe('what two people have is found from what one gives the other', () => {
  readsAll([
    [
      'Sam has 3 times as much money as Ravi. After Sam gives Ravi £10, Sam has twice as much as Ravi. How much did Ravi have originally?',
      `${POUND}30`,
    ],
    [
      'Ella has twice as much money as Jo. If Ella gives Jo £9 then Jo has twice as much as Ella. How much did Ella have to start with?',
      `${POUND}18`,
    ],
    [
      'Together Ali and Bea have £50. If Ali gives Bea £8, they will have equal amounts of money. How much did Ali have at first?',
      `${POUND}33`,
    ],
  ]);
});

describe('pay, trade, bills, instalments and mixtures', () => {
  readsAll([
    [
      'Amy works from 8:30 am to 4 pm, with a 45-minute unpaid lunch break, 5 days a week. She is paid £10.40 an hour. How much does she earn in a week?',
      `${POUND}351`,
    ],
    [
      'Luke earns $15 an hour for the first 40 hours and $22.50 an hour for any hours over 40. How much does he earn in a week when he works 46 hours?',
      '\\$735',
    ],
    [
      'A florist buys 200 roses at 60p each. 15 of them wilt and are thrown away. She sells the rest at £1.10 each. Find her profit.',
      `${POUND}83.50`,
    ],
    ['Dele bought a bike for £80, spent £25 on repairs and sold it for £130. What profit did he make?', `${POUND}25`],
    [
      'A taxi charges £2.80 for the first mile and £1.60 for each additional mile. How much does a 7 mile journey cost?',
      `${POUND}12.40`,
    ],
    [
      'A mobile phone contract costs £12 a month and includes 200 minutes. Extra minutes cost 8p each. Joe uses 265 minutes one month. What is his bill?',
      `${POUND}17.20`,
    ],
    [
      'A phone costs £360 cash. It can be bought with a 25% deposit and 10 monthly payments of £30. How much more does it cost to pay monthly?',
      `${POUND}30`,
    ],
    [
      'A shopkeeper mixes 6 kg of tea costing £5 per kg with 4 kg of tea costing £8 per kg. What is the cost of 1 kg of the mixture?',
      `${POUND}6.20`,
    ],
    ['A shopkeeper buys 10 vases for Rs 350 and sells them at Rs 50 each. Find his profit.', String.raw`\text{₹}150`],
  ]);
});

describe('conditions and words that change the story are left alone', () => {
  it.each([
    'Adult tickets cost £8 and child tickets £5. One child goes free. How much do 2 adults and 3 children pay?',
    'Pens cost 40p each. Tom buys 3 pens but returns one. How much does he spend?',
    'Pens cost 40p each. If you buy more than 5 pens you get 10% off. How much do 7 pens cost?',
    'Tom has £20. Ann buys a book for £8. How much does Tom have left?',
    'Tom buys 3 pens at 45p each and Ann buys 2 rulers at 30p each. How much does Tom spend?',
    'Apples cost £2 per kg. Tom buys 3 apples. How much does he spend?',
    'Apples cost £2 per kg. Tom buys 3 kg of pears. How much does he spend?',
    'A pack of pens costs £2. Tom buys 3 pens. How much does he spend?',
    'Pencils cost 15p each and rubbers cost 20p each. Amy spends £1.45 on pencils and rubbers. How many rubbers does she buy?',
    'A bottle of juice is £1.10. Buy two get one free on water. How much do 6 bottles cost?',
    'Jo buys 20 mugs for £60. She sells 15 of them for £5 each. What is her profit?',
    'Sam earns £9 an hour. He works from 9 to 5. How much does he earn?',
    'Mia saves £5 a week but spends £2 of it. How much has she after 6 weeks?',
    'A bike costs £120. Tom saves £5 a week. How much will he have saved after 10 weeks?',
    'A taxi costs £3 for the first mile and £1.50 for each additional half mile. How much is a 5 mile ride?',
    'Ella has twice as much money as Jo. If Jo gives Ella £9 Ella will have five times as much as Jo. How much does Jo have now?',
    'Me and my 2 friends split a bill of £30 evenly, and I also paid £4 for the taxi on my own. What was the total cost?',
    'Tom buys 4 shirts at £15 each. The shop gives £5 off for every £30 spent. How much does he pay?',
    'Tickets cost £8 for adults and £5 for children under 12. A family of 2 adults and 3 children aged 5, 8 and 13 go. How much do they pay?',
  ])('%s', (problem) => {
    expect(readLedgers(problem)).toBeNull();
  });
});

it('every phrase is a pattern that needs at least one word', () => {
  const all = [
    LEDGER_PHRASES,
    ALLOWANCE_PHRASES,
    BLEND_PHRASES,
    GIFT_PHRASES,
    INSTALMENT_PHRASES,
    SHIFT_PHRASES,
    STEADY_PHRASES,
    STOCK_PHRASES,
  ].flat();
  expect(all.filter(({ pattern }) => pattern.test(''))).toEqual([]);
});
