import { describe, expect, it } from 'vitest';

import { checkAnswer, checkLine } from '../../untimed.ts';
import { itTicksOnlyRight } from './itTicks.ts';

/** Questions that may be meant in two ways: an answer to one of them earns no tick. */
const DOUBTFUL: readonly (readonly [question: string, answer: string])[] = [
  ['A circle has radius 5 cm. Find the area of a semicircle in terms of pi.', '12.5\\pi cm^2'],
  ['Write x^4 - 1 as a product of two factors.', '(x-1)(x+1)(x^2+1)'],
  ['Find a factor of 12.', '1, 2, 3, 4, 6, 12'],
  ['Correct this: The exercise is to solve x^2 < 49.', '-7<x<7'],
  ['Double: solve x^2 < 49.', '-7<x<7'],
  ['Write down the next term of 1, 2, 4.', '8'],
  ['Tom buys 3 pens at £2 each. Sam pays with £10. How much change does Sam get?', '£4'],
];

describe('what may be meant in two ways', () => {
  it.each(DOUBTFUL)('“%s” earns no tick with %s', (problem, answer) => {
    expect(checkAnswer({ problem, answer: `$${answer}$` }).status).not.toBe('verified');
  });

  itTicksOnlyRight([
    ['Find the area of a semicircle with radius 6 cm in terms of pi.', '18\\pi cm^2', '36\\pi cm^2'],
    ['Write x^2 - 5x + 6 as a product of two factors.', '(x-2)(x-3)', '(x-1)(x-6)'],
    ['Write x^2 - 5x + 6 as a product of linear factors.', '(x-2)(x-3)', '(x+2)(x+3)'],
    ['Find every factor of 12.', '1, 2, 3, 4, 6, 12', '1, 2, 3, 6, 12'],
    ['Find the next term: 2, 6, 18.', '54', '30'],
    ['Tom buys 3 pens at £2 each. He pays with £10. How much change does he get?', '£4', '£6'],
    ['Expand (x+2)(x+3)(x+1), in the form ax^3 + bx^2 + cx + d.', 'x^3+6x^2+11x+6', '(x^2+5x+6)(x+1)'],
    [
      'The 3rd term of an arithmetic sequence is 7 and the eleventh term is 23. Find the common difference.',
      '2',
      '16/9',
    ],
  ]);
});

describe('what an attack found', () => {
  it('earns no tick for a letter that the question speaks of in words', () => {
    const problem = 'The numbers 4, 6 and x have a mean of 7. What is x?';
    expect(checkLine({ problem, earlier: [], line: 'x=3\\times 7=21' }).status).toBe('unchecked');
    expect(checkLine({ problem, earlier: [], line: 'T=3\\times 7=21' }).status).toBe('verified');
  });

  it('takes the word “a” for no letter', () => {
    const problem = 'Find the area of a rectangle 5 cm by 3 cm.';
    expect(checkLine({ problem, earlier: [], line: 'a=5\\times 3=15' }).status).toBe('verified');
    const named = 'The mean of 3 and a is 7. Find a.';
    expect(checkLine({ problem: named, earlier: [], line: 'a=3\\times 7=21' }).status).toBe('unchecked');
  });

  itTicksOnlyRight([
    ['Complete the square in s^2-10s+12.', '(s-5)^2-13', '(s-(4+1))^2-13', '(s-\\frac{10}{2})^2-13', '(s-5)^2+12-25'],
    ['Complete the square in 2x^2+12x+13.', '2(x+3)^2-5', '2(x+3)^2+13-18'],
    ['Complete the square in x^2-3x+1.', '(x-\\frac{3}{2})^2-\\frac{5}{4}', '(x-1.5)^2-1.5'],
  ]);

  it('does not call an answer wrong for being turned round', () => {
    const problem = 'y is directly proportional to x. When x = 4, y = 10. Find y when x = 14.';
    expect(checkAnswer({ problem, answer: '$35=y$' }).status).not.toBe('refuted');
    expect(checkAnswer({ problem, answer: '$36=y$' }).status).toBe('refuted');
  });
});
