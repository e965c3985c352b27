import { describe, expect, it } from 'vitest';

import { trigonometry } from '../../../electron/maths/methods/trigonometry.ts';
import { understood } from './worked.ts';

function answerTo(problem: string): string | null {
  return trigonometry(understood([], 'words', problem))?.answer ?? null;
}

describe('a question about angles', () => {
  it.each([
    ['What is the exact value of sin 30°?', '\\frac{1}{2}'],
    [
      'In a right-angled triangle the hypotenuse is 10 cm and one angle is 30°. Find the side opposite this angle.',
      '5\\text{ cm}',
    ],
    ['Solve sin x = 1/2 for 0° ≤ x ≤ 180°', 'x=30^\\circ\\text{ or }x=150^\\circ'],
    ['A right triangle has opposite side 3 and adjacent side 4. What is tan θ?', '\\frac{3}{4}'],
    ['Find the angle θ, to 1 decimal place, if tan θ = 0.75 and θ is acute.', '36.9^\\circ'],
    ['Simplify sin^2 x + cos^2 x', '1'],
    ['Write down the exact value of \\cos 45^\\circ', '\\frac{\\sqrt{2}}{2}'],
    ['Find the exact value of sin 120°', '\\frac{\\sqrt{3}}{2}'],
    ['Solve cos x = 1/2 for 0° ≤ x ≤ 360°.', 'x=60^\\circ\\text{ or }x=300^\\circ'],
    ['Solve tan x = 1 for 0 ≤ x < 360', 'x=45^\\circ\\text{ or }x=225^\\circ'],
    ['Solve 2sin x = 1 for 0° ≤ x ≤ 360°.', 'x=30^\\circ\\text{ or }x=150^\\circ'],
    ['Solve 2 cos θ + 1 = 0 for 0 ≤ θ ≤ 2π', '\\theta=\\frac{2\\pi}{3}\\text{ or }\\theta=\\frac{4\\pi}{3}'],
    [
      'In a right triangle the angle is 40° and the adjacent side is 8 cm. Find the opposite side to 1 decimal place.',
      '6.7\\text{ cm}',
    ],
    [
      'A right-angled triangle has hypotenuse 12 cm and an angle of 35°. Calculate the length of the side adjacent to the angle. Give your answer to 3 significant figures.',
      '9.83\\text{ cm}',
    ],
    ['In a right-angled triangle, the opposite side is 5 cm and the hypotenuse is 10 cm. Find the angle.', '30^\\circ'],
    [
      'A right triangle has an adjacent side of 7 cm and a hypotenuse of 9 cm. Find the angle to 1 decimal place.',
      '38.9^\\circ',
    ],
    [
      'A ladder of length 6 m leans against a wall and makes an angle of 60° with the ground. How high up the wall does it reach?',
      '3\\sqrt{3}\\text{ m}',
    ],
    ['sin θ = 3/5 and θ is acute. Find cos θ.', '\\frac{4}{5}'],
    ['Given that cos θ = 5/13 and θ is acute, find tan θ.', '\\frac{12}{5}'],
    ['Simplify tan x cos x', '\\sin x'],
    ['Simplify (1 - cos^2 x)/sin x', '\\sin x'],
    ['Convert 150° to radians.', '\\frac{5\\pi}{6}'],
    ['Convert 3π/4 radians to degrees', '135^\\circ'],
    ['What is the exact value of tan(π/3)?', '\\sqrt{3}'],
    ['Solve sin θ = -√3/2, 0° ≤ θ ≤ 360°', '\\theta=240^\\circ\\text{ or }\\theta=300^\\circ'],
    [
      'Solve $\\cos x = -\\frac{\\sqrt{2}}{2}$ for $0^\\circ \\le x \\le 360^\\circ$.',
      'x=135^\\circ\\text{ or }x=225^\\circ',
    ],
    ['Find all solutions of tan x = √3 in the interval [0, 2π].', 'x=\\frac{\\pi}{3}\\text{ or }x=\\frac{4\\pi}{3}'],
    ['cos 150°', '-\\frac{\\sqrt{3}}{2}'],
    ['Find sin θ if the opposite side is 8 and the hypotenuse is 17.', '\\frac{8}{17}'],
    ['What is the value of sin 90°?', '1'],
    ['Given sin θ = 0.6 where θ is acute, find the value of cos θ.', '\\frac{4}{5}'],
    ['Find θ if cos θ = 0.5 and θ is acute.', '60^\\circ'],
    [
      'From the top of a cliff 50 m high, the angle of depression of a boat is 30°. How far is the boat from the foot of the cliff?',
      '50\\sqrt{3}\\text{ m}',
    ],
    [
      'A kite is at the end of a 40 m string that makes an angle of 50° with the ground. How high is the kite? Give your answer to 1 decimal place.',
      '30.6\\text{ m}',
    ],
    ['Simplify sin x / cos x', '\\tan x'],
    ['Simplify 1 - sin²θ', '\\cos^2 \\theta'],
    ['Express 60° in radians', '\\frac{\\pi}{3}'],
    ['tan 30° exact value', '\\frac{\\sqrt{3}}{3}'],
    ['Solve sin x = 1/2 for 0 <= x <= 90 degrees', 'x=30^\\circ'],
    ['Find the exact value of cos 30°.', '\\frac{\\sqrt{3}}{2}'],
    ['What is sin 60° as a surd?', '\\frac{\\sqrt{3}}{2}'],
    ['Find the exact value of sin(π/4).', '\\frac{\\sqrt{2}}{2}'],
    ['Solve tan θ = √3 for 0° ≤ θ ≤ 360°.', '\\theta=60^\\circ\\text{ or }\\theta=240^\\circ'],
    ['Find all values of x between 0° and 360° for which cos x = 0.5.', 'x=60^\\circ\\text{ or }x=300^\\circ'],
    ['Solve 2cos x - 1 = 0 for 0° ≤ x ≤ 360°', 'x=60^\\circ\\text{ or }x=300^\\circ'],
    ['Solve sin θ = 0.5 for 0 ≤ θ ≤ 360°', '\\theta=30^\\circ\\text{ or }\\theta=150^\\circ'],
    ['Solve cos x = -1, 0 ≤ x ≤ 2π', 'x=\\pi'],
    ['In a right-angled triangle, sin θ = 5/13. Find cos θ.', '\\frac{12}{13}'],
    ['If sin A = 4/5 and A is acute, find tan A.', '\\frac{4}{3}'],
    [
      'In a right-angled triangle, the side opposite angle θ is 7 cm and the hypotenuse is 25 cm. Find sin θ.',
      '\\frac{7}{25}',
    ],
    [
      'A right-angled triangle has a hypotenuse of 20 cm. One angle is 60°. Find the length of the side adjacent to this angle.',
      '10\\text{ cm}',
    ],
    [
      'Calculate the size of the angle θ in a right-angled triangle where the opposite side is 6 cm and the adjacent side is 8 cm. Give your answer to 1 decimal place.',
      '36.9^\\circ',
    ],
    [
      'From a point 30 m from the base of a building the angle of elevation of the top is 45°. How tall is the building?',
      '30\\text{ m}',
    ],
    [
      'A ladder 8 m long leans against a wall at 60° to the ground. How high up the wall does it reach?',
      '4\\sqrt{3}\\text{ m}',
    ],
    ['A kite string is 50 m long and makes an angle of 30° with the ground. How high is the kite?', '25\\text{ m}'],
    ['Simplify (sin x)/(tan x)', '\\cos x'],
    ['Simplify cos x tan x', '\\sin x'],
    ['Simplify 1 - cos²x', '\\sin^2 x'],
  ])('%s gives %s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  });

  it.each([
    'Find the height of a triangle of area 20 and height 5.',
    'Solve sin x = 2 for 0° ≤ x ≤ 360°',
    'Solve sin x = 1/2 for 0° ≤ y ≤ 360°',
    'Solve sin x > 1/2 for 0° ≤ x ≤ 360°',
    'Solve sin x = cos x for 0° ≤ x ≤ 360°',
    'Solve sin x = 1/2 for 0 ≤ x ≤ 1',
    'Find the sum of the solutions of sin x = 1/2 for 0° ≤ x ≤ 360°',
    'How many solutions has sin x = 1/2 for 0° ≤ x ≤ 360°?',
    'Find the smallest solution of cos x = 1/2 for 0° ≤ x ≤ 360°',
    'Solve 2 + sin x = 1 for 0° ≤ x ≤ 360°',
    'Given that sin θ = 3/5 and θ is obtuse, find cos θ.',
    'Given that sin θ = 3/5 and θ is not acute, find cos θ.',
    'Find sin 2θ given that sin θ = 3/5 and θ is acute',
    'Given sin θ = 3/5 and θ is acute find cos θ and tan θ',
    'In a right-angled triangle the hypotenuse is 10 and the angle is 30°. Find the other angle.',
    'In a triangle the hypotenuse is 10 cm and one angle is 90°. Find the opposite side.',
    'A ladder 5 m long makes an angle of 60° with the wall. How high does it reach?',
    'The angle of depression of a boat from a cliff 50 m from the boat is 30°. How high is the cliff?',
    'Find the angle in radians: opposite side 3, hypotenuse 6, right triangle',
    'Find cos 45° to 2 decimal places',
    'Write down tan 90°',
    'sin 30',
    'cos 60 degrees squared',
    'Convert 180 to radians',
  ])('that asks for something else is left alone: %s', (problem) => {
    expect(answerTo(problem)).toBeNull();
  });
});
