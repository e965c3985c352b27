import { describe, expect, it } from 'vitest';

import { workByRule } from '../../electron/maths/methods/workByRule.ts';
import { withoutNeedlessZeros } from '../../electron/tutor/needlessZeros.ts';

function shown(problem: string, written: string): string | null {
  return withoutNeedlessZeros(written, workByRule(problem));
}

describe('zeros that add nothing to an answer', () => {
  it.each([
    ['0.1 + 0.2', '0.30', '0.3'],
    ['0.9 + 0.1', '1.0', '1'],
    ['Put in order, smallest first: 0.3, 0.25, 0.4', '0.25,\\ 0.30,\\ 0.40', '0.25,\\ 0.3,\\ 0.4'],
    ['Put in order, smallest first: 0.3, 0.25, 0.4', '0.25, 0.30, 0.40', '0.25,\\ 0.3,\\ 0.4'],
  ])('are left out of the answer to %s', (problem, written, answer) => {
    expect(shown(problem, written)).toBe(answer);
  });

  it.each([
    ['Work out £0.10 + £0.20', '\\text{£}0.30'],
    ['Round 0.296 to 2 dp', '0.30'],
    ['Put in order, smallest first: 0.3, 0.25, 0.4', '0.25,\\ 0.40,\\ 0.30'],
    ['Work out 0.1 + 0.2', '0.03'],
    ['Work out 12 x 5', '60'],
    ['Nothing that a rule works', '0.30'],
  ])('are all that is touched: %s, %s', (problem, written) => {
    expect(shown(problem, written)).toBe(written);
  });

  it('are not written by the rules either', () => {
    const asked = ['0.10 + 0.20', '0.15 x 2', '0.30 + 0.1', 'Find the median of 0.3, 0.25, 0.4', '2.4 kg + 0.60 kg'];
    expect(asked.map((problem) => workByRule(problem)?.answer)).toEqual(['0.3', '0.3', '0.4', '0.3', '3\\text{ kg}']);
  });
});
