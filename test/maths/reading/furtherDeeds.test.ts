import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('a deed behind the question that no rule does', () => {
  it.each([
    'Expand (x + 6)(x − 3) but they told us x is 4.',
    'Work out 2 + 6 × 5. Add the first two first.',
    'Work out 2 + 6 × 5, first add 2 and 6.',
    'Work out 2 + 6 × 5 starting with the addition.',
    'Work out 2 + 6 × 5. Skip the multiplication.',
    'Work out 2 + 6 × 5. My answer must be odd.',
    'I think x + 2 = 9 is wrong. What is 3x = 12?',
    'Simplify 20/24. Write the numerator.',
    'Simplify the ratio 6:9. Swap the parts.',
    'Find 15% of £60. Add it on.',
    'Write 0.45 as a fraction. Now double it.',
    '√64. Give both values.',
    'Find 3x + 1 when x = 5. Really x is one more.',
    'Solve 3x + 2 = 14. Then double x.',
    'Solve x² = 25. x is not positive.',
    'Factorise 8x + 12. What is in the bracket?',
    'Factorise x^2 + 7x + 12. Give one factor.',
    'Collect like terms 4x + 3y + x. y is zero.',
    'Find the LCM of 12 and 18. Is it a square?',
  ])('leaves the whole alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it.each([
    ['Work out 2 + 6 × 5. Then halve it.', '16'],
    ['One factor of 6x² − x − 12 is (3x + 4). What is the other factor?', '2x-3'],
    ['Should I add first in 2 + 6 × 5?', '32'],
    ['The bill is C = 40 + 25h. Turn it round so that h is the subject.', 'h=\\frac{C-40}{25}'],
  ])('is no hindrance where a rule does it: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it('gives no fraction for a bare ratio', () => {
    expect(workByRule('4:6')?.answer).toBe('2:3');
    expect(workByRule('6 : 4')?.answer).not.toBe('\\frac{3}{2}');
  });

  it('gives the one letter that a blank asks for', () => {
    expect(workByRule('x = 4 is the solution of 3x + k = 20. k is __')?.answer).toBe('k=8');
    expect(workByRule('x + y = 10, x − y = 4. x = __, y = __')?.answer).toBe('x=7,y=3');
  });
});
