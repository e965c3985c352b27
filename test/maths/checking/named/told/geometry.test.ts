import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from '../itTicks.ts';

describe('right-angled triangles in a situation', () => {
  itTicksOnlyRight([
    [
      'A 6.5 m ladder leans against a vertical wall with its foot 2.5 m from the wall. How far up the wall does it reach?',
      '6\\text{ m}',
      '7\\text{ m}',
      '4\\text{ m}',
      '6',
    ],
    [
      'A 4 m ladder leans against a wall with its foot 1.3 m from the base of the wall. What angle does the ladder make with the ground, to the nearest degree?',
      '71^\\circ',
      '19^\\circ',
      '18^\\circ',
      '71',
    ],
    [
      'A kite is flying on the end of a straight 40 m string that makes an angle of 52° with the ground. How high is the kite? Give your answer to 1 decimal place.',
      '31.5\\text{ m}',
      '24.6\\text{ m}',
      '51.2\\text{ m}',
      '31.52\\text{ m}',
    ],
    [
      'From a point on level ground 50 m from the foot of a tower, the angle of elevation of the top is 35 degrees. Calculate the height of the tower to the nearest metre.',
      '35\\text{ m}',
      '71\\text{ m}',
      '29\\text{ m}',
      '35\\text{ cm}',
    ],
    [
      'A ship sails 24 km due north and then 10 km due east. How far is it from its starting point?',
      '26\\text{ km}',
      '34\\text{ km}',
      '14\\text{ km}',
      '26\\text{ m}',
    ],
    [
      'A television screen is 48 inches wide and 36 inches high. What is the length of its diagonal?',
      '60\\text{ in}',
      '84\\text{ in}',
      '60',
      '60\\text{ cm}',
    ],
  ]);

  itLeaves([
    'A 6.5 m ladder leans against a vertical wall with its foot 7 m from the wall. How far up the wall does it reach?',
    'A 6.5 m ladder leans against a vertical wall with its foot 25 cm from the wall. How far up the wall does it reach?',
    'A 6.5 m ladder leans against a wall and slips with its foot 2.5 m from the wall. How far up the wall does it reach?',
    'A kite is flying on the end of a straight 40 m string that makes an angle of 95° with the ground. How high is the kite?',
    'A ship sails 24 km due north and then 10 km due south. How far is it from its starting point?',
    'A ship sails 24 km due north and then 10 km due east and then 5 km due east. How far is it from its starting point?',
    'A ladder leans against a vertical wall with its foot 2.5 m from the wall. How far up the wall does it reach?',
    'A television screen is 48 inches wide and 36 inches high. What is the length of its frame?',
    'In a right-angled triangle the hypotenuse is 15 cm and one angle is 40°. Find the other side.',
    'In a right-angled triangle the hypotenuse is 15 cm and one angle is 40°. Find the side opposite the 50° angle.',
    'In a right-angled triangle angle a is 40° and the hypotenuse is 15 cm. Find the side opposite b.',
    'A road rises 1 m for a distance of 8 m. What angle does the road make with the ground?',
  ]);
});

