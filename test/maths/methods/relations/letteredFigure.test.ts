import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const READ: readonly (readonly [question: string, answer: string])[] = [
  ['A quadrilateral has angles of (x + 20)°, (2x − 10)°, (3x + 5)° and (x + 65)°. Find the size of the largest angle.', '125^\\circ'],
  ['The angles of a triangle are y°, 3y° and (y + 30)°. Find the size of each angle.', '30^\\circ,\\ 90^\\circ,\\ 60^\\circ'],
  ['Find x if the angles of a pentagon are x, x, 2x, 2x and 120 degrees.', 'x=70'],
  ['Isosceles △. Equal sides: 5b + 1 cm and 7b − 9 cm. b = ?', 'b=5'],
  ['Two vertically opposite angles are 2x + 15 degrees and 4x − 25 degrees. Find x.', 'x=20'],
  ['In a parallelogram two opposite angles are (3x + 5)° and (4x − 20)°. Find x.', 'x=25'],
]; // prettier-ignore

const LEFT_ALONE = [
  'The angles at a point are 2x, 3x and 90°, one of them is reflex. Find x.',
  'The perimeter of a rectangle is 36 cm. Its length is twice its width. What is the length of its diagonal?',
  'An isosceles triangle has base angles of (2x + 5)° and (3x − 20)°. Work out the third angle.',
  'The angles of a triangle are y°, 3y° and (y + 30)°, one more than in the next. Find the size of each angle.',
];

describe('sides and angles with a letter', () => {
  it.each(READ)('make an equation by what figure they belong to: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });

  it.each(LEFT_ALONE)('are left alone where something else is asked or told: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
