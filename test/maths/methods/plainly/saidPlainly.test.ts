import { describe, expect, it } from 'vitest';

import { askedPlainly } from '../../../../electron/maths/methods/plainly/asks.ts';
import { saidPlainly } from '../../../../electron/maths/methods/plainly/saidPlainly.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a question that ends in a blank or a bare noun', () => {
  it.each([
    ['Mean of 2, 6 and 10 = ___', 'Find the mean of 2, 6 and 10.'],
    ['120 km in 1.5 h. Speed = ___ km/h', '120 km in 1.5 h. Find the speed in km/h.'],
    ['y = 3x + 1. Gradient?', 'y = 3x + 1. Find the gradient.'],
    ['f(x) = 4x − 1 ⇒ f⁻¹(x) = ____', 'f(x) = 4x − 1. Find f⁻¹(x).'],
    ['v = u + at, so t = …', 'Make t the subject of v = u + at.'],
    ['(x + 2)(x − 5) → ?', 'Expand and simplify (x + 2)(x − 5).'],
    ['Given that 2a + 3 = 11, state a.', '2a + 3 = 11. Find a.'],
    [
      'circle, radius 4 cm, circumference? 1 decimal place',
      'circle, radius 4 cm. Find the circumference. Give your answer to 1 decimal place.',
    ],
    ['x→0, sin x / x → ?', 'Find the limit of sin x / x as x tends to 0.'],
  ])('asks for it: %s', (text, question) => {
    expect(askedPlainly(text)).toBe(question);
  });

  it.each([
    'Is this solvable: write a² + b² = c² in the form b = ...',
    'How many factors has 12?',
    'i ran 400 m in 50 seconds and walked back?',
    'What is 7 - 3 -',
  ])('is left as it stands where it asks something else: %s', (text) => {
    expect(askedPlainly(text)).toBe(text);
  });
});

describe('a question dressed in talk', () => {
  it.each([
    ['hey can u help me with 5x - 3 = 12, i keep getting 9 but the book says 3', 'x=3'],
    ['my teacher gave us 3x^2 - 12 and said factorise it', '3(x-2)(x+2)'],
    ['whats 15% of 60 lol', '9'],
    ['Flashcard 12: differentiate x^5', '5x^4'],
  ])('is worked: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it('is not tried again where nothing but a formula was typed', () => {
    expect(saidPlainly('12 . 5 + 3')).toEqual([]);
  });
});
