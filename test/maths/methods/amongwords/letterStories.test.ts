import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const READ: readonly (readonly [question: string, answer: string])[] = [
  [
    'A flower bed is a triangle with sides n + 2, 3n and 2n + 5 metres. How long is the edging that goes right around it?',
    '6n+7',
  ],
  ['A rectangular rug is (k + 4) m long and (2k + 1) m wide. What is its area?', '2k^2+9k+4'],
  [
    'An isosceles triangle has perimeter 9t + 4. The third side is t + 2. Write an expression for each equal side.',
    '4t+1',
  ],
  [
    'The area of a rectangular stage is x² + 11x + 24 and its width is x + 3. Write an expression for the length.',
    'x+8',
  ],
  [
    'Number wall: every brick is the total of the two below. The bottom row is 2m, m + 1, 4. What is in the top brick?',
    '4m+6',
  ],
  ['Priya has 7c beads. She buys 2c + 4 and then gives away c + 1 beads. How many beads has she now?', '8c+3'],
  ['There are 6x people on a tram. 2x get off and y get on. How many are on the tram now?', '4x+y'],
  [
    'Rosa picked r apples on Monday and 3r + 2 on Tuesday, and on Wednesday 5 more than r. How many did she pick in all three days?',
    '5r+7',
  ],
  ['There are k red beads and 2k + 3 blue beads in a jar. Write an expression for the total number of beads.', '3k+3'],
  ['I have n plums, 2n pears and 4 figs. Write an expression for the total number of fruit.', '3n+4'],
  ['Find the area of a rectangle that is √3 cm by √27 cm', '9\\text{ cm}^2'],
];

const LEFT_ALONE = [
  'A triangle has sides of 2x, 3x + 1 and x + 7. Each side is doubled. Find an expression for the perimeter.',
  'Priya has 7c beads. Ben gives her 2c beads. How many has Ben now?',
  'Priya has 7c beads. She buys 3 bags of c + 4 beads. How many beads has she now?',
  'Number wall: every brick is the total of the two below. The bottom row is 2m, m + 1, 4. What is in the second row?',
  'The perimeter of a rectangle is 10x + 6. The length is 3x. What is the area?',
  'Reels of wire are w metres long. I used 4 reels and 3 metres, then 2 reels and 5 metres. Write the total length in terms of w.',
  'A coach takes n guests. 3 coaches and 12 walkers came, then 2 coaches and 8 walkers. Write the total number of guests in terms of n.',
  'Stamps are sold in sheets of s. I used 4 sheets and 9 single stamps, then 2 sheets and 5 single ones. Write the total number of postcards in terms of s.',
  'A minibus takes b pupils and n minibuses are hired. Write an expression for the total number of pupils.',
  'Cards cost £c. I bought 5 and Ben bought 6. Write an expression for the total cost.',
  'Kim earns w pounds an hour. She worked 5 hours and got 10 pounds in tips. Write an expression for her total pay in terms of w.',
  'Bo sold t tickets on Monday and his sister sold 2t + 5. How many did Bo sell in total?',
];

describe('stories whose amounts hold letters', () => {
  it.each(READ)('are read by what is told and asked: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });

  it.each(LEFT_ALONE)('are left alone where somebody else, or another amount, comes in: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
