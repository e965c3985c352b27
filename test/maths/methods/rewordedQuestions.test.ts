import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function comesTo(problem: string, expected: string): void {
  const answer = workByRule(problem)?.answer;
  expect(answer, problem).toBeDefined();
  expect(gradeAnswer({ expected, given: `$${answer ?? ''}$` }).equal, `${problem}: ${answer ?? ''}`).toBe(true);
}

describe('A request in other words than the rules know', () => {
  it.each([
    ['Write x² + 10x + 25 as the square of a bracket.', '(x+5)^2'],
    ['Use the distributive property to rewrite 4a(a - 3).', '4a^2-12a'],
    ['Use the binomial theorem to expand (1 + 3x)^3', '1+9x+27x^2+27x^3'],
    ['Subtract 2x^2 - x + 3 from 5x^2 + 4x - 1.', '3x^2+5x-4'],
    ['Subtract 2x - 3 from 5x + 4', '3x+7'],
    ['What is the sum of 2a + 3b and 4a - b?', '6a+2b'],
    ['Multiply (x+3) by (2x - 5)', '2x^2+x-15'],
    ['Expand (2 + √5)^2, giving your answer in the form a + b√5.', '9+4\\sqrt{5}'],
    ['Write √98 in the form k√2', '7\\sqrt{2}'],
    ['Write √3 × √12 as an integer.', '6'],
    ['Write 3√5 as a single square root', '\\sqrt{45}'],
    ['Given that (x - 1) is a factor, factorise x^3 - 2x^2 - x + 2 completely.', '(x-1)(x+1)(x-2)'],
    ['The power P watts of a heater is P = V²/R. Rearrange the formula to make R the subject.', 'R=\\frac{V^2}{P}'],
    ['A gardener charges C pounds for h hours using C = 12h + 20. Write h in terms of C.', 'h=\\frac{C-20}{12}'],
    ['Make r the subject of A = πr² given that r > 0', 'r=\\sqrt{\\frac{A}{\\pi}}'],
    ['Solve x^2 > 9 and give your answer in interval notation', '(-\\infty,-3)\\cup(3,\\infty)'],
    ['Find the values of k for which x^2 - 6x + k = 0 has no real roots.', 'k>9'],
    ['The equation x² + px + 25 = 0 has equal roots. Find the possible values of p.', 'p=10 or p=-10'],
    ['The angles of a quadrilateral are x, 2x, 3x and 4x degrees. Find the size of the largest angle.', '144^\\circ'],
    ['Given that 47 × 32 = 1504, work out 4.7 × 0.32', '1.504'],
    ['Estimate 412 × 19.3 by rounding each number to 1 significant figure', '8000'],
    ['Write 0.1666... as a fraction', '\\frac{1}{6}'],
    ['Express $0.\\dot{2}\\dot{7}$ as a fraction in its simplest form', '\\frac{3}{11}'],
    ['Work out 2 + 3^2 × 0.1', '2.9'],
    ['Find the cube root of −64.', '-4'],
    ['What fraction of 3 m is 75 cm?', '\\frac{1}{4}'],
    ['Solve log₂(x + 1) = 5', 'x=31'],
    ['Solve e^{2x} - 3e^x + 2 = 0', 'x=0 or x=\\ln 2'],
    ['Solve x^4 - 5x^2 + 4 = 0', 'x=1 or x=-1 or x=2 or x=-2'],
    ['Solve |2x + 1| = 5', 'x=2 or x=-3'],
    ['Solve |x - 3| < 5', '-2<x<8'],
    ['Factorise x^3 - 3x + 2', '(x-1)^2(x+2)'],
    ['Express log_a(x^2 y) in terms of log_a x and log_a y', '2\\log_a x+\\log_a y'],
  ])('%s comes to %s', (problem, answer) => comesTo(problem, answer));

  it.each([
    ['A rectangle is (2x + 1) cm long and (x + 3) cm wide. Find an expression for its area.', '2x^2+7x+3'],
    ['A triangle has sides of length 2x + 1, 3x - 4 and x + 6. Find an expression for its perimeter.', '6x+3'],
    ['The length of a rectangle is 5 cm more than its width. Its area is 84 cm². Find the width.', '7\\text{ cm}'],
    ['A rectangle has area x² + 9x + 20 and one side is x + 4. Find the other side.', 'x+5'],
    ['A rectangle has length 3√2 cm and width √10 cm. Work out its exact area.', '6\\sqrt{5}\\text{ cm}^2'],
  ])('%s comes to %s', (problem, answer) => comesTo(problem, answer));

  it.each([
    [
      'A stone is thrown and its height after t seconds is h = 30t - 5t^2 metres. Find its velocity when t = 2.',
      '10\\text{ m/s}',
    ],
    [
      'The height of a ball is h = 20t - 5t^2 metres after t seconds. When does it hit the ground?',
      '4\\text{ seconds}',
    ],
    ['A car starts with velocity v = 3t^2 + 2t m/s. How far has it travelled after 2 seconds?', '12\\text{ m}'],
    [
      'The cost of a party for n guests is given by C = 8n + 50 pounds. How much does a party for 20 guests cost?',
      '£210',
    ],
    ['Find the area enclosed between the curve y = 6x − x² and the x-axis.', '36'],
    ['Find the area enclosed by the curve y = x^2 and the line y = 2x + 3.', '\\frac{32}{3}'],
    ['Expand (x+1)(x+2) and differentiate', '2x+3'],
    ['Find the range of values of x for which y = x^2 - 6x is increasing', 'x>3'],
    ['Find the minimum value of y = x^2 - 6x + 5', '-4'],
    ['Find the limit of x^2 + 3x as x approaches 2 from the left', '10'],
    ['lim x->0+ 1/x', '\\infty'],
  ])('%s comes to %s', (problem, answer) => comesTo(problem, answer));

  it.each([
    'Write x² + 10x + 24 as the square of a bracket.',
    'Write √3 × √5 as an integer.',
    'The power P of a heater is P = V²/R, if V is doubled. Make R the subject.',
    'A rectangle is twice as long as a square of side x. Find its area.',
    'The height of a ball is h = 20t - 5t^2 metres after t seconds. A second ball is 3 m higher. When does it hit the ground?',
    'The height of a ball is h = 20t - 5t^2 metres after t seconds. Find its average velocity in the first 2 seconds.',
    'Given that 47 × 32 = 1505, work out 4.7 × 0.32',
    'The angles of a triangle are x, 2x, 3x and 4x degrees. Find x.',
    'Write 0.1234... as a fraction',
  ])('%s is left alone', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
