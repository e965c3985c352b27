import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('A question about rounding', () => {
  it.each([
    ['Round 3.456 to 2 decimal places', '3.46'],
    ['Write down 0.04862 correct to two significant figures.', '0.049'],
    ['What is 34567 rounded to the nearest thousand?', '35000'],
    ['To the nearest ten, what is 345?', '350'],
    ['Give 99.96 to 3 s.f.', '100'],
    ['Round 7.295 to 1dp', '7.3'],
  ])('%s comes to %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'Round 3.456 down to 1 decimal place',
    'Round 3.456 up to the nearest whole number',
    'Truncate 3.456 to 1 decimal place',
    'Round 4.5 to the nearest even number',
  ])('%s is left alone, for it asks for something else', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
