import { describe, expect, it } from 'vitest';

import { knownRatio } from '../../../../electron/maths/methods/geometry/knownRatio.ts';

function answer(problem: string): string | null {
  return knownRatio(problem)?.answer ?? null;
}

describe('one ratio of an angle from another', () => {
  it('takes the sign from where the angle is', () => {
    expect(answer('Given that cos θ = –4/5 and θ is obtuse, find tan θ.')).toBe(String.raw`-\frac{3}{4}`);
    expect(answer('Given tan x = -5/12 with 270° < x < 360°, find the exact value of sin x.')).toBe(String.raw`-\frac{5}{13}`); // prettier-ignore
    expect(answer('If $\\sin \\theta = \\frac{1}{3}$ and $\\theta$ is in the second quadrant, find $\\cos\\theta$.')).toBe(String.raw`-\frac{2\sqrt{2}}{3}`); // prettier-ignore
  });

  it('puts ratios into sums of them', () => {
    expect(answer('Given 15 cot A = 8, where A is an acute angle, find sin A + cos A.')).toBe(
      String.raw`\frac{23}{17}`,
    );
  });

  it('leaves alone where the angle is not told, or another angle is asked about', () => {
    expect(answer('If sin θ = 3/5, find cos θ.')).toBeNull();
    expect(answer('If sin θ = 3/5 and θ is not acute, find cos θ.')).toBeNull();
    expect(answer('If sin θ = 3/5 and θ is acute, find cos 2θ.')).toBeNull();
    expect(answer('If sin θ = 5/3 and θ is acute, find cos θ.')).toBeNull();
  });
});
