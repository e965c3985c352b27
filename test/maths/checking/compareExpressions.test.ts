import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareExpressions, type Comparison } from '../../../electron/maths/checking/compareExpressions.ts';
import { makeBudget } from '../../../electron/maths/numeric/budget.ts';
import { parseExpression } from '../../../electron/maths/reading/parseExpression.ts';

function compare(left: string, right: string): Comparison {
  const [a, b] = [left, right].map((text) => {
    const reading = parseExpression(text);
    if (reading.kind !== 'expression') throw new Error(`${text}: ${reading.why}`);
    return reading.expression;
  });
  if (a === undefined || b === undefined) throw new Error('nothing read');
  return compareExpressions(a, b, makeBudget());
}

describe('expression equality', () => {
  it.each([
    ['cos(2x)', '2cos(x)^2-1'],
    ['sin(x+y)', 'sin(x)cos(y)+cos(x)sin(y)'],
    ['sqrt(1/x)', '1/sqrt(x)'],
    ['ln(6)', 'ln(2)+ln(3)'],
    ['e^(2ln(x))', 'x^2'],
    ['sqrt(7+4sqrt(3))', '2+sqrt(3)'],
    ['|x|^2', 'x^2'],
    ['5!/(3!*2!)', '10'],
    ['tan(x)^2+1', 'sec(x)^2'],
    ['(x^3-1)/(x-1)', 'x^2+x+1'],
  ])('finds %s and %s equal', (left, right) => {
    expect(compare(left, right).status).toBe('equal');
  });

  it.each([
    ['1', '0.99999999'],
    ['sqrt(2)', '1.41421356'],
    ['2x+1', '2x+1.000000000001'],
    ['(x-a)^5999', '(x-a)^6000'],
    ['sqrt(x^2)', 'x'],
    ['(a^b)^c', 'a^(b*c)'],
    ['sin(x)', 'x'],
    ['x^2/3', '0.333333333333333x^2'],
    ['9^9^9', '9^9^9+1'],
    ['ln(x+y)', 'ln(x)+ln(y)'],
    ['1/3', '0.33'],
    ['sqrt(-4)', '2'],
    ['1/0', '1'],
  ])('tells %s from %s', (left, right) => {
    expect(compare(left, right).status).toBe('different');
  });

  it('quotes a place where the sides differ, or where they agree', () => {
    expect(compare('(x+3)^2', 'x^2+9').why).toMatch(/when x = .*the left gives .* but the right gives/);
    expect(compare('cos(2x)', '1-2sin(x)^2').why).toMatch(/same|both sides give/);
  });

  it('leaves open what is nowhere defined on both sides', () => {
    expect(compare('sqrt(-1-x^2)', 'ln(-1-x^2)').status).toBe('undecided');
  });

  it('never refutes a rewriting that keeps the value, nor accepts one that changes it', () => {
    const small = fc.integer({ min: -6, max: 6 });
    const shapes = fc.constantFrom(
      (a: number, b: number, c: number) => [`${a}(x+${b})-${c}(x-${a})`, `${a}x+${a * b}-${c}x+${c * a}`],
      (a: number, b: number, c: number) => [`(x+${a})^2-(x+${b})^2+${c}`, `2x*(${a - b})+${a * a - b * b + c}`],
      (a: number, b: number, c: number) => [`${a}/(x+9)+${b}/(x+8)+${c}`, `(${a}(x+8)+${b}(x+9))/((x+9)(x+8))+${c}`],
      (a: number, b: number, c: number) => [`sin(${a}x+${b})+${c}`, `sin(${a}x)cos(${b})+cos(${a}x)sin(${b})+${c}`],
      (a: number, b: number, c: number) => [`sqrt(${a * a}(y^2+1))+${b}+${c}`, `${Math.abs(a)}sqrt(y^2+1)+${b + c}`],
    );
    fc.assert(
      fc.property(shapes, small, small, small, fc.integer({ min: 1, max: 5 }), (shape, a, b, c, off) => {
        const [left = '', right = ''] = shape(a, b, c);
        expect(compare(left, right).status).not.toBe('different');
        expect(compare(left, `${right}+${off}/1000000`).status).not.toBe('equal');
      }),
      { numRuns: 80, seed: 11 },
    );
  });
});
