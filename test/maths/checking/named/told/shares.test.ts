import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from '../itTicks.ts';

describe('prices in percent', () => {
  itTicksOnlyRight([
    [
      'A coat costs £64. In a sale its price is reduced by 15%. Calculate the sale price.',
      '£54.40',
      '£9.60',
      '£73.60',
      '54.4',
    ],
    ['A laptop costs £480 plus 20% VAT. What is the total price?', '£576', '£96', '£400', '£500'],
    ['After a 12% discount, a coat costs £61.60. What was the original price?', '£70', '£68.99', '£54.21', '70'],
    [
      'A car is bought for £24,000. Its value decreases by 15% each year. What is the car worth after 2 years?',
      '£17340',
      '£16800',
      '£20400',
      '£6660',
    ],
    ['The price of a ticket rose from $40 to $46. Calculate the percentage increase.', '15\\%', '13\\%', '6\\%', '15'],
    [
      'A man bought a bike for £160 and sold it for £136. Find the percentage loss.',
      '15\\%',
      '17.6\\%',
      '24\\%',
      '£24',
    ],
    [
      'Ravi invests £4500 in a savings account that pays 2.4% per annum compound interest. Calculate the total amount at the end of 3 years to the nearest penny.',
      '£4831.84',
      '£4824',
      '£331.84',
      '£4831.8',
    ],
    ['Find the simple interest on £500 at 4% per annum for 3 years.', '£60', '£62.43', '£560', '£20'],
    ['18 of the 24 pupils in a class walk to school. What percentage is this?', '75\\%', '25\\%', '0.75', '18\\%'],
  ]);

  itLeaves([
    'A coat costs £64. In a sale its price is reduced by 15% and then by 10%. Calculate the sale price.',
    'A coat costs £64. In a sale its price is reduced by 15%. Calculate the price before the sale.',
    'A coat costs £64 plus a fee of £5. In a sale its price is reduced by 15%. Calculate the sale price.',
    'After a 112% discount, a coat costs £61.60. What was the original price?',
    'The price of a ticket rose from $40 to $36. Calculate the percentage increase.',
    'The price of a ticket rose from $40 to £46. Calculate the percentage increase.',
    'Ravi invests £4500 in a savings account that pays 2.4% per annum interest. Calculate the total amount at the end of 3 years to the nearest penny.',
    'Find the simple interest on £500 at 4% per annum.',
    '18 of the 24 pupils in a class walk to school. What percentage do not?',
  ]);
});

describe('parts in a ratio, and so much for so many', () => {
  itTicksOnlyRight([
    ['Share £45 between Ben and Lucy in the ratio 4 : 5. How much does Lucy get?', '£25', '£20', '25', '£9'],
    ['Share $84 in the ratio 2:5. How much is the larger share?', '\\$60', '\\$24', '\\$33.60', '\\$12'],
    [
      'The ratio of boys to girls in a choir is 4 : 7. There are 18 more girls than boys. How many girls are there?',
      '42',
      '24',
      '66',
      '6',
    ],
    [
      'Mortar is made from cement and sand in the ratio 1 : 4. How much sand is needed to make 60 kg of mortar?',
      '48\\text{ kg}',
      '12\\text{ kg}',
      '15\\text{ kg}',
      '48',
    ],
    [
      'A recipe for 4 people needs 300 g of rice. How much rice is needed for 10 people?',
      '750\\text{ g}',
      '120\\text{ g}',
      '750\\text{ kg}',
      '3000\\text{ g}',
    ],
    ['6 pencils cost £1.50. Work out the cost of 10 pencils.', '£2.50', '£15', '£0.90', '£0.25'],
    [
      'It takes 6 workers 10 days to build a wall. How long would 4 workers take?',
      '15\\text{ days}',
      '6\\frac{2}{3}\\text{ days}',
      '15\\text{ hours}',
      '40\\text{ days}',
    ],
    [
      'On a map with scale 1 : 25 000 a footpath is 14 cm long. How long is the real footpath in kilometres?',
      '3.5\\text{ km}',
      '350\\text{ km}',
      '3500\\text{ m}',
      '0.35',
    ],
    ['Simplify the ratio 24 : 36', '2:3', '24:36', '3:2', '12:18'],
  ]);

  itLeaves([
    'Share £45 between Ben and Lucy in the ratio 4 : 5. How much does Tom get?',
    'Share £45 between Ben, Tom and Lucy in the ratio 4 : 5. How much does Lucy get?',
    'Share £45 between Ben and Lucy in the ratio 4 : 5 and then in half. How much does Lucy get?',
    'The ratio of boys to girls in a choir is 4 : 7. There are 18 more boys than girls. How many girls are there?',
    'The ratio of boys to girls in a choir is 4 : 7. There are 18 more girls than boys, and 2 leave. How many girls are there?',
    '6 pencils cost £1.50. Work out the cost of 10 pens.',
    'The ratio of boys to girls is 4 : 7. There are 33 teachers. How many girls are there?',
    'The ratio of boys to girls in a choir is 4 : 7. There are 18 more girls than boys. How many girls are there in total?',
    'It takes 6 workers 10 days to build a wall. How long would 4 machines take?',
    'On a map without scale 1 : 25 000 a footpath is 14 cm long. How long is the real footpath in kilometres?',
  ]);
});

