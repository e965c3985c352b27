import { describe, expect, it } from 'vitest';

import { withoutAttempts } from '../../../../electron/maths/methods/plainly/attempts.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('what somebody came to and doubts', () => {
  it.each([
    ['expand 4(2y - 5), is it 8y - 5', '8y-20'],
    ['simplify (2a^3)^2, i did 2a^6', '4a^6'],
    ['√27 + √12 simplify (my cousin says √39)', '5\\sqrt{3}'],
    ['My niece has (3b + 1)^2 and insists its 9b^2 + 1. What is it actually when expanded?', '9b^2+6b+1'],
    ['rearrange p = 4q - 9 for q. i got q = p + 9 but the answer in the back is a fraction', 'q=\\frac{p+9}{4}'],
  ])('is left out of %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it('is kept where it is a fact', () => {
    const riddle = 'I think of a number, double it and add 3. I get 17. What is my number?';
    expect(withoutAttempts(riddle)).toBe(riddle);
    const values = 'work out 2x + y. we have x = 3 and y = 4';
    expect(withoutAttempts(values)).toBe(values);
    const chosen = 'solve x^2 = 49, they say its positive';
    expect(withoutAttempts(chosen)).toBe(chosen);
  });
});
