import { describe, expect, test } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('a count of things and their chance', () => {
  test.each([
    ['A tub holds only red and green pegs, and 9 of them are red. The probability of a green peg is 2/5. How many pegs are in the tub?', '15'],
    ['A tub has only red, green and blue pegs. A peg is red with probability 0.2 and green with probability 0.3. There are 60 pegs. How many are blue?', '30'],
    ['The probability of drawing a winning ticket is 1/20, and 8 of the tickets are winners. How many tickets were sold?', '160'],
    ['Two discs are drawn without replacement from eight discs numbered 1 to 8. Find the probability that both numbers are odd.', '\\frac{3}{14}'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  test.each([
    ['two kinds are open', 'A tub has red, green and blue pegs. The probability of red is 0.2. There are 60 pegs. How many are blue?'],
    ['nothing tells whether it goes back', 'Two discs are drawn from eight discs numbered 1 to 8. Find the probability that both are odd.'],
  ])('are left alone where %s', (_why, problem) => {
    expect(answer(problem)).toBeNull();
  });
}); // prettier-ignore