describe('triangles by their letters, and angles', () => {
  itTicksOnlyRight([
    [
      'In triangle ABC, AB = 7 cm, BC = 9 cm and angle ABC = 60°. Find the length of AC, correct to 3 significant figures.',
      '8.19\\text{ cm}',
      '11.4\\text{ cm}',
      '13.9\\text{ cm}',
      '8.19\\text{ m}',
    ],
    [
      'Triangle ABC has a right angle at B. AC = 17.2 cm and BC = 9.6 cm. Calculate the length of AB, correct to 3 significant figures.',
      '14.3\\text{ cm}',
      '19.7\\text{ cm}',
      '7.6\\text{ cm}',
      '14.3',
    ],
    [
      'In triangle PQR, angle P = 48°, angle Q = 65° and QR = 10 cm. Use the law of sines to calculate PR to 1 decimal place.',
      '12.2\\text{ cm}',
      '8.2\\text{ cm}',
      '12.4\\text{ cm}',
      '12.2',
    ],
    ['Triangle ABC: a = 7, b = 8, c = 13. Find angle C.', '120^\\circ', '60^\\circ', '120', '90^\\circ'],
    [
      'In right triangle ABC with the right angle at C, AB = 13 and BC = 5. Find cos A as a fraction.',
      '\\frac{12}{13}',
      '\\frac{5}{13}',
      '\\frac{5}{12}',
      '0.92',
    ],
    ['tan θ = 0.75 and θ is acute. Find θ to the nearest degree.', '37^\\circ', '53^\\circ', '37', '49^\\circ'],
    ['Convert 3π/4 radians to degrees', '135^\\circ', '67.5^\\circ', '135', '270^\\circ'],
    [
      'Two sides of a triangle are 7 cm and 10 cm, and the angle between them is 64°. Find the area of the triangle to 3 significant figures.',
      '31.5\\text{ cm}^2',
      '62.9\\text{ cm}^2',
      '15.3\\text{ cm}^2',
      '31.5\\text{ cm}',
    ],
    [
      'In a right-angled triangle the hypotenuse is 25 cm and one of the angles is 40°. Find the length of the side opposite the 40° angle, correct to one decimal place.',
      '16.1\\text{ cm}',
      '19.2\\text{ cm}',
      '21.0\\text{ cm}',
      '16.1',
    ],
  ]);

  itLeaves([
    'In triangle ABC, AB = 7 cm, AC = 9 cm and angle ABC = 60°. Find the length of BC.',
    'In triangle ABC, AB = 7 cm, BC = 9 m and angle ABC = 60°. Find the length of AC.',
    'Triangle ABC: a = 7, b = 8, c = 16. Find angle C.',
    'In triangle PQR, angle P = 120°, angle Q = 65° and QR = 10 cm. Calculate PR.',
    'Triangle ABC has a right angle at B. AC = 7.2 cm and BC = 9.6 cm. Calculate the length of AB.',
    'tan θ = 0.75 and θ is obtuse. Find θ to the nearest degree.',
    'sin θ = 1.75 and θ is acute. Find θ to the nearest degree.',
    'tan θ = 0.75 and θ is acute. Find x to the nearest degree.',
    'In a right-angled triangle one leg is 25 cm and one of the angles is 40°. Find the hypotenuse.',
  ]);
});

describe('circles', () => {
  itTicksOnlyRight([
    [
      'The area of a circular pond is 200 m^2. Find its radius correct to 2 decimal places.',
      '7.98\\text{ m}',
      '63.66\\text{ m}',
      '31.83\\text{ m}',
      '7.98',
    ],
    [
      'A circle has circumference 18π cm. Find its area in terms of π.',
      '81\\pi\\text{ cm}^2',
      '324\\pi\\text{ cm}^2',
      '81\\pi\\text{ cm}',
      '254.5\\text{ cm}^2',
    ],
    [
      'Find the perimeter of a semicircle with diameter 12 cm in terms of π.',
      '(6\\pi+12)\\text{ cm}',
      '6\\pi\\text{ cm}',
      '(12\\pi+12)\\text{ cm}',
      '18\\pi\\text{ cm}',
    ],
    [
      'A sector of a circle has radius 6 cm and angle 150°. Find the arc length in terms of π.',
      '5\\pi\\text{ cm}',
      '15\\pi\\text{ cm}',
      '10\\pi\\text{ cm}',
      '5\\pi',
    ],
    [
      'A circle has a diameter of 15 inches. Find its circumference. Use 3.14 for π.',
      '47.1\\text{ in}',
      '94.2\\text{ in}',
      '23.55\\text{ in}',
      '47.1\\text{ cm}',
    ],
    ['Find the radius of the circle with equation x² - 6x + y² + 8y = 0', '5', '25', '\\sqrt{7}', '10'],
    [
      'A circle has equation (x - 3)² + (y + 4)² = 36. State the coordinates of its centre.',
      '(3,-4)',
      '(-3,4)',
      '(3,4)',
      '(-4,3)',
    ],
  ]);

  itLeaves([
    'The area of a semicircle is 20 cm². Find its radius.',
    'The circumference of a quarter circle is 31.4 m. Find the diameter.',
    'A sector of a circle has radius 6 cm. Find the arc length.',
    'A sector of a circle has radius 6 cm and angle 400°. Find the arc length.',
    'A circle has radius 6 cm and diameter 10 cm. Find its area.',
    'A circle has a diameter of 15 inches. Find its circumference. Use 3 for π.',
    'Find the radius of the circle with equation x² - 6x + 2y² + 8y = 0',
    'Find the radius of the circle with equation x² - 6x + y² + 8y + 30 = 0',
    'A circle has radius 7 cm. A square stands in it. Find its area.',
  ]);
});

describe('an angle that need not lie between the two sides', () => {
  itTicksOnlyRight([
    ['Two sides of a triangle are 5 cm and 6 cm with an angle of 30° between them. Find the area.', '7.5 \\text{ cm}^2', '15 \\text{ cm}^2'],
  ]); // prettier-ignore

  itLeaves(['Two sides of a triangle are 5 cm and 6 cm with an angle of 60°. Find the area.']);
});
