import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { checkLine } from '../../electron/maths/checking/checkLine.ts';
import { workByRule } from '../../electron/maths/methods/workByRule.ts';
import { reasonCalculations } from '../../electron/tutor/reasonCalculations.ts';

function isRefuted(reason: string): boolean {
  return reasonCalculations(reason).some(
    (line) => checkLine({ problem: line, earlier: [], line }).status === 'refuted',
  );
}

describe('calculations in the words of a step', () => {
  it.each([
    '8⁴=64684, so the root is 8.',
    'So 3 × 5 = 16.',
    'Note $2^3 = 6$ here.',
    'As $x = 3 \\times 5 = 16$, go on.',
    'We get 2,000 × 3 = 6,100 and add.',
    'Since 2/3 ≈ 0.68, round.',
    'Since \\(\\frac{6}{4} = 1.4\\), divide.',
    'Check: 3 + 4 = 8.',
    '15% of 80 is 0.15 × 80 = 13.',
    'Multiply: 12 - 5 = 8, and go on.',
    'The rule gives 2 + 3 = 5 = 4 + 2.',
  ])('a false one is found: %s', (reason) => {
    expect(isRefuted(reason)).toBe(true);
  });

  it.each([
    '8⁴=4096, so the root is 8.',
    'Since 2/3 ≈ 0.67, round.',
    'As 2/3 = 0.67 to two places, go on.',
    '17 ÷ 5 = 3 remainder 2.',
    '$17 ÷ 5 = 3$ remainder 2.',
    'From x + 3 × 5 = 16 subtract 15.',
    'As 2x - 3 = 7, add 3.',
    'Half of 6 + 4 = 7.',
    'It is not 3 × 5 = 16.',
    'If 3 + 4 = 8 held, we would stop.',
    'Then 50 + 50 = 1 metre.',
    '$50 + 50 = 1$ m of cloth.',
    'Modulo 7, $3 × 5 = 1$.',
    'Then 3 × 5 = 15x.',
    'Then $\\sin 30 + 1 = 1.5$.',
    'Then $f(2) = 4$, $a_2 = 5$ and $\\log_2 8 = 3$.',
    'A third of 1 1/2 + 3 = 2.',
    '20% × 50 = 10, and 0.2 × 100 = 20%, and 1/5 = 20 percent.',
    'Then 5! + 1 = 121.',
    '- 3 × 5 = 15',
    'The ratio 2 : 4 = 3 : 6.',
    'The vectors (1, 2) + (3, 4) = (4, 6).',
    'So 180 - 90 = 90°.',
    'Then |-3| × 2 = 6 and √16 + 2 = 6.',
    'Then $\\sqrt{16} + 2 = 6$ and $3 \\ne 2 + 2$.',
    'Then $10 - 4 < 3 \\times 3 = 9$.',
    'Then $5x = 3 + 4 = 7$.',
    'Then $1.5 \\times 10^{-3} = 0.0015$.',
  ])('nothing is said against: %s', (reason) => {
    expect(isRefuted(reason)).toBe(false);
  });

  it('refutes no step of the solutions by rule', () => {
    const fixture = new URL('../fixtures/thirty-topics.jsonl', import.meta.url);
    const rows = readFileSync(fixture, 'utf8').split('\n').filter(Boolean);
    const reasons = rows
      .map((row) => (JSON.parse(row) as { problem: string }).problem)
      .flatMap((problem) => workByRule(problem)?.steps.map(({ reason }) => reason) ?? []);
    expect(reasons.filter((reason) => reasonCalculations(reason).length > 0).length).toBeGreaterThan(10);
    expect(reasons.filter(isRefuted)).toEqual([]);
  });
});
