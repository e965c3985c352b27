import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answerTo(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('figures told in sentences of one pattern', () => {
  it.each([
    ['Can segments with lengths of 9, 40, and 42 units form a right triangle? Answer yes or no.', '\\text{no}'],
    ['Three straws are 9 cm, 12 cm and 15 cm long. Do they make a right-angled triangle when joined end to end?', '\\text{yes}'],
    ['Point Q lies 17 units from the center of a circle whose radius is 8 units. A segment is drawn from Q tangent to the circle, ending at the point of tangency. How long is the tangent segment?', '15'],
    ['A ring-shaped path lies between two circles with the same centre and radii 4 m and 7 m. Find the area of the path in terms of pi.', '33\\pi\\text{ m}^2'],
    ['A rectangular field is 90 m long and 40 m wide. The farmer puts three strands of wire all the way round it. What total length of wire does he need?', '780\\text{ m}'],
    ['The lengths of a solid are all doubled. Its volume was 11 cm³; what is it now?', '88\\text{ cm}^3'],
    ['A square has the same perimeter as a 12 cm by 6 cm rectangle. Find the area of the square.', '81\\text{ cm}^2'],
    ['A tank 50 cm long and 30 cm wide is filled 20 cm deep with water. How many litres is that?', '30\\text{ litres}'],
    ['A fish tank with a base of 40 cm by 30 cm holds 36 litres of water. How deep is the water, in centimetres? (1 litre = 1000 cm^3)', '30\\text{ cm}'],
    ['A wheel has a diameter of 26 inches. How many feet does it travel in 40 revolutions? Round to the nearest foot.', '272\\text{ ft}'],
    ['In triangle ABC the angle at B is a right angle, AB = 7 cm and BC = 4 cm. Calculate AC to one decimal place.', '8.1\\text{ cm}'],
    ["An isosceles triangle has two equal sides of 13 cm and a base of 10 cm. What's its height (measured from the base)?", '12\\text{ cm}'],
    ['Legs: a = 5 and b = 7. Find the hypotenuse c to 2 decimal places.', '8.60'],
    ['A box has inside measurements $2 \\times 3 \\times 6$ (in cm). What is the longest straight rod that fits inside it, corner to opposite corner?', '7\\text{ cm}'],
    ['AB is a diameter of a circle and C is another point on the circle. Angle CAB is 31°. How big is angle ABC?', '59^\\circ'],
  ])('%s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  }); // prettier-ignore

  it.each([
    'Can segments with lengths of 10, 24, and 25 units form a triangle? Answer yes or no.',
    'Can segments with lengths of 10 m, 24 cm, and 26 cm form a right triangle? Answer yes or no.',
    'Point P lies 13 cm from the center of a circle whose diameter is 10 cm. A segment is drawn from P tangent to the circle. How long is the tangent segment?',
    'Point P lies 13 cm from the center of a circle whose radius is 5 cm. A segment is drawn from P to the circle. How long is the segment?',
    'A rectangular field is 80 m by 50 m. The farmer puts three strands of wire along one long side. What total length of wire does he need?',
    'The radius of a cylinder is doubled. Its volume was 15 cm³. What is its new volume?',
    'The side of a rectangle is doubled. Its area was 15 cm². What is its new area?',
    'The lengths of a solid are all doubled. Its volume was 15 cm³. What is its new surface area?',
    'A tank 50 cm long, 30 cm wide and 40 cm high is filled 20 cm deep with water. How many more litres are needed to fill it?',
    'A board is 5 ft 3 in long and 8 in wide. Find its area in square inches.',
    'The legs of a right triangle are b = 6 and c = 8. Find a.',
    'In a right triangle, the hypotenuse is a. If a = 25 and b = 7, find c.',
  ])('reads no more than is told: %s', (problem) => {
    expect(answerTo(problem)).toBeNull();
  });

  it('lets the hypotenuse have another letter than the theorem gives it', () => {
    expect(answerTo('In a right triangle, the hypotenuse is a = 25 and b = 7. Find c.')).toBe('24');
  });
});
