import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../../electron/maths/checking/gradeAnswer.ts';
import { moneyStories } from '../../../../electron/maths/methods/moneyStories.ts';
import { percentages } from '../../../../electron/maths/methods/percentages.ts';
import { ratios } from '../../../../electron/maths/methods/ratios.ts';
import type { RuleSolution } from '../../../../electron/maths/outcomes.ts';

type Case = readonly [problem: string, answer: string];

function worked(text: string): RuleSolution | null {
  const problem = { task: 'words', statements: [], unknowns: [], text } as const;
  return percentages(problem) ?? ratios(problem) ?? moneyStories(problem);
}

const MONEY: readonly Case[] = [
  [
    'Mrs Clarke buys 3 loaves of bread at £1.15 each and 2 cartons of milk at 95p each. She pays with a £10 note. How much change should she get?',
    '£4.65',
  ],
  [
    'A notebook costs $2.40 and a pen costs $1.15. Leah buys 4 notebooks and 3 pens. How much does she spend altogether?',
    '$13.05',
  ],
  [
    'Jamal has £50. He buys two T-shirts costing £12.99 each and a cap for £8.50. How much money does he have left?',
    '£15.52',
  ],
  [
    "The school play sold 180 tickets. Adults paid £6 and children paid £4. The total takings were £900. How many children's tickets were sold?",
    '90',
  ],
  [
    'A parking meter contains only 20p and 50p coins. There are 42 coins with a total value of £14.40. How many 50p coins are there?',
    '20',
  ],
  [
    'Four apples and five oranges cost £3.55. Two apples and three oranges cost £2.01. Find the cost of one orange.',
    '£0.47',
  ],
  ['A taxi company charges a flat fee of $3.50 plus $2.25 per mile. How much would an 8-mile ride cost?', '$21.50'],
  [
    'A mechanic charges £45 for the call-out and £32 per hour. How much does he charge for a job lasting 3 hours?',
    '£141',
  ],
  ['Hannah works 38 hours a week and is paid £9.80 per hour. How much does she earn in a week?', '£372.40'],
  ['Tom is paid £12 per hour on weekdays. He worked 7.5 hours on Monday. How much was he paid?', '£90'],
  [
    'Rita sells phones. She is paid £250 a week plus 3% commission on sales. In one week her sales were £6200. Work out her total pay for the week.',
    '£436',
  ],
  ['A sofa costs £840 cash or a £140 deposit and 24 payments of £35. How much more do you pay with credit?', '£140'],
  ['Nina invests £2500 at 3% simple interest per annum. How much interest will she receive after 4 years?', '£300'],
  [
    '$1200 is deposited in an account earning 5% interest compounded annually. What is the balance after 2 years?',
    '$1323',
  ],
  [
    'A coat and a scarf together cost £95. The coat costs four times as much as the scarf. How much does the coat cost?',
    '£76',
  ],
  ['Ella has twice as much money as Finn. Together they have £72. How much does Ella have?', '£48'],
  ['The exchange rate is $1 = €0.90. Carlos changes $450 into euros. How many euros does he get?', '€405'],
  [
    'A bottle of shampoo holds 400 ml and costs £3.20. A 250 ml bottle costs £2.25. Which bottle is better value?',
    '400 ml',
  ],
  ['Anna buys 15 plants for £1.20 each and sells them all for £2 each. How much profit does she make?', '£12'],
  ['A family spends 1/4 of its income on rent and 1/3 on food. The income is £2400. How much is left?', '£1000'],
  [
    'A club hires a hall for £90. Tickets are sold at £6 each. How many tickets must be sold to make a profit of £150?',
    '40',
  ],
  ['A mobile phone contract costs £15 per month. What is the total cost over 2 years?', '£360'],
  ['Ben saves £3.50 each week. How much will he have saved after 12 weeks?', '£42'],
  ['How many 45p stamps can be bought with £5?', '11'],
  ['Olivia pays £28.50 for 6 cinema tickets. What is the cost of one ticket?', '£4.75'],
  [
    'A plumber charges £30 call-out plus £22 an hour. The bill for a job was £107. How many hours did the job take?',
    '3.5',
  ],
  ['Gas costs 6p per kWh plus a standing charge of 25p a day. Find the cost of 900 kWh over 60 days.', '£69'],
  ['Tim has £3 in 10p and 20p coins. He has 21 coins. How many 20p coins does he have?', '9'],
  ['Kim earned $540 for 36 hours of work. What is her hourly rate of pay?', '$15'],
  ['Cinema tickets: adult $11, child $7. A group buys 9 tickets for $79. How many child tickets did they buy?', '5'],
  [
    'i bought 3 pens and 2 rubbers for £2.30 and my friend bought 1 pen and 4 rubbers for £2.10. how much is one pen',
    '£0.50',
  ],
  [
    'A bookshop sold 60 books in a day. Paperbacks were $8 each and hardbacks $15 each. The shop took $578 in total. How many hardbacks were sold?',
    '14',
  ],
  ['Lucy and Mark have £130 between them. Lucy has £16 more than Mark. How much does each have?', 'Lucy £73, Mark £57'],
  [
    'An electrician charges a fixed fee of £55 and £30 for each hour. She sends a bill for £160. How many hours did she work?',
    '3.5',
  ],
  ['It costs £12 to hire a boat plus £8 for every hour. How much does it cost to hire the boat for 4 hours?', '£44'],
  ['Alex is paid £9.50 an hour. Last week he worked 22 hours. How much did he earn?', '£209'],
  [
    "Mrs Gray's basic pay is £14 an hour for 36 hours. Overtime is paid at double time. Last week she worked 40 hours. What was her pay?",
    '£616',
  ],
  ['Sam changed £200 into dollars when the exchange rate was £1 = $1.28. How many dollars did he receive?', '$256'],
  ['A jacket costs €92 in Paris. The exchange rate is £1 = €1.15. What does it cost in pounds?', '£80'],
  [
    'A washing machine costs £420. Dee pays a deposit of £60 and pays the rest in 12 equal monthly instalments. How much is each instalment?',
    '£30',
  ],
  [
    'Each week Yusuf gets $15 pocket money. He spends two fifths of it on snacks and saves the rest. How much does he save each week?',
    '$9',
  ],
  [
    'Company A charges $20 plus $0.15 per mile. Company B charges $35 plus $0.10 per mile. For what number of miles are the costs equal?',
    '300',
  ],
  ['Three people share the cost of a taxi. The fare is £22.50. How much does each person pay?', '£7.50'],
  ['Rice is sold in 2 kg bags for £3.40 and 5 kg bags for £8. Which bag is better value?', '5 kg'],
  ['Phil earns a salary of £1,800 per month. He pays 20% tax. How much does he take home each month?', '£1440'],
  [
    'Jo has saved £120. She wants to buy a laptop costing £450. If she saves £30 a month, how many more months must she save?',
    '11',
  ],
  ['A water company charges £38 plus £1.20 per cubic metre. How much is the bill for 45 cubic metres?', '£92'],
  ['A bill of £68.40 is shared equally by 6 friends. What does each one pay?', '£11.40'],
  ['Pat spent 3/5 of her savings on a holiday. She has £340 left. How much did she have to begin with?', '£850'],
  ['A pen costs 35p more than a pencil. Together they cost £1.15. How much does the pencil cost?', '£0.40'],
  [
    'Cara buys 4 packs of cards at £2.75 each and a roll of tape for £1.80. How much change does she get from £20?',
    '£7.20',
  ],
];

