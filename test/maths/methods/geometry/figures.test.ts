import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('a question about figures, by the sizes it names and the one it asks for', () => {
  it.each([
    ['A round tablecloth is 2 m across. Work out the area of its top in terms of π.', '\\pi\\text{ m}^2'],
    ['circumference of a dinner plate is 75 cm, whats the radius to 1 dp', '11.9\\text{ cm}'],
    [
      'a slice of cake is a sector, radius 12 cm and angle 30 degrees. how long is the arc? 1 d.p. please',
      '6.3\\text{ cm}',
    ],
    [
      'My scooter wheel is 20 cm in diameter. How many metres do I go if it turns 100 times? nearest metre',
      '63\\text{ m}',
    ],
    [
      'The outer circle of a ring has radius 7 ft and the inner circle has radius 3 ft. What area is the ring, in terms of π?',
      '40\\pi\\text{ ft}^2',
    ],
    [
      'Ms Lee wants to turf a rectangular lawn measuring 9 m by 6 m. Turf costs £5 per square metre. How much will it cost her?',
      '£270',
    ],
    [
      'An L-shaped hall is made of an 8 m by 5 m rectangle joined to a 4 m by 3 m rectangle. State the floor area.',
      '52\\text{ m}^2',
    ],
    ['How many 3 cm cubes fit into a box that is 12 cm by 9 cm by 6 cm?', '24'],
    ['If the radius of a sphere is doubled, by what factor is its volume multiplied?', '8'],
    [
      'Two similar vases have heights of 10 cm and 20 cm. The smaller holds 150 ml. What does the larger hold?',
      '1200\\text{ ml}',
    ],
  ])('works it out: %s', (problem, expected) => {
    expect(answer(problem)?.replace('\\text{£}', '£')).toBe(expected);
  });

  it.each([
    ['A rectangle is 12 cm long and its diagonal is 13 cm. Work out its area.', '60\\text{ cm}^2'],
    ['How long is the longest stick that fits inside a box 2 cm by 3 cm by 6 cm?', '7\\text{ cm}'],
    ['i walked 8 km north and then 15 km east, how far am i from where i started in a straight line', '17\\text{ km}'],
    ['legs of a right triangle are x and x + 2, the hyp is 10. find x', 'x=6'],
    [
      'A ramp is 5 m long and goes up 0.7 m. What angle does it make with the ground, to 1 decimal place?',
      '8.0^\\circ',
    ],
    [
      'A 6 m ladder makes an angle of 70° with the wall. How far is its foot from the wall, to 2 d.p.?',
      '5.64\\text{ m}',
    ],
    ['Law of sines: A = 45°, B = 30°, a = 6. Exact length of b?', '3\\sqrt{2}'],
    ['the sides of a triangle are 7, 8 and 9 cm. biggest angle?? to nearest degree', '73^\\circ'],
    ['A circle is centred at (2, -3) and has a diameter of 8. What is its equation?', '(x-2)^2+(y+3)^2=16'],
    ['State the maximum value of 2 cos x + 5.', '7'],
  ])('finds sides and angles: %s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it.each([
    'A circle has radius 6 cm. Another circle has twice the radius. What is the area of the larger circle?',
    'A rectangle has length 8 cm and width 5 cm. Each side is increased by 2 cm. Find the new area.',
    'Fencing costs £6 per metre. How much does it cost to fence three sides of a rectangular field 20 m by 30 m?',
    'A ship sails 3 km east then 4 km north. How far has it travelled?',
    'A ladder 5 m long leans against a wall with its foot 1.4 m from the wall. It slips 0.6 m down. How high does it reach now?',
    'Find the volume of half a cylinder with radius 3 cm and height 10 cm.',
  ])('leaves alone what has one condition more: %s', (problem) => {
    expect(answer(problem)).toBeNull();
  });
});
