import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../untimed.ts';

function judge(problem: string, answer: string): string {
  return checkAnswer({ problem, answer }).status;
}

describe('numbers that agree in all digits that are looked at', () => {
  it.each([
    ['Evaluate 1 - e^{-300}', '1'],
    ['Evaluate \\tanh(200)', '1'],
    ['Evaluate \\ln(1+e^{-300})', '0'],
    ['Evaluate \\frac{1}{1+e^{-400}}', '1'],
    ['Evaluate \\cos(e^{-200})', '1'],
    ['Evaluate \\sum_{k=0}^{500} \\frac{1}{2^k}', '2'],
    ['Evaluate \\sum_{k=0}^{100} \\frac{1}{k!}', 'e'],
    ['Solve x - 1 - e^{-300} = 0', 'x = 1'],
  ])('are not equal for that, where a part is too small to be seen: %s is not %s', (problem, answer) => {
    expect(judge(problem, answer)).not.toBe('verified');
  });

  it.each([
    ['Evaluate \\sqrt{7+4\\sqrt{3}}', '2+\\sqrt{3}'],
    ['Evaluate \\ln(e^{300})', '300'],
    ['Evaluate \\tanh(0)', '0'],
  ])('are equal where nothing is hidden: %s is %s', (problem, answer) => {
    expect(judge(problem, answer)).toBe('verified');
  });
});

describe('limits that look settled', () => {
  it.each([
    ['Find \\lim_{x \\to \\infty} \\frac{1}{1+e^{100000-x}}', '0'],
    ['Find \\lim_{x \\to \\infty} \\tanh(x-100000)', '-1'],
    ['Find \\lim_{x\\to\\infty} \\lfloor x/100000 \\rfloor', '0'],
    ['Find \\lim_{x\\to 0^+} \\frac{|x-0.000001|}{x-0.000001}', '1'],
    ['Find \\lim_{x\\to\\infty} (|x-100000|+x)', '100000'],
    ['Find \\lim_{x\\to\\infty} \\max(5, x-100000)', '5'],
    ['Find \\lim_{x\\to\\infty} e^{x-200000}', '0'],
  ])('are looked at far beyond: %s is not %s', (problem, answer) => {
    expect(judge(problem, answer)).not.toBe('verified');
  });

  it.each([
    ['Find \\lim_{x\\to\\infty} \\tanh x', '1'],
    ['Find \\lim_{x\\to 0} \\frac{1-\\cos x}{x^2}', '\\frac{1}{2}'],
    ['Find \\lim_{x\\to\\infty} \\frac{1000}{1+9e^{-0.5x}}', '1000'],
    ['Find \\lim_{h\\to 0} \\frac{(x+h)^2-x^2}{h}', '2x'],
    ['Find \\lim_{x\\to 0^-} \\frac{|x|}{x}', '-1'],
  ])('stay right where they are: %s is %s', (problem, answer) => {
    expect(judge(problem, answer)).toBe('verified');
  });
});
