import { describe, expect, it } from 'vitest';

import { differentiate } from '../../../electron/maths/algebra/differentiate.ts';
import { stepBudget } from '../../../electron/maths/numeric/budget.ts';
import { fromReal, isNoValue } from '../../../electron/maths/numeric/complexBall.ts';
import { evaluate } from '../../../electron/maths/numeric/evaluate.ts';
import { interval } from '../../../electron/maths/numeric/interval.ts';
import { fromNumber, toNumber } from '../../../electron/maths/numeric/realBall.ts';
import { taylorBound } from '../../../electron/maths/numeric/taylorBound.ts';
import type { Expression } from '../../../electron/maths/expression/expression.ts';
import { parseExpression } from '../../../electron/maths/reading/parseExpression.ts';

function read(text: string): Expression {
  const reading = parseExpression(text);
  if (reading.kind !== 'expression') throw new Error(`${text}: ${reading.why}`);
  return reading.expression;
}

function bound(text: string, low: number, high: number, order: number): number | null {
  const given = { environment: new Map(), domain: 'real', budget: stepBudget() } as const;
  return taylorBound(read(text), { variable: 'x', on: interval(low, high), order, given });
}

/** |f⁽ⁿ⁾(x)|/n!, by differentiating again and again. */
function sizeAt(text: string, x: number, order: number): number {
  let slope: Expression | null = read(text);
  let factorial = 1;
  for (let k = 1; k <= order && slope !== null; k += 1) {
    slope = differentiate(slope, 'x', stepBudget());
    factorial *= k;
  }
  if (slope === null) throw new Error(`${text} has no derivative here`);
  const environment = new Map([['x', fromReal(fromNumber(x))]]);
  const value = evaluate(slope, { environment, domain: 'real', budget: stepBudget(10_000_000) });
  return isNoValue(value) ? NaN : Math.abs(toNumber(value.real)) / factorial;
}

describe('bounds for derivatives on an interval', () => {
  it.each([
    ['x^5 - 3x', -1, 2],
    ['sin(3x)', 0, 1],
    ['cos(x)^2', -1, 1],
    ['e^(-x^2)', -2, 1],
    ['ln(x)', 1, 2],
    ['sqrt(x)', 1, 3],
    ['root(x,3)', -3, -1],
    ['1/(1+x^2)', -1, 2],
    ['arctan(x)', -1, 2],
    ['arcsin(x/3)', 0.1, 1],
    ['tan(x)', -1, 1],
    ['x^(3/2)', 1, 2],
    ['2^x', 0, 2],
    ['tanh(x)', -1, 2],
    ['x/(x+3)', 0, 2],
    ['|x-3|*x', 0, 2],
    ['log(x)', 1, 4],
    ['1/cosh(x)', 0, 1],
  ])('hold those of %s from %d to %d', (text, low, high) => {
    for (const order of [1, 2, 4]) {
      const most = bound(text, low, high, order);
      expect(most).not.toBeNull();
      for (const part of [0, 0.3, 0.5, 0.8, 1])
        expect(sizeAt(text, low + part * (high - low), order)).toBeLessThanOrEqual(most ?? 0);
    }
  });

  it.each([
    ['1/x', -1, 1],
    ['ln(x)', 0, 1],
    ['sqrt(x)', 0, 1],
    ['|x-1|', 0, 2],
    ['floor(x)', 0, 2],
    ['tan(x)', 1, 2],
    ['arcsin(x)', 0, 1],
  ])('are not given for %s from %d to %d, which is not smooth there', (text, low, high) => {
    expect(bound(text, low, high, 4)).toBeNull();
  });
});
