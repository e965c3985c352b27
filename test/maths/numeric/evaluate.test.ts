import { describe, expect, it } from 'vitest';

import { makeBudget } from '../../../electron/maths/numeric/budget.ts';
import { compareValues } from '../../../electron/maths/numeric/compareValues.ts';
import { isNoValue, type ComplexBall } from '../../../electron/maths/numeric/complexBall.ts';
import { evaluate, type NumberDomain } from '../../../electron/maths/numeric/evaluate.ts';
import { toNumber } from '../../../electron/maths/numeric/realBall.ts';
import { parseExpression } from '../../../electron/maths/reading/parseExpression.ts';

function valueOf(text: string, domain: NumberDomain = 'real'): ComplexBall | string {
  const reading = parseExpression(text);
  if (reading.kind !== 'expression') throw new Error(`${text}: ${reading.why}`);
  const value = evaluate(reading.expression, { environment: new Map(), domain, budget: makeBudget() });
  return isNoValue(value) ? value.kind : value;
}

function sure(text: string, domain: NumberDomain = 'real'): ComplexBall {
  const value = valueOf(text, domain);
  if (typeof value === 'string') throw new Error(`${text} is ${value}`);
  return value;
}

describe('evaluate', () => {
  it.each([
    ['sin(1)', Math.sin(1)],
    ['e^2', Math.exp(2)],
    ['ln(10)', Math.log(10)],
    ['arctan(3)', Math.atan(3)],
    ['arcsin(1/2)', Math.PI / 6],
    ['2^(1/2)', Math.SQRT2],
    ['cos(100)', Math.cos(100)],
    ['sinh(2)', Math.sinh(2)],
    ['|-3|', 3],
    ['5!', 120],
    ['1 1/2 + 1/4', 1.75],
  ])('gives %s the value a calculator gives', (text, expected) => {
    expect(toNumber(sure(text).real)).toBeCloseTo(expected, 12);
  });

  it('keeps more than forty digits', () => {
    expect(sure('sqrt(2)').real.error).toBeLessThan(-140);
    expect(sure('sin(1) + e^3').real.error).toBeLessThan(-140);
  });

  it('takes odd roots of negative numbers as school does, and principal ones over the complex numbers', () => {
    expect(toNumber(sure('(-8)^(1/3)').real)).toBeCloseTo(-2, 12);
    expect(toNumber(sure('(-8)^(1/3)', 'complex').real)).toBeCloseTo(1, 12);
  });

  it.each(['1/0', 'sqrt(-4)', 'ln(0)', 'ln(-1)', '0^0', 'tan(pi/2)', 'arcsin(2)'])(
    'says that %s has no real value',
    (text) => {
      expect(valueOf(text)).toBe('undefined');
    },
  );

  it('answers huge powers at once, or says that it cannot', () => {
    expect(sure('9^9^9').real.mantissa > 0n).toBe(true);
    expect(valueOf('9^9^9^9')).toBe('unknown');
  });

  it.each([
    ['1', '0.99999999'],
    ['1', '1.000000000000000000000000000001'],
    ['sqrt(2)', '1.41421356'],
    ['sqrt(2)', '1.4142135623730950488016887'],
    ['pi', '3.14159265358979'],
    ['9^9^9', '9^9^8'],
    ['10^(-60)', '0'],
  ])('tells %s from %s', (left, right) => {
    expect(compareValues(sure(left), sure(right))).toBe('different');
  });

  it.each([
    ['sqrt(2)*sqrt(3)', 'sqrt(6)'],
    ['sqrt(11 + 6 sqrt(2))', '3 + sqrt(2)'],
    ['sin(pi)', '0'],
    ['e^(ln(5))', '5'],
    ['1/3 + 1/3 + 1/3', '1'],
  ])('finds %s and %s the same', (left, right) => {
    expect(compareValues(sure(left), sure(right))).toBe('same');
  });

  it('does not call enormous numbers equal for having the same first digits', () => {
    expect(compareValues(sure('9^9^9'), sure('9^9^9 + 9^9^8'))).toBe('unclear');
  });

  it('does not take the digits that cancellation destroyed for agreement', () => {
    expect(compareValues(sure('(10^80 + sin(1)) - 10^80'), sure('(10^80 + sin(2)) - 10^80'))).not.toBe('same');
  });

  it('works out definite integrals, limits and sums', () => {
    expect(toNumber(sure('\\int_0^{\\pi} \\sin(x) dx').real)).toBeCloseTo(2, 10);
    expect(toNumber(sure('\\lim_{x \\to 0} \\frac{\\sin x}{x}').real)).toBeCloseTo(1, 10);
    expect(toNumber(sure('\\sum_{k=1}^{10} k^2').real)).toBe(385);
  });
});
