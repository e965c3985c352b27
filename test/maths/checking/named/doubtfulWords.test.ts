import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../../untimed.ts';
import { itTicksOnlyRight } from './itTicks.ts';

/** Questions that may be meant in two ways: an answer to one of them earns no tick. */
const DOUBTFUL: readonly (readonly [question: string, answer: string])[] = [
  ['A circle has radius 5 cm. Find the area of a semicircle in terms of pi.', '12.5\\pi cm^2'],
  ['Write x^4 - 1 as a product of two factors.', '(x-1)(x+1)(x^2+1)'],
  ['Find a factor of 12.', '1, 2, 3, 4, 6, 12'],
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
