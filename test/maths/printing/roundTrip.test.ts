import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, it } from 'vitest';

import type { Expression } from '../../../electron/maths/expression/expression.ts';
import { toLatex } from '../../../electron/maths/printing/toLatex.ts';
import { toPlain } from '../../../electron/maths/printing/toPlain.ts';
import { parseExpression } from '../../../electron/maths/reading/parseExpression.ts';
import { fingerprint } from '../expression/fingerprint.ts';
import { randomExpression } from '../expression/randomExpression.ts';

/** The same ones every time; for a search by hand, `ROUND_TRIPS=20000 vitest run test/maths/printing` draws others. */
const wanted = process.env['ROUND_TRIPS'];
const runs = wanted === undefined ? { numRuns: 300, seed: 1 } : { numRuns: Number(wanted) };

function readBack(text: string): Expression {
  const reading = parseExpression(text);
  if (reading.kind === 'expression') return reading.expression;
  return expect.unreachable(`${reading.why} at ${reading.position} in ${text}`);
}

function expectSameMeaning(text: string, before: Expression, after: Expression): void {
  const [left, right] = [fingerprint(before), fingerprint(after)];
  const same = Math.abs(left - right) <= 1e-7 * Math.max(Math.abs(left), Math.abs(right));
  // Values beyond what floating point can tell apart say nothing.
  if (Math.abs(left) < 1e9 && Math.abs(right) < 1e9)
    expect(same, `${text} means ${left}, read back as ${right}`).toBe(true);
}

describe('printing and reading back', () => {
  it('gives the same LaTeX for any expression', () => {
    fc.assert(
      fc.property(randomExpression, (expression) => {
        const latex = toLatex(expression);
        expect(toLatex(readBack(latex))).toBe(latex);
      }),
      runs,
    );
  });

  it('gives the same keyboard text for any expression', () => {
    fc.assert(
      fc.property(randomExpression, (expression) => {
        const plain = toPlain(expression);
        expect(toPlain(readBack(plain))).toBe(plain);
      }),
      runs,
    );
  });

  it('keeps the meaning, not only the text', () => {
    fc.assert(
      fc.property(randomExpression, (expression) => {
        expectSameMeaning(toLatex(expression), expression, readBack(toLatex(expression)));
        expectSameMeaning(toPlain(expression), expression, readBack(toPlain(expression)));
      }),
      runs,
    );
  });

  it('prints LaTeX that KaTeX can set', () => {
    fc.assert(
      fc.property(randomExpression, (expression) => {
        const latex = toLatex(expression);
        expect(katex.renderToString(latex, { throwOnError: true, strict: 'ignore' })).toContain('katex');
      }),
      { ...runs, numRuns: 100 },
    );
  });
});
