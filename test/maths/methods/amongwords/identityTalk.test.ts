import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const READ: readonly (readonly [question: string, answer: string])[] = [
  ['For every value of x, (3x + c)² = 9x² + dx + 16, where c and d are positive whole numbers. Work out d.', 'd=24'],
  ['The expansion of (y + k)² is y² + 18y + 81. What number is k?', 'k=9'],
  ['It is known that (x + 2)(x + p) ≡ x² + qx − 10. Find p + q.', '-8'],
];

const LEFT_ALONE = [
  'The expansion of (y + k)² is not y² + 18y + 81. What number is k?',
  'For every value of x, (3x + c)² = 9x² + dx + 16. Work out d.',
];

describe('constants of two forms that are the same', () => {
  it.each(READ)('are compared in any words: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });

  it.each(LEFT_ALONE)('are left alone where they are not the same, or two sets of them fit: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
