import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Expression } from '../../../electron/maths/expression/expression.ts';
import { parseExpression } from '../../../electron/maths/reading/parseExpression.ts';

/** The value of a calculation with whole numbers, as floating point, for comparison with what JavaScript makes of it. */
function valueOf(expression: Expression): number {
  switch (expression.kind) {
    case 'number':
      return expression.value.valueOf();
    case 'sum':
      return expression.terms.reduce((total, term) => total + valueOf(term), 0);
    case 'product':
      return expression.factors.reduce((total, factor) => total * valueOf(factor), 1);
    case 'quotient':
      return valueOf(expression.numerator) / valueOf(expression.denominator);
    case 'power':
      return valueOf(expression.base) ** valueOf(expression.exponent);
    case 'negative':
      return -valueOf(expression.operand);
    default:
      throw new Error(`no ${expression.kind} is expected in a calculation`);
  }
}

const whole = fc.integer({ min: 1, max: 30 }).map(String);
const operator = fc.constantFrom('+', '-', '*', '/');

/** Calculations as text: numbers, signs, brackets, small powers; no spaces, which may join a fraction. */
const calculation: fc.Arbitrary<string> = fc.letrec<{ calculation: string; operand: string }>((tie) => ({
  operand: fc.oneof(
    { depthSize: 'small' },
    whole,
    whole,
    tie('calculation').map((inner) => `(${inner})`),
    tie('calculation').map((inner) => `(-(${inner}))`),
    whole.map((digits) => `(-${digits})`),
    fc.tuple(whole, fc.integer({ min: 1, max: 3 })).map(([base, exponent]) => `${base}**${exponent}`),
  ),
  calculation: fc
    .tuple(tie('operand'), fc.array(fc.tuple(operator, tie('operand')), { maxLength: 4 }))
    .map(([first, rest]) => first + rest.map(([sign, operand]) => sign + operand).join('')),
})).calculation;

describe('calculations typed on a keyboard', () => {
  it('have the value that the usual order of operations gives them', () => {
    fc.assert(
      fc.property(calculation, (text) => {
        // 2^1/2 is refused as a root that lost its brackets, which is not what is tested here.
        fc.pre(!/\*\*1\//.test(text));
        const reading = parseExpression(text.replaceAll('**', '^'));
        if (reading.kind !== 'expression') return expect.unreachable(`${text}: ${reading.why}`);
        // The other reader to compare with is JavaScript itself; the text is made above, of digits and signs only.
        const expected: unknown = (0, eval)(text);
        const value = valueOf(reading.expression);
        const agrees =
          Object.is(value, expected) ||
          Math.abs(value - Number(expected)) <= 1e-9 * Math.max(1, Math.abs(value)) ||
          (!Number.isFinite(value) && !Number.isFinite(Number(expected)));
        expect(agrees, `${text} is ${String(expected)}, read as ${value}`).toBe(true);
      }),
      { numRuns: 400, seed: 1 },
    );
  });
});
