import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const READ: readonly (readonly [question: string, answer: string])[] = [
  ['A 70 cm rod is sawn into three pieces. The second piece is three times as long as the first, and the third is 5 cm longer than the first. How long is the second piece?', '39\\text{ cm}'],
  ['The perimeter of a rectangular field is 110 m. Its length is 5 m less than three times its breadth. What are the length and the breadth of the field?', '40\\text{ m}\\text{ and }15\\text{ m}'],
  ['An isosceles triangle has a perimeter of 32 cm. Its base is 4 cm longer than each of the two equal sides. How long is the base?', '\\frac{40}{3}\\text{ cm}'],
  ['A cab costs $3 to get in plus $2 for every mile. Eve paid $19. How many miles did she go?', '8\\text{ miles}'],
]; // prettier-ignore

const LEFT_ALONE = [
  'A 70 cm rod is sawn into three pieces. The second piece is three times as long as the first. How long is the second piece?',
  'A 70 cm rod is sawn into three pieces, 4 cm being wasted. The second piece is three times as long as the first, and the third is 5 cm longer than the first. How long is the second piece?',
];

describe('a whole and how its parts stand to each other', () => {
  it.each(READ)('is worked by one of them: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });

  it.each(LEFT_ALONE)('is left alone where a part is not told or more happens: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
