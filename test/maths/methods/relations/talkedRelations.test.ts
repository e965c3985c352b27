import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const answer = (problem: string): string | null => workByRule(problem)?.answer ?? null;

describe('equations in the middle of talk', () => {
  it.each([
    ['solve 4x - 3 < 9. i wrote x = 3 and he put "wrong sign"', 'x<3'],
    ['6x - 5 = 2x + 15. i moved 2x over and got 8x = 15. app says nope', 'x=5'],
    ['(x - 2)^2 = 25 my son wrote x = 7 and stopped', 'x=7\\text{ or }x=-3'],
    ['My lad is happy with 5x + 2 = 22 until he has to take the 2 away. What is x?', 'x=4'],
    ['The answer book gives x > 2 for the inequality 3x + k > 10, and the k is smudged. What is k?', 'k=4'],
    ['n is a whole number, and 3 ≤ 2n < 9. Write down all the values it can have, said the app.', '2, 3, 4'],
    ['In the legend the gate opens when x/2 + 1 = 6. Solve it.', 'x=10'],
    ['For two weights on a rope we get T = 3a and 20 − T = 2a. Solve for T and a.', 'T=12,a=4'],
  ])('%s', (problem, expected) => expect(answer(problem)).toBe(expected));

  it.each([
    'Solve 2x + a > 13, x > 4. What is x?',
    'x² = 9. She says x must not be 3. Solve it.',
    '2x + 3 = 11. what is double x?',
    'A shop sells pens at £2. I got 3 pens and she put 2 back. How much do I pay?',
    'My notes say x² − 5x + 6 = 0. What is the sum of what it can be, the app asks?',
  ])('leaves alone: %s', (problem) => expect(answer(problem)).toBeNull());
});
