import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('angles by sums and by ninety degrees', () => {
  it('gives exact values of sums of known angles', () => {
    expect(answer('Find the exact value of cos 75°.')).toBe(String.raw`\frac{\sqrt{6}-\sqrt{2}}{4}`);
    expect(answer('Find the exact value of cos 75° + 1.')).not.toBe(String.raw`\frac{\sqrt{6}-\sqrt{2}}{4}`);
  });

  it('knows that sine and cosine of angles that make ninety are equal', () => {
    expect(answer('If sin 2θ = cos (θ - 6°), where 2θ and θ - 6° are acute, find θ.')).toBe(
      String.raw`\theta=32^\circ`,
    );
    expect(answer('Find the value of sin 35° / cos 55°.')).toBe('1');
    expect(answer('Find the value of sin 35° / cos 50°.')).not.toBe('1');
  });
});
