import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from '../itTicks.ts';

describe('a tip on a bill, and a tax that is in it', () => {
  itTicksOnlyRight([
    ['The Ortega family’s restaurant bill was $48.00. They left an 15% tip on that amount. How much was the tip?', '\\$7.20', '\\$55.20'],
    ['Lena’s dinner bill came to $42.50 and she wants to leave a 20% tip. How much should the tip be?', '\\$8.50', '\\$51'],
    ['Our dinner came to $60 and we tipped 15%. How much did we pay altogether?', '\\$69', '\\$9'],
    ['VAT at 20% is included in an electrician’s bill of £354. How much of the bill is VAT?', '£59', '£70.80'],
    ['The roofer quoted £540 including VAT at 20%. What was the price before the VAT got put on?', '£450', '£432'],
  ]); // prettier-ignore
  itLeaves([
    'The bill was $64 including a 20% tip. How much was the tip?',
    'The bill was $64. We left a 20% tip. How much did each of us pay?',
    'My dinner cost $60. She tipped 15%. How much did I pay in total?',
    'Tom’s meal cost £20. Ann left a 10% tip. How much did Ann pay in total?',
    'Tom’s meal cost £20. Ann left a 10% tip. How much did he pay in total?',
    'My dinner cost $60. She tipped 15%. How much did she pay in total?',
    'A bill of £294 includes 20% VAT. How much is the tip?',
    'VAT at 20% is not included in a plumber’s bill of £294. How much is the VAT?',
  ]);
});

describe('tickets of a raffle', () => {
  itTicksOnlyRight([
    ['Gloria bought 6 of the 150 tickets sold in a raffle with a single prize. What is the probability that she wins?', '\\frac{1}{25}', '\\frac{1}{6}'],
    ['My raffle has 200 tickets, I bought 4 and there’s one prize. What chance do I have of winning?', '\\frac{1}{50}', '\\frac{1}{4}'],
  ]); // prettier-ignore
  itLeaves([
    'Gloria bought 8 of the 200 tickets sold in a raffle with a single prize. What is the probability that Tom wins?',
    'My raffle has 200 tickets, I bought 8 and there are two prizes. What chance do I have of winning a prize?',
    'My raffle has 200 tickets, I bought 8 and there’s one prize. What chance do I have of not winning?',
  ]);
});

describe('what does not happen, and how often it does', () => {
  itTicksOnlyRight([
    ['The probability that it rains in Denver tomorrow is 0.45. Find the probability that it does not rain there tomorrow.', '0.55', '0.45'],
    ['The probability that Nadia’s bus is late is 0.15. Work out the probability that it is not late.', '0.85', '0.15'],
    ['The forecast says 0.35 chance of rain for our picnic. What’s the probability it stays dry?', '0.65', '0.35'],
    ['A biased spinner lands on yellow with probability 0.35. Gwen spins it 200 times. Estimate the number of times it lands on yellow.', '70', '130'],
    ['My son’s spinner lands on red with probability 0.3. If he spins it 120 times, how many reds should he expect?', '36', '84'],
  ]); // prettier-ignore
  itLeaves([
    'The probability that it rains in Eugene tomorrow is 0.35. Find the probability that it does not rain in Salem tomorrow.',
    'The probability that it rains in Eugene on Saturday is 0.35. Find the probability that it does not rain there on Sunday.',
    'The probability that Nadia’s bus is late is 0.15. Work out the probability that she is not late.',
    'The forecast says 35% chance of rain tomorrow. What’s the chance it stays dry on Sunday?',
    'My spinner lands on red with probability 0.3. If I spin my sister’s spinner 150 times, how many reds should I expect?',
  ]);
});
