import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('expressions beside one another, in any nouns', () => {
  it.each([
    ['By how much does 9n − 2 exceed 4n − 7?', '5n+5'],
    ['How much less is 2a − 1 than 5a?', '3a+1'],
    ['Add together: 3p + q − 2, 5p − 4q, 6 − p', '7p-3q+4'],
    ['Find the product of (2x + 1), (x − 3) and x.', '2x^3-5x^2-3x'],
    ['The sum of 4m − 1 and another expression is 9m + 5. Find the other expression.', '5m+6'],
    ['A plank is 10x cm long. Pieces of 2x cm and (3x + 4) cm are cut off it. What length remains?', '5x-4'],
    ['Top of a number pyramid is 8t + 1. It is the sum of two bricks, one being 3t − 2. The other?', '5t+3'],
  ])('are joined as %s says', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'A plank is 10x cm long. A piece of 2x cm is cut off, then twice as much again. What length remains?',
    'Top of a number pyramid is 8t + 1. It is the product of two bricks, one being 3t − 2. The other?',
  ])('are left alone where another word changes them: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('sizes with letters', () => {
  it('are never taken for the number at their end', () => {
    expect(workByRule('Find the area of a yard that is x + 4 long and x + 1 wide.')?.answer).toBe('x^2+5x+4');
    expect(workByRule('Find the perimeter of a hall that is (x + 4) m long and (x + 2) m wide.')?.answer).toBe('4x+12');
  });
});
