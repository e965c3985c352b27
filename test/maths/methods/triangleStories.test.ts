import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('a triangle told by its sides and angles', () => {
  it.each([
    [
      'In triangle KLM, KL = 8 cm, LM = 5 cm and angle KLM = 110°. Calculate the length of KM, correct to 1 decimal place.',
      '10.8\\text{ cm}',
    ],
    [
      'In triangle ABC, AB = 7 cm, BC = 8 cm and AC = 9 cm. Find the size of angle ABC to 1 decimal place.',
      '73.4^\\circ',
    ],
    ['A pen and a ruler cost £1.20. A pen costs £1 more than a ruler. How much does the pen cost?', '\\text{£}1.10'],
    ['3 pens and 2 rulers cost £2.10. 1 pen and 2 rulers cost £1.30. How much does a ruler cost?', '\\text{£}0.45'],
    ['A plumber charges £30 call-out and £20 an hour. How much does a 3 hour job cost?', '\\text{£}90'],
    [
      'A plumber charges £30 for the first hour and £20 for each hour after that. How much does a 3 hour job cost?',
      '\\text{£}70',
    ],
    ['Tickets cost £8 for adults and £5 for children. 20 people paid £130. How many adults were there?', '10'],
    [
      'Adult seats for the match are £15, child seats £8. We bought 10 seats for £101. How many adult seats was that?',
      '3',
    ],
    [
      'A family ticket costs £20. Tickets cost £8 for adults and £5 for children. How much do 2 adults and 2 children save with the family ticket?',
      '\\text{£}6',
    ],
    ['Prices rise by 10% and then fall by 10%. A coat cost £60. What does it cost now?', '\\text{£}59.40'],
    ['Prices rise by 10% and then fall by 10%. A coat now costs £99. What did it cost at first?', '\\text{£}100'],
    [
      'Calculate the length of the hypotenuse of a right-angled triangle with shorter sides 9 cm and 40 cm.',
      '41\\text{ cm}',
    ],
    [
      'A right triangle has a hypotenuse of 26 inches and one leg of 10 inches. Find the length of the other leg.',
      '24\\text{ in}',
    ],
    ['Find the length of the diagonal of a rectangle with sides 5 cm and 12 cm.', '13\\text{ cm}'],
    ['Is a triangle with side lengths 6, 8 and 10 a right triangle?', '\\text{yes}'],
    [
      'A 13 ft ladder leans against a building. The base of the ladder is 5 ft from the building. How high up the building does the ladder reach?',
      '12\\text{ ft}',
    ],
    [
      'A boat travels 9 miles north and 12 miles west. How far is the boat from its starting point?',
      '15\\text{ miles}',
    ],
    ['Find the perimeter of a right-angled triangle whose shorter sides are 6 cm and 8 cm.', '24\\text{ cm}'],
    ['An equilateral triangle has sides of 8 cm. Find its height in exact form.', '4\\sqrt{3}\\text{ cm}'],
    ['A rhombus has diagonals of length 16 cm and 12 cm. Find the length of each side.', '10\\text{ cm}'],
    ['Find the area of an isosceles triangle with sides 10 cm, 10 cm and 12 cm.', '48\\text{ cm}^2'],
    [
      'A tent pole is held by a guy rope 5 m long fixed to the ground 3 m from the base of the pole. How tall is the pole?',
      '4\\text{ m}',
    ],
    [
      'A football pitch is 100 m long and 60 m wide. How far is it from one corner to the opposite corner? Give your answer to the nearest metre.',
      '117\\text{ m}',
    ],
    ['Find the longest rod that fits in a box 3 cm by 4 cm by 12 cm.', '13\\text{ cm}'],
    ['A man walks 5 km east, then 12 km north. How far is he from his starting point?', '13\\text{ km}'],
    ["Two legs of a right triangle are 7 and 24. What's the hypotenuse?", '25'],
    ['The legs of a right triangle are 2 and 3. Find the hypotenuse in simplest radical form.', '\\sqrt{13}'],
    [
      'From the top of a 30 m tower, the angle of depression of a car is 40°. How far is the car from the base of the tower? Give your answer to 1 decimal place.',
      '35.8\\text{ m}',
    ],
    ['Find the value of tan 45°.', '1'],
    [
      'In a right-angled triangle, the opposite side is 5 cm and the adjacent side is 12 cm. Find the angle to 1 decimal place.',
      '22.6^\\circ',
    ],
    ['Solve 2cos x = 1 for 0 ≤ x ≤ 360°.', 'x=60^\\circ\\text{ or }x=300^\\circ'],
    ['Convert 120° to radians.', '\\frac{2\\pi}{3}'],
    ['Triangle ABC has AB = 5 cm, AC = 8 cm and angle A = 60°. Find BC.', '7\\text{ cm}'],
    ['In triangle ABC, angle A = 30°, angle B = 45° and a = 6 cm. Find b exactly.', '6\\sqrt{2}\\text{ cm}'],
    [
      'A right-angled triangle has an angle of 40° and a hypotenuse of 15 cm. Find the length of the side adjacent to the 40° angle. Give your answer to 3 significant figures.',
      '11.5\\text{ cm}',
    ],
    ['Simplify (sin x)^2 + (cos x)^2.', '1'],
    [
      'The angle of elevation of the top of a building from a point 40 m from its base is 35°. Find the height of the building to the nearest metre.',
      '28\\text{ m}',
    ],
    ['Find angle x in a right triangle where the hypotenuse is 10 and the opposite side is 5.', '30^\\circ'],
    [
      'A ladder 7 m long leans against a wall. Its foot is 3 m from the wall. Find the angle the ladder makes with the wall, to the nearest degree.',
      '25^\\circ',
    ],
  ])('%s gives %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'A rectangle 10 m by 9 m has two 5 m by 4 m rectangles cut from it. Find the area that is left.',
    'In triangle ABC, AB = 8 cm, BC = 9 cm and angle A = 50°. Find AC.',
    'Two sides of a triangle are 8 cm and 10 cm and the angle opposite the first is 40°. Find the third side, to 3 decimal places.',
    'The diagonal of a rectangle is 10 cm. Find the exact length of a side.',
    'ABCD is a quadrilateral. Angle ABC = 93°. Work out the size of angle ADC.',
    'Points A, B and C lie on a circle with centre O, and reflex angle AOB is 350°. C is on the major arc AB. What is the size of angle ACB?',
    'A sector of a circle has radius 7 cm and angle 70°. Find the area of the minor segment.',
  ])('%s is left alone, for it asks for something else', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