const PERCENTAGES: readonly Case[] = [
  ['In a class of 30 students, 18 are girls. What percentage of the class are boys?', '40%'],
  ['A shop sells a jacket for £84 after a 30% discount. Find the original price.', '£120'],
  ['The price of a house rose from £180,000 to £207,000. Calculate the percentage increase.', '15%'],
  ['Sarah scored 54 out of 72 in her exam. What is her score as a percentage?', '75%'],
  ['A car bought for $24,000 is sold two years later for $18,600. What is the percentage loss?', '22.5%'],
  ['A bike costs £360 excluding VAT. VAT is charged at 20%. What is the total price of the bike?', '£432'],
  ['The number of members of a gym increased by 15% to 460. How many members did it have before?', '400'],
  [
    "A TV's price is cut by 10% and then by a further 20%. The original price was $500. What is the final price?",
    '$360',
  ],
  ['A TV was reduced by 25% in a sale. Jo paid £270 for it. What was the price before the sale?', '£360'],
  ['Ravi got a 4% pay rise. His old salary was £32,000. What is his new salary?', '£33280'],
  [
    'A machine costs £20,000 and depreciates by 12% each year. Find its value after 3 years, to the nearest pound.',
    '£13629',
  ],
  ['If 12 is 15% of a number, what is the number?', '80'],
  ['Of 240 cars in a car park, 30% are red and 25% are blue. How many cars are neither red nor blue?', '108'],
  [
    "A rectangle's length is increased by 10% and its width is increased by 20%. By what percentage does its area increase?",
    '32%',
  ],
  ['Prices go up by 20% and then come down by 20%. What is the overall percentage change?', '4%'],
  ['A school has 850 pupils. 48% are boys. How many girls are there?', '442'],
  ['A shopkeeper buys a vase for £40 and sells it for £52. What is his percentage profit?', '30%'],
  ['What is 17.5% of £640?', '£112'],
  ['Jack spent 30% of his money and has £84 left. How much did he have at first?', '£120'],
];

