import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('two similar solids with lengths in a ratio', () => {
  it.each([
    ['Two similar cones have heights in the ratio 2 : 3. The smaller cone has a volume of 16 cm^3. Find the volume of the larger cone.', '54\\text{ cm}^3'],
    ['Two similar cones have heights in the ratio 3 : 2. The smaller cone has a volume of 16 cm^3. Find the volume of the larger cone.', '54\\text{ cm}^3'],
    ['Two similar cones have radii in the ratio 2 : 3. The smaller cone has a surface area of 56 cm^2. Find the surface area of the larger cone.', '126\\text{ cm}^2'],
  ])('are worked: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    'Two similar cones have heights in the ratio 2 : 3. The smaller cone has a volume of 16 cm^3. Find the surface area of the larger cone.',
    'Two similar cones have volumes in the ratio 8 : 27. The smaller cone has a volume of 16 cm^3. Find the height of the larger cone.',
    'Two similar cones have areas in the ratio 4 : 9. The smaller cone has a volume of 16 cm^3. Find the volume of the larger cone.',
  ])('are left alone where another size is meant: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
