import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../../untimed.ts';

function status(problem: string, answer: string): string {
  return checkAnswer({ problem, answer: `$${answer}$` }).status;
}

describe('a question beside which the way is told, or what is usual anyway', () => {
  it.each([
    ['Use direct substitution to find lim(x→3) (x^2 - 2x + 4).', '7', 'verified'],
    ['lim x->0 of sin(3x)/x, x in radians', '3', 'verified'],
    [
      'Rationalize the numerator to evaluate $$\\lim_{x \\to 0} \\frac{\\sqrt{x + 16} - 4}{x}.$$',
      '\\frac18',
      'verified',
    ],
    ['Evaluate the indefinite integral ∫(3x² + 2) dx. Include the constant of integration.', 'x^3+2x+C', 'verified'],
    ['Evaluate the indefinite integral ∫(3x² + 2) dx. Include the constant of integration.', 'x^3+2x', 'refuted'],
    [
      'Apply the Fundamental Theorem of Calculus to evaluate the integral of cos x from x = 0 to x = π.',
      '0',
      'verified',
    ],
    ['Work out the definite integral of 1/x from x = 1 to x = e^4.', '4', 'verified'],
    ['Work out the definite integral of 1/x from x = 1 to x = e^4.', 'e^4-1', 'refuted'],
    ['Find the inverse function $f^{-1}(x)$ of $f(x) = 5x - 2$.', 'f^{-1}(x)=\\frac{x+2}{5}', 'verified'],
    ['Find the inverse function $g^{-1}(x)$ of $f(x) = 5x - 2$.', 'f^{-1}(x)=\\frac{x+2}{5}', 'unchecked'],
    ['Solve log_2(x) + log_2(x - 6) = 4. Check for extraneous solutions.', 'x=8', 'verified'],
    ['Solve log_2(x) + log_2(x - 6) = 4. Check for extraneous solutions.', 'x=8\\text{ or }x=-2', 'refuted'],
    ['Use the trapezium rule to evaluate $\\int_0^1 x^2 dx$', '\\frac13', 'unchecked'],
    ['Evaluate the limit as x → 0 of sin(4x)/x, where x is in degrees.', '4', 'unchecked'],
    ['Solve log(x^2) = 2, where x is positive.', '\\pm 10', 'refuted'],
    ['Solve ax + b = cx + d for x, assuming that a ≠ c.', 'x=\\frac{d-b}{a-c}', 'verified'],
    [
      'The perimeter of a rectangle is given by P = 2l + 2w. Solve this formula for l.',
      'l=\\frac{P-2w}{2}',
      'verified',
    ],
    [
      'Kinetic energy is given by E = ½mv². Solve for v, taking v to be positive.',
      'v=-\\sqrt{\\frac{2E}{m}}',
      'refuted',
    ],
    ['Solve the reciprocal formula V = πr²h for h.', 'h=\\frac{V}{\\pi r^2}', 'unchecked'],
    ['The area of half a circle is A = πr². Solve for r, where r > 0.', 'r=\\sqrt{\\frac{A}{\\pi}}', 'unchecked'],
  ])('%s: %s is %s', (problem, answer, expected) => {
    expect(status(problem, answer)).toBe(expected);
  });
});

describe('segments, crossings and lines in a told form', () => {
  it.each([
    ['Find the midpoint of the segment with endpoints (−2, 6) and (8, −4).', '(3,1)', 'verified'],
    ['Find the midpoint of half the segment with endpoints (−2, 6) and (8, −4).', '(3,1)', 'unchecked'],
    ['P is (−2, 6) and Q is (8, 2). What are the coordinates of the midpoint of PQ?', '(3,4)', 'verified'],
    ['P is (−2, 6) and Q is (8, 2). What are the coordinates of the midpoint of PR?', '(3,4)', 'unchecked'],
    [
      'At what point does the line 3x + 4y = 24 cross the x-axis? Write your answer as an ordered pair.',
      '(8,0)',
      'verified',
    ],
    ['What are the coordinates of the y-intercept of the graph of 5x - 2y = 10?', '(0,-5)', 'verified'],
    [
      'Find the equation of the line with slope 3 that passes through (1, -2). Give it as y = mx + c.',
      'y=3x-5',
      'verified',
    ],
    [
      'Find the equation of the line with slope 3 that passes through (1, -2). Give it as y = mx + c.',
      '3x-y=5',
      'unchecked',
    ],
    [
      'Find the equation of the line with slope 3 that passes through (1, -2). Give it as y = mx + c.',
      'y=3(x-1)-2',
      'unchecked',
    ],
  ])('%s: %s is %s', (problem, answer, expected) => {
    expect(status(problem, answer)).toBe(expected);
  });
});

describe('a composite that is to be expanded', () => {
  it.each([
    ['Let f(x) = x + 3 and g(x) = x² − 1. Find g(f(x)) in expanded form.', 'x^2+6x+8', 'verified'],
    ['Let f(x) = x + 3 and g(x) = x² − 1. Find g(f(x)) in expanded form.', '(x+3)^2-1', 'refuted'],
    ['Let f(x) = x + 3 and g(x) = x² − 1. Find g(f(x)) in factorised form.', 'x^2+6x+8', 'unchecked'],
    ['Let f(x) = x + 3 and g(x) = x² − 1. Find twice g(f(x)) in expanded form.', 'x^2+6x+8', 'unchecked'],
  ])('%s: %s is %s', (problem, answer, expected) => {
    expect(status(problem, answer)).toBe(expected);
  });
});
