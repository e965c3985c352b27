import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from '../itTicks.ts';

describe('chances told of one thing and asked of another', () => {
  itTicksOnlyRight([
    ['The probability that a seed grows is 0.9. What is the probability that the seed does not grow?', '0.1', '0.9'],
    ['The probability that the 8:15 train is late is 0.2. What is the probability that the train is not late?', '0.8', '0.2'],
    ['A biased coin lands on heads with probability 0.6. The coin is tossed 50 times. How many heads would you expect?', '30', '25'],
    ['The probability that Tom scores a penalty is 0.8. He takes 50 penalties. How many penalties would he expect to score?', '40', '10'],
    ['Two coins are tossed. Find the probability of getting both heads.', '\\frac14', '\\frac12'],
    ['In a class of 30 students, 20 like cricket, 12 play chess and 5 do both. How many do neither?', '3', '8'],
  ]); // prettier-ignore

  itLeaves([
    'The probability that the bus is late is 0.2. What is the probability that the train is not late?',
    'The probability that the red light is on is 0.3. What is the probability that the green light is not on?',
    'The probability that his train is late is 0.2. What is the probability that my train is not late?',
    'The probability that a seed grows is 0.9. What is the probability that the plant does not grow?',
    // Four of the ten red ones may be large.
    'A bag contains 10 red counters, 4 large and 6 small. One counter is taken at random. What is the probability that it is large?',
    'The probability that a biased coin lands on heads is 0.6. A fair coin is tossed 50 times. How many heads would you expect?',
    'The probability that a spinner lands on 3 is 0.2. A fair dice is rolled 60 times. How many times would you expect it to land on 3?',
    'The probability that Tom scores a penalty is 0.8. Sam takes 50 penalties. How many penalties would Sam expect to score?',
    'The probability that Tom scores a penalty is 0.8. He takes 50 free kicks. How many would he expect to score?',
    'Three coins are tossed. Find the probability of getting both heads.',
    // Both of them of hearts, most likely.
    'A card is drawn from a pack. What is the probability that it is a king or queen of hearts?',
    // Twelve of the class, or of the twenty.
    'In a class of 30 students, 20 play cricket. 12 of them play chess and 3 play neither. How many play both?',
    'In a class of 30 students, 20 play cricket, 12 watch tennis and 5 play both. How many play tennis?',
    'In a club of 30 people, 20 adults play cricket, 12 children play chess and 5 play both. How many children play only chess?',
  ]);
});

describe('means of one thing, and of another', () => {
  itTicksOnlyRight([
    ['The weights in kg are 3, 4, 5. Find the mean weight in kg.', '4\\text{ kg}', '12\\text{ kg}'],
    ['The shoe sizes sold one morning: 4, 5, 5, 6. What is the mode of these shoe sizes?', '5', '6'],
    ['3 students bought 2 books and 5 students bought 4 books. Find the mean number of books bought per student.', '3.25', '3'],
    ['The mean mark of 10 boys is 62. The mean score of 15 girls is 58. Find the mean mark of everyone.', '59.6', '60'],
    ['The mean of 5 numbers is 8. When 3 is removed, find the new mean.', '\\frac{37}{4}', '8'],
    ['My scores are 62, 71 and 58. What do I need in the next test to increase my mean to 65?', '69', '65'],
  ]); // prettier-ignore

  itLeaves([
    // Pounds are no kg, and weeks no days.
    'The weights in pounds are 3, 4, 5. Find the mean weight in kg.',
    'The times of 3 runners in weeks are 3, 4, 5. Find the mean time in days.',
    'The morning temperatures were 10, 12, 17. Find the mean of the afternoon temperatures.',
    'The shoe sizes sold one morning: 4, 5, 5, 6. What is the mode of the hat sizes?',
    'The masses in thousands are 4, 6, 8. Find the mean mass.',
    'The temperatures of frost are 4, 6, 8. Find the mean temperature.',
    'Number of goals: 0, 1, 2. Frequency: 4, 7, 6. Find the mean frequency.',
    'Score: 0, 1, 2. Frequency: 4, 7, 6. What is the median frequency?',
    '3 students bought 2 books and 5 students sold 4 books. Find the mean number of books per student.',
    '3 students read 2 books and 5 students read 4 books. Find the mean number of books bought per student.',
    // Six goals in three matches may be six in all.
    'In 8 matches a team scored 6 goals in 3 matches and 4 goals in 5 matches. Find the mean number of goals per match.',
    'The mean of 10 numbers is 8. When 5 are removed, find the new mean.',
    'The mean age of 10 boys is 12. The mean score of 15 girls is 60. Find the mean of everyone.',
    'The mean score of 10 boys is 62. The mean score of 15 girls is 58. Find the mean height of everyone.',
    'The mean of 10 boys is 62 on a midterm. The mean of 15 girls is 58 in the final exam. Find the mean of the whole class.',
    'The mean score of 10 boys is 62. The mean score of 15 girls is 58. Find the mean score of all the 25 girls.',
    // Raised by five, not to five.
    'Tom scored 62, 71 and 58. What does he need in the fourth test to raise his average 5 marks?',
    'After 3 tests Tom has a mean of 60. What must Sam score in the fourth test for his mean to be 65?',
    'After 3 tests Tom has a mean of 60. What does he need in the fourth test for her mean to be 65?',
    'After 3 maths tests Tom has a mean of 60. What does he need in the fourth science test for his mean to be 65?',
    'After 3 games Tom has a mean of 60 points. What does he need in the next test so that his average is 65?',
  ]);
});

describe('a price that is no fee', () => {
  itTicksOnlyRight([
    ['A taxi charges £3 plus £2 per mile. Tom paid £15. How many miles did he travel?', '6', '7.5'],
    ['A boat ride costs £5 plus £2 per hour. Her bill was £25. How many hours did she ride?', '10', '12.5'],
  ]); // prettier-ignore

  itLeaves([
    'The discount is £5 and each mile costs £2. Tom paid £25. How many miles did he travel?',
    'The discount is £5 plus £2 per mile. Tom paid £25. How many miles did he travel?',
    'The deposit is £5 and each hour costs £2. Tom paid £25. How many hours did he work?',
    // He may buy socks, and no hat.
    'A hat costs £5 and each sock costs £2. Tom has £25. What is the greatest number of socks he can buy?',
  ]);
});
