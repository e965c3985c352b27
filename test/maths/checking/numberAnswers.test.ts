import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../untimed.ts';

function status(problem: string, answer: string): string {
  return checkAnswer({ problem, answer }).status;
}

describe('an answer of the right value', () => {
  it.each([
    ['4:6', '\\frac{2}{3}'],
    ['Simplify 4:6', '\\frac{2}{3}'],
    ['Write 15:25 in its simplest form', '0.6'],
    ['Work out 10:5', '2'],
    ['Simplify (x^3)^4', '(x^3)^4'],
    ['Simplify 6/√3', '\\frac{6}{\\sqrt3}'],
    ['Simplify 6/√3', '\\frac{12}{2\\sqrt3}'],
    ['Simplify 18/24', '0.75'],
    ['Factorise 6x + 9', '6(x+1.5)'],
    ['Factorise 2x^2 + 7x + 3', '2(x+0.5)(x+3)'],
    ['Find the value of 3x + 2 when x = 4', 'x=14'],
    ['Evaluate \\log_3 81', '\\log_9 6561'],
    ['Evaluate \\log_3 81', '2\\log_3 9'],
    ['30 cm × 2', '60'],
    ['Simplify 4a + 3b - (2a - b)', '2a+4b-0'],
    ['Simplify 3x - 2x', '1x'],
    ['Make x the subject of y = 3x + 2 and round up', 'x=\\frac{y-2}{3}'],
    ['Make x the subject of y = 3x + 2 > 3', 'x=\\frac{y-2}{3}'],
    ['12 cm × 5 cm', '60\\text{ cm}'],
    ['1/2% of 400', '20000'],
    ['33 1/3% of 60', '6.6'],
    ['Write 60 as a product of its prime factors in index form', '2\\times2\\times3\\times5'],
    ['Find the product of 3 and 4 plus 2', '18'],
    ['Find the product of 3 and 4 plus 2', '14'],
    ['Work out three times 3 + 4', '13'],
    ['Write 3 + 4', '7'],
    ['Write 2(3 + 4) without brackets', '14'],
    ['Simplify the index of x^3 x^4', 'x^7'],
    ['What terms are in 3x + 2x simplified', '5x'],
    ['Work out 8 + 4. Give the answer as a product of prime factors in index form', '2\\times2\\times3'],
  ])('of “%s” has no tick in another form: %s', (problem, answer) => {
    expect(status(problem, answer)).not.toBe('verified');
  });

  it.each([
    ['Simplify 4:6', '2:3'],
    ['Write 24:36 in simplest form', '2:3'],
    ['Simplify (x^3)^4', 'x^{12}'],
    ['Simplify 6/√3', '2\\sqrt3'],
    ['Factorise 0.5x + 1.5', '0.5(x+3)'],
    ['20 m ÷ 4 m', '5'],
    ['12 cm × 5 cm', '60\\text{ cm}^2'],
    ['1/2% of 400', '2'],
    ['33 1/3% of 60', '20'],
    ['£5 - 40p', '£4.60'],
    ['£3.50 + 20p', '£3.70'],
    ['Write 60 as a product of its prime factors in index form', '2^2\\times3\\times5'],
    ['Find the product of 3 and 4', '12'],
    ['Multiply: 0.24 × 1.5', '0.36'],
    ['Multiply (√5 + 2) by (√5 - 2).', '1'],
    ['Expand (2 + √3)^2', '7+4\\sqrt3'],
    ['Simplify x^{-2}', '\\frac{1}{x^2}'],
    ['Work out 8 + 4. Give the answer as a product of prime factors in index form', '2^2\\times3'],
    ['Expand the brackets in 3(x + 2)', '3x+6'],
    ['y = 3x + 2. Find the value of y when x = 4', 'y=14'],
  ])('of “%s” has its tick in the form asked for: %s', (problem, answer) => {
    expect(status(problem, answer)).toBe('verified');
  });

  it('in a form close to the one asked for is not called wrong', () => {
    expect(status('Work out 25 × 4 in standard form', '10^2')).toBe('unchecked');
    expect(status('Work out 25 × 4 in standard form', '100')).toBe('refuted');
    expect(status('Write 140% as a fraction', '1\\frac25')).toBe('unchecked');
  });

  it('of a ratio that can still be simplified is refuted', () => {
    expect(status('Simplify 8:12', '4:6')).toBe('refuted');
  });
});

