import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answerTo(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('one right-angled triangle without names', () => {
  it.each([
    ['A right triangle has legs of 6 m and 11 m. Find the angle opposite the 6 m leg, to the nearest degree.', '29^\\circ'],
    ['The legs of a right triangle are 7 and 9. Calculate the angle opposite the side of length 9, to the nearest degree.', '52^\\circ'],
    ['The legs of a right triangle measure 7 inches and 10 inches. Find the measure of the larger acute angle to the nearest degree.', '55^\\circ'],
    ['A right triangle has hypotenuse 13 cm and one leg 5 cm. Find the angle between the hypotenuse and the 5 cm leg, to 1 d.p.', '67.4^\\circ'],
    ['One leg of a right triangle is 7 and the hypotenuse is 11. Find the angle between them to the nearest degree.', '50^\\circ'],
    ['A right-angled triangle has sides 8 cm, 15 cm and 17 cm. Find its smallest angle to 1 d.p.', '28.1^\\circ'],
    ['In a right-angled triangle, the side opposite angle y is 8 cm and the side adjacent to it is 11 cm. Find y to the nearest degree.', '36^\\circ'],
    ['In a right-angled triangle the hypotenuse is 14 cm and one acute angle is 30°. How long is the side opposite that angle?', '7\\text{ cm}'],
    ['In a right triangle, the leg opposite a 35° angle is 9 feet. Find the other leg to the nearest tenth of a foot.', '12.9\\text{ ft}'],
    ['A right triangle has a leg of length 12 cm and the angle opposite this leg is 30°. Find the hypotenuse.', '24\\text{ cm}'],
    ['A right triangle has a hypotenuse of 25 and a leg of 7. Find the cosine of the angle opposite that leg.', '\\frac{24}{25}'],
    ['A right triangle has legs 9 and 40 and hypotenuse 41. What is the sine of the smaller acute angle?', '\\frac{9}{41}'],
    ['The shorter leg of a 30°-60°-90° triangle is 8 units long. Find the exact length of the longer leg.', '8\\sqrt{3}'],
    ['In a 30-60-90 triangle the side opposite the 60° angle is 12 cm. Find the hypotenuse.', '8\\sqrt{3}\\text{ cm}'],
    ['Triangle LMN is right-angled at M, with LM = 5, MN = 12 and LN = 13. Find $\\sin L$ as a fraction.', '\\frac{12}{13}'],
  ])('%s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  }); // prettier-ignore

  it.each([
    'The legs of a right triangle are not 5 and 8. Find the angle opposite the leg of length 5 to the nearest degree.',
    'The legs of a right triangle are 5 and 8. Find the angle opposite the side of length 6, to the nearest degree.',
    'The legs of a triangle are 5 and 8. Find the angle opposite the side of length 5, to the nearest degree.',
    'The legs of a right triangle are 5 and 8. Find the angle opposite the shorter leg in radians to 2 decimal places.',
    'The legs of a right triangle are 5 and 8. Find the larger angle to the nearest degree.',
    'The legs of a right triangle are 5 and 8. Find twice the angle opposite the side of length 5, to the nearest degree.',
    'One side of a right triangle is 5 and another side is 8. Find the smallest angle to the nearest degree.',
    'Two sides of a right-angled triangle are 5 cm and 12 cm. Find the third side.',
    'In a right-angled triangle, the side opposite angle x is 7 cm and the side adjacent to it is 10 cm. Find y to the nearest degree.',
    'A right-angled triangle has hypotenuse 10 cm and one acute angle 40°. How long is the side opposite the other acute angle, to 1 d.p.?',
    'In right triangle ABC, angle C is the right angle, AC = 8, BC = 15 and AB = 18. Find tan B.',
  ])('reads no more than is told: %s', (problem) => {
    expect(answerTo(problem)).toBeNull();
  });

  it('does not take the angle of one side for that of another', () => {
    const two = 'In a right-angled triangle the side opposite angle A is 7 and the side adjacent to angle B is 10. Find angle A to the nearest degree.'; // prettier-ignore
    expect(answerTo(two)).toBeNull();
  });
});

describe('an identity of one angle', () => {
  it('is worth the same at any angle', () => {
    expect(answerTo('Simplify sin^2(35°) + cos^2(35°).')).toBe('1');
    expect(answerTo('What is the value of $\\sin^2 70^\\circ + \\cos^2 70^\\circ$?')).toBe('1');
  });

  it('is not of two angles, and no number where an angle is left', () => {
    expect(answerTo('Evaluate sin²(40°) + cos²(50°)')).toBeNull();
    expect(answerTo('Find the value of 1 - sin²(35°)')).toBeNull();
    expect(answerTo('Evaluate sin²(40°) - cos²(40°)')).toBeNull();
  });
});

describe('something that rises from the ground', () => {
  it.each([
    ['A ladder 6 m long leans against a wall and makes an angle of 65° with the ground. How high up the wall does it reach? Give your answer to 2 d.p.', '5.44\\text{ m}'],
    ['A kite is on a straight string 60 m long that makes an angle of 40° with the level ground. How high is the kite above the ground end of the string? Give your answer to 1 d.p.', '38.6\\text{ m}'],
    ['An airplane takes off at an angle of 11° with the ground. After it has flown 3000 feet, how high is it, to the nearest foot?', '572\\text{ ft}'],
    ['A guy wire is attached to the top of a 30-foot pole and makes an angle of 65° with the ground. How long is the wire, to the nearest foot?', '33\\text{ ft}'],
  ])('%s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  }); // prettier-ignore

  it.each([
    'A girl whose eyes are 1.5 m above the ground flies a kite on a 50 m string at an angle of 40° to the horizontal. How high is the kite above the lower end of the string, to 1 d.p.?',
    'A girl whose eyes are 1.5 m above the ground looks at the top of a tree 20 m away at an angle of elevation of 40°. How high is the top of the tree above her eyes, to 1 d.p.?',
    'A ladder leans against a wall and makes an angle of 65° with the ground. Its foot is 2 m from the wall. Give your answer to 2 d.p.',
  ])('is not measured from the ground, or not asked for: %s', (problem) => {
    expect(answerTo(problem)).toBeNull();
  });
});