describe('means behind means, tables, and steps of sequences', () => {
  itTicksOnlyRight([
    ['The mean of 4 numbers is 9. Three of them are 6, 11 and 8. Find the fourth number.', '11', '9', '36', '25'],
    [
      'A sample of 10 values has mean 15. When one further value is included the mean becomes 16. What was the value added?',
      '26',
      '16',
      '1',
      '176',
    ],
    [
      'A class of 12 boys averaged 61 on a test and the 18 girls averaged 66. What was the average for the whole class?',
      '64',
      '63.5',
      '127',
      '1920',
    ],
    ['Six numbers have a mean of 4.5. What is their total?', '27', '0.75', '10.5', '6'],
    ['Find the median of these test scores: 14, 9, 17, 11, 20, 8', '12.5', '14', '11', '13.2'],
    ['Score: 1, 2, 3, 4. Frequency: 5, 8, 4, 3. Find the mean score.', '2.25', '2.5', '5', '11.25'],
    [
      'An arithmetic series has first term 7 and common difference 4. Find the sum of the first 20 terms.',
      '900',
      '83',
      '940',
      '1660',
    ],
    ['A geometric sequence has first term 5 and common ratio 2. Which term is equal to 640?', '8', '7', '128', '9'],
    [
      'In an arithmetic sequence, the third term is 11 and the eighth term is 31. What is the 20th term of the sequence?',
      '79',
      '83',
      '4',
      '75',
    ],
  ]);

  itLeaves([
    'The mean of 4 numbers is 9. Three of them are 6 and 11. Find the fourth number.',
    'The mean of 5 numbers is 9. Three of them are 6, 11 and 8. Find the fourth number.',
    'The mean height of 12 boys is 150 cm and the mean weight of 18 girls is 66 kg. What was the average for the whole class?',
    'The median of 4 numbers is 9. Three of them are 6, 11 and 8. Find the fourth number.',
    'Not score: 1, 2, 3, 4. Frequency: 5, 8, 4, 3. Find the mean score.',
    'Score: 1, 2, 3, 4. Frequency: 5, 8, 4. Find the mean score.',
    'Number of pupils: 5, 8, 4. Number of pets: 0, 1, 2. Find the mean number of pets.',
    'A geometric series has first term 7 and common difference 4. Find the sum of the first 20 terms.',
    'A geometric sequence has first term 5 and common ratio 2. Which term is equal to 630?',
    'A sequence has first term 7 and third term 11. Find the common difference.',
  ]);
});

