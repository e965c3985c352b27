import { describe, expect, it } from 'vitest';

import { needsGeometry } from '../../../../electron/maths/methods/geometry/needsGeometry.ts';

describe('a question that only a figure answers', () => {
  it.each([
    'A boat goes 5 km north and then 12 km east and sails straight home. How far in all?',
    'Ann walks 3 km due east, then 4 km due north, and goes back in a straight line. How far does she walk?',
    'A ladder leans against a wall, 3 m from its foot. How high does it reach?',
  ])('is known: %s', (question) => {
    expect(needsGeometry(question)).toBe(true);
  });

  it.each([
    'A bus goes 5 km north and then 12 km further north. How far has it gone?',
    'Tom has 36 pens and 48 rulers.',
  ])('is not seen where sums will do: %s', (question) => {
    expect(needsGeometry(question)).toBe(false);
  });
});
