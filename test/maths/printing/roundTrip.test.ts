import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseExpression } from '../../../electron/maths/reading/parseExpression.ts';
import { toLatex } from '../../../electron/maths/printing/toLatex.ts';
import { toPlain } from '../../../electron/maths/printing/toPlain.ts';
import { randomExpression } from '../expression/randomExpression.ts';

function readBack(text: string): string {
  const reading = parseExpression(text);
  return reading.kind === 'expression'
    ? toLatex(reading.expression)
    : `${reading.why} at ${reading.position} in ${text}`;
}

describe('printing and reading back', () => {
  it('gives the same LaTeX for any expression', () => {
    fc.assert(
      fc.property(randomExpression, (expression) => {
        const latex = toLatex(expression);
        expect(readBack(latex)).toBe(latex);
      }),
      { numRuns: Number(process.env['ROUND_TRIPS'] ?? 400) },
    );
  });

  it('reads keyboard text as what was printed', () => {
    fc.assert(
      fc.property(randomExpression, (expression) => {
        const plain = toPlain(expression);
        const reading = parseExpression(plain);
        expect(
          reading.kind === 'expression' ? toPlain(reading.expression) : `${reading.why} at ${reading.position}`,
        ).toBe(plain);
      }),
      { numRuns: Number(process.env['ROUND_TRIPS'] ?? 400) },
    );
  });
});
