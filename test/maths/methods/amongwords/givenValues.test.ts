import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const READ: readonly (readonly [question: string, answer: string])[] = [
  ['a = 4 b = -2 find 3a - b^2', '8'],
  ['gh(3) if g(x)=2x and h(x)=x^2. the order always gets me', '18'],
  ['w = p + qt, p=7 q=-3 t=2. w?', 'w=1'],
  ['Find (f + g)(x) if f(x) = 2x - 1 and g(x) = 5x + 4.', '7x+3'],
  [
    'The function C(n) = 12.50 + 0.20n gives the cost in dollars of printing a poster with n colours. Find C(8).',
    '\\$14.10',
  ],
  ['Find the inverse of h(x) = 4x − 3.', 'h^{-1}(x)=\\frac{x+3}{4}'],
];

const LEFT_ALONE = [
  'a = 4 b = -2 find 3a - b^2 without the minus in front of the 2',
  'a = 4 b = -2 a = 5 find 3a - b^2',
  'w = p + qt, p=7 q=-3 t=2. then double w?',
];

describe('values put into a formula', () => {
  it.each(READ)('are found in any order and among any talk: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });

  it.each(LEFT_ALONE)('are left alone where one is told twice or changed: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
