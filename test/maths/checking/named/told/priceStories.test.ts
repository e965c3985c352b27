import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from '../itTicks.ts';

describe('two lots of the same things', () => {
  itTicksOnlyRight([
    ['At a tea stall, 4 buns and 3 cups of tea cost ₹125, while 2 buns and 5 cups of tea cost ₹115. What is the price of one cup of tea?', '\\text{₹}15', '\\text{₹}20'],
    ['Three pens and two pads cost $5.40 at the school store. One pen and four pads cost $7.80. What is the cost of one pad?', '\\$1.80', '\\$0.60'],
    ['3 apples and 2 pears cost £2.30. 1 apple and 4 pears cost £2.60. Find the cost of one pear.', '55p', '£0.40'],
  ]); // prettier-ignore
  itLeaves([
    '2 teas and 3 cakes cost £13.50. 4 teas and 1 cake cost £14.50. How much are two teas?',
    '2 teas and 3 cakes cost £13.50. 4 teas and 1 cake cost £14.50. How much more is one tea than one cake?',
    '2 teas and 3 cakes cost £13.50. 4 teas and 1 scone cost £14.50. How much is one tea?',
    '2 large teas and 3 cakes cost £13.50. 4 teas and 1 cake cost £14.50. How much is one tea?',
    '2 teas and 3 cakes cost £13.50. 4 teas and 1 cake cost £14.50 before tax. How much is one tea?',
  ]);
});

describe('a fee and a price for each', () => {
  itTicksOnlyRight([
    ['A plumber charges a call-out fee of £35 plus £28 per hour. Her bill for one job came to £147. How many hours did the job take?', '4\\text{ hours}', '5\\text{ hours}'],
    ['A gym charges a one-time joining fee of $25 plus $18 per month. So far, Hannah has paid the gym a total of $169. For how many months has she been a member?', '8', '9'],
    ['A taxi charges a flat fee of $6 plus $2.50 for every kilometre. Ella has $40 to spend. What is the greatest whole number of kilometres she can travel?', '13', '14'],
    ['Elena has $60 to spend at the arcade. Admission costs $12, and each game costs $1.50. What is the greatest number of games she can play?', '32', '33'],
  ]); // prettier-ignore
  itLeaves([
    'A plumber charges a call-out fee of £35 plus £28 per hour after the first. Her bill came to £147. How many hours did the job take?',
    'A plumber charges a call-out fee of £35 plus £28 per hour. Her bill came to £147. How many minutes did the job take?',
    'A taxi charges £6 plus £2.50 for every half mile. Ella has £40 to spend. What is the greatest number of miles she can travel?',
    'A taxi charges £6 plus £2.50 for every mile. Ella has £40 to spend. What is the greatest number of miles Tom can travel?',
    'A taxi charges £6 plus £2.50 for every mile. Ella has £40 to spend. What is the smallest number of miles she can travel?',
  ]);
});

describe('so many of two kinds', () => {
  itTicksOnlyRight([
    ['The drama club sold 120 tickets to the spring play and collected $750. Adult tickets cost $8 each, and student tickets cost $5 each. How many adult tickets were sold?', '50', '70'],
    ['A jar contains 19 coins, all nickels and dimes, worth a total of $1.45. How many dimes are in the jar?', '10', '9'],
    ['In a car park there are only cars (4 wheels) and motorbikes (2 wheels). Altogether there are 28 vehicles with 88 wheels. How many cars are there?', '16', '12'],
    ['A farmer keeps hens and goats: 34 animals in all, with 92 legs between them. Every hen has two legs and every goat four. How many goats does he keep?', '12', '22'],
  ]); // prettier-ignore
  itLeaves([
    'The drama club sold 120 tickets. The chess club collected $750. Adult tickets cost $8 each, and student tickets cost $5 each. How many adult tickets did the drama club sell?',
    'The drama club sold 120 tickets and collected $750. Adult tickets cost $8 each, and student tickets cost $5 less. How many adult tickets were sold?',
    'A jar contains 19 coins, all nickels and dimes, worth a total of $1.45. How many dimes are in the box?',
    'A jar contains 19 coins, all nickels, dimes and quarters, worth a total of $1.45. How many dimes are in the jar?',
    'A farmer keeps hens and spiders: 34 animals in all, with 92 legs between them. How many hens does he keep?',
    'Tom has 19 coins, all nickels and dimes, worth a total of $1.45. How many dimes does Ann have?',
  ]);
});

describe('the sides of a rectangle', () => {
  itTicksOnlyRight([
    ['A rectangle is 3 cm longer than it is wide and its area is 54 cm². How wide is it?', '6\\text{ cm}', '9\\text{ cm}'],
    ['A netball area is a rectangle whose length is 5 m more than its width. Its area is 84 m². Find its length.', '12\\text{ m}', '7\\text{ m}'],
    ['The length of a rectangular yard is 3 feet more than twice its width, and the perimeter of the yard is 54 feet. Write and solve an equation to find the width.', '8\\text{ ft}', '19\\text{ ft}'],
    ['The length of a rectangle exceeds its width by 7 cm, and its perimeter is 62 cm. Form an equation and hence find the width.', '12\\text{ cm}', '19\\text{ cm}'],
  ]); // prettier-ignore
  itLeaves([
    'A rectangle is 3 m longer than it is wide and its area is 54 cm². How wide is it?',
    'A rectangle is 3 times longer than it is wide and its area is 54 cm². How wide is it?',
    'A rectangular pool is 3 m longer than it is wide and has an area of 54 m². How wide is the path?',
    'A rectangular pool is 3 m longer than it is wide. A rectangular garden has an area of 54 m². How wide is the pool?',
    'A rectangle is 3 cm longer than it is wide and its area is 54 cm². How wide is it in millimetres?',
  ]);
});
