import { describe, expect, it } from 'vitest';

import { withoutAlgebraChat } from '../../../../electron/maths/methods/plainly/algebraChat.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('talk round a formula', () => {
  it.each([
    ['My son has to simplify 4a + 5b − 3a + 2b. What should he end up with?', 'a+7b'],
    [
      "I'm a bit lost: 5x² + 2x − x² + 3x, do the squared ones go with the plain ones or not? What does it simplify to?",
      '4x^2+5x',
    ],
    ["Can you help me get the brackets out of −3(4 − 2y)? It's that minus at the front.", '6y-12'],
    ['How do I factorise 8x + 20? My wife says you take something out.', '4(2x+5)'],
    ['Please help with 2x² + 5x + 3, it has to go into two brackets and the 2 is messing us up.', '(x+1)(2x+3)'],
    ['My lad needs to solve 15 − 2x = 3x − 10, and the fifteen coming first threw him off.', 'x=5'],
    ["Please solve x/2 + x/3 = 10, I know you're meant to clear the fractions but then what", 'x=12'],
    ["My daughter has to solve 2x + 5 > 17. Is it the same as with an equals? What's the answer?", 'x>6'],
    ['can you help me with this pair: 2x + 3y = 13, 5x - 3y = 1', 'x=2,y=3'],
    ['I need a and b where 4a + b = 2 and a − 3b = 20. I got b negative, is that OK? Please solve.', 'a=2,b=-6'],
    ["I know that x² = 49 has 7 as an answer, but what's the full set of solutions?", 'x=7\\text{ or }x=-7'],
    ['This one has x twice: px + 3 = qx + r. How do I make x the subject?', 'x=\\frac{r-3}{p-q}'],
    ["Multiply out (2x − 1)(x + 6) for me would you, I'm 63 and rusty", '2x^2+11x-6'],
  ])('is left out where every word of it is known: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });

  it.each([
    'Please solve 3x − 7 = 11, and then double it.',
    'Please solve 3x − 7 = 11, and I need it doubled.',
    'Please solve x² − 7x = 0, I only want the other one.',
    'Please expand 2(x + 3), it has a minus in front.',
    "Please expand 2(x + 3), it's all squared.",
    'Expand 3(x + 2), but the 3 is supposed to be a 2.',
    'Please expand (x + 3)(x + 2). I need the middle term.',
    'Solve 2x + y = 7 and x − y = 2. I just want y.',
    'Solve x² = 9. I want it not negative.',
    "I know that x² = 49 has 7 as an answer, but what's the other one?",
  ])('stays where it may say something of the question: %s', (question) => {
    expect(withoutAlgebraChat(question)).toBe(question);
    const answer = workByRule(question)?.answer ?? null;
    expect(answer === null || answer === 'x=-7').toBe(true);
  });
});
