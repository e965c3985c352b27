import { describe, expect, it } from 'vitest';

import { sidesByPercent } from '../../../../electron/maths/methods/percent/sidesByPercent.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a figure whose lengths change by a percentage', () => {
  it.each([
    ['Each side of a square is lengthened by $20\\%$. By what percentage does the area of the square increase?', '44\\%'],
    ['The radius of a circle is increased by 10%. Find the percentage increase in its area.', '21\\%'],
    ['The radius of a circle is increased by 20%. Find the percentage increase in its circumference.', '20\\%'],
    ['Each edge of a cube is reduced by 10%. By what percentage is its volume reduced?', '27.1\\%'],
    ['Each edge of a cube is increased by 10%. What is the percentage increase in its surface area?', '21\\%'],
  ])('%s', (problem, expected) => {
    expect(workByRule(problem)?.answer).toBe(expected);
  }); // prettier-ignore

  it.each([
    'One side of a square is increased by 10%. What is the percentage increase in its area?',
    'Two sides of a square are increased by 10%. By what percentage does the area increase?',
    'Each side of a square is increased by 10%. What is the percentage decrease in its area?',
    'Each side of a square is increased by 10%. What percentage of the new area is the old area?',
    'Each side of a square is increased to 110%. By what percentage does the area increase?',
    'The length of a rectangle is increased by 10%. What is the percentage increase in its area?',
    'The side of a circle is increased by 10%. What is the percentage increase in its area?',
    'Each edge of a cube is increased by 10%. What is the percentage increase in its area?',
  ])('is left alone: %s', (problem) => {
    expect(sidesByPercent(problem)).toBeNull();
  });
});
