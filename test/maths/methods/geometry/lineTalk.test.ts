import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('straight lines by the roles of their numbers', () => {
  it('takes two points wherever they are told', () => {
    expect(answer('The fee of a plumber is shown by a straight-line graph passing through (0, 30) and (4, 90), where x is the hours and y the fee in pounds. Find the equation of the line.')).toBe('y=15x+30'); // prettier-ignore
    expect(answer('A straight line: when x = 0, y = 2; when x = 1, y = 5; when x = 3, y = 11. What is its equation?')).toBe('y=3x+2'); // prettier-ignore
    expect(answer('The graph of a van hire is a straight line. 10 miles costs £25 and 30 miles costs £35. Find the equation linking cost y (in pounds) and miles x.')).toBe(String.raw`y=\frac{x}{2}+20`); // prettier-ignore
  });

  it('leaves alone points on no line, or another line that is asked for', () => {
    expect(answer('A straight line: when x = 0, y = 2; when x = 1, y = 5; when x = 3, y = 12. What is its equation?')).toBeNull(); // prettier-ignore
    expect(answer('The straight-line graph passes through (0, 30) and (4, 90). What is the rule of its image after a reflection in the y-axis?')).not.toBe('y=15x+30'); // prettier-ignore
  });

  it('divides a segment by letters and by words', () => {
    expect(answer('A is the point (2, 1) and B is the point (8, 13). The point P lies on AB such that AP : PB = 1 : 5. Find the coordinates of P.')).toBe('(3,3)'); // prettier-ignore
    expect(answer('A is the point (2, 1) and B is the point (8, 13). The point P is such that BP : PA = 1 : 5. Find the coordinates of P.')).not.toBe('(3,3)'); // prettier-ignore
  });

  it('makes a gradient of rise and run', () => {
    expect(answer('A path rises 1.5 m over a horizontal distance of 12 m. What is its gradient?')).toBe(
      String.raw`\frac{1}{8}`,
    );
    expect(answer('A path rises 50 cm over a horizontal distance of 12 m. What is its gradient?')).toBeNull();
  });

  it('gives one coordinate where one is asked for', () => {
    expect(answer('A line passes through (0, 6) and (2, 2). What is the x-coordinate of the point where it crosses the x-axis?')).toBe('3'); // prettier-ignore
  });
});
