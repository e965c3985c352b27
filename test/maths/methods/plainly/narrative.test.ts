import { describe, expect, it } from 'vitest';

import { withoutNarrative } from '../../../../electron/maths/methods/plainly/narrative.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a formula and what is told around it', () => {
  it.each([
    ['This one is for Friday: -2q(3q - 5). How does it look without the bracket?', '-6q^2+10q'],
    [
      'My cousin was given 8x + 12, and all he has to do is find the number to take outside. Factorise it for him.',
      '4(2x+3)',
    ],
    [
      'Do the first two brackets first, our tutor advised, when she set us (y + 1)(y - 1)(y + 2) to expand. What do you get?',
      'y^3+2y^2-y-2',
    ],
    [
      "There's a minus underneath in \\frac{2}{3 - \\sqrt{7}}, so times by the conjugate, said Miss. Rationalise the denominator.",
      '3+\\sqrt{7}',
    ],
    ['Add the little numbers or multiply them? I need a^2 × a^6 as one power of a.', 'a^8'],
    ['Collect like terms in 3p^2q + pq^2 - p^2q + 4pq^2, watching which letter has the square.', '2p^2q+5pq^2'],
  ])('is worked without it: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'My teacher set 3(x + 2) - 2(x - 5), but the 5 should be a 3. Expand and simplify.',
    'Simplify 4a + 3b - a, he said, and then times it by 2.',
    'Half the cube of a certain positive number is 32. Find the number.',
    'My friend swapped the brackets in (x + 3)(x - 5). Expand it.',
    'My tutor wrote (x + 1)(x + 2) and rubbed out the 2. Expand it.',
  ])('is left alone where what is told may change it: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it('keeps each clause with a number, a request or a word that may change the question', () => {
    const kept = 'Expand (x + 4)^2, though in my book the sign is a minus.';
    expect(withoutNarrative(kept)).toBe(kept);
    const asked = 'A = b + c was today, and for homework we have to rearrange it for b.';
    expect(withoutNarrative(asked)).toContain('rearrange it for b');
  });
});

describe('one of two values', () => {
  it.each([
    ['h(t) = 6t − 2t². For what value of t, other than zero, is h(t) = 0?', 't=3'],
    ['Using v² = u² + 2as, find the positive value of v when u = 6, a = 4 and s = 8.', 'v=10'],
  ])('is chosen in %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});
