import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../../../electron/maths/checking/checkAnswer.ts';

const status = (problem: string, answer: string): string => checkAnswer({ problem, answer }).status;

const RIGHT = [
  ['Rationalise the denominator of 12/√6.', '2\\sqrt{6}'],
  ['Rationalise 2/(√5 - √3)', '\\sqrt{5}+\\sqrt{3}'],
  ['Express 7/(3+√2) with a rational denominator', '3-\\sqrt{2}'],
  ['Write log 7 + log 2 as a single logarithm.', '\\log 14'],
  ['Condense into a single logarithm: 3 ln x - ln y', '\\ln\\frac{x^3}{y}'],
  ['Write as a single fraction: 2/(x+3) + 1/x', '\\frac{3x+3}{x(x+3)}'],
  ['Write √50 in the form k√2, where k is an integer.', '5\\sqrt{2}'],
  ['Write √48 in the form a√b', '4\\sqrt{3}'],
  ['What is 2√27 - √12, as a single surd?', '4\\sqrt{3}'],
  ['(2-√5)² in the form a+b√5', '9-4\\sqrt{5}'],
  [
    'Write (7 + √2)/(3 - √2) in the form p + q√2, where p and q are rational numbers.',
    '\\frac{23}{7}+\\frac{10}{7}\\sqrt{2}',
  ],
  ['Express 2/(√7 - √5) in the form √a + √b.', '\\sqrt{5}+\\sqrt{7}'],
  ['Write x² + 8x - 3 in the form (x + a)² + b', '(x+4)^2-19'],
  ['Express x² - 6x in the form (x - p)² + q.', '(x-3)^2-9'],
  ['Expand (x + 2)(x - 1)(x + 4) in the form ax³ + bx² + cx + d.', 'x^3+5x^2+2x-8'],
  ['Write 3^4 × 3^2 as a single power of 3.', '3^6'],
  ['Express 1/49 as a power of 7.', '7^{-2}'],
  ['Given 2(d + e) = 5d - 1, find d in terms of e.', 'd=\\frac{2e+1}{3}'],
  ['Solve 6/x = x - 1 for x ≠ 0.', 'x=3 or x=-2'],
  ['A = (p + q)h/2. Find h when A = 30, p = 4, q = 6.', 'h=6'],
  ['Determine the product: (2p - 1)(p + 3)', '2p^2+5p-3'],
] as const;

const NOT_YET = [
  ['Rationalise the denominator of 12/√6.', '\\frac{12}{\\sqrt{6}}'],
  ['Rationalise 2/(√5 - √3)', '\\frac{2}{\\sqrt{5}-\\sqrt{3}}'],
  ['Write log 7 + log 2 as a single logarithm.', '\\log 7+\\log 2'],
  ['Write log 7 + log 2 as a single logarithm.', '\\log 9'],
  ['Write log 7 + log 2 as a single logarithm.', '\\log(7\\times 2)'],
  ['Write as a single fraction: 2/(x+3) + 1/x', '\\frac{2}{x+3}+\\frac{1}{x}'],
  ['Write √48 in the form a√b', '2\\sqrt{12}'],
  ['Write √48 in the form a√b', '\\sqrt{48}'],
  ['Write √50 in the form k√2, where k is an integer.', '\\sqrt{50}'],
  ['(2-√5)² in the form a+b√5', '(2-\\sqrt{5})^2'],
  ['(2-√5)² in the form a+b√5', '9+4\\sqrt{5}'],
  ['Write (7 + √2)/(3 - √2) in the form p + q√2, where p and q are integers.', '\\frac{23}{7}+\\frac{10}{7}\\sqrt{2}'],
  ['Write x² + 8x - 3 in the form (x + a)² + b', 'x^2+8x-3'],
  ['Write x² + 8x - 3 in the form (x + a)² + b', '(x+4)^2+16-19-16'],
  ['Write 3^4 × 3^2 as a single power of 3.', '729'],
  ['Write 3^4 × 3^2 as a single power of 3.', '9^3'],
  ['Write 3^4 × 3^2 as a single power of 3.', '3^8'],
  ['Given 2(d + e) = 5d - 1, find d in terms of e.', 'd=\\frac{2d+2e+1}{5}'],
  ['Solve 6/x = x - 1 for x ≠ 0.', 'x=3'],
  ['Solve x^2 = 3x for x ≠ 0.', 'x=0 or x=3'],
  ['A = (p + q)h/2. Find h when A = 30, p = 4, q = 6.', 'p=6'],
  ['Determine the product: (2p - 1)(p + 3)', '(2p-1)(p+3)'],
  ['Find 3a', '3a'],
] as const;

describe('an answer asked for in a shape', () => {
  it.each(RIGHT)('earns its tick where it has value and shape: %s', (problem, answer) => {
    expect(status(problem, answer)).toBe('verified');
  });

  it.each(NOT_YET)('earns none where one of them is missing: %s %s', (problem, answer) => {
    expect(status(problem, answer)).not.toBe('verified');
  });
});
