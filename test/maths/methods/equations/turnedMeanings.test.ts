import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const answerOf = (problem: string): string | undefined => workByRule(problem)?.answer;

describe('a question that looks like a known one', () => {
  it.each([
    ['Each week Bea saves $3 more than the week before. In the first week she saves $10. How much does she save in the 5th week?', '\\$22'],
    ['2 pens and 3 pencils cost £4.10. 3 pens and 2 pencils cost £4.40. How much is a pen?', '\\text{£}1'],
    ['A rectangle is 2 cm longer than twice its width. Its perimeter is 34 cm. Find its width.', '5\\text{ cm}'],
    ['There are 20 heads and 56 legs among hens and goats on a farm. How many goats are there?', '8'],
    ['Find the smallest positive integer with 2x + 1 > 8.', '4'],
  ])('is answered where it is one: %s', (problem, answer) => {
    expect(answerOf(problem)).toBe(answer);
  }); // prettier-ignore

  it.each([
    'Each week Bea saves $3 more than the week after. In the first week she saves $10. How much does she save in the 5th week?',
    'The first row has 12 seats. Each row has at least 2 more seats than the row before. How many seats are there in the 10th row?',
    'The first row has 12 seats. Each row has 2 times more seats than the row before. How many seats are there in the 4th row?',
    'In the first month she saves £50 and each month £5 more. How much does she save in the 2nd year?',
    '2 pens and 3 pencils cost £4.10. 3 pens and 2 pencils cost £4.40 more. How much is a pen?',
    'A rectangle is 2 cm longer than twice its width. Its perimeter is 34 m. Find its width.',
    'A rectangle is 3 cm longer than it is wide. Its perimeter is 40 cm². How wide is it?',
    'There are 20 heads and 56 legs, all hens and no goats. How many hens are there?',
    'Find the smallest positive integer with 2x + 1 > -11.',
    'Find the second smallest integer with 2x + 1 > 11.',
    'A lift can hold no less than 900 kg. Boxes weigh 45 kg each and the driver weighs 90 kg. If the driver rides along, what is the maximum number of boxes that can be carried?',
    'What is the reciprocal of 3/4 + 1/8?',
  ])('is left alone where it means something else: %s', (problem) => {
    expect(answerOf(problem)).toBeUndefined();
  });
});
