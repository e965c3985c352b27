import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';

function equal(expected: string, given: string): boolean | null {
  return gradeAnswer({ expected, given }).equal;
}

describe('answers that differ in how they are typed', () => {
  it('are left open where only a degree sign is missing, on either side', () => {
    expect([equal('30°', '30'), equal('30', '30°'), equal('30, 150', '30°, 150°')]).toEqual([null, null, null]);
    expect([equal('30°', '31'), equal('30°', '150')]).toEqual([false, false]);
    expect(equal('30°', '$30$')).toBe(true);
  });

  it('are the same where one digit is said to recur', () => {
    expect([equal('0.3 recurring', '1/3'), equal('1/3', '0.3 recurring')]).toEqual([true, true]);
    expect([equal('0.3 recurring', '$\\frac{1}{3}$'), equal('0.6 repeating', '2/3')]).toEqual([true, true]);
    expect(equal('1/3', '$0.3\\text{ recurring}$')).toBe(true);
    expect([equal('0.3 recurring', '0.3'), equal('0.3 recurring', '1/4')]).toEqual([false, false]);
  });

  it('are left open where it is not said which digits recur', () => {
    expect(['1/6', '16/99', '0.16'].map((given) => equal('0.16 recurring', given))).toEqual([null, null, null]);
  });

  it('are the same product of primes, typed with x or not', () => {
    const factors = '$2^2\\times 3\\times 7$';
    expect([equal('2x2x3x7', factors), equal('2^2x3x7', factors), equal(factors, '2x2x3x7')]).toEqual([true, true, true]); // prettier-ignore
    expect(equal('2x2x3x7', '2^2 × 3 × 7')).toBe(true);
    expect([equal('2x2x3x7', '$2^2\\times 3\\times 5$'), equal('2x2x3x7', '2*3*7')]).toEqual([false, false]);
  });

  it('are not taken for products where x may be an unknown or stand between the sides of a box', () => {
    expect([equal('2x3x4', '24'), equal('3x4', '12'), equal('3x4', '4x3')].filter(Boolean)).toEqual([]);
    expect(equal('2x', '2*x')).toBe(true);
    expect(equal('2x2x3x7', '$84x^2$')).not.toBe(true);
  });
});
