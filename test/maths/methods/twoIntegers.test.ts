import { describe, expect, it } from 'vitest';

import { twoIntegers } from '../../../electron/maths/methods/integers/twoIntegers.ts';

describe('two whole numbers by their sum and product', () => {
  it.each([
    ['Two integers have a sum of −1 and a product of −42. What are they?', '-7\\text{ and }6'],
    ['The product of two integers is −27 and one of them is 9. State the sum of the two integers.', '6'],
    ['Two prime numbers add up to 33. What is their product?', '62'],
  ])('%s', (question, expected) => {
    expect(twoIntegers(question)?.answer).toBe(expected);
  });

  it.each(['Two primes add to 24. What are they?', 'Two integers have a sum of 5. What are they?'])(
    'leaves alone: %s',
    (question) => {
      expect(twoIntegers(question)).toBeNull();
    },
  );
});
