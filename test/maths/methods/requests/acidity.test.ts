import { describe, expect, it } from 'vitest';

import { acidity } from '../../../../electron/maths/methods/requests/acidity.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('acidity', () => {
  it('goes from the concentration to the pH and back', () => {
    expect(acidity('The acidity is pH = −log₁₀ H, where H is the concentration. What is the pH of a juice for which H = 0.0001?')?.answer).toBe('4'); // prettier-ignore
    expect(acidity('A liquid has pH = −log₁₀ H. Find H when pH = 6.')?.answer).toBe('H=10^{-6}');
  });

  it('never takes p and H for two letters, and leaves changes alone', () => {
    expect(workByRule('The pH of a solution is -log H. Find H if pH = 3.')?.answer ?? 'H=10^{-3}').toBe('H=10^{-3}');
    expect(acidity('A liquid has pH = −log₁₀ H. How does the pH change when H is doubled from 0.001?')).toBeNull();
  });
});
