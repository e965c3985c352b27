import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('figures as parents, cooks and builders tell them', () => {
  it.each([
    ["What's the area of a 10 inch pizza (that's the diameter)? To the nearest square inch please", '79\\text{ in}^2'],
    ['I need to know how much carpet, in m², to order for a room 3.5 m by 4 m with nothing cut off.', '14\\text{ m}^2'],
    ["My son's cube box has sides of 5 inches and he wants to paper all six faces. What's the total surface area?", '150\\text{ in}^2'],
    ['A square photo frame has a perimeter of 48 cm. What area does it take up on the wall?', '144\\text{ cm}^2'],
    ['One tin of paint covers 10 m². My garden wall is 15 m long and 2 m high and I am painting one side twice. How many whole tins must I buy?', '6'],
    ['The perimeter of a rectangular swimming pool is 70 m and its width is 12 m. What is the length of the pool?', '23\\text{ m}'],
    ['Ann wants to turf a rectangular yard, 12 m by 9 m, except for a square pit of side 3 m. Turf costs $A8 per square metre. Work out the total cost of the turf.', '\\$792'],
    ['A sprinkler in the corner of a yard turns through 90° and sprays water out to a distance of 12 m. Find the area it waters, in terms of π.', '36\\pi\\text{ m}^2'],
    ['By how many square inches does the area of a 10-inch-diameter pizza exceed the area of an 8-inch-diameter pizza? Leave your answer in terms of π.', '9\\pi\\text{ in}^2'],
  ])('works %s', (problem, expected) => expect(answer(problem)).toBe(expected)); // prettier-ignore

  it.each([
    'One tin of paint covers 10 m² with one coat. A wall is 15 m long and 2 m high. How many tins for two coats?',
    'One tin of paint covers 10 m². A wall is 15 m long and 2 m high and I am painting both sides twice. How many tins must I buy?',
    'A rectangular swimming pool has a perimeter of 70 m and is 12 m wide. What volume of water fills it to 2 m?',
    'A sprinkler turns through 90° and sprays water 12 m high. Find the area it waters.',
    "My son's cube box has sides of 5 inches and he wants to paper five faces. What's the total surface area?",
    'A sprinkler in the corner of a square lawn sprays water to a distance of 12 m. Find the area it waters, in terms of π.',
  ])('leaves %s', (problem) => expect(answer(problem)).toBeNull());
});

describe('right angles as people tell them', () => {
  it.each([
    ['My daughter has a right-angled triangle with the short sides 6 cm and 8 cm, and needs the long one.', '10\\text{ cm}'],
    ["I'm squaring up a shed base 6 m by 8 m. What should each diagonal measure if the corners are true?", '10\\text{ m}'],
    ['A tent is an isosceles triangle from the front, with two sloping sides of 1.3 m and a base of 1 m. How tall is it in the middle?', '1.2\\text{ m}'],
    ['Both legs of a right triangle are 3 cm long. Find the exact length of the hypotenuse.', '3\\sqrt{2}\\text{ cm}'],
    ['Ben walks straight across a rectangular field from one corner to the opposite corner, a distance of 65 m. The field is 33 m wide. How long is the field?', '56\\text{ m}'],
    ['One leg of a right triangle is 2 m longer than the other, and the hypotenuse is 10 m. Find the lengths of the two legs.', '6\\text{ m and }8\\text{ m}'],
    ['The length of one leg of a right triangle is x, the other leg is x + 2, and the hypotenuse is 10. Find the value of x.', 'x=6'],
  ])('works %s', (problem, expected) => expect(answer(problem)).toBe(expected)); // prettier-ignore

  it.each([
    'Ben walks straight across a field from one corner to the opposite corner, a distance of 65 m. The field is 25 m wide. How far would he walk around two sides?',
    'A right-angled triangle has a long side 15 cm and a short side 9 cm. Find the other one.',
    'An isosceles triangle has two sides of length 13 m and a base of length 10 m. What is the height of the triangle drawn to one of the equal sides?',
    'A shed base is 6 m by 8 m. What should each diagonal measure if the corners are not square?',
    'One leg of a right triangle is 2 m longer than the hypotenuse, and the hypotenuse is 10 m. Find the lengths of the two legs.',
  ])('leaves %s', (problem) => expect(answer(problem)).toBeNull());
});

