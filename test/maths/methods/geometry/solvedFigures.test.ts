import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const WORKED: readonly (readonly [problem: string, answer: string])[] = [
  ['A round table has circumference 90 cm. Find its area to the nearest square centimetre.', '645\\text{ cm}^2'],
  ['A cone has volume 96π cm³ and diameter 12 cm. Find its slant height.', '10\\text{ cm}'],
  ['The space diagonal of a cube is 6 cm. Find its volume to 1 decimal place.', '41.6\\text{ cm}^3'],
  ['A cylinder has total surface area 80π cm² and radius 4 cm. Find its height.', '6\\text{ cm}'],
  ['When π is taken as 22/7 a semicircular window has perimeter 72 cm. What is its radius?', '14\\text{ cm}'],
  ['The legs of a right-angled triangle are x and x + 2, and the hypotenuse is 10. Find x.', 'x=6'],
  [
    'The shorter sides of a right-angled triangle are in the ratio 5 : 12. Its hypotenuse is 39 cm. Find the area.',
    '270\\text{ cm}^2',
  ],
  ['The area of triangle KLM is 30 cm². KL = 10 cm and KM = 12 cm. Angle K is acute. Find angle K.', '30^\\circ'],
  ['A tank 50 cm long and 40 cm wide holds 60 litres of water. How deep is the water?', '30\\text{ cm}'],
  ['A disc of radius 7 cm has a hole of radius 3 cm cut from it. How much of the disc is left, in terms of π?', '40\\pi\\text{ cm}^2'], // prettier-ignore
  ['A trough is 80 cm long, 30 cm wide and 25 cm deep. It is filled to 5 cm below the brim. What volume of water is in it?', '48000\\text{ cm}^3'], // prettier-ignore
  ['A yacht sails 9 nautical miles due south and then 12 nautical miles due east. How far is it from its starting point?', '15\\text{ nautical miles}'], // prettier-ignore
];

const LEFT_ALONE: readonly string[] = [
  'A gardener has 40 m of fencing and makes a rectangular pen 12 m long against a wall. How wide is it?',
  'A tank 50 cm long and 40 cm wide holds 60 litres of water. 10 litres are taken out. How deep is the water?',
  'A cube has 96 cm² of paper on one face and nothing else. How long is each edge?',
  'The area of triangle KLM is 30 cm². KL = 10 cm and KM = 12 cm. Angle L is acute. Find angle L.',
  'Two sides of a right-angled triangle are in the ratio 3 : 5. Its hypotenuse is 35 cm. Find the perimeter.',
  'A circle has circumference 50 cm. What is the area of half of it to the nearest square centimetre?',
  'A circular path 2 m wide surrounds a circular lawn of diameter 10 m. Find the area of the lawn in terms of π.',
];

const TOLD_IN_WORDS: readonly (readonly [problem: string, answer: string])[] = [
  ['A ribbon 48 cm long is bent into a square. What area does it enclose?', '144\\text{ cm}^2'],
  ['Two tracks leave a gate with an angle of 60° between them. Mia is 3 km along one, Ben 8 km along the other. How far apart are they?', '7\\text{ km}'], // prettier-ignore
  ['How many tiles, 25 cm square, cover a hall 4 m by 3 m?', '192'],
  ['A plate is 20 cm across and a second plate is 30 cm across. How much larger is the area of the second? Answer in terms of π.', '125\\pi\\text{ cm}^2'], // prettier-ignore
  ['tan of an acute angle is 5/12. What is its sine?', '\\frac{5}{13}'],
  ['sin θ = 3/5 and θ is obtuse, so cos θ is', '-\\frac{4}{5}'],
  ['What angles between 0° and 360° have cos x = 1/2?', 'x=60^\\circ\\text{ or }x=300^\\circ'],
  [
    'A chord of a circle with radius 8 cm subtends an angle of 60° at the centre. How long is the chord?',
    '8\\text{ cm}',
  ],
];

const OTHER_WORDS: readonly string[] = [
  'A chord of a circle with radius 8 cm subtends an angle of 60° at the circumference. How long is the chord?',
  'A wire 60 cm long is bent into two equal squares. What is the area of each?',
  'A board 60 cm long is made into a square. What area does it have?',
  'How many angles between 0° and 360° have sin x = 1/2?',
  'How many tiles, 25 cm square, go round the edge of a hall 4 m by 3 m as a border?',
];

describe('figures and ratios told in everyday words', () => {
  it.each(TOLD_IN_WORDS)('are worked: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
  it.each(OTHER_WORDS)('are left alone where the words mean something else: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('figures that several formulas answer together', () => {
  it.each(WORKED)('are worked: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it('gives no part of a disc for the disc with two holes in it', () => {
    const problem =
      'A disc of radius 9 cm has two circles of radius 2 cm cut out of it. How much of it is left, in terms of π?';
    expect(workByRule(problem)?.answer ?? 'nothing').not.toBe('77\\pi\\text{ cm}^2');
  });
});

describe('figures told with one condition more', () => {
  it.each(LEFT_ALONE)('are left alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
