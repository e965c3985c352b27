import { describe, expect, it } from 'vitest';

import { pythagoras } from '../../../electron/maths/methods/pythagoras.ts';
import { understood } from './worked.ts';

function answerTo(problem: string): string | null {
  return pythagoras(understood([], 'words', problem))?.answer ?? null;
}

describe('a question about a right-angled triangle', () => {
  it.each([
    ['Solve x^2 = 7^2 + 24^2 where x > 0', 'x=25'],
    ['Find x if x² = 10² − 6² and x > 0', 'x=8'],
    ['A right-angled triangle has legs 6 cm and 8 cm. Find the hypotenuse.', '10\\text{ cm}'],
    ['The hypotenuse of a right triangle is 13 and one leg is 5. How long is the other leg?', '12'],
    ['Find the length of the diagonal of a rectangle 9 m by 12 m.', '15\\text{ m}'],
    ['Find the exact length of the diagonal of a square of side 4 cm.', '4\\sqrt{2}\\text{ cm}'],
    ['A ladder 5 m long leans against a wall with its foot 3 m from the wall. How high does it reach?', '4\\text{ m}'],
    ['Is a triangle with sides 7, 8 and 11 right-angled?', '\\text{no}'],
    ["Legs 1 and 2, what's the hypotenuse in surd form?", '\\sqrt{5}'],
    [
      'The two shorter sides of a right-angled triangle are 9 cm and 12 cm. Calculate the length of the hypotenuse.',
      '15\\text{ cm}',
    ],
    [
      'A right-angled triangle has a hypotenuse of 17 cm and one side of 8 cm. Work out the length of the third side.',
      '15\\text{ cm}',
    ],
    ['A right triangle has legs of length 5 and 12. What is the length of the hypotenuse?', '13'],
    ['In a right triangle, one leg is 7 and the hypotenuse is 25. Find the other leg.', '24'],
    ['Find the hypotenuse of a right triangle whose legs are 4 and 7. Give your answer to 1 decimal place.', '8.1'],
    [
      'Find the length of the missing side of a right-angled triangle with hypotenuse 10 cm and another side 6 cm.',
      '8\\text{ cm}',
    ],
    [
      'A ladder is 6.5 m long. The foot of the ladder is 2.5 m from a vertical wall. How far up the wall does the ladder reach?',
      '6\\text{ m}',
    ],
    [
      'A 13-foot ladder leans against a wall. The base of the ladder is 5 feet from the wall. How high up the wall does the ladder reach?',
      '12\\text{ ft}',
    ],
    ['A ladder reaches 12 m up a wall and its foot is 5 m from the wall. How long is the ladder?', '13\\text{ m}'],
    ['A ship sails 8 km east and then 6 km north. How far is it from its starting point?', '10\\text{ km}'],
    ['Ben walks 5 km north then 12 km east. How far is he from where he started?', '13\\text{ km}'],
    ['A rectangle has length 24 cm and width 7 cm. Find the length of its diagonal.', '25\\text{ cm}'],
    ['The diagonal of a rectangle is 13 cm and one side is 5 cm. Find the other side.', '12\\text{ cm}'],
    ['Does a triangle with sides 5 cm, 12 cm and 13 cm have a right angle?', '\\text{yes}'],
    ['A triangle has sides of length 8, 15 and 17. Show whether it is a right-angled triangle.', '\\text{yes}'],
    ['A TV screen is 40 inches wide and 30 inches high. What is the length of its diagonal?', '50\\text{ in}'],
    ['An isosceles triangle has equal sides of 13 cm and a base of 10 cm. Find its height.', '12\\text{ cm}'],
    ['What is the diagonal of a square with side 5 cm? Leave your answer in surd form.', '5\\sqrt{2}\\text{ cm}'],
    ['Find the length of the longest diagonal of a cuboid with sides 3 cm, 4 cm and 12 cm.', '13\\text{ cm}'],
    [
      "Use Pythagoras' theorem to find the length of the hypotenuse of a right-angled triangle with shorter sides 8 cm and 15 cm.",
      '17\\text{ cm}',
    ],
    ['In triangle ABC, angle B = 90°, AB = 6 cm and BC = 8 cm. Find AC.', '10\\text{ cm}'],
    [
      'The sides of a right-angled triangle that form the right angle are 20 cm and 21 cm. Find the hypotenuse.',
      '29\\text{ cm}',
    ],
    [
      'A wire 17 m long runs from the top of a pole to a point on the ground 8 m from the base of the pole. How tall is the pole?',
      '15\\text{ m}',
    ],
    [
      'What is the length of the third side of a right triangle if the hypotenuse is 15 and one of the legs is 9?',
      '12',
    ],
    [
      'A right triangle has a leg of 9 cm and a hypotenuse of 41 cm. What is the length of the other leg?',
      '40\\text{ cm}',
    ],
    ['A right triangle has legs measuring 7 and 24. What is the hypotenuse?', '25'],
    ['What is the length of the hypotenuse of a right-angled triangle with sides 5 cm and 12 cm?', '13\\text{ cm}'],
    [
      'The hypotenuse of a right-angled triangle measures 26 cm. One of the other sides measures 10 cm. Find the length of the remaining side.',
      '24\\text{ cm}',
    ],
    [
      'A ladder 10 m long rests against a vertical wall. The foot of the ladder is 6 m from the bottom of the wall. Find the height the ladder reaches up the wall.',
      '8\\text{ m}',
    ],
    ['How long is the diagonal of a rectangle measuring 8 cm by 15 cm?', '17\\text{ cm}'],
    ['A rectangle measures 6 cm by 8 cm. What is the length of its diagonal?', '10\\text{ cm}'],
    ['A ship sails 12 km due north then 5 km due east. Find its distance from its starting point.', '13\\text{ km}'],
    [
      'Work out the length of the longest side of a right-angled triangle whose other two sides are 10 cm and 24 cm.',
      '26\\text{ cm}',
    ],
    ['Can a triangle with sides 9, 40 and 41 be right-angled?', '\\text{yes}'],
    ['Determine whether 6, 8, 10 can be the side lengths of a right triangle.', '\\text{yes}'],
    ['Is the triangle with sides 4 cm, 5 cm, 6 cm a right-angled triangle?', '\\text{no}'],
    [
      'A right-angled triangle has shorter sides 2 cm and 3 cm. Find the hypotenuse, correct to 2 decimal places.',
      '3.61\\text{ cm}',
    ],
    [
      'A 25 ft ladder leans against a building. The bottom of the ladder is 7 ft from the building. How high up the building does it reach?',
      '24\\text{ ft}',
    ],
  ])('%s gives %s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  });

  it.each([
    'A right-angled triangle has legs 6 cm and 8 cm. Find the shortest side.',
    'A right-angled triangle has a leg of 13 cm and a hypotenuse of 5 cm. Find the other leg.',
    'A triangle has legs 6 cm and 8 cm. Find the hypotenuse squared.',
    'A right-angled triangle has hypotenuse 6 cm and hypotenuse 8 cm. Find the leg.',
    'The hypotenuse of a right triangle is 3 more than 10 and one leg is 5. Find the other leg.',
    'In a right-angled triangle the hypotenuse is twice one leg. The leg is 5 cm. Find the hypotenuse.',
    'A ladder leans against a wall. Its foot is 3 m from the wall and its top is 4 m from the ground. The ladder slips 1 m. How long is the ladder?',
    'A 10 m ladder reaches 8 m up a wall. How much further up does it reach if the foot is moved in?',
    'A 10 m ladder leans against a 8 m wall. How far is the foot from the wall?',
    'A ship sails 3 km north and then 4 km north-east. How far is it from its start?',
    'A ship sails 3 km east, 4 km north and then 5 km west. How far is it from its start?',
    'A man walks 3 km east and then 4 km north. How far did he walk?',
  ])('that asks for something else is left alone: %s', (problem) => {
    expect(answerTo(problem)).toBeNull();
  });
});
