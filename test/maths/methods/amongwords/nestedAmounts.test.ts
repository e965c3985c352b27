import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const READ: readonly (readonly [question: string, answer: string])[] = [
  ['Subtract 2p − q from the sum of 4p + 3q and p − 5q.', '3p-q'],
  ['From the sum of 6x + 2y and – 4y – 1, subtract x – y – 3.', '5x-y+2'],
  ['By how much does the sum of 5t + 1 and t − 7 exceed 2t + 2?', '4t-8'],
  ['Subtract twice (n − 4) from 6n + 1.', '4n+9'],
];

describe('sums and differences of sums and differences', () => {
  it.each(READ)('are worked from the inside: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });
});

describe('letters that are constants elsewhere', () => {
  it.each([
    ['Factorise 3e² + 7e + 2', '(3e+1)(e+2)'],
    ['Collect like terms: 5e − 2f + e', '-2f+6e'],
  ])('are letters where a sum is rewritten: %s', (question, answer) => {
    expect(workByRule(question)?.answer.replaceAll(' ', '')).toBe(answer);
  });
});
