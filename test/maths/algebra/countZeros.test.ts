import { describe, expect, it } from 'vitest';

import { areAllZeros } from '../../../electron/maths/algebra/countZeros.ts';
import { stepBudget } from '../../../electron/maths/numeric/budget.ts';
import { parseStatement } from '../../../electron/maths/reading/parseStatement.ts';

function areAll(zeros: readonly number[], text: string): boolean {
  const reading = parseStatement(text);
  if (reading.kind !== 'statement' || reading.statement.kind !== 'expression') throw new Error(`not read: ${text}`);
  return areAllZeros(zeros, reading.statement.expression, 'x', stepBudget());
}

describe('zeros of sums of exponentials', () => {
  it.each([
    ['4^x - 6 \\cdot 2^x + 8', [1, 2]],
    ['4^x - 4 \\cdot 2^x + 4', [1]],
    ['2^x + 3', []],
    ['2^x - x^2', [-0.7666646959621231, 2, 4]],
    ['(\\ln x)^2 - 3 \\ln x + 2', [Math.E, Math.E ** 2]],
    ['\\log_x 16 - 2', [4]],
  ] as const)('of %s are all these: %j', (text, zeros) => {
    expect(areAll(zeros, text)).toBe(true);
  });

  it.each([
    ['4^x - 6 \\cdot 2^x + 8', [1]],
    ['4^x - 6 \\cdot 2^x + 8', []],
    ['4^x - 6 \\cdot 2^x + 9', []],
    ['\\cos x - 1', [0]],
    ['\\ln x + \\ln(x + 3)', [1]],
  ] as const)('of %s may be more than %j, or it is no such sum', (text, zeros) => {
    expect(areAll(zeros, text)).toBe(false);
  });
});
