import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const answerOf = (problem: string): string | undefined => workByRule(problem)?.answer;

describe('what is told beside a formula', () => {
  it.each([
    ['Solve 2/x + 1/y = 7, 3/x – 1/y = 3 (x ≠ 0, y ≠ 0).', 'x=\\frac{1}{2},y=\\frac{1}{3}'],
    ['Let f : R → R be given by f(x) = 2x − 1 and g : R → R by g(x) = x² + 1. Find (g ∘ f)(x).', '4x^2-4x+2'],
    ['State the inverse of f(x) = ln(x − 4), x > 4.', 'f^{-1}(x)=e^x+4'],
    ['solve 2x^2 + 3x - 4 = 0 2dp pls', 'x=0.85\\text{ or }x=-2.35'],
    ["A rocket's height after t seconds is 35t − 5t² metres. Between which two times is it more than 50 metres up?", '2<t<5'],
    ['A stone is dropped from a cliff 80 m high and falls 5t² metres in t seconds. How long does it take to reach the ground?', 't=4'],
    ['A cell splits every hour, so one cell becomes 3ⁿ cells after n hours. How many cells are there after 4 hours?', '81'],
  ])('changes nothing: %s', (problem, answer) => {
    expect(answerOf(problem)).toBe(answer);
  }); // prettier-ignore

  it.each([
    'Solve x² = 5x, where x ≠ 0.',
    'Find the discriminant of 2x² − 4x + 5 = 0 and state the number of real roots.',
  ])('rules a solution out, or asks for two things: %s', (problem) => {
    expect(answerOf(problem)).toBeUndefined();
  });
});

describe('a story told in standard form', () => {
  it.each([
    ['Sound goes 3.4 × 10² metres each second. How far does it go in 200 seconds? Give the answer in standard form.', '6.8\\times 10^4'],
    ['The mass of one atom of iron is 9.3 × 10⁻²³ grams. How many atoms are there in 1 kilogram of iron? Give your answer in standard form, correct to 2 significant figures.', '1.1\\times 10^{25}'],
    ['A grain of sand has a mass of 5 × 10⁻³ grams. How many grains are in a 2 kg bag? Give your answer in standard form.', '4\\times 10^5'],
  ])('is multiplied or divided, units brought together: %s', (problem, answer) => {
    expect(answerOf(problem)).toBe(answer);
  }); // prettier-ignore

  it('is left alone where the time is told in another unit', () => {
    expect(answerOf('Sound goes 3.4 × 10² metres each second. How far does it go in 2 minutes? Give the answer in standard form.')).toBeUndefined(); // prettier-ignore
  });
});
