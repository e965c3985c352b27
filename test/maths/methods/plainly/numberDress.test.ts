import { describe, expect, it } from 'vitest';

import { withoutNumberDress } from '../../../../electron/maths/methods/plainly/numberDress.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('what is said beside a question about numbers and is so anyway', () => {
  it.each([
    ['How many factors does 72 have, counting 1 and 72?', '12'],
    ['How many positive factors does 20 have (count 1 and itself)?', '6'],
    ['Given that $72 = 2^3 × 3^2$, find the number of factors of 72.', '12'],
    ['Write 0.454545... (the 45 repeats for ever) as a fraction in its lowest terms.', '\\frac{5}{11}'],
    ['Express $0.1\\dot{6}$ (that is, $0.1666\\ldots$) as a fraction in its lowest terms.', '\\frac{1}{6}'],
    ['What is -4^2 + 3(2 - 6)? (Careful: only the 4 is being squared, not the negative sign.)', '-28'],
    ['Work out 0.5 x (6 + 8) - 1.5 x 2 (the x is a times sign)', '4'],
    ['Ella claims that 30 − 4 × 5 + 2 is equal to 132. Give the correct value of the expression.', '12'],
    ['What is 4 to the negative second power? Write it as a fraction.', '\\frac{1}{16}'],
    ['List the primes between 10 and 20. What is their sum?', '60'],
    ['Add together every prime factor of 60 (each counted once).', '10'],
    ['Cross multiply to solve for x: (x + 3)/6 = (2x − 1)/9', 'x=11'],
    ['On a 1 : 25 000 map, two farms are 6 cm apart. Work out the real straight-line distance in kilometres.', '1.5\\text{ km}'],
    ['VAT at 20% is included in the £60 price of a lamp. How much of the £60 is VAT?', '\\text{£}10'],
    ['A stock falls 20% on Monday and then rises 10% on Tuesday. What is the overall percent change over the two days?', '12\\%\\text{ decrease}'],
    ['A point lies halfway between 1/3 and 1/2. What fraction is it?', '\\frac{5}{12}'],
  ])('is left out: %s', (problem, expected) => {
    expect(workByRule(problem)?.answer).toBe(expected);
  }); // prettier-ignore

  it.each([
    'How many factors does 72 have, not counting 1 and 72?',
    'How many factors does 72 have, counting 1 and 36?',
    'Given that 72 = 2^3 × 3^2, find the number of factors of 144.',
    'Given that 72 = 2^2 × 3^2, find the number of factors of 72.',
    'Write 0.454545... (the 4 repeats for ever) as a fraction.',
    'Express $0.1\\dot{6}$ (that is, $0.1616\\ldots$) as a fraction.',
    'What is 4^2 + 3(2 - 6)? (Careful: only the 5 is being squared, not the negative sign.)',
    'Ella claims that 30 − 4 × 5 + 2 is equal to 132. By how much is she wrong?',
    'Add together every prime factor of 60.',
    'VAT at 20% is included in the £60 price of a lamp. How much of the £40 is VAT?',
    'A stock falls 20%, rises 10% and falls 5%. What is the overall percent change over the two days?',
    'A diver is 18 m below sea level. The sea level is 20 m.',
  ])('stays where it may matter: %s', (problem) => {
    expect(withoutNumberDress(problem)).toBe(problem);
  });

  it('reads long questions fast', () => {
    const started = performance.now();
    withoutNumberDress(`How many factors ${'1 and 2 '.repeat(35)}`);
    withoutNumberDress(`On a map ${'the sea level 5% '.repeat(18)}`);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
