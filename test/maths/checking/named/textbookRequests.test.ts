import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from './itTicks.ts';

describe('requests in the words of a college textbook', () => {
  itTicksOnlyRight([
    ['Add the polynomials: (2n² + 5n − 2) + (n² − 8n + 9).', '3n^2-3n+7', '3n^2-3n+11'],
    ['Find the difference: (6p² − 2p + 4) − (2p² + 3p − 5).', '4p^2-5p+9', '4p^2+p-1'],
    ['When 2m² + 5m − 1 is subtracted from 7m² − m + 4, what is the result?', '5m^2-6m+5', '-5m^2+6m-5'],
    ['Square the binomial: (3y − 4)².', '9y^2-24y+16', '9y^2+16', '(3y-4)^2'],
    ['Find the product −2a(3a² − 4a + 1).', '-6a^3+8a^2-2a', '-6a^3-8a^2-2a'],
    ['Multiply the binomial by the trinomial and combine like terms: (2x + 1)(x² − 3x + 5).', '2x^3-5x^2+7x+5', '2x^3+7x+5'],
    ['Factor the greatest common factor from 15x² + 20x.', '5x(3x+4)', '5(3x^2+4x)', 'x(15x+20)'],
    ['Factor using the "ac" method: 6x² + 7x − 3.', '(3x-1)(2x+3)', '(3x+1)(2x-3)'],
    ['Clear the fractions and solve: y/2 + 2/3 = 5/6.', 'y=\\frac{1}{3}', 'y=3'],
    ['Use the Square Root Property to solve x² = 49.', 'x=7\\text{ or }x=-7', 'x=7'],
    ['Solve for h in the formula for the volume of a cylinder, V = πr²h.', 'h=\\frac{V}{\\pi r^2}', 'h=V\\pi r^2'],
    ['The formula C = 5/9(F − 32) is used to convert temperatures. Solve for F in terms of C.', 'F=\\frac{9C}{5}+32', 'F=\\frac{5C}{9}+32'],
  ]); // prettier-ignore

  itLeaves([
    'Factor the greatest common factor from 3x² − 75.',
    'Square the binomial: 3y − 4.',
    'Find the product of x and y.',
    'Solve for h in the formula for half the volume of a cylinder, V = πr²h.',
    'The formula C = 5/9(F − 32) is not used to convert temperatures. Solve for F in terms of C.',
    'Clear the fractions: y/2 + 2/3 = 5/6.',
  ]);
});
