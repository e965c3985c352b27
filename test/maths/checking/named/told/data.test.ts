import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from '../itTicks.ts';

describe('figures that are listed with a word or two about them', () => {
  itTicksOnlyRight([
    ['Here are eight shoe sizes: 5, 6, 4, 6, 7, 5, 6, 8. Write down the mode.', '6', '5', '5, 6'],
    ['Shoe sizes on the JV team: 7, 8, 8.5, 9, 8, 10, 7, 8.5, 8.5. What is the mode?', '8.5', '8'],
    ['Here are the shoe sizes of nine girls: 4, 5, 6, 5, 3, 7, 5, 4, 6. Write down the mode.', '5', '4, 5'],
    ["Jalen's first five quiz scores are 70, 85, 90, 77, and 93. Find his mean score.", '83', '85'],
    ['Find the range of these temperatures: −4 °C, 7 °C, 2 °C, −9 °C, 5 °C', '16^\\circ C', '2^\\circ C', '16'],
    [
      'Write down the mode of the following masses, in kilograms: 2.5, 3.1, 2.8, 3.1, 2.5, 3.1.',
      '3.1\\text{ kg}',
      '2.5\\text{ kg}',
      '3.1\\text{ g}',
    ],
    [
      'The heights of four plants are 12 cm, 15 cm, 11 cm and 14 cm. Find the median height.',
      '13\\text{ cm}',
      '12.5\\text{ cm}',
      '13',
    ],
    ['Mode of these shoe sizes: 4, 7, 5, 7, 6, 4, 7', '7', '4', '6'],
    [
      'Noon temperatures on five winter days in Oslo were −6, 2, −9, 8 and 1 (in °C). What is the range?',
      '17^\\circ\\text{C}',
      '17',
      '8^\\circ\\text{C}',
    ],
    [
      'A shoe shop assistant recorded the sizes of the last six pairs sold: 8, 9.5, 10, 9.5, 11, 8.5. What is the mode of the sizes?',
      '9.5',
      '9',
      '10',
    ],
    ["Find the mean of Rosa's four quiz scores: 81, 90, 75, 86.", '83', '83.5', '84'],
    ['The range of six numbers is 17 and the smallest number is −5. What is the largest?', '12', '22', '-22'],
    [
      'I got 64, 70 and 55 in three tests. What do I need in the fourth test so that my mean is exactly 66?',
      '75',
      '66',
      '63',
    ],
    [
      'After five spelling tests her average mark is 14. What must she score in the sixth to bring the average up to 15?',
      '20',
      '15',
      '16',
    ],
    [
      'Goals per match: 0 goals in 4 matches, 1 goal in 6 matches, 2 goals in 7 matches, 3 goals in 3 matches. Find the mean number of goals per match.',
      '1.45',
      '1.5',
      '7.25',
    ],
    [
      'In a survey 5 families have no pets, 8 have one, 4 have two and 3 have three. Find the mean number of pets per family.',
      '1.25',
      '1.5',
      '6.25',
    ],
    [
      'The mean height of 14 boys is 151 cm and the mean height of 6 girls is 146 cm. What is the mean height of all 20 of them?',
      '149.5\\text{ cm}',
      '149.5',
      '148.5\\text{ cm}',
    ],
    [
      'Second period has 10 students with a mean score of 72 on the unit exam. Fourth period has 30 students with a mean score of 80 on the same exam. Find the mean score for all 40 students.',
      '78',
      '76',
    ],
    [
      'In a class of 20 there are 8 boys and 12 girls. The mean mark of the boys is 60 and the mean mark of the girls is 65. Work out the mean mark of the whole class.',
      '63',
      '62.5',
    ],
    [
      'Five numbers have a mean of 12. One of the numbers, 20, is thrown out. What is the mean of the remaining four?',
      '10',
      '8',
      '12',
    ],
  ]);

  itLeaves([
    'I got 64, 70 and 55 in three tests. What do I need in the fifth test so that my mean is exactly 66?',
    'I got 64, 70 and 55 in three tests. What do I need in each of the next two tests so that my mean is exactly 66?',
    'After five spelling tests her median mark is 14. What must she score in the sixth to bring the average up to 15?',
    'In a survey 5 families have no pets, 8 have one, 4 have two and 3 have three. Find the mean number of families per pet.',
    'In a survey of 30 families, 5 families have no pets, 8 have one, 4 have two and 3 have three. Find the mean number of pets per family.',
    'A class of 20 pupils has a mean mark of 60 and the 8 girls in the class have a mean mark of 65. What is the mean mark of the whole class?',
    'In a class of 21 there are 8 boys and 12 girls. The mean mark of the boys is 60 and the mean mark of the girls is 65. Work out the mean mark of the whole class.',
    'Five numbers have a mean of 12. One of the numbers, 20, is doubled. What is the mean of the five?',
    'The range of six numbers is 17 and the smallest number is −5. What is the median?',
    'Here are seven shoe sizes: 5, 6, 4, 6, 7, 5, 6, 8. Write down the mode.',
    'The cumulative scores of a team are 3, 5, 9, 9. Find the mean score.',
    "Tom's scores are 3, 4, 8. What is Ann's mean score?",
    'Her scores are 3, 4, 8. What is the mean mark?',
    'The ages of five cousins are 3, 5, 7, 9 and 11. Find the mean of their heights.',
    'The ages of five cousins are 3, 5, 7, 9 and 11 years. What is the mean age of the cousins in five years?',
    'The test scores of 5 pupils are 12, 15, 11, 14 and 18. Find the mean score of the boys.',
    'The masses of five cats are 3, 5, 7, 9 and 11 kg. Find the range in grams.',
    'The heights of four plants are 12 cm, 15 cm, 11 mm and 14 cm. Find the median height.',
    'Her first four scores are 3, 4, 8, 9. Find the mean of her last two scores.',
    'Find the mean of the squares of the numbers 1, 2, 3.',
  ]);
});

describe('numbers with a letter among them, whose mean is told', () => {
  itTicksOnlyRight([
    ['The numbers $x$, $x + 4$, $2x + 1$ and $3x + 3$ have a mean of $9$. Find the value of $x$.', 'x=4', 'x=5'],
    ['The mean of $3x$, $x + 4$ and $2x + 2$ is 14. Find $x$.', '6', '14'],
    ['The numbers 4, 6 and x have a mean of 7. What is x?', '11', '21'],
  ]);

  itLeaves([
    'The mean of the four numbers 3, 7 and x is 6. Find x.',
    'The mean of 3, 7 and x is 6. Find 2x.',
    'The mean of a, 7 and x is 6. Find x.',
    'The numbers 4, 6 and x have a mean of 7 and a median of 6. What is x?',
    'The mean of x^2, 4 and 8 is 7. Find x.',
  ]);
});