const RATIOS: readonly Case[] = [
  ['Divide 84 sweets between Ann and Bill in the ratio 3 : 4.', '36 and 48'],
  ['A map has a scale of 1:50000. Two towns are 8 cm apart on the map. How far apart are they in km?', '4 km'],
  [
    'The real distance between two towns is 15 km. How far apart are they on a map with a scale of 1 : 250 000?',
    '6 cm',
  ],
  ['The angles of a triangle are in the ratio 2:3:4. Find the largest angle.', '80'],
  ['Five builders can build a garage in 12 days. How many days would it take 3 builders?', '20'],
  [
    'Orange paint is made by mixing red and yellow in the ratio 2:5. How many litres of red are needed to make 21 litres of orange?',
    '6 litres',
  ],
  ['Two numbers are in the ratio 5:8 and their difference is 21. Find the larger number.', '56'],
  ['A machine makes 240 bolts in 8 minutes. How many bolts will it make in 25 minutes?', '750'],
  ['If 5 kg of potatoes cost £3.75, what would 8 kg cost?', '£6'],
  ['y is inversely proportional to x. When x = 4, y = 15. Find y when x = 10.', '6'],
  [
    'Pancakes for 6 people need 180 g of flour, 3 eggs and 450 ml of milk. How much milk is needed for 10 people?',
    '750 ml',
  ],
  ['a:b = 2:3 and b:c = 4:5. Find a:b:c.', '8:12:15'],
  ['The ratio of cats to dogs in a shelter is 5:7. There are 35 dogs. How many cats are there?', '25'],
  ['For every 2 boys in a choir there are 5 girls. There are 28 children in the choir. How many are girls?', '20'],
  ['A car travels 240 km on 15 litres of petrol. How much petrol does it need for 400 km?', '25 litres'],
  ['Write 45 minutes to 2 hours as a ratio in its simplest form.', '3:8'],
  ['Three taps fill a tank in 40 minutes. How long would it take 5 taps to fill the tank?', '24 minutes'],
  ['The ratio of the ages of Ann and Bob is 3:4. The sum of their ages is 42. How old is Bob?', '24'],
  [
    'Concrete is made from cement, sand and gravel in the ratio 1:2:3. How much gravel is there in 120 kg of concrete?',
    '60 kg',
  ],
  ['Tom, Una and Vic share a prize in the ratio 4:3:2. Vic receives £36. How much is the whole prize?', '£162'],
  ['£360 is divided between Kate and Leo in the ratio 7:5. How much does Leo receive?', '£150'],
  [
    'The ratio of men to women in a choir is 3:5. There are 14 more women than men. How many people are in the choir?',
    '56',
  ],
  ['Eight men can dig a ditch in 6 days. How many days would it take 12 men?', '4'],
  ['It takes 3 pumps 8 hours to empty a pool. How many pumps are needed to empty it in 4 hours?', '6'],
  ['A recipe for 8 scones uses 240 g of flour. How much flour would you need for 20 scones?', '600 g'],
  ['A model car is made to a scale of 1:24. The model is 18 cm long. How long is the real car in metres?', '4.32 m'],
  [
    'On a map 1 cm represents 5 km. Two cities are 7.5 cm apart on the map. What is the actual distance between them?',
    '37.5 km',
  ],
  ['A plan is drawn using a scale of 1 cm to 2 m. A room is 7 m long. How long is it on the plan?', '3.5 cm'],
  ['12 pencils cost $3. How many pencils can you buy for $10?', '40'],
  ['The sides of a triangle are in the ratio 3:4:5. Its perimeter is 60 cm. Find the longest side.', '25 cm'],
  ['Ali, Bo and Cy share 72 marbles in the ratio 1:3:5. How many marbles does Cy get?', '40'],
  ['At a party the ratio of adults to children is 2:9. There are 45 children. How many adults are there?', '10'],
  ['p is directly proportional to q. When q = 6, p = 21. Find p when q = 10.', '35'],
  ['Brass is made of copper and zinc in the ratio 13:7. How much copper is there in 500 g of brass?', '325 g'],
  ['Tea costs £4.50 for 250 g. Work out the cost of 400 g.', '£7.20'],
  ['What is the ratio of 25 cm to 2 m in its simplest form?', '1:8'],
  ['Given that 3:x = 12:20, find x.', '5'],
  ['If £1 = $1.25, how many dollars are worth £64?', '$80'],
];

