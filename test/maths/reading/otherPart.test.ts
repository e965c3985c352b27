import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

const LEFT_ALONE: readonly string[] = [
  'A semicircle has a diameter of 10 cm. Find its perimeter, not counting the diameter.',
  'A circular pool of radius 4 m is surrounded by a path 1 m wide. Find the area of the pool.',
  'A circular pool of radius 4 m is surrounded by a path 1 m wide. Find the area of the pool and the path together.',
  'A picture 20 cm by 30 cm is put in a frame 3 cm wide. Find the area of the frame and picture together.',
  'An arc subtends 50 degrees at the circumference of a circle of radius 9 cm. Find the arc length.',
  'The minor arc PQ of a circle of radius 9 cm subtends 100° at the centre. Find the length of the major arc.',
  'A ring has an inner radius of 9 cm and an outer radius of 7 cm. Find its area.',
  'A horse is tied to the middle of a fence by a 6 m rope. Find the area it can graze.',
  'The radius of a circle is 5x. When x = 2 find the diameter.',
  'A square has side 8 cm and a circle has radius 4 cm. Find the difference between their areas in terms of π.',
  'A regular pentagon of side 9 cm has the same perimeter as an equilateral triangle. Find the difference in their sides.',
  'A right triangle has legs 9 cm and 12 cm. Find the median to the hypotenuse.',
  'A right triangle has sides x, x+7 and x+8. Find the perimeter.',
  'A cyclist rides at 15 km/h for 2 hours, walks at 4 km/h for half an hour. How far has she ridden?',
  'A man cycles 3 km/h faster than usual and takes one hour more for 36 km. Find his usual speed.',
  'If a train had gone 10 km/h slower it would have taken 1 hour less for 200 km. Find its speed.',
  'A train leaves K at 08:00 at 90 km/h. Another leaves K at 09:00 at 70 km/h in the same direction. When does it catch up?',
  'A man rows at 5 km/h in still water. The current is 7 km/h. How long does he take to row 2 km upstream?',
  'A man rows at 6 km/h upstream. The current is 1 km/h. What is his speed downstream?',
  'A hiker walks x km at 4 km/h and then 3x km at 6 km/h in 3 hours. Find the total distance.',
  "The ratio of Ida's to Max's age is 3:4 and Ida is the older by 6. How old is Ida?",
  "Three brothers are 2 years apart in age. Their ages total 36. How old is the oldest's friend?",
  'The product of two numbers is 75 and their quotient is 3. Find their difference.',
  'The area of a rectangle is (x^2+5x+6) square units. Factor the expression to find the sum of its sides.',
  'Take out the common factor and find the other factor: 6x + 9.',
];

const WORKED: readonly (readonly [problem: string, answer: string])[] = [
  ['A circular pool of radius 4 m is surrounded by a path 1 m wide. Find the area of the path.', '9\\pi\\text{ m}^2'],
  ['A ring has an inner radius of 7 cm and an outer radius of 9 cm. Find its area.', '32\\pi\\text{ cm}^2'],
  ['A man cycles 3 km/h faster than usual and takes one hour less for 36 km. Find his usual speed.', '9\\text{ km/h}'],
  ["The ratio of Ida's to Max's age is 3:4 and Max is the older by 6. How old is Ida?", '18'],
];

describe('another part than the one worked, and facts that cannot hold together', () => {
  it.each(LEFT_ALONE)('is left alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
  it.each(WORKED)('does not hinder the question itself: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});
