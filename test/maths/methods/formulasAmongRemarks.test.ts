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
  ['Only the m is squared, not the 5. So for m = 3, what\'s 5m²?', '45'],
  ['A square tile has an area of 20 square inches. He lays 3 of these tiles in a row. How long is the row, in simplest radical form?', '6\\sqrt{5}'],
  ['The legs of a right triangle are 2√2 and 4. Express the hypotenuse as a radical in lowest terms.', '2\\sqrt{6}'],
  ['Sound travels about 3 × 10² metres per second. How far, in scientific notation, does it travel in 4 × 10³ seconds?', '1.2\\times 10^6'],
  ['The Moon is about 380 000 km from the Earth. Write this distance in standard form.', '3.8\\times 10^5'],
  ['The value of a boat after t years is V = 9000 × 0.8^t pounds. After how many complete years does its value first drop below £5000?', '3\\text{ years}'],
  ['A culture doubles every hour. At noon there are 20 cells. How many are there at 4 pm on the same day?', '320'],
  ['Estimate √30 by giving the two consecutive whole numbers between which it lies.', '5\\text{ and }6'],
  ['When Ravi multiplied (x + k)(x + 2), he got x² + 6x + 8. What number is k?', 'k=4'],
]; // prettier-ignore

const LEFT_ALONE = [
  'Region R is bounded by y = 2x, the x-axis and x = 5. Obtain half the area of R.',
  'From 7r + 2s subtract 3r − 5s, then double it.',
  'A vet finds that the dose in the blood after t hours is D = 24t − 3t² mg. How many hours is the dose more than 36?',
  'Sand falls onto a pile at a rate of (8 + 2t) kilograms per minute and half of it is taken away. How many kilograms are left after 3 minutes?',
  'Mugs cost m pounds and bowls b pounds each. Ivo buys 4 mugs and Ada buys 2 bowls. What does Ada pay?',
  'The square root of my number is 9. What is twice my number?',
  'Its velocity is v = 6t − t² metres per second. How far does it travel in the third second?',
  'The Moon is about 380 000 km from the Earth. Write this distance in metres in standard form.',
  'Mugs cost m pounds and bowls b pounds each. Ivo buys 4 mugs and 2 bowls, loses a bowl and buys 3 mugs. What does he pay altogether?',
  'V = 9000 × 0.8^t pounds. After how many complete years has it lost £4000?',
  'f(x) = 2x + 1 and g(x) = x². Work out fg(3), where fg means do f first.',
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
