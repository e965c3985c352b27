import { describe, expect, it } from 'vitest';

import { rateStory } from '../../../../electron/maths/methods/geometry/lines/rateStory.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('stories of two amounts that go in a straight line', () => {
  it.each([
    ['The graph of hire cost in pounds against days is a straight line through (0, 12) and (4, 40). How much is charged for each day?', '\\text{£}7'],
    ['Hiring a canoe costs a fixed fee plus a rate per hour. 2 hours cost £19 and 6 hours cost £43. Find the fixed fee.', '\\text{£}7'],
    ['A tank holds 500 litres at the start and 380 litres after 6 minutes, at a constant rate. Write an equation for the litres v left after t minutes.', 'v=-20t+500'],
    ['A plant is 6 cm tall when planted and grows 2 cm a week. Write an equation for its height h cm after w weeks.', 'h=2w+6'],
    ['An electrician charges a call-out fee of $45 and $30 per hour. Write a formula for the cost C of h hours.', 'C=30h+45'],
    ['A straight-line graph shows that 10 texts cost £3 and 30 texts cost £5. What is the gradient of the line?', '0.1'],
  ])('are worked: %s', (problem, answer) => {
    expect(rateStory(problem)?.answer).toBe(answer);
  }); // prettier-ignore

  it.each([
    '2 miles cost £7 and 5 miles cost £13. How much does each mile cost?',
    'A taxi fare graph is a straight line: 2 miles cost £7 and 5 miles cost £13, but the first mile is free. How much does each mile cost?',
    'Two taxis charge in a straight line. 2 miles cost £7 and 5 miles cost £13. Which taxi is cheaper per mile?',
    'A candle is 20 cm tall and burns down 2 cm an hour. After 3 hours it is put out. Write an equation for its height h after t hours.',
    'A candle was 24 cm tall when lit and after 3 hours it was 6 cm shorter, at a constant rate. Find the gradient of height against time.',
    'A bike costs £12 for 2 hours and £20 for 4 hours at a constant rate. What is the cost per minute?',
    'The graph of cost against miles is a straight line through (0, 3) and (5, 15). It is moved up 2 units. What is its gradient?',
  ])('are left alone where something changes on the way: %s', (problem) => {
    expect(rateStory(problem)).toBeNull();
  });
});

describe('questions that only a figure answers', () => {
  it.each([
    'A kite on 50 m of string is 40 m above the ground on which the string is held down by Ann twice. How far is the tree from her?',
    'The hypotenuse of a triangle is 6√3 cm. What is the length of 2 of its legs?',
  ])('are not worked as sums: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('angles without a sign', () => {
  it.each([
    ['cos 60', '\\frac{1}{2}'],
    ['tan 45 + sin 30', '\\frac{3}{2}'],
    ['what is the cosine of thirty degrees plus tan 60', '\\frac{3\\sqrt{3}}{2}'],
  ])('are in degrees: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each(['sin 1', 'cos 3', 'not sin 30', 'tan 30x'])('are left alone where they may be in radians: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('a number for π and a rounding together', () => {
  it('both hold', () => {
    expect(workByRule('Find the area of a circle with radius 13 cm to 1 dp. Use π = 22/7.')?.answer).toBe(
      '531.1\\text{ cm}^2',
    );
  });
});

describe('circles cut into equal slices', () => {
  it('have sectors for slices', () => {
    expect(workByRule('A pie of diameter 20 cm is cut into 5 equal pieces. Find the area of one piece in terms of π.')?.answer).toBe('20\\pi\\text{ cm}^2'); // prettier-ignore
  });

  it('are left alone where more than one is asked for', () => {
    const problem = 'A pie of diameter 20 cm is cut into 5 equal pieces. 2 are eaten. Find the area of one piece in terms of π.'; // prettier-ignore
    expect(workByRule(problem)).toBeNull();
  });
});
