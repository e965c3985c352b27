import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';

import { quadraticSurds, rationalRoots } from '../../../electron/maths/algebra/exactRoots.ts';
import { realRoots } from '../../../electron/maths/algebra/realRoots.ts';
import { makeBudget } from '../../../electron/maths/numeric/budget.ts';
import { fromFraction, toNumber } from '../../../electron/maths/numeric/realBall.ts';

/** Coefficients by rising power. */
function fractions(coefficients: readonly number[]): readonly Fraction[] {
  return coefficients.map((coefficient) => new Fraction(coefficient));
}

function rootsOf(...coefficients: readonly number[]): readonly number[] | null {
  return realRoots(fractions(coefficients).map(fromFraction), makeBudget())?.map(toNumber) ?? null;
}

describe('real roots', () => {
  it('finds all of them and no others', () => {
    expect(rootsOf(6, -5, 1)).toEqual([2, 3]);
    expect(rootsOf(1, 0, 1)).toEqual([]);
    expect(rootsOf(-6, 11, -6, 1)?.map((root) => Number(root.toFixed(9)))).toEqual([1, 2, 3]);
    expect(rootsOf(-2, 0, 0, 0, 0, 1)?.map((root) => Number(root.toFixed(9)))).toEqual([1.148698355]);
  });

  it('tells two roots apart that nearly coincide', () => {
    const near = 1 + 2 ** -20;
    expect(rootsOf(near, -1 - near, 1)?.length).toBe(2);
  });

  it('gives rational roots exactly and quadratic ones as surds', () => {
    const { roots, rest } = rationalRoots(fractions([2, -6, -1, 3]));
    expect(roots.map((root) => root.toFraction())).toEqual(['1/3']);
    expect(rest.map((coefficient) => coefficient.toFraction())).toEqual(['-2', '0', '1']);
    const pair = quadraticSurds(fractions([-1, -2, 1]));
    expect(pair?.centre.toFraction()).toBe('1');
    expect(pair?.factor.toFraction()).toBe('1');
    expect(pair?.radicand).toBe(2n);
  });
});