describe('angles as people tell them', () => {
  it.each([
    ["I'm standing 30 m from a tree on level ground and look up at 40° to the top (measured from the ground where I am). How tall is the tree to the nearest metre?", '25\\text{ m}'],
    ['My daughter has a right-angled triangle with a hypotenuse of 10 cm and an angle of 30°. How long is the side opposite that angle? 1 decimal place.', '5.0\\text{ cm}'],
    ['In a right triangle sin A = 5/13. How do I get cos A as a fraction without finding the angle?', '\\frac{12}{13}'],
    ['In right triangle ABC with right angle at C, the side opposite angle A is 5 and the hypotenuse is 13. Find cos A as a fraction.', '\\frac{12}{13}'],
    ['If sin(x) = cos(20°) and x is an acute angle, what is the degree measure of x?', 'x=70^\\circ'],
    ['The side next to a 60° angle in a right-angled triangle is 9 m, and it is not the hypotenuse. Calculate the hypotenuse, in metres.', '18\\text{ m}'],
    ['In a 30°-60°-90° triangle, the shorter leg has a length of 5. Find the length of the longer leg in simplest radical form.', '5\\sqrt{3}'],
    ['An inscribed angle in a circle measures 25°. What is the measure of the arc that it intercepts?', '50^\\circ'],
    ['The points (2, 1) and (8, 9) are the endpoints of a diameter of a circle. Find the radius of the circle.', '5'],
  ])('works %s', (problem, expected) => expect(answer(problem)).toBe(expected)); // prettier-ignore

  it.each([
    'In a right triangle the side opposite angle B is 5 and the hypotenuse is 13. Find cos A.',
    'In right triangle ABC with the right angle at C, the side opposite angle A is 5 and the hypotenuse is 13. Find cos B.',
    'If sin x = cos 20° x and x is acute, find x.',
    'An inscribed angle in a circle with radius 5 measures 25°. How long is the arc that it intercepts?',
    'An inscribed angle in a circle measures 25°. What is the measure of the major arc?',
    'The points (2, 1) and (8, 9) are the endpoints of a chord of a circle. Find the radius of the circle.',
  ])('leaves %s', (problem) => expect(answer(problem)).toBeNull());
});

describe('lines as people tell them', () => {
  it.each([
    ['Line m has equation y = (3/4)x − 8. What is the slope of a line perpendicular to line m?', '-\\frac{4}{3}'],
    ['Find the equation of the line that is perpendicular to y = 2x - 1 and contains the point (6, 2). Use slope-intercept form.', 'y=-\\frac{x}{2}+5'],
    ['A water tank held 80 gallons at noon and 50 gallons at 3 p.m. If the amount of water changed at a constant rate, what was the rate of change in gallons per hour?', '-10'],
    ['A rain barrel already holds 30 gallons when a hose begins adding 5 gallons of water per minute. Write an equation in slope-intercept form for the amount of water y, in gallons, in the barrel x minutes later, assuming it does not overflow.', 'y=5x+30'],
  ])('works %s', (problem, expected) => expect(answer(problem)).toBe(expected)); // prettier-ignore

  it.each([
    'Line k has equation y = 3x + 1. Line m has equation y = 2x - 4. What is the slope of a line perpendicular to line m?',
    'A tank held 80 gallons at 11 p.m. and 50 gallons at 2 a.m. If it changed at a constant rate, what was the rate of change in gallons per hour?',
    'A tank held 80 gallons at 9 a.m. on Monday and 50 gallons at 1 p.m. on Tuesday. If it changed at a constant rate, what was the rate of change in gallons per hour?',
    'A plumber charges a $40 fee plus $6 per hour. Write an equation for the cost y of x hours.',
  ])('leaves %s', (problem) => expect(answer(problem)).toBeNull());
});
