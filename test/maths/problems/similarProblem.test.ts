import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { similarProblem } from '../../../electron/maths/problems/similarProblem.ts';

describe('a similar problem', () => {
  it.each(['Solve 3x + 5 = 20', '1/2 + 1/3', '2 + 3 × (4 - 1)^2', 'x^2 - 5x + 6 = 0', 'x + y = 10 and x - y = 4'])(
    'of %s is of the same topic, another one, and can be read and worked',
    (text) => {
      const model = workByRule(text);
      for (let seed = 1; seed <= 10; seed += 1) {
        const similar = similarProblem(text, seed);
        expect(similar?.solution.topic).toBe(model?.topic);
        expect(workByRule(similar?.problem ?? '')?.answer).toBe(similar?.solution.answer);
      }
    },
  );

  it('is worked by the same steps wherever the draws find one', () => {
    const reasons = (text: string): readonly string[] =>
      (workByRule(text)?.steps ?? []).map((step) => step.reason.replace(/\$[^$]*\$/g, '$'));
    const similar = similarProblem('Solve 3x + 5 = 20', 4);
    expect(reasons(similar?.problem ?? '')).toHaveLength(2);
  });

  it('is the same for the same seed, and there is none for a topic without a generator', () => {
    expect(similarProblem('Solve 3x + 5 = 20', 9)).toEqual(similarProblem('Solve 3x + 5 = 20', 9));
    expect(similarProblem('What is the modulus of 3 + 4i?', 1)).toBeNull();
    expect(similarProblem('Hello', 1)).toBeNull();
  });
});
