import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { canonical } from '../../../electron/maths/algebra/canonical.ts';
import { formsEqual, makeWorkroom } from '../../../electron/maths/algebra/rationalForm.ts';
import { makeBudget } from '../../../electron/maths/numeric/budget.ts';
import { parseExpression } from '../../../electron/maths/reading/parseExpression.ts';

function provablyEqual(left: string, right: string): boolean {
  const room = makeWorkroom(makeBudget());
  const [a, b] = [left, right].map((text) => {
    const reading = parseExpression(text);
    if (reading.kind !== 'expression') throw new Error(`${text}: ${reading.why}`);
    return canonical(reading.expression, room);
  });
  return a !== undefined && b !== undefined && a !== null && b !== null && formsEqual(a, b, room);
}

describe('canonical forms', () => {
  it.each([
    ['(x+1)^2', 'x^2+2x+1'],
    ['(x^2-4)/(x-2)', 'x+2'],
    ['1/(x+y)+1/(x-y)', '2x/(x^2-y^2)'],
    ['sqrt(8)', '2sqrt(2)'],
    ['sqrt(6)*sqrt(10)', '2sqrt(15)'],
    ['1/(sqrt(2)-1)', 'sqrt(2)+1'],
    ['(3+sqrt(5))/(1+sqrt(5))', '(1+sqrt(5))/2'],
    ['sin(x)^2+cos(x)^2', '1'],
    ['tan(x)*cos(x)', 'sin(x)'],
    ['4^x', '2^(2x)'],
    ['2^(x+3)', '8*2^x'],
    ['ln(12)', '2ln(2)+ln(3)'],
    ['log_2(8)', '3'],
    ['cos(pi/6)', 'sqrt(3)/2'],
    ['e^(x+y)', 'e^x*e^y'],
    ['(1+i)^2', '2i'],
    ['(a+b)^3', 'a^3+3a^2b+3ab^2+b^3'],
    ['27^(1/3)', '3'],
    ['16^(3/4)', '8'],
    ['1 1/2', '3/2'],
    ['25%', '1/4'],
  ])('prove %s = %s', (left, right) => {
    expect(provablyEqual(left, right)).toBe(true);
  });

  it.each([
    ['sqrt(x^2)', 'x'],
    ['(a+b)^2', 'a^2+b^2'],
    ['1/3', '0.333333333333'],
    ['sqrt(2)+sqrt(3)', 'sqrt(5)'],
    ['(a^b)^c', 'a^(b*c)'],
    ['2x+1', '2x+1.000000000001'],
  ])('do not prove %s = %s', (left, right) => {
    expect(provablyEqual(left, right)).toBe(false);
  });

  it('multiplying out keeps the value, changing a coefficient does not', () => {
    const small = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(small, small, small, small, (a, b, c, d) => {
        const product = `(${a}x + ${b})(${c}x + ${d})`;
        expect(provablyEqual(product, `${a * c}x^2 + ${a * d + b * c}x + ${b * d}`)).toBe(true);
        expect(provablyEqual(product, `${a * c}x^2 + ${a * d + b * c}x + ${b * d + 1}`)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('gives up on what is too big instead of working at it', () => {
    expect(provablyEqual('(x+y+z)^300', '(x+y+z)^299*(x+y+z)')).toBe(false);
  });
});
