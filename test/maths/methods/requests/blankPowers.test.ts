import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a blank in a power, under a root or in front of a bracket', () => {
  it.each([
    ['5^☐ × 5^2 = 5^9', '7'],
    ['b^12 ÷ b^? = b^5 (find the missing power)', '7'],
    ['(x^□)^4 = x^20', '5'],
    ['√☐ = 3√5', '45'],
    ['fill the box: ☐(y − 3) = 5y − 15', '5'],
    ['2^□ = 64', '6'],
  ])('is found in %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each(['5^☐ × 3^2 = 5^9', '5^☐ × 5^☐ = 5^9'])('is left alone in %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
