import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const READ: readonly (readonly [idea: string, problem: string, answer: string])[] = [
  ['coins of both kinds added', '£4 + 35p', '\\text{£}4.35'],
  ['coins taken away', '£7 - 65p', '\\text{£}6.35'],
  ['an amount so many times', '7 × £1.30', '\\text{£}9.10'],
  ['a percentage as a factor', '30% x 70', '21'],
  ['a letter for the part', 'x is 45% of 60', '27'],
  ['a gift from one to another', 'Noor has £30 and Iris has £11. Noor gives Iris £8. How much does Iris have now?', '\\text{£}19'],
  ['the difference behind a gift', 'Noor has £30 and Iris has £11. Noor gives £8 to Iris. How much more does Noor have than Iris now?', '\\text{£}3'],
  ['what makes both equal', 'Noor has £30 and Iris has £12. How much must Noor give Iris so that they both have the same?', '\\text{£}9'],
  ['equal behind a gift', 'Noor has three times as much as Iris. If Noor gives Iris £10, they will have the same. How much has Iris?', '\\text{£}10'],
  ['the price of one compared', 'A 6-pack of water costs £1.80 and a 15-pack costs £3.90. How much cheaper per bottle is the bigger pack?', '4\\text{p}'],
  ['the price of so much compared', 'Flour is sold as 400 g for £1.20 or 1 kg for £2.50. How many pence cheaper per 100 g is the larger bag?', '5\\text{ p}'],
  ['the same from each', 'We collected the same amount from each of 15 players, and after paying £90 for the pitch we had £60 left. How much did each player pay?', '\\text{£}10'],
  ['takings less costs, shared', 'The concert took £540 in tickets and £110.50 in snacks. The band cost £200 and the hall cost £150.50. The rest was shared equally between three clubs. How much did each club get?', '\\text{£}100'],
  ['one who pays something more', 'Four friends share a £48 taxi bill equally. One of them also leaves a £3 tip. How much does that one pay altogether?', '\\text{£}15'],
  ['two things and one price', '3 wraps and 2 juices is £15.60, a juice is £1.80, how much for 1 wrap', '\\text{£}4'],
  ['two things and their difference', 'Entry for 3 adults and 4 children came to £61, where an adult ticket costs £4 more than a child ticket. Find the price of an adult ticket.', '\\text{£}11'],
  ['hours of two days', 'I make £11.50 an hour and worked 3 hours on Friday and 5.5 hours on Sunday. How much did I make?', '\\text{£}97.75'],
  ['hours at two rates', 'Vera earns £12 an hour on weekdays and 1.5 times as much on Sundays. She worked 10 hours on weekdays and 6 hours on Sunday. How much did she earn?', '\\text{£}228'],
  ['the same off each time', 'Ines puts £25 on her swim card; each visit takes £3.20 off. How much is left after 6 visits?', '\\text{£}5.80'],
  ['what is saved each week', 'Otto gets £9 a week and spends £5.50 of it. How many weeks until he has saved £42?', '12\\text{ weeks}'],
  ['packs sold one by one', 'A kiosk buys gum in boxes of 40 for £9 and sells them at 30p each. How much profit does it make on 2 boxes?', '\\text{£}6'],
  ['something besides in a bill', 'A tiler charges a £35 call-out fee and £28 for each hour. The bill came to £160, with £13 of that for grout. How many hours did it take?', '4\\text{ hours}'],
  ['a meter that ran on', 'The meter went from 3150 to 3400. Each unit costs 12p. What is the bill?', '\\text{£}30'],
  ['how many for a profit', 'A pupil buys badges at 30p each and sells them at 75p each. How many must she sell to make £18 profit?', '40'],
  ['more on the second day', 'A farm shop sold 60 pies on Friday and 35% more on Saturday. How many pies did it sell on Saturday?', '81'],
  ['on both days', 'A farm shop sold 60 pies on Friday and 35% fewer on Saturday. How many did it sell altogether?', '99'],
  ['a new size', '400 g of cereal, new box 15% bigger. How many grams in the new box?', '460\\text{ g}'],
  ['all of which some are told', 'Of all the bulbs that Nan planted 63 came up, which was 90% of them. How many did she plant?', '70'],
  ['up and down again', 'A shop raises the price of a £60 lamp by 10%, and a week later it takes 10% off the new price. What does the lamp sell for now?', '\\text{£}59.40'],
  ['the change over all', 'A fare goes up by 20% and then down by 10%. What is the overall percentage change?', '8\\%\\text{ increase}'],
  ['a part of the rest', 'In a bag of 80 beads, 35% are blue and a quarter of the others are green. How many beads are green?', '13'],
  ['from a commission', 'An agent earned £4,200 commission for selling a flat. If her commission rate is 3%, what was the selling price of the flat?', '\\text{£}140000'],
  ['a wage and a commission', 'A salesman earns £250 a week plus 4% commission on sales of £2000. How much does he earn?', '\\text{£}330'],
  ['tax above an amount', 'Income tax is 20% on earnings over £12,000. How much tax does Ada pay on £20,000?', '\\text{£}1600'],
  ['grams at a price for a kilogram', 'Gus buys 1.5 kg of carrots at 80p a kilogram and 250 g of nuts at £8 a kilogram. What does he spend in total?', '\\text{£}3.20'],
  ['any two currencies', 'The exchange rate is £1 = 1.40 Swiss francs. Change £50 into Swiss francs.', '70\\text{ Swiss francs}'],
  ['back into the first currency', 'A$1 = NZ$1.10. Change NZ$88 into Australian dollars.', '\\text{A}\\$80'],
  ['two people and their difference', 'Two sisters split the phone bill. Nell pays £6 a month more than Ruth. If the bill is £40 a month, what does Ruth pay each month?', '\\text{£}17'],
  ['how many of the other', 'Mr Tan bought some cups and plates for $46. A cup cost $3 and a plate cost $5. He bought 7 cups. How many plates did he buy?', '5'],
  ['how many of one kind came', '£64 was taken at the fair from 10 people. Adults pay £8, kids £4. How many were kids?', '4'],
  ['days and weeks', 'A round pays £3.50 a day, 6 days a week. How many weeks until he has earned £100?', '5\\text{ weeks}'],
  ['what is left in percent', 'Ola ate 6 of the 24 dates. What percentage of the box did she leave?', '75\\%'],
  ['a sale told as a name', "I bought the rug for £63 in a '30% off' sale and kept the label. What was its price before the sale?", '\\text{£}90'],
  ['change asked for first', 'Change from a £10 note after 2 pies at £2.40 and a tea at £1.50. How much?', '\\text{£}3.70'],
  ['a day between lunch breaks', 'Wen earns £14 per hour. She works from 9 am to 4 pm with half an hour for lunch. How much does she earn?', '\\text{£}91'],
  ['two rates on their days', "Ugo gets £8 an hour on weekdays and £10 an hour on Saturdays. He does 9 hours in the week and 4 hours on Saturday. What's his pay?", '\\text{£}112'],
  ['a sale price and the one before', 'Lia buys a coat in the sale for £45. It was £60. What percentage was taken off?', '25\\%'],
  ['more than before', 'A tub holds 25% more than before. It now holds 500 g. How much did it hold before?', '400\\text{ g}'],
  ['sold at a loss', 'Tai bought a guitar for £300 and sold it at a 15% loss. How much did he sell it for?', '\\text{£}255'],
  ['last year and this', 'Last year 520 trees were planted. This year 5% fewer were planted. How many were planted this year?', '494'],
  ['all of whom some are told', '30% of the pupils in a school are left handed. There are 60 left handed pupils. How many pupils in the school?', '200'],
  ['the other of two kinds', '15 of the 60 chairs are empty. What percentage are full?', '75\\%'],
  ['so many times as much', 'Piet has £3.20. June has four times as much. How much do they have in total?', '\\text{£}16'],
]; // prettier-ignore

