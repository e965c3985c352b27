import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const answerOf = (problem: string): string | undefined => workByRule(problem)?.answer;

describe('a formula with the way it is to be worked', () => {
  it.each([
    ['Solve by cross multiplying: $\\frac{2x + 3}{5} = \\frac{x - 1}{2}$', 'x=11'],
    ['Solve using cross multiplication: x/4 = 3/5', 'x=\\frac{12}{5}'],
    ['Solve by clearing the fractions: x/2 + x/3 = 10', 'x=12'],
    ['Clear the fractions, then solve x/2 + x/3 = 10.', 'x=12'],
    ['Solve 5(x + 2) = 20 by first dividing both sides by 5.', 'x=2'],
    ['Solve 0.2y + 1.1 = 0.7y - 2.4. (Hint: Multiply both sides by 10 first.)', 'y=7'],
    ['Solve 4x + 1 = 13. Hint: subtract 1 from both sides.', 'x=3'],
    ['Solve the inequality -3x > 6. Hint: remember to flip the sign when dividing by a negative number.', 'x<-2'],
    ['Use the conjugate to rationalize the denominator: $\\frac{22}{4 - \\sqrt{5}}$', '8+2\\sqrt{5}'],
    [
      'Factor x³ + 5x² − 4x − 20 completely. Begin by grouping the first two terms and the last two terms.',
      '(x-2)(x+5)(x+2)',
    ],
    ['Factor 3x^2 + 9x + 6. Start by factoring out the GCF.', '3(x+2)(x+1)'],
  ])('%s: %s', (problem, answer) => {
    expect(answerOf(problem)).toBe(answer);
  });

  it.each([
    'Solve 4x + 1 = 13. (Hint: x is negative.)',
    'Multiply both sides by 10 and write the new equation: 0.3y = 1.2',
    'Solve 2x = 6 by doubling the right side',
    'Solve x^2 = 9. (Hint: only the negative root counts.)',
    'Cross multiply, then write down the equation you get: x/2 = 3/5',
  ])('leaves “%s” alone', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('a formula with what its result is called', () => {
  it.each([
    ['Multiply (√10)(√15). Write the product in simplest radical form.', '5\\sqrt{6}'],
    ['Multiply: $(3x+1)(x-2)$. Write the product in standard form.', '3x^2-5x-2'],
    ['Simplify the quotient $\\frac{\\sqrt{98}}{\\sqrt{8}}$ completely.', '\\frac{7}{2}'],
    [
      'Simplify $\\frac{1}{3}m + \\frac{1}{4}m$. Leave the coefficient as a fraction in simplest form.',
      '\\frac{7m}{12}',
    ],
    ['Solve the system 5x − 2y = 17, 3x + 2y = 7. Write any non-integer coordinate as a fraction.', 'x=3,y=-1'],
    ['Solve |x − 5| < 2 and write the solution as a compound inequality.', '3<x<7'],
    ['Find the value of x that makes the equation true: x/5 − 3 = 1.', 'x=20'],
    [
      'Find the ordered pair (x, y) that satisfies both equations: $$\\begin{cases} 2x + y = 7 \\\\ 4x - y = -1 \\end{cases}$$',
      'x=1,y=5',
    ],
    ['solve these together: y = x^2 and y = x + 12. give both pairs', 'x=4,y=16\\text{ or }x=-3,y=9'],
  ])('%s: %s', (problem, answer) => {
    expect(answerOf(problem)).toBe(answer);
  });

  it.each([
    'Find the value of x that makes the equation false: 4x - 3 = 2',
    'Find the value of 2x that makes the equation true: 4x - 3 = 2',
    'Find the ordered pair (x, y) that satisfies only the first equation: 2x + 3y = 7, 4x - y = -7',
    'Find the ordered pair (y, x) that satisfies both equations: 2x + 3y = 7, 4x - y = -7',
    'Find all ordered pairs (y, x) that satisfy both equations y = x + 1 and x + y = 5.',
    'Multiply all the terms by 3, then evaluate 2 + 4.',
    'Multiply through by 6 and simplify x/2 + x/3.',
    'Divide everything by 3 and factorise 6x + 12.',
    'Simplify the quotient 6x and 2x',
    'Solve these together: y = x^2 and y = x + 6. Give the sum of both pairs',
    'Simplify 0.5m + 0.25m. Leave the coefficient as a fraction.',
  ])('leaves “%s” alone', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});

describe('what a formula measures, and a root of one number', () => {
  it.each([
    ['Write 3√5 in the form √n, where n is a whole number. Find n.', 'n=45'],
    ['The expression 2√7 can be written as the entire radical √n, where n is a positive integer. Find n.', 'n=28'],
    ['The area of a square is 9p² − 12p + 4 square units. Factorise this expression.', '(3p-2)^2'],
    [
      'A vegetable plot is a rectangle (x + 7) metres long and (2x − 1) metres wide. Write its area in square metres as an expanded, simplified expression in x.',
      '2x^2+13x-7',
    ],
    [
      'A farmer keeps hens and goats: 34 animals in all, with 92 legs between them. Every hen has two legs and every goat four. How many goats does he keep?',
      '12',
    ],
  ])('%s: %s', (problem, answer) => {
    expect(answerOf(problem)).toBe(answer);
  });

  it.each([
    'Write 4√5 in the form √n, where n is a whole number. Find 2n.',
    'Write 4√5 in the form √n, where m is a whole number. Find n.',
    'The area of a square is 4p² − 20p + 25 square units. Factorise half this expression.',
    'A rectangle is (x + 9) metres by (2x − 1) metres. Write its area in square feet as an expanded expression in x.',
    'A farmer keeps hens and goats: 34 animals in all, with 92 legs between them. Every hen has two legs and every goat three. How many goats does he keep?',
  ])('leaves “%s” alone', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
