import { describe, expect, it } from 'vitest';

import { withSpellingPutRight } from '../../../../electron/maths/methods/plainly/correctSpelling.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a slip of one letter', () => {
  it.each([
    ['Find the perimetre of the rectangel', 'Find the perimeter of the rectangle'],
    ['what is the probablity of a red ball', 'what is the probability of a red ball'],
    ['the averge of 3 and 5', 'the average of 3 and 5'],
    ['Calcuate the gradeint', 'Calculate the gradient'],
    ['waht is teh derivitive of x^3', 'what is the derivative of x^3'],
  ])('is put right: %s', (typed, right) => {
    expect(withSpellingPutRight(typed)).toBe(right);
  });

  it.each([
    'the circles and squares were expanded',
    'a medium pizza and two radios',
    'Tom has a younger brother; his mother is older',
    'Find the multipl of 3',
    'the prices of the prizes',
    'they walk farther than the sheep',
    'stationery costs £3',
    'Martin said Primo is a mister',
    'three points were changed',
    'Nad has teh^2 apples',
  ])('is none: %s', (typed) => {
    expect(withSpellingPutRight(typed)).toBe(typed);
  });

  it('does not keep a question from being worked', () => {
    expect(workByRule('Find the meidan of 3, 9, 4, 8 and 6')?.answer).toBe('6');
    expect(workByRule('whats the circumfrence of a circle with radius 5 cm in terms of pi')?.answer).toBe(
      '10\\pi\\text{ cm}',
    );
  });
});