describe('percentages and ratios in the words of problem books', () => {
  itTicksOnlyRight([
    ['Our town had 2,500 people and now has 2,300. What is the percentage decrease?', '8\\%', '8.7\\%', '200'],
    ['The population of a village fell from 1600 to 1520. By what per cent did it fall?', '5\\%', '80', '5.3\\%'],
    [
      'Enrollment at Lincoln High School went from 1,200 students last year to 1,380 students this year. Find the percent increase.',
      '15\\%',
      '13\\%',
      '180',
    ],
    [
      'Including 5% sales tax, Priya paid $210 for a bicycle. What was the price of the bicycle before tax?',
      '\\$200',
      '\\$199.50',
      '\\$220.50',
    ],
    ['A jacket marked at $60 is reduced by 15%. What is the sale price?', '\\$51', '\\$9', '\\$69'],
    [
      'A sari is marked at ₹2400. During Diwali the shop takes 15% off. What is the sale price?',
      '\\text{₹}2040',
      '\\text{₹}360',
    ],
    ['21 is what percent of 60?', '35\\%', '285\\%', '12.6'],
    ['30 percent of some number is 27. What is the number?', '90', '8.1'],
    [
      "On Friday's quiz, Rosa answered 27 out of 36 questions correctly. Write her score as a percent.",
      '75\\%',
      '25\\%',
    ],
    [
      '£2500 is invested at $4\\%$ compound interest per year. How much is in the account after 2 years, to the nearest penny?',
      '\\text{£}2704.00',
      '\\text{£}2700',
    ],
    ['Find x if x : 12 = 5 : 3.', 'x=20', 'x=7.2', 'x=36'],
    ['Solve the proportion $\\frac{x}{18} = \\frac{10}{12}$.', 'x=15', 'x=21.6'],
    ['If a : b = 3 : 4 and b : c = 6 : 5, what is a : c in simplest form?', '9:10', '18:20', '3:5', '10:9'],
    ['Simplify the ratio 600 g : 2 kg.', '3:10', '300:1', '600:2000'],
    [
      'A hiking map has a scale of 1 : 50 000. Two huts are 6 cm apart on the map. How far apart are they in reality, in kilometres?',
      '3\\text{ km}',
      '30\\text{ km}',
      '3\\text{ m}',
    ],
    [
      'The scale on a map of Ohio is 1 inch = 20 miles. Two towns are 3½ inches apart on the map. What is the actual distance between the towns?',
      '70\\text{ miles}',
      '60\\text{ miles}',
    ],
    [
      'Red and blue beads are in the ratio 3:5 and there are 14 more blue ones than red ones. How many beads in total?',
      '56',
      '14',
      '21',
    ],
    [
      'Five pumps empty a pool in 12 hours. How long would three identical pumps take?',
      '20\\text{ hours}',
      '7.2\\text{ hours}',
    ],
    [
      'A recipe for 6 pancakes needs 150 g of flour. How much flour do I need for 16 pancakes?',
      '400\\text{ g}',
      '56.25\\text{ g}',
    ],
    ['If y varies inversely with x and y = 6 when x = 10, what is the value of x when y = 15?', 'x=4', 'x=25'],
    ['Suppose y varies directly with x, and y = 18 when x = 4. Find x when y = 45.', 'x=10', 'x=202.5'],
  ]);

  itLeaves([
    'Our town had 2,500 people and the next town now has 2,300. What is the percentage decrease?',
    'A jacket marked at $60 is reduced by 15% and then by 10%. What is the sale price?',
    'During Diwali the shop takes 15% off everything but saris. A sari is marked at ₹2400. What is the sale price?',
    'Rosa answered 27 out of 36 questions correctly. What is her score?',
    'Find y if x : 12 = 5 : 3.',
    'Find x if x : y = 5 : 3.',
    'Simplify the ratio 600 g : 2 km.',
    'A map has a scale of 1 : 50 000. A lake has an area of 6 cm² on the map. Find the real area, in square kilometres.',
    'Five runners finish a race in 12 hours. How long would three identical runners take?',
    'A recipe for 6 pancakes needs 150 g of flour. How much flour do I need for 16 waffles?',
  ]);
});
