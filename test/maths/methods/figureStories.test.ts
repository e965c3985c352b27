import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('a story about a figure', () => {
  it.each([
    [
      'A wheel of radius 35 cm makes 200 revolutions. How far does it travel in metres, using π = 22/7?',
      '440\\text{ m}',
    ],
    [
      'The wheel of a car has radius 30 cm. How far does the car travel when the wheel makes 50 complete turns? Give your answer in terms of pi.',
      '3000\\pi\\text{ cm}',
    ],
    ['How many full revolutions does a wheel with diameter 60 cm make when it rolls 500 m?', '265'],
    [
      'A circular pond has a diameter of 10 m. A path of width 2 m goes all the way around the pond. Find the area of the path to 1 dp.',
      '75.4\\text{ m}^2',
    ],
    ['Find the area of the annulus with inner radius 3 cm and outer radius 5 cm.', '16\\pi\\text{ cm}^2'],
    [
      'Two concentric circles have radii 6 cm and 10 cm. Find the area between the circles, in terms of π.',
      '64\\pi\\text{ cm}^2',
    ],
    [
      'A washer has outer diameter 20 mm and inner diameter 12 mm. Calculate the area of the washer, correct to 3 significant figures.',
      '201\\text{ mm}^2',
    ],
    [
      'A chord of length 16 cm is drawn in a circle of radius 10 cm. How far is the chord from the centre?',
      '6\\text{ cm}',
    ],
    ['A chord is 8 cm long and is 3 cm from the centre of the circle. Find the radius.', '5\\text{ cm}'],
    ['PT is a tangent to a circle with centre O and radius 5 cm. OP = 13 cm. Find the length of PT.', '12\\text{ cm}'],
    ['A sector of a circle has radius 6 cm and angle π/3 radians. Find the arc length.', '2\\pi\\text{ cm}'],
    ['Find the perimeter of a sector of radius 5 cm with an angle of 0.8 radians.', '14\\text{ cm}'],
    ['An arc of length 12 cm subtends an angle of θ radians at the centre of a circle of radius 8 cm. Find θ.', '1.5'],
    [
      'A circle is inscribed in a square of side 10 cm. Find the area of the shaded region between the square and the circle in terms of pi.',
      '(100-25\\pi)\\text{ cm}^2',
    ],
    [
      'A circle of radius 3 cm is cut from a square of side 10 cm. What area is left? Give your answer to 1 decimal place.',
      '71.7\\text{ cm}^2',
    ],
    ['The area of a circle is 50 cm². Find its diameter to 1 decimal place.', '8.0\\text{ cm}'],
    [
      'A running track has two straight sections of 100 m and semicircular ends of diameter 60 m. Find the perimeter of the track to the nearest metre.',
      '388\\text{ m}',
    ],
    ['Find the perimeter of a quarter circle of radius 6 cm, to 1 dp', '21.4\\text{ cm}'],
    ['A sector has radius 9 cm and arc length 11 cm. Find the angle of the sector to the nearest degree.', '70^\\circ'],
    ['Find the centre of the circle x^2 + y^2 + 8x - 2y = 8.', '(-4,1)'],
    ['Write down the equation of the circle with centre (2, -3) and radius 4.', '(x-2)^2+(y+3)^2=16'],
    ['What is the radius of the circle with equation x^2 + y^2 = 49?', '7'],
    [
      'Find the equation of the tangent to the circle x^2 + y^2 = 25 at the point (3, 4).',
      'y=-\\frac{3x}{4}+\\frac{25}{4}',
    ],
    [
      'A circle has diameter AB where A is (1, 2) and B is (7, 10). Find the equation of the circle.',
      '(x-4)^2+(y-6)^2=25',
    ],
    ['AB is a diameter of a circle. C is a point on the circumference. Angle BAC = 34°. Find angle ABC.', '56^\\circ'],
    ['A, B and C are points on a circle, centre O. Angle ACB = 47°. Find angle AOB.', '94^\\circ'],
    ['PT is a tangent to a circle with centre O at T. Angle TOP = 62°. Calculate angle OPT.', '28^\\circ'],
    ['PA and PB are tangents to a circle centre O. Angle APB = 50°. Find angle AOB.', '130^\\circ'],
    [
      'A rectangular lawn measures 12 m by 9 m. A path 1 m wide goes all the way around the lawn. Find the area of the path.',
      '46\\text{ m}^2',
    ],
    [
      'A rectangular piece of card 20 cm by 15 cm has a square of side 5 cm cut from each corner. What is the area of the remaining card?',
      '200\\text{ cm}^2',
    ],
    [
      'A rectangular garden is 20 m long and 12 m wide. There is a rectangular pond 5 m by 3 m in the middle. What is the area of the grass?',
      '225\\text{ m}^2',
    ],
    ['A floor 6 m by 4 m is to be covered with square tiles of side 50 cm. How many tiles are needed?', '96'],
    ['How many cubes of side 2 cm fit into a box 10 cm by 8 cm by 6 cm?', '60'],
    ['Carpet costs $15 per square metre. How much will it cost to carpet a room 5 m by 4 m?', '\\$300'],
    [
      'A rectangular field is 80 m by 50 m. Fencing costs £4.50 per metre. Find the cost of fencing the field.',
      '\\text{£}1170',
    ],
    [
      'A triangular prism has a cross-section with base 6 cm and height 4 cm. The prism is 12 cm long. Find the volume.',
      '144\\text{ cm}^3',
    ],
    [
      'A swimming pool is 25 m long and 10 m wide. The water is 2 m deep. Find the volume of water in the pool.',
      '500\\text{ m}^3',
    ],
    [
      'A square garden has sides of 12 m. Turf costs £5 per square metre. Work out the cost of turfing the garden.',
      '\\text{£}720',
    ],
    ['The volume of a cuboid is 240 cm³. Its length is 10 cm and its width is 6 cm. Find its height.', '4\\text{ cm}'],
    ['The area of a triangle is 30 cm² and its base is 12 cm. Find the height.', '5\\text{ cm}'],
    ['A rectangle has a perimeter of 34 cm and a length of 10 cm. Find its area.', '70\\text{ cm}^2'],
    ['The perimeter of a square is 36 cm. What is its area?', '81\\text{ cm}^2'],
    ['A piece of wire 48 cm long is bent to form a square. Find the area of the square.', '144\\text{ cm}^2'],
    ['Find the surface area of a cube with volume 125 cm³.', '150\\text{ cm}^2'],
    ['The length of a rectangle is twice its width. Its perimeter is 36 cm. Find the area.', '72\\text{ cm}^2'],
    ['The length of a rectangle is 3 cm more than its width. The perimeter is 26 cm. Find the width.', '5\\text{ cm}'],
    ['A trapezium has parallel sides of 6 cm and 10 cm and a height of 5 cm. What is its area?', '40\\text{ cm}^2'],
    ['A wall is 6 m long and 2.5 m high. One tin of paint covers 5 m². How many tins of paint are needed?', '3'],
    ['Find the total surface area of a cuboid measuring 3 cm by 4 cm by 5 cm.', '94\\text{ cm}^2'],
    ['A cylinder has volume 90π cm³ and radius 3 cm. Find its height.', '10\\text{ cm}'],
    ['A circle has circumference 44 cm. Taking pi as 22/7, find its radius.', '7\\text{ cm}'],
    [
      'A pizza of diameter 30 cm is cut into 6 equal slices. Find the area of one slice in terms of pi.',
      '37.5\\pi\\text{ cm}^2',
    ],
    [
      'A sector of a circle of radius 12 cm has an angle of 150°. Find the length of the arc in terms of π.',
      '10\\pi\\text{ cm}',
    ],
    ['The area of a circle is 154 cm². Using π = 22/7, find the circumference.', '44\\text{ cm}'],
    ['Find the area of a semicircle with diameter 10 cm. Give your answer to 2 decimal places.', '39.27\\text{ cm}^2'],
    [
      'A goat is tied to a post by a rope 5 m long. What area of grass can it reach? Give your answer to 1 dp.',
      '78.5\\text{ m}^2',
    ],
    [
      "A clock's minute hand is 10 cm long. How far does its tip travel in one hour? Leave your answer in terms of π.",
      '20\\pi\\text{ cm}',
    ],
    ['A circular table has a radius of 60 cm. Find its area in square metres to 2 decimal places.', '1.13\\text{ m}^2'],
    ['A square is inscribed in a circle of radius 5 cm. Find the area of the square.', '50\\text{ cm}^2'],
    ['A cylinder has radius 3 cm and height 7 cm. Find its volume in terms of π.', '63\\pi\\text{ cm}^3'],
    ['A hemisphere has radius 6 cm. Find its volume in terms of pi.', '144\\pi\\text{ cm}^3'],
    ['Find the radius of a sphere with surface area 100π cm².', '5\\text{ cm}'],
    ['A rectangle has an area of 48 cm² and a width of 6 cm. Find its perimeter.', '28\\text{ cm}'],
    ['A room is 4 m long, 3 m wide and 2.5 m high. Find the total area of the four walls.', '35\\text{ m}^2'],
    ['How many litres of water does a tank 50 cm by 40 cm by 30 cm hold when full?', '60\\text{ litres}'],
    ['A cube has a surface area of 96 cm². Find its volume.', '64\\text{ cm}^3'],
    ['A rhombus has diagonals 6 cm and 8 cm. Find its area.', '24\\text{ cm}^2'],
    ['A rectangle is 8 cm long and has a perimeter of 26 cm. How wide is it?', '5\\text{ cm}'],
    ['An equilateral triangle has a perimeter of 27 cm. How long is each side?', '9\\text{ cm}'],
    [
      'A shape is made from a rectangle 10 cm by 6 cm with a semicircle of diameter 6 cm on one end. Find its area in terms of pi.',
      '(4.5\\pi+60)\\text{ cm}^2',
    ],
    ['A box measures 30 cm by 20 cm by 15 cm. Find its volume.', '9000\\text{ cm}^3'],
    [
      'A rectangular swimming pool is 12 m long, 5 m wide and 1.5 m deep. How many cubic metres of water does it hold?',
      '90\\text{ m}^3',
    ],
    ['The base of a parallelogram is 9 cm and its height is 4 cm. Find its area.', '36\\text{ cm}^2'],
    ['Find the area of a right-angled triangle whose shorter sides are 5 cm and 12 cm.', '30\\text{ cm}^2'],
    ['The area of a trapezium is 60 cm². Its parallel sides are 8 cm and 12 cm. Find the height.', '6\\text{ cm}'],
    ['How much fencing is needed to go round a rectangular field 45 m by 30 m?', '150\\text{ m}'],
    ['A triangle has a base of 10 cm and an area of 35 cm². What is its perpendicular height?', '7\\text{ cm}'],
    ['The length of a rectangle is 4 cm longer than its width. If the area is 60 cm², find the width.', '6\\text{ cm}'],
    ['Find the volume of a triangular prism with base 5 cm, height 6 cm and length 10 cm.', '150\\text{ cm}^3'],
    [
      'A swimming pool is 25 m long, 10 m wide and 2 m deep. How many cubic metres of water are needed to fill it?',
      '500\\text{ m}^3',
    ],
  ])('%s gives %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'A circular pond of radius 5 m has a path 1 m wide inside it. Find the area of the path.',
    'A circular pond of radius 5 m is surrounded by a path 1 m wide. Find the perimeter of the path.',
    'A wheel of radius 45 cm makes 300 revolutions. How far does its centre travel upwards?',
    'A wheel has a diameter of 80 cm. How many complete turns does it make in travelling 1 km less than 4 km?',
    'A chord of a circle with radius 13 cm is 6 cm from the circumference. How long is the chord?',
    'A circle of radius 4 cm is cut from a square of side 6 cm. What area is left?',
    'A rectangle 10 m by 9 m has two 5 m by 4 m rectangles cut from it. Find the area that is left.',
    'A fish tank is 70 cm long, 40 cm wide and 50 cm high. It is filled with water to a depth of 45 cm. How many more litres of water are needed to fill it?',
    'A fish tank is 70 cm long, 40 cm wide and 50 cm high. It is half full of water. How many litres must be added to fill it?',
    'Fencing costs £12 a metre. A garden is 15 m by 1 m. How much does it cost to fence three sides?',
    'Tiles are squares of side 30 cm. Tiles are sold in boxes of 10. How many boxes are needed to cover a wall 4 m long and 2.4 m high?',
    'A rectangular picture 30 cm by 14 cm is surrounded by a border 4 cm wide. Find the perimeter of the border.',
    'A rectangular picture 30 cm by 14 cm including a border 4 cm wide on every side. Find the area of the border.',
    'Goals scored in 30 matches: 0 goals in 6 matches, 1 goal in 9 matches, 3 goals in 5 matches, 4 goals in 4 matches. Calculate the total number of goals.',
    'Two sides of a triangle are 8 cm and 10 cm and the angle opposite the first is 40°. Find the third side, to 3 decimal places.',
    'The diagonal of a rectangle is 10 cm. Find the exact length of a side.',
    'A pizza of diameter 40 cm is cut into 7 equal slices. Find the area of two slices.',
    'A sector of a circle has radius 7 cm and angle 70°. Find the area of the minor segment.',
    'Each side of a square is increased by 3 cm. Find the area.',
  ])('%s is left alone, for it asks for something else', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
