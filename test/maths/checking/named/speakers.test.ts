import { describe, expect, it } from 'vitest';

import { withoutTalk } from '../../../../electron/maths/checking/named/talk/withoutTalk.ts';
import { checkAnswer } from '../../untimed.ts';
import { itTicksOnlyRight } from './itTicks.ts';

describe('a question told by those who have it', () => {
  itTicksOnlyRight([
    ['Simplify 2y + y − 9y please, my boy is in tears', '-6y', '12y'],
    ['How do I expand (x + 5)(x + 3)? Somebody said FOIL', 'x^2+8x+15', 'x^2+15'],
    ['Please expand and simplify (3 + √2)(3 − √2), my son says the roots vanish.', '7', '11'],
    ['Resitting at 41, be gentle: expand and simplify (x + 1)(x − 4).', 'x^2-3x-4', 'x^2-4'],
    ['Adult learner here, please factorise x² + 7x + 12', '(x+3)(x+4)', '(x+2)(x+6)'],
    ['My daughter has to solve 4x − 3 = 25. What’s x?', 'x=7', 'x=5.5'],
    ['What would 3a²b + 4ab² − a²b come down to?', '2a^2b+4ab^2', '6a^2b'],
    ['What does √6 × √24 come out as? Apparently it’s a nice number.', '12', '\\sqrt{30}'],
    ['What would x² − 2x − 15 look like factorised?', '(x-5)(x+3)', '(x+5)(x-3)'],
    ['how do I do (−8) × (−7)? I always panic', '56', '-56'],
    ['What do you get if you integrate e^(4x)?', '\\frac{e^{4x}}{4}+C', '4e^{4x}+C'],
  ]);
});

describe('what people say', () => {
  it.each([
    ['Solve x² = 9. My son says x is positive.', 'x=3'],
    ['Solve x² = 9, my daughter says only the positive one counts.', 'x=3 \\text{ or } x=-3'],
    ['Work out 3 + 4. My son always doubles it.', '7'],
    ['Work out 3 + 4. Apparently the 4 is meant to be a 5.', '7'],
    ['Work out 12 / 4. I keep forgetting to add 3.', '3'],
    ['Expand (x+1)². I heard the middle term is missing.', 'x^2+2x+1'],
    ['What would 3 + 4 come to if I doubled it?', '7'],
    ['How do I do 3 + 4 in base 5?', '7'],
    ['Solve 2x = 8. What’s y?', 'x=4'],
    ['Solve x² − 5x + 6 = 0. I know it’s even.', 'x=2 \\text{ or } x=3'],
    ['Solve x² = 9, she says it’s a length.', 'x=3 \\text{ or } x=-3'],
    ['Work out 4 × 5 + 3. My son got a dozen extra.', '23'],
    ['Differentiate x³. She says it gets differentiated again.', '3x^2'],
    ['A third of: 27 + 3', '30'],
    ['Solve 2x + y = 8 and x = 3. What is y?', 'x=3, y=2'],
    ['I flip a coin 3 + 2 times. Apparently it is biased. What is the chance of a head on the first?', '1/2'],
  ])('stays where it may be a condition or a step: %s is not answered by %s', (problem, answer) => {
    expect(checkAnswer({ problem, answer: `$${answer}$` }).status).not.toBe('verified');
  });

  it.each([
    'a: b = 2:3',
    'Order: 3, 1, 2',
    'My teacher says x is even. Solve x² = 16.',
    'Ali says 3 + 4 = 8. Is he right?',
  ])('is no introduction and no belief of a child here: %s', (problem) => {
    expect(withoutTalk(problem)).toBe(problem);
  });
});
