import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a calculation with roots that is to be rounded', () => {
  it.each([
    ['Work out √(2.3² + 4.8²) to 2 decimal places.', '5.32'],
    ['Calculate $\\frac{\\sqrt{30} + 1.5^3}{4.1 - 2.7}$ correct to 3 significant figures.', '6.32'],
    ['Work out 3 × √11 to the nearest whole number', '10'],
    ['1/√3 to 3 decimal places', '0.577'],
  ])('is worked part by part: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it('shows what stands above and below the line first', () => {
    const steps = workByRule('Work out $\\frac{\\sqrt{18.6} + 1.5^3}{4.1 - 2.7}$ to 1 decimal place.')?.steps ?? [];
    expect(steps.map(({ reason }) => reason)).toEqual([
      'Work out the top.',
      'Work out the bottom.',
      'Work it out.',
      'Round to 1 decimal place.',
    ]);
  });

  it('is left alone where no rounding is asked for', () => {
    expect(workByRule('Work out √18.6 + 4.2³')).toBeNull();
  });
});
