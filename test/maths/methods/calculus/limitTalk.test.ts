import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('limits in talk', () => {
  it('finds where the letter goes, whatever is said around', () => {
    expect(answer("Noor's calculator gives an error for (x^2 - 25)/(x - 5) at x = 5, so she tries values of x nearer and nearer to 5. What number do her results approach?")).toBe('10'); // prettier-ignore
    expect(answer('Look at the fractions 1/3, 2/4, 3/5, …, n/(n + 2). What number do they get closer and closer to as n gets very large?')).toBe('1'); // prettier-ignore
    expect(answer('Soup has temperature T = 18 + 70e^(−0.2t) °C after t minutes. What temperature does it settle towards as t gets very large?')).toBe('18'); // prettier-ignore
  });

  it('takes a fraction that is said aloud for one fraction', () => {
    expect(answer("Now x is heading to infinity, and we have six x minus one over two x plus five. So what's the limit?")).toBe('3'); // prettier-ignore
  });

  it('leaves alone two places and one side', () => {
    expect(answer('The expression (x² − 9)/(x − 3) is undefined at x = 3. What does it approach as x approaches 5 from 4?')).toBeNull(); // prettier-ignore
  });
});
