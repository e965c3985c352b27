import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answers(problem: string): string | undefined {
  return workByRule(problem)?.answer;
}

describe('a composite named in two notations', () => {
  it.each([
    ['Given f(x) = x + 4 and g(x) = x² − 2x, find gf(x) = g(f(x)) in its simplest form.', 'x^2+6x+8'],
    ['If f(x) = 3x and g(x) = x + 2, find (f∘g)(x) = f(g(x)).', '3x+6'],
    ['f(x) = 5x − 1, g(x) = x + 4. What is fg(2) = f(g(2))?', '29'],
    ['Given $f(x) = x + 4$ and $g(x) = x^2$, find $(g \\circ f)(x) = g(f(x))$.', 'x^2+8x+16'],
    ['Given f(x) = x + 4 and g(x) = x², find (fg)(x) = f(x)g(x).', 'x^3+4x^2'],
    ['Given f(x) = 2x + 1, find f²(x) = f(f(x)).', '4x+3'],
    ['f(x) = x², g(x) = x + 5. Solve fg(x) = gf(x).', 'x=-2'],
  ])('is that composite: %s', (problem, answer) => {
    expect(answers(problem)).toBe(answer);
  });

  it.each([
    'Given f(x) = x + 1 and g(x) = x² − 3x, find gf(x) = f(g(x)).',
    'Given f(x) = x + 1 and g(x) = x² − 3x, find f(g(x)) = g(f(x)).',
    'Given f(x) = x + 1 and g(x) = x² − 3x, find gf(x) = g(f(x)) + 2.',
    'Given f(x) = x + 1 and g(x) = x² − 3x, find gf(x) = g(f(x)) = 5.',
    'f(x) = 2x, g(x) = x + 1. Find the inverse of fg(x) = f(g(x)).',
    'f(x) = 3x − 1 and g(x) = x + 4. Find f(x) − g(x) = (f − g)(x + 1).',
  ])('is no equation to be solved: %s', (problem) => {
    expect(answers(problem)).toBeUndefined();
  });
});

describe('what only says again, or how it is to be worked', () => {
  it.each([
    [
      'Find the inverse of the function f(x) = (x − 3)/4. Write your answer using the notation f^{-1}(x).',
      'f^{-1}(x)=4x+3',
    ],
    ['A printer charges C(n) = 30 + 8n dollars for n mugs. Find C(5), the cost of printing 5 mugs.', '70'],
    ['f(x) = 3x if x < 2 and f(x) = x^2 + 1 if x ≥ 2. Find f(-1) + f(2).', '2'],
    ['Rewrite the equation 5x − 2y = 8 in slope-intercept form by solving for y.', 'y=\\frac{5x}{2}-4'],
    ['Solve $e^{3x} = 5$. Give an exact answer in terms of a natural logarithm.', 'x=\\frac{\\ln 5}{3}'],
    ['Solve √(x + 12) = x. Be sure to check for extraneous solutions.', 'x=4'],
    [
      'Write an explicit formula for the nth term of the arithmetic sequence 9, 6, 3, …, where the first term corresponds to n = 1. Simplify your formula.',
      '-3n+12',
    ],
    [
      'Rewrite y − 5 = −3(x − 1) in standard form, Ax + By = C, where A, B, and C are integers with no common factor greater than 1 and A is positive.',
      '3x+y=8',
    ],
    [
      'Write an equation of the line tangent to the graph of y = x² at the point (2, 4). Give your answer in slope-intercept form.',
      'y=4x-4',
    ],
    [
      'Use implicit differentiation to find the slope of the curve x^2 + y^2 = 100 at the point (6, 8).',
      '-\\frac{3}{4}',
    ],
    ['Apply the Fundamental Theorem of Calculus to evaluate the integral of cos x from x = 0 to x = π/2.', '1'],
    ['Which term of the sequence 60, 53, 46, … is the first negative one? Give its position.', '10'],
    ['Find the sum to infinity of 8 + 4 + 2 + …, where each term is half the one before.', '16'],
    ["A curve y = f(x) has f'(x) = 6x − 1 and passes through the point (2, 3). Find f(x).", 'f(x)=3x^2-x-7'],
  ])('changes no answer: %s', (problem, answer) => {
    expect(answers(problem)).toBe(answer);
  });

  it.each([
    'A printer charges C(n) = 30 + 8n dollars for n mugs. Find C(5), the cost of printing 6 mugs.',
    'The height of a ball is h(t) = 20t − 5t². Find h(2), half the height after 2 seconds.',
    'Solve √(x + 12) = x. Check for extraneous solutions and state them.',
    'Write an explicit formula for the nth term of the arithmetic sequence 9, 6, 3, …, where the first term corresponds to n = 0.',
    'Rewrite y − 5 = −3(x − 1) in standard form Ax + By = C, where A, B and C are integers and A is negative.',
    'Find the equation of the tangent to y = x³ at (1, 1) in standard form.',
    'Find the equation of the line through (1, 2) with slope 3 in point-slope form.',
    'Find the slope of the normal to the curve x^2 + y^2 = 25 at the point (3, 4).',
    'Find the slope of the curve x² + xy + y² = 7 at (1, 1).',
    'Which term of the sequence 50, 43, 36, … is the first negative one? Give its value.',
    'Find the sum to infinity of 12 + 4 + 4/3 + …, where each term is half the one before.',
    'What is the y-intercept of the line 3x + 4y = 20? Give the x value.',
  ])('does not hide what else is asked: %s', (problem) => {
    expect(answers(problem)).toBeUndefined();
  });
});

describe('a subject under a fraction', () => {
  it.each([
    ['Make f the subject of 1/f = 1/u + 1/v.', 'f=\\frac{uv}{v+u}'],
    ['Solve 1/p = 1/a + 1/b for b, and write the answer as a single fraction.', 'b=\\frac{ap}{a-p}'],
    ['Make h the subject of V = πr²h.', 'h=\\frac{V}{\\pi r^2}'],
  ])('has no fraction left in its own: %s', (problem, answer) => {
    expect(answers(problem)).toBe(answer);
  });
});