/** Each has a word or a condition that makes another question of one that is known. */
const OTHERWISE: readonly string[] = [
  'A plumber charges £40 call-out, which includes the first hour, plus £28 per hour after that. How much does he charge for a 3 hour job?',
  'A plumber charges £40 plus £28 per hour. He gives a £10 discount. How much does a 3 hour job cost?',
  'Adult tickets cost £14 and child tickets cost £9. A group of 23 adults paid £252 altogether. How many children were in the group?',
  'Tom has 20 coins, some 5p and some 20p coins. He loses three 20p coins. The total value is now £2.50. How many 20p coins does he have?',
  'Rosie earns £11.60 an hour for a 35-hour week. Overtime is paid at time and a half. One week she works 30 hours. Calculate her pay for that week.',
  'A coat costs £80. It is reduced by 20%, then by 10% of the original price. What is the final price?',
  'A jumper costs £40. Its price is increased by 10% and then reduced to £33. What is the percentage decrease?',
  'The ratio of boys to girls is 4:5. There are 36 girls. How many boys are there?',
  'Share £60 between Ann and Bob in the ratio 2:3. Ann gives half of her share to Bob. How much does Bob have?',
  '8 eggs take 10 minutes to cook. How long do 4 eggs take?',
  '3 shirts take 2 hours to dry. How long do 6 shirts take?',
  'A recipe for 4 people needs 300 g of flour. How much flour is needed for 10 people if half of them want double portions?',
  '£800 is invested at 3% per annum. How much is there after 2 years?',
  'A car loses 10% of its value each year. It is worth £18000 after 2 years. What was it worth new?',
  'Dan spent a third of his money on a book and a quarter of the rest on sweets. He now has £9. How much did he spend?',
  'Three friends share £180. Ben gets twice as much as Ali, and Cara gets £20 less than Ben. How much does Ali get?',
  'Mia has £15 more than Joe. Together they had £95 but Joe spent £5. How much money does Joe have?',
  '£1 = €1.15. Jack changes £360 into euros and spends €100. How many euros does he have left?',
  'A car costs £8950 cash or a 20% deposit and 36 monthly payments of £225. How much is the deposit?',
  'A pack of 6 cans costs £2.70 and a pack of 8 bottles costs £3.44. How much cheaper is each can?',
  'Zoe wants to buy a bike for £180. She has saved half of it and saves £15 each week. How many weeks will it take?',
  'Two pens and a ruler cost £2. Two rulers and a pen cost £2.50. How much do three pens cost?',
  'Kate has £70 and saves £6 every week. Luke has £190 and spends £9 every week. After how many weeks will Luke have £1?',
  'The sale price of a coat is £60 after 25% off. How much was saved?',
  'Prices rise by 5% every year. A loaf costs £1.20 now. What did it cost last year?',
  'Electricity costs 28p per unit. The first 100 units are free. A family uses 650 units. How much is the bill?',
  '6 painters take 10 days to paint a school. After 5 days 2 painters leave. How long does the job take altogether?',
];

describe.each([
  ['money', MONEY],
  ['percentages', PERCENTAGES],
  ['ratio and proportion', RATIOS],
] as const)('a story of %s, read piece by piece', (_name, cases) => {
  it.each(cases)('is worked: %s', (problem, answer) => {
    const solution = worked(problem);
    expect(solution).not.toBeNull();
    expect(gradeAnswer({ expected: answer, given: `$${solution?.answer ?? ''}$` })).toMatchObject({ equal: true });
  });
});

describe('a story with one more condition, or another question', () => {
  it.each(OTHERWISE)('is left alone: %s', (problem) => {
    expect(worked(problem)).toBeNull();
  });
});
