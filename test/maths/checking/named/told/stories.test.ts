import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from '../itTicks.ts';

describe('the ages of people', () => {
  itTicksOnlyRight([
    ['Mia is 4 years older than Noah. The sum of their ages is 30. How old is Noah?', '13', '17', '26', '15'],
    [
      'A father is three times as old as his son. In 14 years he will be twice as old as his son. How old is the son now?',
      '14',
      '42',
      '28',
      '7',
    ],
    ['In how many years will Omar be twice as old as Ria, if Omar is 20 and Ria is 7?', '6', '13', '-6', '3'],
    [
      'Lena is 8 years younger than Karl. In 2 years Karl will be twice as old as Lena will be then. How old is Karl now?',
      '14',
      '6',
      '16',
      '8',
    ],
    ['Tom is 3 times as old as Jo, who is 9. How old is Tom?', '27', '3', '12', '9'],
    ['When Ella was born her dad was 29. Ella is 10. How old is her dad?', '39', '29', '19', '10'],
  ]);

  itLeaves([
    'Mia is 4 years older than Noah. The sum of their ages is not 30. How old is Noah?',
    'Mia is 4 years older than Noah. The sum of their ages is 31. How old is Noah?',
    'Mia is 4 years older than Noah. How old is Noah?',
    'A father odd is three times as old as his son. In 14 years he will be twice as old as his son. How old is the son now?',
    'In 6 years Anna will be 3 times as old as Max is. Anna is 4 times as old as Max. How old is Max?',
    'In how many years will Ria be twice as old as Omar, if Omar is 20 and Ria is 7?',
    'Tom is nearly 3 times as old as Jo, who is 9. How old is Tom?',
    'Tom is 3 times as old as Jo, who is 9. How old is Jim?',
    'Tom and Jo are both 9 years older than Jim. Jim is 4. How old is Tom?',
  ]);
});

describe('numbers that are thought of', () => {
  itTicksOnlyRight([
    [
      'I think of a number, multiply it by 6 and subtract 5. The result is 43. What is my number?',
      '8',
      '6\\frac{1}{3}',
      '48',
      '38',
    ],
    ['Five more than three times a number is 38. Find the number.', '11', '14\\frac{1}{3}', '33', '7'],
    [
      'When 8 is subtracted from five times a number, the result is the same as adding 16 to twice the number. What is the number?',
      '8',
      '24',
      '3',
      '-8',
    ],
    ['Half a number plus 7 is 20. Find the number.', '26', '6.5', '13', '54'],
    ['The sum of three consecutive odd integers is 93. Find the largest.', '33', '31', '29', '32'],
    ['The sum of two numbers is 64 and their difference is 18. Find the larger number.', '41', '23', '46', '82'],
    ['Two positive numbers differ by 7 and have a product of 120. Find the smaller number.', '8', '15', '-15', '7'],
    [
      'One number is 4 times another and their sum is 85. Find both numbers.',
      '68\\text{ and }17',
      '17',
      '64\\text{ and }21',
      '34\\text{ and }51',
    ],
    [
      'The tens digit of a two-digit number is twice the units digit. When the digits are reversed, the new number is 36 less than the original number. What is the original number?',
      '84',
      '48',
      '42',
      '63',
    ],
  ]);

  itLeaves([
    'I think of a number, multiply it by 6 and subtract 5. What is my number?',
    'I think of two numbers, multiply it by 6 and subtract 5. The result is 43. What is my number?',
    'Twice the sum of a number and 3 and 4 is 20. Find the number.',
    'Three times 5 more than a number is 38. Find the number.',
    'The sum of a number and 4 multiplied by 3 is 20. Find the number.',
    'The sum of three consecutive odd integers is 92. Find the largest.',
    'The product of two consecutive integers is 156. Find the integers.',
    'Two numbers differ by 7 and have a product of 120. Find the smaller number.',
    'One number is half another and their difference is 8. Find both numbers.',
    'The digits of a two-digit number add up to 11. Find the original number.',
  ]);
});

