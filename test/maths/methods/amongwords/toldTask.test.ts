import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const READ: readonly (readonly [question: string, answer: string])[] = [
  ['Each of 4 runners pays f dollars to enter and $3 for a shirt. Expand 4(f + 3) to get what they pay in dollars.', '4f+12'],
  ['A gardener has 18b bulbs and 24p plants. Factorise 18b + 24p fully to show the largest number of equal beds.', '6(3b+4p)'],
  ['A van brings 7c + 2d parcels, then 3c + d of them are delivered. Simplify (7c + 2d) − (3c + d) to find what is left.', '4c+d'],
  ['A plumber asks £25 for coming and £15 for each hour. The bill was £85, so solve 15h + 25 = 85 to find the hours.', 'h=4'],
  ['A ring has area πA² − πa². Write this as fully factorised as possible.', '\\pi(A-a)(A+a)'],
]; // prettier-ignore

const LEFT_ALONE = [
  'A plumber asks £25 for coming and £15 for each hour. The bill was £85, so solve 15h + 25 = 85 to find the minutes.',
  'Each of 4 runners pays f dollars and 7 of them leave. Expand 4(f + 3) to get what they pay in dollars.',
  'A rectangle is twice as long as wide. Solve 6w = 30 to find the length of it.',
];

describe('a command behind a story', () => {
  it.each(READ)('is obeyed where the story tells only parts of its formula: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });

  it.each(LEFT_ALONE)('is left alone where the story tells more, or more is asked: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
