import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../untimed.ts';

function judge(problem: string, answer: string): string {
  return checkAnswer({ problem, answer }).status;
}

describe('a definite integral', () => {
  it.each([
    ['\\int_0^{50} e^{-1000000(x-31.7)^2} dx', '0'],
    ['\\int_0^{10} e^{-1000000(x-\\pi)^2} dx', '0'],
    ['\\int_0^{10} \\frac{1}{1+10^{14}(x-3.3)^2} dx', '0'],
    ['\\int_0^{10} \\lfloor x/9.9999 \\rfloor dx', '0'],
    ['\\int_0^{10} |x-9.999| dx', '49.99'],
    ['\\int_0^1 |x-0.0001| dx', '0.4999'],
    ['\\int_0^1 \\frac{0.0000000000001}{x-0.3} dx', '0'],
  ])('is seen between the points of its sum: %s is not %s', (integral, answer) => {
    expect(judge(`Evaluate ${integral}`, answer)).not.toBe('verified');
  });

  it.each([
    ['\\int_0^{59} e^{-2x} dx', '\\frac{1}{2}'],
    ['\\int_0^{12} x e^{-x^2} dx', '\\frac{1}{2}'],
    ['\\int_{-10}^{10} e^{-x^2} dx', '\\sqrt{\\pi}'],
    ['\\int_0^{30} \\frac{1}{\\cosh x} dx', '\\frac{\\pi}{2}'],
  ])('is not what it would be without end: %s is not %s', (integral, answer) => {
    expect(judge(`Evaluate ${integral}`, answer)).not.toBe('verified');
  });

  it.each([
    ['\\int_0^{\\pi/2} e^{x}\\sin x dx', '\\frac{1+e^{\\pi/2}}{2}'],
    ['\\int_0^{10} e^{-x} dx', '1-e^{-10}'],
    ['\\int_1^{100} \\frac{1}{x} dx', '\\ln 100'],
    ['\\int_1^2 x\\ln x dx', '2\\ln2-\\frac34'],
    ['\\int_0^1 \\frac{x}{\\sqrt{x+1}} dx', '\\frac{4-2\\sqrt2}{3}'],
    ['\\int_0^5 \\frac{x}{x^2+4} dx', '\\frac12\\ln\\frac{29}{4}'],
    ['\\int_0^t \\sin x dx', '1-\\cos t'],
  ])('is known to forty digits where it is smooth: %s is %s', (integral, answer) => {
    expect(judge(`Evaluate ${integral}`, answer)).toBe('verified');
  });

  it('is told in words too', () => {
    expect(judge('∫ from 0 to π of sin x dx', '2')).toBe('verified');
    expect(judge('work out ∫ x(x - 2) dx between 0 and 3', '0')).toBe('verified');
  });
});
