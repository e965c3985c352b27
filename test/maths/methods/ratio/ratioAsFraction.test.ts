import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('A ratio written as a fraction', () => {
  it.each([
    ['Write the ratio of 40 minutes to 3 hours as a fraction in simplest form.', '\\frac{2}{9}'],
    ['Express the ratio of 30 cm to 2 m as a fraction in lowest terms.', '\\frac{3}{20}'],
    ['Write 14 : 21 as a fraction in simplest form.', '\\frac{2}{3}'],
    ['Write the ratio of 40 minutes to 3 hours in simplest form.', '2:9'],
  ])('%s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'Write the ratio of 45 minutes to 2 hours as a decimal.',
    'Write the ratio of 45 minutes to 2 hours as a percentage.',
  ])('is no decimal: %s', (problem) => {
    expect(workByRule(problem)?.answer ?? null).not.toBe('3:8');
  });
});
