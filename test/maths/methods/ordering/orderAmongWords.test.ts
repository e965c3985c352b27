import { describe, expect, it } from 'vitest';

import { orderAmongWords } from '../../../../electron/maths/methods/ordering/orderAmongWords.ts';

describe('numbers to be put in order, whatever they are of', () => {
  it.each([
    ['Arrange the heights 1.2 m, 1.09 m and 1.19 m, tallest first.', '1.2,\\ 1.19,\\ 1.09'],
    ['Put the frosty mornings in order, coldest first: -4, 3, -9, 0.', '-9,\\ -4,\\ 0,\\ 3'],
    ['Three runners took 12.4, 12.04 and 11.9 seconds. Put their times in order, fastest first.', '11.9,\\ 12.04,\\ 12.4'],
    ['Tap the largest: 0.3, 0.29, 0.309', '0.309'],
  ])('%s', (question, expected) => {
    expect(orderAmongWords(question)?.answer).toBe(expected);
  });

  it.each([
    'Arrange the heights 1.2 m, 1.09 m and 119 cm, tallest first.',
    'Three cars drove at 31.4, 31.04 and 30.9 mph. Put them in order, fastest first.',
    'Which is the second largest: 0.4, 0.45, 0.39?',
    'Put |-3|, 2 and -5 in order, smallest first.',
    'Three runners took 12.4 and 11.9 seconds. Put their times in order, fastest first.',
  ])('leaves alone: %s', (question) => {
    expect(orderAmongWords(question)).toBeNull();
  });
}); // prettier-ignore
