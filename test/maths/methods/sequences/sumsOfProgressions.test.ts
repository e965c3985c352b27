import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('progressions by their sums', () => {
  it('counts the terms of a sum', () => {
    expect(answer('How many terms of the AP 5, 8, 11, … must be taken to give a sum of 258?')).toBe('12');
    expect(answer('The first term of a G.P. is 2 and the common ratio is 3. How many terms add up to 728?')).toBe('6');
    expect(answer('Find the least number of terms of 3 + 7 + 11 + ... whose sum exceeds 200.')).toBe('10');
  });

  it('leaves a last term alone, and a sum that two counts give', () => {
    expect(answer('How many terms of the AP 5, 8, 11, …, 38 are there and what is the sum?')).not.toBe('12');
    expect(answer('How many terms of the AP 24, 21, 18, ... must be taken so that their sum is 78?')).toBeNull();
  });

  it('finds three numbers by sum and product', () => {
    expect(answer('Three numbers in AP add up to 21 and their product is 280. Find the numbers.')).toBe('4, 7, 10');
    expect(answer('The sum of the first three terms of a GP is 26 and their product is 216. If the common ratio is greater than 1, find the common ratio.')).toBe('3'); // prettier-ignore
    expect(answer('The sum of the first three terms of a GP is 26 and their product is 216. Find the common ratio.')).toBeNull(); // prettier-ignore
  });
});
