import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from '../itTicks.ts';

describe('what is told of one thing and asked of another', () => {
  itTicksOnlyRight([
    ['6 painters take 8 days to paint a house. How long would 4 painters take to paint the house?', '12\\text{ days}', '8\\text{ days}'],
    ['It takes 3 taps 8 hours to fill a tank. How long would 6 taps take to fill the tank?', '4\\text{ hours}', '16\\text{ hours}'],
    ['4 people can build a wall in 6 days. How long would 8 people take?', '3\\text{ days}', '12\\text{ days}'],
    ['6 pencils cost £1.50. Work out the cost of 10 pencils.', '£2.50', '£1.50'],
    ['A map has a scale of 1:50000. A road is 6 cm long on the map. How long is the road in real life, in km?', '3', '30'],
    ['A bag contains 4 red balls and 6 blue balls. Find the probability of getting a red ball.', '\\frac{2}{5}', '\\frac{2}{3}'],
    ['A bowl has 3 apples and 5 oranges. One is picked at random. What is the probability that it is an apple?', '\\frac{3}{8}', '\\frac{3}{5}'],
    ['The mean mark of 12 boys is 60. The mean mark of 18 girls is 65. Find the mean mark of all 30 students.', '63', '62.5'],
    ['The mean of 5 numbers is 9. When one number is removed, the mean becomes 8. Find the removed number.', '13', '9'],
    ['A meal costs £60 plus 20% VAT. How much do I pay?', '£72', '£48', '£60'],
    ['A train leaves at 9:40 pm and arrives at 11:10 pm. It travels 90 km. What is its average speed?', '60\\text{ km/h}', '90\\text{ km/h}'],
    ['£500 is invested at 3% per year for 2 years. Find the simple interest.', '£30', '£30.45'],
    ['Last year the rent was £400. This year it is £500. What is the percentage increase?', '25\\%', '20\\%'],
    ['The price of a coat rose from £40 to £50. By what percentage has the price increased?', '25\\%', '20\\%'],
    ['Squash is made from juice and water in the ratio 1 : 4. How much water is needed with 2 litres of juice?', '8\\text{ litres}', '1.6\\text{ litres}'],
    ['Concrete is made of cement and sand in the ratio 1 : 4. How much sand is needed for 20 kg of concrete?', '16\\text{ kg}', '80\\text{ kg}'],
    ['Sam thinks of a number. She multiplies it by 4 and gets 28. What number did Sam think of?', '7', '112'],
    ['The sum of three consecutive integers is 84. What is the largest of the three?', '29', '28'],
    ['Tom jogs at a steady 6 mph for 40 minutes. How many miles does he jog?', '4\\text{ miles}', '240\\text{ miles}'],
    ['A box has 6 red and 4 white cubes. Two cubes are taken out at random without replacement. Find the probability that both are red.', '\\frac13', '\\frac{9}{25}'],
    ['The average of 4 boys is 10 kg and the average of 6 girls is 15 kg. Find the average of all the children.', '13\\text{ kg}', '12.5\\text{ kg}'],
    ['The probability that it rains tomorrow is 0.3. Find the probability that it does not rain tomorrow.', '0.7', '0.3'],
    ['Ann earns £200 a week. Her salary is increased by 10%. Find her new salary.', '£220', '£20'],
  ]); // prettier-ignore

  itLeaves([
    // Eggs boil no faster for being fewer, and nobody walks faster in company.
    'It takes 5 eggs 10 minutes to boil. How long would 10 eggs take?',
    'It takes 4 shirts 6 hours to dry. How long would 8 shirts take to dry?',
    '4 people can walk to school in 30 minutes. How long would 8 people take?',
    'It takes 40 musicians 30 minutes to play the symphony. How long would 20 musicians take?',
    '12 runners take 60 minutes to finish the race. How long would 6 runners take?',
    '3 buses take 40 minutes to reach town. How long would 6 buses take?',
    'It takes 3 students 9 hours to read the book. How long would 9 students take?',
    // Another job.
    'It takes 4 men 6 days to paint a small house. How long would 8 men take to paint the big house?',
    'It takes 4 men 6 days to paint the house. How long would 8 men take to build the shed?',
    'It takes 6 workers 10 days to build a wall. How long would 4 workers take to demolish the wall?',
    '5 apples cost £2. Work out the weight of 8.',
    '5 apples weigh 600 g. Work out the cost of 8 apples.',
    'A map has a scale of 1:50000. A road is 6 cm long on the map. How long is the river in real life, in km?',
    // The first number is that of all.
    'A bag contains 10 balls, 4 red and 6 blue. Find the probability of getting a red ball.',
    'A bag contains 10 balls, 4 red. Find the probability of getting a red ball.',
    'There are 30 students, 12 boys and 18 girls. One student is chosen at random. What is the probability that it is a boy?',
    'A box contains 12 pens, 4 red and 8 black. 2 pens are taken without replacement. Find the probability that both are red.',
    // The boys are among the students.
    'The mean mark of 30 students is 60. The mean mark of 10 boys is 50. Find the mean mark of all the students.',
    'The mean height of a class of 30 students is 150 cm. The mean height of 10 students is 160 cm. Find the mean height of the whole class.',
    'The mean mark of 12 boys is 60. The mean mark of 18 girls is 65. Find the mean mark of all 40 students.',
    // What stayed is not what went.
    'The mean of 5 numbers is 9. When one number is removed, the mean becomes 8. Find the remaining number.',
    'The mean of 5 numbers is 9. When one number is removed, the mean becomes 8. Find the 4th number.',
    'A meal costs £60 with 20% VAT. How much do I pay?',
    'A train leaves at 9:40 and arrives at 11:10 pm. It travels 90 km. What is its average speed?',
    '£500 is invested at 3% compound interest per year for 2 years. Find the simple interest.',
    'The price of a coat rose from £40 to £50. By what percentage has the weight increased?',
    'The population of Leeds rose from 400 to 500. By what percentage has the population of York increased?',
    'Last year the rent was £400. The bill is £500. What is the percentage increase?',
    'Squash is made with juice and water in the ratio 1 : 4. How much water is needed with 2 litres of syrup?',
    'Paint is mixed from red and white in the ratio 1 : 4. How much red is needed with 8 litres of blue?',
    'Sam thinks of a number. She multiplies it by 4 and gets 28. What number did Tom think of?',
    'A man walks 6 km in 1 hour and returns in 2 hours. Find the average velocity.',
    'The sum of three consecutive integers is 84. What is the largest of the four?',
    'Tom jogs at a steady 6 mph for 40 minutes. How many miles does Sam jog?',
    'A box has 6 red and 4 white cubes. Two balls are taken out at random without replacement. Find the probability that both are red.',
    'The average of 4 boys is 10 kg and the average of 6 girls is 15 kg. Find the average of all the boys.',
    'The probability that it rains today is 0.3. Find the probability that it does not rain tomorrow.',
    'Tom earns £200 a week. His salary is increased by 10%. Find her new salary.',
    'A plumber charges a call-out fee of £40 and £25 per hour. The bill for a job is £140. How many hours does the electrician work?',
  ]);
});
