import { describe, expect, it } from 'vitest';

import { readSumInTalk } from '../../../../electron/maths/checking/named/talk/readSumInTalk.ts';
import { checkAnswer } from '../../untimed.ts';

describe('a sum of numbers among talk, read by the checker', () => {
  it.each([
    ["How do I do (−8) × (−7)? My son says two minuses always make a plus but I'm not convinced.", '56', '-56'],
    ['My daughter needs 11 − (−17) + (−4). Please tell me the answer so I can check hers.', '24', '-10'],
    ['Our homeschool book has $\\frac{12 + 8}{2 \\times 5}$ and my son divided just the 8. What’s the right value?', '2', '4'],
    ['Can you help me with 7 - 2^3 + 4 x 3? The x is a times sign, not a letter.', '11', '27'],
    ["I'm learning decimals again at 49! Please could you tell me 3.6 ÷ 0.04", '90', '0.9'],
    ['-63 divided by 9, what is it? Doing my functional skills and minus signs scare me', '-7', '7'],
    ['Laura types (9 + 2*3)/(7 - 2) into a spreadsheet cell, brackets and all. What number should appear?', '3', '33'],
    ['Subtract: $24.3 - 8.517$.', '15.783', '32.817'],
    ['Add and simplify: $\\frac{5}{12} + \\frac{7}{18}$.', '\\frac{29}{36}', '\\frac{12}{30}'],
    ['Divide: $\\frac{3}{8} \\div \\frac{9}{16}$. Give your answer in lowest terms.', '\\frac{2}{3}', '\\frac{6}{9}'],
    ['Subtract $4\\frac{1}{3} - 1\\frac{3}{4}$ and express the difference as a mixed number.', '2\\frac{7}{12}', '\\frac{31}{12}'],
  ])('%s', (problem, right, wrong) => {
    expect(checkAnswer({ problem, answer: `$${right}$` }).status).toBe('verified');
    expect(checkAnswer({ problem, answer: `$${wrong}$` }).status).not.toBe('verified');
  }); // prettier-ignore

  it.each([
    'My son says 3 + 4 × 2 is 14, is he right?',
    'My daughter did 3 + 4 × 2 and put 14. What mistake did she make?',
    'I got 14 for 3 + 4 × 2. What did I forget?',
    'What is 3 + 4 × 2 doubled?',
    'Work out 3 + 4 × 2, but do the adding first please',
    'My lad wrote 7 − 2 × 3 on his sheet, and the teacher changed it. What is it now?',
    "My daughter's sum is 7 − 2 × 3 but with a plus. What is it?",
    'We had 12 × 4 sandwiches. My nephew ate a few. What is it now?',
    'What is 3/8 in decimals?',
    'What is 7 − 2 × 3 and 4 + 5?',
    'What does 3 + 4 × 2 mean?',
    'Subtract: 7 + 3',
    'Subtract 3/4 from 7 − 2',
    'Multiply 3 × 4 by 5',
    'What do you need to make 3 + 4 × 2?',
    'My daughter needs 4 + 5 from the answer. What is it?',
    'How do I get 6 × 7?',
    'I typed 6 × 7. I added 2. What did I get?',
    "I got 3 × 4. My brother got 5. What's the total?",
    'What value makes the number 3 × 4?',
  ])('is not read where something beside it could change it: %s', (problem) => {
    expect(readSumInTalk(problem)).toBeNull();
  });
});
