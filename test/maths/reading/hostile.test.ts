import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseExpression } from '../../../electron/maths/reading/parseExpression.ts';
import { parseStatement } from '../../../electron/maths/reading/parseStatement.ts';
import { understandProblem } from '../../../electron/maths/reading/understandProblem.ts';

const readers = [parseExpression, parseStatement, understandProblem];

/** Pieces that fuzzed texts are made of: everything the grammar knows, and what it does not. */
const pieces = fc.constantFrom(
  '1', '2x', 'x', ' ', '+', '-', '/', '^', '_', '(', ')', '[', ']', '{', '}', '|', '=', '<', ',', ';', '\n', '!', '%', '$', '\\', '\\\\',
  '\\frac', '\\sqrt', '\\left(', '\\right)', '\\begin{cases}', '\\end{cases}', '\\text{', '\\sum_{k=1}', '\\int', 'dx', 'sin ', 'log_', '√',
  '½', '²', '₁', '\u0307', '…', '.', '0.(', ' and ', ' or ', 'Solve ', 'find ', ' if ', ' of ', ' is ', 'the ', '#0', "'", '"', '😀', '\u0000', '1,000', '∈', '∪',
); // prettier-ignore

describe('hostile input', () => {
  it.each([
    ['10 000 characters', '1+'.repeat(5000)],
    ['10 000 letters', 'a'.repeat(10_000)],
    ['1 000 brackets', `${'('.repeat(1000)}x${')'.repeat(1000)}`],
    ['1 000 braces', '{'.repeat(1000)],
    ['\\def that calls itself', '\\def\\a{\\a\\a}\\a'],
    ['\\newcommand', '\\newcommand{\\x}{\\x}\\x'],
    ['2 900 minus signs', `${'-'.repeat(1400)}1`],
    ['1 400 roots', `${'√'.repeat(1400)}x`],
    ['a tower of powers', `${'x^'.repeat(700)}x`],
    ['nested environments', '\\begin{cases}'.repeat(200)],
    ['a number of 100 digits', '9'.repeat(100)],
  ])('refuses %s with a reason', (_, text) => {
    for (const read of readers) {
      const reading = read(text);
      if (reading.kind !== 'unreadable') expect.unreachable(`${read.name} read it`);
      else expect(reading.why.length).toBeGreaterThan(10);
    }
  });

  it('reads huge powers without working them out', () => {
    expect(parseExpression('9^9^9^9^9^9').kind).toBe('expression');
    expect(parseExpression('x^999999999999').kind).toBe('expression');
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        for (const read of readers) {
          const reading = read(text);
          if (reading.kind === 'unreadable') expect(reading.position).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 600, seed: 1 },
    );
  });
});
