import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

const READ: readonly (readonly [string, string])[] = [
  ['-2b(3b-4c) \\quad \\text{(remove the brackets)}', '-6b^2+8bc'],
  ['Add: 2pq, – 7pq, 9pq, – pq', '3pq'],
  ['Fill in the box so both sides are the same: 8m − ☐ + 3m = 5m', '6m'],
  ['The sides of a triangle measure 3p + 2, 2p and p + 5 centimetres. Write its perimeter as simply as possible.', '6p+7'],
  ['Ola wrote (w + 3)² = w² + 9. Her teacher says she left something out. Write the correct expansion.', 'w^2+6w+9'],
  ['Three terms this time, says Mr Abel. Expand 4x(x − y + 2).', '4x^2-4xy+8x'],
  ['The square root of a number is fifteen. What is the number?', '225'],
  ['log2 32', '5'],
  ['6 choose 2', '15'],
  ['A vet finds that the dose in the blood after t hours is D = 24t − 3t² mg. How many hours after the injection is the dose greatest?', 't=4'],
  ['A reed bed has N = 500t/(t + 6) newts after t years. In the long run, what number of newts does it approach?', '500'],
  ['Sand falls onto a pile at a rate of (8 + 2t) kilograms per minute. How many kilograms fall in the first 3 minutes?', '33'],
  ['Mugs cost m pounds and bowls b pounds each. Ivo buys 4 mugs and 2 bowls, then he returns one bowl for a full refund. What does he pay altogether?', 'b+4m'],
]; // prettier-ignore

const LEFT_ALONE = [
  'Region R is bounded by y = 2x, the x-axis and x = 5. Obtain half the area of R.',
  'From 7r + 2s subtract 3r − 5s, then double it.',
  'A vet finds that the dose in the blood after t hours is D = 24t − 3t² mg. How many hours is the dose more than 36?',
  'Sand falls onto a pile at a rate of (8 + 2t) kilograms per minute and half of it is taken away. How many kilograms are left after 3 minutes?',
  'Mugs cost m pounds and bowls b pounds each. Ivo buys 4 mugs and Ada buys 2 bowls. What does Ada pay?',
  'Ola wrote (w + 3)² = w² + 9. Why is she wrong?',
];

describe('formulas among remarks and in stories', () => {
  it.each(READ)('reads %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each(LEFT_ALONE)('leaves alone %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
