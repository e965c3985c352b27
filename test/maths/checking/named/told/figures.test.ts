import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight } from '../itTicks.ts';

describe('shapes whose sizes are told in more words', () => {
  itTicksOnlyRight([
    [
      'The parallel sides of a trapezium are 6 cm and 11 cm; they are 8 cm apart. What is its area?',
      '68\\text{ cm}^2',
      '136\\text{ cm}^2',
    ],
    [
      'Find the volume of a solid hemisphere of radius 6 cm, leaving π in your answer.',
      '144\\pi\\text{ cm}^3',
      '288\\pi\\text{ cm}^3',
    ],
    [
      'A sphere has a diameter of 6 cm. Find its volume, leaving π in your answer.',
      '36\\pi\\text{ cm}^3',
      '288\\pi\\text{ cm}^3',
    ],
    [
      'An isosceles triangle has sides 13 cm, 13 cm and 10 cm. Work out its area.',
      '60\\text{ cm}^2',
      '65\\text{ cm}^2',
    ],
    [
      'An equilateral triangle has sides of 8 cm. Find its height as an exact surd in its simplest form.',
      '4\\sqrt{3}\\text{ cm}',
      '4\\sqrt{5}\\text{ cm}',
      '\\sqrt{48}\\text{ cm}',
    ],
    [
      'What is the diagonal of a rectangle 5 cm by 7 cm? Leave it as a surd.',
      '\\sqrt{74}\\text{ cm}',
      '8.6\\text{ cm}',
    ],
    [
      'The diagonal of a square is 8 cm long. Find the exact length of a side.',
      '4\\sqrt{2}\\text{ cm}',
      '8\\sqrt{2}\\text{ cm}',
    ],
    ['Find the longest diagonal of a cuboid 2 cm by 3 cm by 6 cm.', '7\\text{ cm}', '11\\text{ cm}'],
    [
      'Find the total surface area of a closed rectangular box that is 5 in. by 4 in. by 12 in.',
      '256\\text{ in}^2',
      '240\\text{ in}^2',
    ],
  ]);

  itLeaves([
    'An isosceles triangle has sides 13 cm, 12 cm and 10 cm. Work out its area.',
    'Find the diagonal of a cuboid 2 cm by 3 cm by 6 cm.',
    'Find the total surface area of an open rectangular box that is 5 in. by 4 in. by 12 in.',
    'The parallel sides of a trapezium are 6 cm and 11 cm; the other sides are 8 cm long. What is its area?',
    'Find the surface area of a hemisphere of radius 6 cm.',
  ]);
});

describe('right angles on ladders and at sea', () => {
  itTicksOnlyRight([
    [
      'A 25-foot ladder leans against a vertical wall with its base 7 feet out from the wall on level ground. How high up the wall does it reach?',
      '24\\text{ ft}',
      '26\\text{ ft}',
    ],
    [
      'The hypotenuse of a right-angled triangle is 17 m and one other side is 8 m. Find the third side.',
      '15\\text{ m}',
      '\\sqrt{353}\\text{ m}',
    ],
    [
      'A ship sails 24 km due north and then 10 km due west. How far is it now, in a straight line, from where it started?',
      '26\\text{ km}',
      '34\\text{ km}',
    ],
    [
      'A ship sails 24 km due north and then 18 km due east. How far must it sail in a straight line to return directly to its starting point?',
      '30\\text{ km}',
      '42\\text{ km}',
    ],
  ]);

  itLeaves([
    'A ship leaves the harbour and sails 20 km due north, then 21 km due east. How far has it sailed?',
    'A ship sails 20 km due north and then 21 km due east. How far is it from the harbour?',
    'A ship leaves the harbour and sails 20 km due north, then 21 km due east. How far is it from the lighthouse now?',
    'A ship leaves the harbour and sails 20 km due north, then 21 km due south. How far is it from the harbour now?',
  ]);
});

describe('an acute angle of which one ratio is told', () => {
  itTicksOnlyRight([
    ['θ is acute and cos θ = 3/5. Without finding θ, state the exact value of tan θ.', '\\frac{4}{3}', '\\frac{3}{4}'],
    [
      'Given that $\\theta$ is acute and $\\tan\\theta = \\frac{3}{4}$, find the exact value of $\\cos\\theta$.',
      '\\frac{4}{5}',
      '\\frac{3}{5}',
    ],
    ['A is acute and sin A = 2/3. Find the exact value of cos A.', '\\frac{\\sqrt5}{3}', '\\frac{5}{9}', '0.745'],
    [
      'Find the acute angle x if $\\sin x = 0.4$. Give your answer in degrees to 1 decimal place.',
      '23.6^\\circ',
      '66.4^\\circ',
      '24^\\circ',
    ],
    ['θ is acute and tan θ = 1.2. Find θ to the nearest degree.', '50^\\circ', '51^\\circ'],
  ]);

  itLeaves([
    'θ is obtuse and sin θ = 3/5. Find cos θ.',
    'θ is acute and sin θ = 3/5. Find cos x.',
    'θ is acute and sin θ = 3/5. Find cos 2θ.',
    'θ is acute and sin θ = 6/5. Find cos θ.',
  ]);
});

describe('the value of numbers alone', () => {
  itTicksOnlyRight([
    ['Write down the exact value of tan 60°.', '\\sqrt{3}', '\\frac{1}{\\sqrt{3}}', '1.73'],
    ['Give the exact value of $\\cos 135^\\circ$.', '-\\frac{\\sqrt{2}}{2}', '\\frac{\\sqrt{2}}{2}'],
  ]);
});
