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

  it.each([
    'A pyramid stands on a square base with side $6$ cm and is $10$ cm tall. Find its volume.',
    'If 7 notebooks cost $16.80, what do 4 notebooks cost at the same price each?',
    'Dev has twice as much money as Kai. Together they have $73.50. How much does Kai have?',
    'What is the exact length of the diagonal of a square with sides of 5 cm?',
  ])('of a story is the same story about other numbers: %s', (text) => {
    const words = (question: string | undefined): string => question?.replace(/\d+(?:\.\d+)?/g, '#') ?? '';
    for (let seed = 1; seed <= 5; seed += 1) {
      const similar = similarProblem(text, seed);
      expect(words(similar?.problem)).toBe(words(text));
      expect(similar?.problem).not.toBe(text);
      expect(words(similar?.solution.answer)).toBe(words(workByRule(text)?.answer));
    }
  });

  it('keeps minutes below sixty and fractions proper', () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const train = similarProblem('a train leaves at 09:45 and takes 2h 35min. what time does it arrive', seed);
      expect(train?.problem).toMatch(/takes \d+h [1-5]?\d ?min/);
      const part = similarProblem('What is 3/4 of 60?', seed)?.problem ?? '';
      const [, top, bottom, upper, lower] = /(\d+)\/(\d+)|frac\{(\d+)\}\{(\d+)\}/.exec(part) ?? [];
      expect(Number(top ?? upper)).toBeLessThan(Number(bottom ?? lower));
    }
  });

  it('of a formula is no story', () => {
    for (const wanted of ['easier', 'same', 'harder'] as const) {
      expect(similarProblem('Solve 2x^2 - 5x - 3 = 0', 2, wanted)?.problem).not.toMatch(/[a-z]{6,}/i);
    }
  });

  it('is made of an exponential equation too', () => {
    expect(similarProblem('Solve 2^x = 32.', 3)?.solution.method).toBe('solveExponentialEquation');
  });

  it('is the same for the same seed, and there is none for a topic without a generator', () => {
    expect(similarProblem('Solve 3x + 5 = 20', 9)).toEqual(similarProblem('Solve 3x + 5 = 20', 9));
    expect(similarProblem('What is the modulus of 3 + 4i?', 1)).toBeNull();
    expect(similarProblem('Hello', 1)).toBeNull();
  });
});
