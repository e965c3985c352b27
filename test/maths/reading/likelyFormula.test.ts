import { describe, expect, it } from 'vitest';

import { likelyFormula } from '../../../electron/maths/reading/likelyFormula.ts';

describe('the formula a text in words is about', () => {
  it.each([
    ['My teacher gave us x + 3 = 9 today, what now', 'x + 3 = 9'],
    ['Look here: 3+4', '3+4'],
  ])('is found in %s', (text, formula) => {
    expect(likelyFormula(text)).toBe(formula);
  });

  it.each([
    'The exchange rate is £1 = €1.15. Jack changes £360 into euros.',
    'On a map 1 cm = 5 km. Two towns are 7 cm apart.',
    '3 more than x is 10',
    'A stone has height h = 24t − 5t² metres after t seconds. What is its speed when t = 2?',
    'To what value does 7 + 20/x get closer and closer as x grows?',
    'The height is h = 24t − 5t² and now t = 2',
  ])('is none where it tells a fact or is only a part: %s', (text) => {
    expect(likelyFormula(text)).toBeNull();
  });
});
