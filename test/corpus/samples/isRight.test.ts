import { describe, expect, it } from 'vitest';

import { isRight } from '../../../electron/corpus/samples/isRight.ts';

const problem = 'Solve 3x + 5 = 20';
const keyed = { problem, answer: 'x=5' };

function solution(lines: readonly string[], answer: string, end = ''): string {
  const steps = lines.map((line) => `Go on.\n\\[${line}\\]\n\n`).join('');
  return `${steps}**Answer:** \\(\\boxed{${answer}}\\)${end}`;
}

describe('a sampled solution that may be learnt from', () => {
  it('ends with the right answer after lines that stand', () => {
    expect(isRight(keyed, solution(['3x=15', 'x=5'], 'x=5'))).toBe(true);
  });

  it('is not one with a wrong line on the way to the right answer', () => {
    expect(isRight(keyed, solution(['3x=25', 'x=5'], 'x=5'))).toBe(false);
  });

  it('is not one with another answer, none, or something written behind it', () => {
    expect(isRight(keyed, solution(['3x=15', 'x=5'], 'x=4'))).toBe(false);
    expect(isRight(keyed, 'Subtract 5.\n\\[3x=15\\]')).toBe(false);
    expect(isRight(keyed, solution(['3x=15', 'x=5'], 'x=5', ' Or x = 4?'))).toBe(false);
  });
});
