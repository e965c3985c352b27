import { describe, expect, it } from 'vitest';

import { differentiate } from '../../../electron/maths/algebra/differentiate.ts';
import type { Expression } from '../../../electron/maths/expression/expression.ts';
import { compareExpressions } from '../../../electron/maths/checking/compareExpressions.ts';
import { makeBudget } from '../../../electron/maths/numeric/budget.ts';
import { parseExpression } from '../../../electron/maths/reading/parseExpression.ts';

function read(text: string): Expression {
  const reading = parseExpression(text);
  if (reading.kind !== 'expression') throw new Error(`${text}: ${reading.why}`);
  return reading.expression;
}

describe('differentiate', () => {
  it.each([
    ['3x^4 - 2x + 7', '12x^3 - 2'],
    ['sin(3x)', '3cos(3x)'],
    ['x*e^x', 'e^x + x*e^x'],
    ['ln(x^2+1)', '2x/(x^2+1)'],
    ['1/x', '-1/x^2'],
    ['sqrt(x)', '1/(2sqrt(x))'],
    ['tan(x)', '1/cos(x)^2'],
    ['x^x', 'x^x*(ln(x)+1)'],
    ['arctan(x)', '1/(1+x^2)'],
    ['(2x+1)^5', '10(2x+1)^4'],
  ])('of %s is %s', (text, slope) => {
    const result = differentiate(read(text), 'x', makeBudget());
    if (result === null) throw new Error('no derivative');
    expect(compareExpressions(result, read(slope), makeBudget()).status).toBe('equal');
  });
});