describe('journeys', () => {
  itTicksOnlyRight([
    [
      'A bus travels at a steady speed of 48 km/h for 2 hours 15 minutes. How far does it go?',
      '108\\text{ km}',
      '103.2\\text{ km}',
      '108\\text{ m}',
      '21.3\\text{ km}',
    ],
    ['Mia cycles 21 km at 14 km/h. How many minutes does it take?', '90', '1.5', '1.5\\text{ hours}', '294'],
    [
      'Sam drives for 2 hours at 60 km/h and then for 3 hours at 75 km/h. Find his average speed for the whole journey.',
      '69\\text{ km/h}',
      '67.5\\text{ km/h}',
      '69',
      '345\\text{ km}',
    ],
    [
      'Mr Lee drove 120 km at 60 km/h and returned by the same road at 40 km/h. Find his average speed for the whole journey.',
      '48\\text{ km/h}',
      '50\\text{ km/h}',
      '48\\text{ mph}',
      '24\\text{ km/h}',
    ],
    [
      'A coach leaves Leeds at 09:40 and arrives in York at 11:10 after travelling 81 km. Find its average speed in km/h.',
      '54\\text{ km/h}',
      '47.6\\text{ km/h}',
      '0.9',
      '90',
    ],
    ['Convert 54 km/h to m/s.', '15\\text{ m/s}', '194.4\\text{ m/s}', '15\\text{ km/h}', '54'],
  ]);

  itLeaves([
    'A bus travels at a steady speed of 48 km/h for 2 hours 15 minutes and stops. How far does it go?',
    'Mia cycles 21 km at 14 mph. How many minutes does it take?',
    'Sam drives for 2 hours at 60 km/h and then for 3 hours at 75 km/h. Find his speed.',
    'Sam drives for 2 hours at 60 km/h and rests for 1 hour. Find his average speed for the whole journey.',
    'A coach leaves Leeds at 11:40 and arrives in York at 11:10 after travelling 81 km. Find its average speed in km/h.',
    'Convert 54 km/h to mph.',
    'A car travels 90 km in 45 minutes. What is its average speed?',
    'A car travels 3 km in 2 minutes and 50 km in 1 hour and 20 km. What is its average speed in km/h?',
  ]);
});

describe('what things cost', () => {
  itTicksOnlyRight([
    [
      'Kai buys 3 pens at 45p each and a ruler for 80p. How much change does he get from £5?',
      '£2.85',
      '£2.15',
      '2.85',
      '£3.75',
    ],
    [
      'Peter buys 6 notebooks at £1.25 each and a pen for 89p. How much does he spend in total?',
      '£8.39',
      '£2.14',
      '£96.50',
      '\\$8.39',
    ],
    [
      'A plumber charges a call-out fee of £40 plus £28 per hour. The total bill is £138. For how many hours did the plumber work?',
      '3.5',
      '4.9',
      '3.5\\text{ minutes}',
      '98',
    ],
    ['How much change from $20 after spending $13.65?', '\\$6.35', '\\$7.35', '£6.35', '6.35'],
    ['How many 15p sweets can you buy with £2?', '13', '13.3', '14', '30'],
  ]);

  itLeaves([
    'Kai buys 3 pens at 45p each and a ruler. How much change does he get from £5?',
    'Kai buys 3 pens at 45p and a ruler for 80p. How much change does he get from £5?',
    'Kai buys 3 pens at 45p each and a ruler for 80p and gives one pen back. How much change does he get from £5?',
    'Kai buys 3 pens at 45p each and a ruler for 80p. How much change does he get from £1?',
    'Peter buys 6 notebooks at £1.25 each and a pen for $2. How much does he spend in total?',
    'A plumber charges a call-out fee of £40 plus £28 per half hour. The total bill is £138. For how many hours did the plumber work?',
    'How much change from $20 after spending £13.65?',
    'How many 15p sweets can you and I buy with £2 each?',
  ]);
});

describe('somebody or something that was never spoken of', () => {
  itTicksOnlyRight([
    ['Tom runs at 12 km/h. How long does he take to run 6 km?', '30 \\text{ minutes}', '2 \\text{ hours}'],
    ['A jacket costs £80. Its price is reduced by 10%. Find the new price of the jacket.', '£72', '£88'],
  ]);

  itLeaves([
    "Tom cycles 12 km in 1 hour. Find Sam's average speed.",
    'A car travels at 60 km/h for 2 hours. How far does the bus travel?',
    'Tom runs at 12 km/h. How long does Ann take to run 6 km?',
    'Tom runs 12 km in 1 hour and Ann runs 10 km in 2 hours. Find the average speed.',
    'Tom buys 3 pens at £2 each. How much does Sam spend?',
    "Tom's balance is £20. He spends £30. What is Sam's balance?",
    'A coat costs £80. It is reduced by 10%. How much does the shirt cost?',
    'A jacket costs £80. Its price is reduced by 10%. Find the new price of the coat.',
    'Tom invests £500 at 3% simple interest for 2 years. How much interest does Sam earn?',
    'A dice is rolled. What is the probability that the spinner lands on 6?',
  ]);
});
