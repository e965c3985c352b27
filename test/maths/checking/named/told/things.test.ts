import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from '../itTicks.ts';

describe('a thing that everybody knows the shape of, by its sizes', () => {
  itTicksOnlyRight([
    ['A rectangular garden is 16 feet long and 9.5 feet wide. How many feet of fencing are needed to enclose it?', '51\\text{ ft}', '152\\text{ ft}'],
    ['A cone-shaped paper cup has a radius of 3 cm and a height of 10 cm. What is its volume in terms of π?', '30\\pi\\text{ cm}^3', '90\\pi\\text{ cm}^3'],
    ['A can of soup is a right circular cylinder with a diameter of 6 cm and a height of 10 cm. Find the volume of the can. Round to the nearest tenth of a cubic centimeter.', '282.7\\text{ cm}^3', '1131.0\\text{ cm}^3', '283\\text{ cm}^3'],
    ['A square-based pyramid has base edges of 6 cm and a vertical height of 10 cm. Work out its volume in cm³.', '120\\text{ cm}^3', '360\\text{ cm}^3'],
    ['A basketball has a radius of 5 inches. What is the volume of the basketball, to the nearest cubic inch?', '524\\text{ in}^3', '523.6\\text{ in}^3'],
    ['The parallel sides of a trapezoid measure $7$ inches and $11$ inches, and its height is $4$ inches. What is its area?', '36\\text{ in}^2', '72\\text{ in}^2'],
    ['A shoebox is 12 inches long, 6 inches wide, and 5 inches tall. Find the volume of the shoebox.', '360\\text{ in}^3', '23\\text{ in}^3'],
    ['Find the total surface area of a cube whose edges are each 7 centimeters long.', '294\\text{ cm}^2', '343\\text{ cm}^2'],
    ["I'm digging a trench 10 m long, 0.6 m wide and 0.9 m deep. How many cubic metres of soil come out?", '5.4\\text{ m}^3', '11.5\\text{ m}^3'],
    ['The fish tank is 80 cm long, 30 cm wide and filled to 40 cm deep. How many litres of water is in it?', '96\\text{ litres}', '96000\\text{ litres}'],
    ['A rectangular netball court in Hull is 30 m long and 15.5 m wide. Work out its perimeter.', '91\\text{ m}', '45.5\\text{ m}'],
    ["My daughter has a triangle with a base of 12 cm and a height of 9 cm. What's the area?", '54\\text{ cm}^2', '108\\text{ cm}^2'],
    ['A circular fountain has a diameter of 12 feet. Find its circumference in terms of π.', '12\\pi\\text{ ft}', '36\\pi\\text{ ft}'],
    ['Find the length of the arc intercepted by a central angle of 60° in a circle with a radius of 9 cm. Express your answer in terms of π.', '3\\pi\\text{ cm}', '18\\pi\\text{ cm}'],
    ['how much fencing do I want to go right round a rectangular run 6 m long and 2.5 m wide', '17\\text{ m}', '15\\text{ m}'],
    ["My son's cylinder tin: radius 3 cm, height 10 cm. What's the volume in terms of $\\pi$?", '90\\pi\\text{ cm}^3', '30\\pi\\text{ cm}^3'],
    ['Find the area, to the nearest tenth of a square foot, of a circular rug with a radius of 2.5 feet.', '19.6\\text{ ft}^2', '15.7\\text{ ft}^2'],
  ]); // prettier-ignore

  itLeaves([
    'A square pyramid has edges of 12 m and a height of 7 m. What is its volume?',
    'A fish tank is 80 cm long, 35 cm wide, 50 cm high and filled to 40 cm deep. How many litres of water is in it?',
    'A rectangular garden is 18 ft long and 11 ft wide. How many feet of fencing are needed to enclose three sides of it?',
    'A rectangular garden is 18 ft long and 11 ft wide. A path 2 ft wide goes round it. What is its area?',
    'A triangle has a base of 14 cm and a slant height of 9 cm. What is its area?',
    'A shoebox is 12 inches long, 7 inches wide and 5 inches tall. Find the volume of the tank.',
    'A cone has a radius of 3 cm and a height of 8 cm. What is the volume of half of it?',
    'A tank is 80 cm long, 35 cm wide and 0.5 m high. How many litres does it hold?',
    'how much fencing do I want to go right round a rectangular run 7 m long and 2.5 m wide with a gap of 1 m',
    'A hollow ball has a radius of 4 cm. What is its volume?',
    'A rectangular room is 5 m long and 4 m high. What is its area?',
  ]);
});

describe('lines and right-angled triangles in further words', () => {
  itTicksOnlyRight([
    ['In right triangle PQR, the hypotenuse has length 25 and one leg has length 7. Find the length of the other leg.', '24', '\\sqrt{674}'],
    ['Write the equation of the horizontal line that passes through the point (8, −3).', 'y=-3', 'x=8', 'y=8'],
    ['Both legs of a right triangle are 3 cm long. Find the exact length of the hypotenuse.', '3\\sqrt{2}\\text{ cm}', '6\\text{ cm}'],
    ['M is the midpoint of the line segment joining (−3, 6) and (7, −2). Work out the coordinates of M.', '(2,2)', '(5,-4)'],
    ['Can you work out how far apart the points (1, 2) and (4, 6) are?', '5', '7'],
    ['Write, in slope–intercept form, the equation of the line with slope −2 that contains the point (3, 1).', 'y=-2x+7', 'y=-2x+1', '2x+y=7'],
    ['Identify the slope of the line 6x + 2y = 9.', '-3', '3'],
    ['Find the equation of the line parallel to y = 4x − 1 that passes through the point (2, 3). Give it in the form y = mx + c.', 'y=4x-5', 'y=4x+3'],
  ]); // prettier-ignore

  itLeaves([
    'N is the midpoint of the line segment joining (−3, 8) and (7, −2). Work out the coordinates of M.',
    'Write the equation of the line perpendicular to the horizontal line through (8, -2).',
    'In right triangle PQR, the hypotenuse has length 26 and one leg has length 10. Find the length of the shorter leg.',
  ]);
});
