import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('two things compared', () => {
  it.each([
    ['By how much does 4√18 exceed 2√8?', '8\\sqrt{2}'],
    ['Which is larger: 2√7 or 3√3?', '2\\sqrt{7}'],
    ['Which is smaller, 5/8 or 3/5, and by how much?', '\\frac{3}{5}\\text{, by }\\frac{1}{40}'],
    ['By how much does the LCM of 6 and 10 exceed their HCF?', '28'],
    ['f(x) = 4x − 1; g(x) = x². How much greater is g(5) than f(2)?', '18'],
    ['How much larger is the mean of 4, 5, 12 than the median?', '2'],
  ])('are worked each by its own rules: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'Which is larger, x or 2x?',
    'Which is larger, 3 kg or 500 g, and why?',
    'How much more is a cake than a bun?',
  ])('are left alone where they do not compare so: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