describe('a subject under a square', () => {
  it.each([
    ['Make x the subject of x^2 = y', 'x=\\sqrt y', 'unchecked'],
    ['Make x the subject of x^2 = y', 'x=\\pm\\sqrt y', 'verified'],
    ['Make r the subject of A = πr^2', 'r=\\sqrt{\\frac{A}{\\pi}}', 'verified'],
    ['Make x the subject of y = √x', 'x=\\pm y^2', 'unchecked'],
    ['Make x the subject of y = √x', 'x=y^2', 'verified'],
    ['Make x the subject of √x = y - 1', 'x=(y-1)^2', 'unchecked'],
    ['Make x the subject of √x = y - 1', 'x=(y+1)^2', 'refuted'],
    ['Make x the subject of √x = y - 1', 'x=y-1', 'refuted'],
    ['Make r the subject of A = πr^2, where r is positive', 'r=\\sqrt{\\frac{A}{\\pi}}', 'verified'],
    ['Make r the subject of A = πr^2, where r is positive', 'r=\\pm\\sqrt{\\frac{A}{\\pi}}', 'unchecked'],
    ['Make r the subject of A = πr^2, where r is positive', 'r=-\\sqrt{\\frac{A}{\\pi}}', 'refuted'],
    ['Make x the subject of y = x^2 where y > 0', 'x=\\sqrt y', 'unchecked'],
  ])('needs both roots where it may be any number: “%s”: %s is %s', (problem, answer, expected) => {
    expect(status(problem, answer)).toBe(expected);
  });
});

describe('a condition told beside a formula', () => {
  it.each([
    ['Solve for v: K = mv²/2, with v > 0', 'v=\\sqrt{\\frac{2K}{m}}', 'verified'],
    ['Solve for v: K = mv²/2, v ≥ 0', 'v=\\sqrt{\\frac{2K}{m}}', 'verified'],
    ['Solve K = mv²/2 for v > 0', 'v=\\sqrt{\\frac{2K}{m}}', 'verified'],
    ['Solve for v: K = mv²/2, v > 0, m > 0', 'v=\\sqrt{\\frac{2K}{m}}', 'verified'],
    ['Solve for v: K = mv²/2, with v > 0', 'v=-\\sqrt{\\frac{2K}{m}}', 'refuted'],
    ['Solve for v: K = mv²/2, with v > 0', 'v=\\pm\\sqrt{\\frac{2K}{m}}', 'unchecked'],
    ['Solve for v: K = mv²/2, with v < 0', 'v=\\sqrt{\\frac{2K}{m}}', 'unchecked'],
    ['Solve for v: K = mv²/2, with v > 3', 'v=\\sqrt{\\frac{2K}{m}}', 'unchecked'],
    ['Solve kx + b = t for x, k ≠ 0', 'x=\\frac{t-b}{k}', 'verified'],
    ['Solve for x: bx² = kx, x ≠ 0', 'x=\\frac{k}{b}', 'unchecked'],
    ['Solve for x: x² = k²b, k < 0, x > 0', 'x=k\\sqrt{b}', 'unchecked'],
  ])('is no second equation: “%s”: %s is %s', (problem, answer, expected) => {
    expect(status(problem, answer)).toBe(expected);
  });

  it('leaves a system in open letters unjudged rather than calling its answer wrong', () => {
    expect(status('Solve for x: x + y = 5, y = k', 'x=5-k')).toBe('unchecked');
    expect(status('Solve for t: s = ut + kt²/2, u = 0, t > 0', 't=\\sqrt{\\frac{2s}{k}}')).toBe('unchecked');
    expect(status('Solve for x and y: x + y = 10, x - y = 2', 'x=10-y')).toBe('refuted');
  });
});
