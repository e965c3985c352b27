import { describe, expect, it } from 'vitest';

import { latexToText } from '../../electron/contract/text/latexToText.ts';

describe('a formula as plain text', () => {
  it.each([
    ['2x+3=7', '2x+3 = 7'],
    ['\\frac{3}{4}', '3/4'],
    ['\\frac{x+1}{2}', '(x+1)/2'],
    ['\\tfrac12', '1/2'],
    ['x^{2}-5x+6=0', 'x²-5x+6 = 0'],
    ['x^{n+1}', 'x^(n+1)'],
    ['x_1+x_{10}', 'x₁+x₁₀'],
    ['x=\\frac{-b\\pm\\sqrt{b^2-4ac}}{2a}', 'x = (-b±√(b²-4ac))/(2a)'],
    ['\\sqrt[3]{8}=2', '∛8 = 2'],
    ['3\\times 4\\div 2', '3×4÷2'],
    ['\\left(x-2\\right)', '(x-2)'],
    ['x=1\\text{ or }x=2', 'x = 1 or x = 2'],
    ['\\begin{aligned}x&=1\\\\y&=2\\end{aligned}', 'x = 1\ny = 2'],
    ['90^{\\circ}', '90°'],
    ['', ''],
    ['\\frac{1', '1/'],
  ])('%s becomes %s', (latex, text) => {
    expect(latexToText(latex)).toBe(text);
  });
});
