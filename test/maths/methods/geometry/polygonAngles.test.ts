import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('angles of polygons', () => {
  it.each([
    ['Find the size of each exterior angle of a regular hexagon', '60^\\circ'],
    ['What is the interior angle of a regular octagon?', '135^\\circ'],
    ['find the size of an interior angle of a regular 12-sided polygon', '150^\\circ'],
    ['Calculate the interior angle of a regular polygon with 15 sides.', '156^\\circ'],
    ['Find the sum of the interior angles of a pentagon', '540^\\circ'],
    ['What is the sum of the angles in a quadrilateral?', '360^\\circ'],
    ['What is the sum of the exterior angles of a 20-sided polygon?', '360^\\circ'],
    ['Each interior angle of a regular polygon is 150°. How many sides has it?', '12'],
    ['How many sides does a regular polygon have if each exterior angle is 24°?', '15'],
  ])('are worked: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'Find the interior angle of a pentagon',
    'The interior angle of a regular polygon is 100°. How many sides?',
    'What is the sum of the interior and exterior angles of a regular hexagon?',
    'Find the sum of three interior angles of a regular hexagon',
    'What is the interior angle of a regular heptagon?',
    'Each exterior angle of a regular polygon is 24°. What is the sum of its interior angles?',
    'What is not an interior angle of a regular hexagon?',
    'Find the interior angle of a regular hexagon less its exterior angle',
  ])('are left alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
