import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('a figure told by what stands beside each number, whatever the nouns', () => {
  it.each([
    ['Our monitor is 36 cm high and 48 cm wide. What size screen is it, corner to corner?', '60\\text{ cm}'],
    [
      'A goat can graze everything within 5 m of its peg. How much grass can it reach? Leave π in.',
      '25\\pi\\text{ m}^2',
    ],
    ['we bought a 10 inch quiche, thats the diameter, what is its area to the nearest square inch', '79\\text{ in}^2'],
    ['A hoop makes 20 turns in rolling 30 m. Find its diameter in centimetres, to 1 decimal place.', '47.7\\text{ cm}'],
    ['A rectangle has perimeter 30 cm and its long side is 9 cm. What is its area?', '54\\text{ cm}^2'],
    ['The area of a circle is 49π cm². Find its circumference in terms of π.', '14\\pi\\text{ cm}'],
    ['A drawer has a base 40 cm by 30 cm and holds 18000 cm³. How tall is it?', '15\\text{ cm}'],
    ['A wall is 4 m by 2.5 m with a door 2 m by 1 m in it. What area is there to paint?', '8\\text{ m}^2'],
    ['A chord of a circle of radius 13 cm is 10 cm long. How far is it from the centre?', '12\\text{ cm}'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it.each([
    ['A gangway climbs 1 m over a sloping length of 8 m. What angle is it to the horizontal, to 1 d.p.?', '7.2^\\circ'],
    ['In a right triangle the hypotenuse is 20 cm and an angle is 25°. How long is the leg opposite the 25° angle, to 1 d.p.?', '8.5\\text{ cm}'],
    ['Find c if a = 6, b = 8 and c is the longest side of the right triangle.', '10'],
    ['A plane flies 40 km on a bearing of 030°. How far east is it now?', '20\\text{ km}'],
    ['Solve 4 cos x° = 1 for 0 ≤ x ≤ 180, to 1 decimal place.', 'x=75.5'],
    ['A rectangle is 4 cm longer than it is wide. Its perimeter is 40 cm. What is its length?', '12\\text{ cm}'],
    ['A pole snapped 3 m above the ground and its top touches the ground 4 m from the foot. How tall was the pole?', '8\\text{ m}'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  }); // prettier-ignore

  it.each([
    'A cylinder has radius 3 cm and its height is twice its radius. Find the volume.',
    'A wall is 5 m by 3 m with two windows 1 m by 1 m. What area is there to paint?',
    'A goat can graze everything within 5 m of its peg, but only half of that is grass. How much grass can it reach?',
    'A box is 30 cm long, 20 cm wide and 10 cm high without a lid. Find its surface area.',
    'A garden is 20 m by 10 m. A path 1 m wide runs along two sides. Find the area of the path.',
    'A plank 5 m long leans against a wall with its foot 1.4 m from the wall. It slips 0.6 m. How high does it reach?',
  ])('leaves alone what has one condition more: %s', (problem) => {
    expect(answer(problem)).toBeNull();
  });
});
