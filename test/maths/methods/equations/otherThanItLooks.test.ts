import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const answerOf = (problem: string): string | undefined => workByRule(problem)?.answer;

describe('a question that looks like one that is read', () => {
  it.each([
    'f of x is x squared. What is f of x plus three?',
    'Solve √(x + 7) = x + 1, and state the rejected root.',
    "Ann and Omar have a total age of 41 years. Ann is 3 years older than Omar's sister. Find Omar's age.",
    'For 3 kg of plums and 1 kg of figs one pays 9 €, for 1 bag of plums and 2 kg of figs 8 €. What does a kilogram of plums cost?',
    'Write as one single power with the base 9: (3³)² · 3⁻¹',
    'Work out 1.4² ÷ √3 to 3 decimal places and to 1 significant figure.',
    'Find the number of real numbers x for which x² − 5x + 6 = 0.',
    'Adult tickets cost $9, and child tickets cost $4. The school sold 50 tickets and took in $350. How much did the adult tickets bring in?',
  ])('is left alone: %s', (problem) => {
    expect(answerOf(problem)).toBeUndefined();
  }); // prettier-ignore

  it('is read where nothing stands in its way', () => {
    expect(answerOf('f of x is x squared. What is f of three plus f of two?')).toBe('13');
    expect(answerOf('Write as one single power with the base 3: (3³)² · 3⁻¹')).toBe('3^5');
  });
});
