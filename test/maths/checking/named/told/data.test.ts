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
  ]);

  itLeaves([
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
