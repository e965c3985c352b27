import { describe, expect, it } from 'vitest';

import { sumInTalk } from '../../../../electron/maths/methods/plainly/sums/sumInTalk.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('a sum among talk', () => {
  it.each([
    ['hiya, back at college after 15 years!! how do I do 36 / 4 * 3 - 7 please', '20'],
    ['Our homeschool book has $\\frac{12 + 8}{2 \\times 5}$ and my son divided just the 8. What’s the right value?', '2'],
    ['Can you help me with 7 - 2^3 + 4 x 3? The x is a times sign, not a letter.', '11'],
    ['I typed 2 + 3 * 6 - 8 / 4 in my phone and got something different to the one on paper. Which number is actually correct?', '18'],
    ['For the stall I wrote 4 × 2.50 + 3 × 1.50 − 2 on a napkin (2 pounds off with a voucher). What does that come to?', '\\text{£}12.50'],
    ["Please evaluate -(2 - 6)^2 + 3(1 + 4). The teacher marked my girl's 31 as wrong.", '-1'],
    ["How do I do (−7) × (−8)? My son says two minuses always make a plus but I'm not convinced.", '56'],
    ['-63 divided by 9, what is it? Doing my functional skills and minus signs scare me', '-7'],
    ['My daughter needs 11 − (−17) + (−4). Please tell me the answer so I can check hers.', '24'],
    ['How do I work out 1/6 + 3/8? My lad just added the tops and the bottoms.', '\\frac{13}{24}'],
    ["I'm learning decimals again at 49! Please could you tell me 3.6 ÷ 0.04", '90'],
    ['How do I write $3^2 \\times 3^6$ as one power of 3?', '3^8'],
    ['We were doing (2 × 10^6) × (7 × 10^−3) round the kitchen table. What’s that in standard form?', '1.4\\times 10^4'],
    ['At a quiz night in Port Pirie, the tie-break was to evaluate 4 × 3^2 − (8 + 4) ÷ 3 in your head. What should the winning team have written down?', '32'],
    ['How much is 3/4 of 92? Trying to cut down a recipe.', '69'],
    ['My calculator says 20 for 2 + 3 × 4 and my phone says 14, which one’s right?', '14'],
  ])('is worked by itself: %s', (problem, expected) => {
    expect(workByRule(problem)?.answer).toBe(expected);
  }); // prettier-ignore

  it.each([
    'My son says 3 + 4 × 2 is 14, is he right?',
    "I think 3 + 4 × 2 is 14 but my son says 11. Who's right?",
    'What is the first step in 3 + 4 × 2?',
    'My daughter did 3 + 4 × 2 and put 14. What mistake did she make?',
    'I got 14 for 3 + 4 × 2. What did I forget?',
    'Which app should I use for 3 + 4 × 2?',
    'What is 3 + 4 × 2 doubled?',
    'What do I get for 12 − 5 × 2 if the brackets go round the 12 − 5?',
    'Work out 3 + 4 × 2, but do the adding first please',
    'My lad wrote 7 − 2 × 3 on his sheet, and then the teacher changed it. What is it now?',
    "My daughter's sum is 7 − 2 × 3 but with a plus. What is it?",
    'I have 20 − 3 × 4 pounds left and mum put 5 in my hand. What have I got?',
    'We had 12 × 4 sandwiches. My nephew ate a few. What is it now?',
    'Please can you do 7 − 2 × 3 backwards',
    'What is 3/8 in decimals?',
    "What's 1/3 + 1/4 as a percentage?",
    'What is 12 + 5 in a binary system?',
    'Write a problem for 3/4 + 1/2',
    'What is 7 − 2 × 3 and 4 + 5?',
  ])('stays unread where something beside it could change it: %s', (problem) => {
    expect(sumInTalk(problem)).toBeNull();
  });

  it('takes a long text in its stride', () => {
    const started = performance.now();
    sumInTalk(`My son got ${'the '.repeat(60)}3 + 4 × 2`);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
