import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('signs said in words', () => {
  it.each([
    ['log x to base four equals three, what is x', 'x=64'],
    ['We want x when e to the x is 5. Leave it exact.', 'x=\\ln 5'],
    ['Two to the power (x + 2) makes 32. Find x.', 'x=3'],
    ['f(1) = 3 and f(n) = 2·f(n − 1) + 1 for n ≥ 2; compute f(3)', '15'],
    ['Fifth term of the geometric run that starts 3, 6, 12?', '48'],
    ['40 is in the sequence 5n + 5 apparently. which term number is it', '7'],
    ['sum to infinity of nine plus three plus one and so on', '\\frac{27}{2}'],
  ])('are written: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each(['what is log 1000 base 10 plus 5', 'missing term: 7, __, 20, 25. goes up by the same each time'])(
    'nothing is lost: %s',
    (problem) => {
      expect(['3', '13']).not.toContain(workByRule(problem)?.answer);
    },
  );
});
