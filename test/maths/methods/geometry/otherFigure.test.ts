import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('words that make another figure of the same numbers', () => {
  it.each([
    'A sector has radius 9 cm and angle 40°. Find the area of the rest of the circle in terms of π.',
    'A rectangular yard 12 m by 7 m has a fence on only three sides. How long is the fence?',
    'A goat is tied to a corner of a barn by a 6 m rope. What area can it reach, in terms of pi?',
    'From the top of a 30 m cliff the angle of depression of a boat is 20°. How far is the boat from the top of the cliff to 1 d.p.?',
    'The perimeter of a triangle is 48 square feet and its base is 12 feet long. Calculate the height.',
    'A cube has volume 27 cm³. What is the total length of its edges?',
    'A wire runs from halfway up a 24 m pole to a point 5 m from its base. How long is it?',
    'A plane climbs at 8°. How far has it flown when it is 400 m up, to the nearest metre?',
    'A right-angled triangle has hypotenuse 10 cm and one leg 15 cm. Find the other leg.',
  ])('are left alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it.each([
    [
      'A 13 m ladder leans against a wall with its foot 5 m from the base of the wall. How high up the wall does it reach?',
      '12\\text{ m}',
    ],
    ['A goat is tied to a post by a 6 m rope. What area can it reach, in terms of pi?', '36\\pi\\text{ m}^2'],
    [
      'A tree is broken at a height of 6 m from the ground and its top touches the ground at a distance of 8 m from the base of the tree. Find the original height of the tree.',
      '16\\text{ m}',
    ],
  ])('are not seen where there are none: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});