const LEFT: readonly (readonly [idea: string, problem: string])[] = [
  ['a loss on the way', 'Noor has £30 and Iris has £11. Noor gives Iris £8 but loses half of the rest. How much does Noor have now?'],
  ['somebody not told of', 'Noor has £30 and Iris has £11. Noor gives Iris £8. How much does Omar have now?'],
  ['a pack that is not the cheaper', 'A 6-pack of water costs £1.80 and a 15-pack costs £4.80. How much cheaper per bottle is the bigger pack?'],
  ['a second condition', 'A farm shop sold 60 pies on Friday and 35% more on Saturday, of which half were returned. How many on Saturday?'],
  ['percentages of the first price', 'A £60 lamp is raised by 10%, then cut by 10% of the original price. What is the price now?'],
  ['another rate for some', 'Ines puts £25 on her swim card; each visit takes £3.20 off, except Mondays. How much is left after 6 visits?'],
  ['another meter', 'The meter went from 3400 to 3150. Each unit costs 12p. What is the bill?'],
  ['letters', '4p + 3c'],
  ['a gift that was not made', 'Noor has £30 and Iris has £11. Noor does not give Iris £8. How much does Iris have now?'],
  ['what there is behind a gift', 'Noor gave Iris £8. Noor has £30 now. How much does Noor have?'],
  ['one of two days', 'I make £11.50 an hour and worked 3 hours on Friday and 5.5 hours on Sunday. How much did I make on Sunday?'],
  ['rides of another kind', 'Ines puts £25 on her swim card; each bus ride takes £3.20 off. How much is left after 6 train rides?'],
  ['another thing', 'A shop raises the price of a £60 lamp by 10%, and then reduces another lamp by 10%. What is the price now?'],
  ['a change that comes again', 'A fare goes up by 20% and then down by 10%. What is the overall percentage change if this happens twice?'],
  ['pay for another time', 'A salesman earns £250 a week plus 4% commission on sales of £2000. How much does he earn in a year?'],
  ['no price of each', 'A kiosk buys gum in boxes of 40 for £9 and sells them at 30p in total. How much profit does it make on 2 boxes?'],
  ['a fee on the way', '£1 = 1.40 Swiss francs. Change £50 into Swiss francs after a £2 fee.'],
  ['a third person', 'Nell pays £6 more than Ruth and Zoe pays the same as Ruth. If the bill is £40, what does Ruth pay?'],
]; // prettier-ignore

describe('money and percentages in everyday words', () => {
  it.each(READ)('reads %s', (_idea, problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each(LEFT)('leaves alone %s', (_idea, problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
