import { describe } from 'vitest';

import { itLeaves, itTicksOnlyRight, type TickedQuestion } from './itTicks.ts';

const QUESTIONS: readonly TickedQuestion[] = [
  ["what's the derivative of 5 cos x", '-5\\sin x', '5\\sin x', '-5\\cos x'],
  ['Use the chain rule to differentiate (4x + 1)^3', '12(4x+1)^2', '3(4x+1)^2'],
  ['y = 2/x^3, find dy/dx', '-\\frac{6}{x^4}', '-\\frac{6}{x^2}'],
  ['whats the integral of sin x', '-\\cos x+C', '\\cos x+C', '-\\cos x'],
  ['∫ from 1 to 3 of 2x dx', '8', '9', 'x^2+C'],
  ['Find the limit of (x² − 16)/(x − 4) as x → 4.', '8', '0', '4'],
  ['Find the gradient of the curve y = x² − 3x at the point where x = 4', '5', '4', '2x-3'],
  ['Find the equation of the tangent to y = x² + 1 at (2, 5)', 'y=4x-3', 'y=4x+5', '4'],
  ['Find the turning point of y = x² − 4x + 9', '(2,5)', '(-2,21)', '5'],
  ['What is the minimum value of y = x² + 6x + 2?', '-7', '-3', '2'],
  ['Work out the discriminant of 2x² − 3x + 5', '-31', '31', '49'],
  ['How many real roots has x² − 5x + 7 = 0?', '0', '2', '1'],
  ['List the integers that satisfy −3 < 2n ≤ 6', '-1, 0, 1, 2, 3', '0, 1, 2, 3', '-1, 0, 1, 2'],
  ['Find the largest integer that satisfies 5x − 2 < 21', '4', '5', '4.6'],
  ['x = 3 is a solution of 4x + k = 7. Find k.', 'k=-5', 'k=5', 'x=3'],
  ['f(x) = 4x + 1 and f(k) = 21. Find k.', 'k=5', 'k=85', '21'],
  ['What power of 3 makes 81?', '4', '27'],
  ['2/3 of x is 18. Find x', 'x=27', 'x=12'],
  ['V = πr²h. Express h in terms of V and r', 'h=\\frac{V}{\\pi r^2}', 'h=V\\pi r^2', 'r=\\sqrt{\\frac{V}{\\pi h}}'],
  ['Use the binomial theorem to expand (1 + 2x)^3', '1+6x+12x^2+8x^3', '1+2x^3', '(1+2x)^3'],
];

describe('a question about one formula', () => {
  itTicksOnlyRight(QUESTIONS);
});

describe('a word more about a formula', () => {
  itLeaves([
    "what's the second derivative of 5 cos x",
    'integrate cos 2x with respect to y',
    'Use the chain rule: d/dx (2x + 1)^5',
    'Find the gradient of the normal to y = x² at x = 4',
    'Find the equation of the tangent to y = x² + 1 at (2, 6)',
    'What is the maximum value of y = x² + 6x + 2?',
    'How many positive roots has x² − 5x + 6 = 0?',
    'How many even integers satisfy −3 < 2n ≤ 6?',
    'Find the largest integer that does not satisfy 5x − 2 < 21',
    'x = 3 is not a solution of 4x + k = 7. Find k.',
    'Expand (4 − x)(2 + x), giving your answer in ascending powers of x, up to the term in x',
    'V = πr²h. Express h in terms of V and r when r is doubled',
  ]);
});

describe('a formula that only looks like a polynomial, or whose roots lie far off', () => {
  itTicksOnlyRight([
    ['List the integers that satisfy (n + 2)(n − 3) < 0', '-1, 0, 1, 2', '-2, -1, 0, 1, 2, 3'],
    ['What is the gradient of the line 2y − 6x = 8', '3', '6', '-3', '4'],
  ]);

  itLeaves([
    'What is the minimum value of x² + sin(2πx)?',
    'Find the turning point of y = x² + sin(2πx)',
    'Find the gradient of y + x(x − 1)(x − 2)(x − 3) = 4x',
    'List the integers that satisfy n(n − 2)(n − 600) > 0',
    'Find the smallest integer that satisfies (n + 500)(n − 3) > 0',
  ]);
});
