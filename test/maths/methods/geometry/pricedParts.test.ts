import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('parts of rectangles, their edges and their price', () => {
  it.each([
    ['A rectangular lawn is 12 m by 10 m. A square pond of side 3 m is dug in it. Grass seed costs £2 per square metre. How much does it cost to seed the rest?', '\\text{£}222'],
    ['A rectangular yard is 12 m by 10 m. Fencing costs £6 per metre. What is the total cost of fencing it, leaving a 2 m gap for a gate?', '\\text{£}252'],
    ['A 4 cm by 3 cm rectangle is cut away from a corner of a 9 cm by 7 cm rectangle. Find the perimeter of the shape.', '32\\text{ cm}'],
    ['An L-shaped hall is made from a 12 ft by 10 ft rectangle with a 5 ft by 3 ft corner cut out. What is its area?', '105\\text{ ft}^2'],
  ])('are worked: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    'A 4 cm by 3 cm rectangle is cut from the middle of a side of a 9 cm by 7 cm rectangle. Find the perimeter of the shape.',
    'A 4 cm by 3 cm rectangle is cut away from each corner of a 19 cm by 17 cm rectangle. Find the perimeter of the shape.',
    'A rectangular yard is 12 m by 10 m. Fencing costs £6 per metre and one side is a wall. What is the total cost of fencing it?',
    'A rectangular yard is 12 m by 10 m. Turf costs £6 per square metre. How much does it cost to fence it?',
    'A rectangular yard is 12 m by 10 m. Fencing costs £6 per foot. What is the total cost?',
    'A rectangular lawn 14 m by 9 m has a square patio of side 4 m in a corner. What is the area of the patio?',
    'A 4 cm by 3 cm rectangle is cut from one corner of a 9 cm by 7 cm rectangle. What area is cut out?',
    'A wheel is 70 cm across. Tom rides 2 km to school and back. How many full turns does the wheel make?',
    'A rectangular yard is 12 m by 10 m. Fencing is sold in rolls of 5 m and costs £6 per metre. What is the total cost?',
  ])('are left alone where the figure is another: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('right-angled triangles with roots or two equal sides', () => {
  it.each([
    ['The hypotenuse of an isosceles right-angled triangle is 6√2 cm. How long is each leg?', '6\\text{ cm}'],
    ['The diagonal of a square is 12 cm. Find the exact length of a side in the form a√2 cm.', '6\\sqrt{2}\\text{ cm}'],
    ['A right-angled triangle has shorter sides √11 cm and 5 cm. How long is the hypotenuse?', '6\\text{ cm}'],
  ])('have an exact third side: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    'The area of an isosceles right-angled triangle is 8 cm². How long is the hypotenuse?',
    'An isosceles triangle has sides of √7 cm and 5 cm. How long is the third side?',
  ])('are left alone where another size is told: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('lines told in spoken words', () => {
  it.each([
    ['A line climbs three squares for every one across and goes through the point two comma seven. Find its equation.', 'y=3x+1'],
    ['Gradient minus three, crossing the y-axis at negative 4: what is the equation?', 'y=-3x-4'],
  ])('are read: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  }); // prettier-ignore
});
