import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from './itTicks.ts';

describe('factors, remainders and divisors', () => {
  itTicksOnlyRight([
    ['Express 504 as a product of its prime factors. Use index notation.', '2^3×3^2×7', '2×2×2×3×3×7', '8×63'],
    ['List every factor of 18.', '1,2,3,6,9,18', '1,2,3,6,9', '2,3,6,9,18'],
    ['How many positive divisors does 72 have?', '12', '10', '6'],
    ['What is the greatest prime factor of 190?', '19', '95', '2'],
    ['What remainder is left when 100 is divided by 7?', '2', '14'],
    ['What is the smallest whole number divisible by 4, 6 and 10?', '60', '240', '2'],
    [
      'The HCF of two numbers is 4 and their LCM is 60. One of the numbers is 12. What is the other number?',
      '20',
      '5',
      '48',
    ],
  ]);

  itLeaves([
    'The HCF of two numbers is 4 and their LCM is 60. One of the numbers is 15. What is the other number?',
    'How many even divisors does 72 have?',
    'What is the greatest odd factor of 190?',
    'What is the smallest whole number over 100 divisible by 4, 6 and 10?',
  ]);
});

describe('a decimal that goes on', () => {
  itTicksOnlyRight([
    ['Write 0.1666... as a fraction', '\\frac{1}{6}', '\\frac{833}{5000}', '\\frac{16}{99}'],
    ['0.8333... as a fraction', '\\frac{5}{6}', '\\frac{8333}{10000}'],
    ['Convert the recurring decimal 0.545454... to a fraction', '\\frac{6}{11}', '\\frac{54}{99}', '\\frac{27}{50}'],
  ]);
});
