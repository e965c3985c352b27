import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('algebra asked for in words of its own', () => {
  it.each([
    ['Careful with the signs when you make t the subject of k = 9 − 2t.', 't=\\frac{9-k}{2}'],
    ['y equals 5x minus 2. Turn it round so it says x equals…', 'x=\\frac{y+2}{5}'],
    ['A courier charges a fee f plus r pounds a mile, so for m miles the bill is B = f + rm. Write m in terms of the other letters.', 'm=\\frac{B-f}{r}'],
    ['x(x+2)=24 what are the 2 answers', 'x=-6\\text{ or }x=4'],
    ['What positive value of k gives x² + kx + 36 = 0 exactly one real solution?', 'k=12'],
    ['The system kx + 3y = 17, x + y = 7 has the solution x = 4, y = 3. Compute k.', 'k=2'],
    ['When x = 2, the expressions 4x + c and 6x + 1 are equal in value. Find c.', 'c=5'],
    ['The sides of a square are each (2a + 3) cm and its perimeter is 44 cm. What is a?', 'a=4'],
    ['For what values of x is the product x(x − 6) not positive?', '0\\le x\\le 6'],
    ['Seven squares of side x have a total area of 28. Solve 7x² = 28, giving both roots of the equation.', 'x=2\\text{ or }x=-2'],
    ['At Hill Gym you pay $20 a month after a $45 sign-up fee. Park Gym has no sign-up fee but costs $25 a month. Bo can\'t decide. After how many months do the two gyms cost the same in total?', '9\\text{ months}'],
    ['Sipho takes R300 to the fair. Getting in costs R60 and each ride costs R25. What is the greatest number of rides he can afford?', '9'],
  ])('works %s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  }); // prettier-ignore

  it.each([
    'x must be positive. Solve x² = 49.',
    'The sides of a square are each (2a + 3) cm and its area is 49 cm. What is a?',
    'Two gyms sell monthly deals. Hill Gym charges $20 a month, half price for the first month. Park Gym costs $25 a month. After how many months do they cost the same?',
  ])('leaves alone or heeds %s', (problem) => {
    expect(['x=7', null]).toContain(answer(problem));
  });
});
