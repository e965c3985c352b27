import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../untimed.ts';
import { checkArgument } from '../untimed.ts';

function judge(problem: string, answer: string): string {
  return checkAnswer({ problem, answer }).status;
}

describe('values that agree at the points tried, and not beyond', () => {
  it.each([
    ['Simplify |x - 10|', '10 - x'],
    ['Simplify \\sqrt{x^2-20x+100}', '10 - x'],
    ['Simplify \\sqrt{(x+5)^2}', 'x+5'],
    ['Simplify |x-12|+|x+12|', '24'],
    ['Simplify \\frac{|x-12|}{x-12}', '-1'],
    ['Simplify \\sqrt[4]{(x+6)^4}', 'x+6'],
    ['Simplify \\sqrt{(a+b+20)^2}', 'a+b+20'],
    ['Simplify \\max(x, -5)', 'x'],
    ['Simplify \\sqrt{(x^2+y^2-0.0001)^2}', 'x^2+y^2-0.0001'],
    ['Simplify |ab-1000|', '1000-ab'],
    ['Simplify \\ln((x-12)^2)', '2\\ln(12-x)'],
    ['Simplify \\sqrt{x^2-x}', '\\sqrt{-x}\\sqrt{1-x}'],
    ['Differentiate |x-12|', '-1'],
    ['Integrate |x+5|', 'x^2/2+5x+C'],
    ['Find \\int \\frac{1}{x-12} dx', '\\ln(12-x)+C'],
    ['Simplify \\sum_{k=1}^{n} \\lfloor k/11 \\rfloor', '0'],
    ['Simplify \\binom{n}{30}', '0'],
    ['Simplify \\binom{n}{130}', '0'],
  ])('are no proof: %s is not %s', (problem, answer) => {
    expect(judge(problem, answer)).not.toBe('verified');
  });

  it('say nothing of functions with endlessly many branches', () => {
    expect(judge('Simplify \\gcd(n, 11)', '1')).toBe('unchecked');
    expect(judge('Simplify lcm(n, 11)', '11n')).toBe('unchecked');
    expect(judge('Simplify \\arcsin(\\sin(x/8))', 'x/8')).not.toBe('verified');
  });

  it('tell a line of working from the one above', () => {
    expect(checkArgument({ lines: ['\\sqrt{(x-10)^2}', '10-x'] }).valid).toBe(false);
    expect(checkArgument({ lines: ['\\sqrt{(x-10)^2}', '|10-x|'] }).valid).toBe(true);
  });
});

describe('values that agree on every branch', () => {
  it.each([
    ['Simplify \\sqrt{x^2+10x+25}', '|x+5|'],
    ['Simplify \\sqrt{x^3}', 'x\\sqrt{x}'],
    ['Simplify \\sqrt{a^2 b^4}', '|a|b^2'],
    ['Simplify |x-1||x+1|', '|x^2-1|'],
    ['Simplify \\sqrt{1-\\sin^2 x}', '|\\cos x|'],
    ['Simplify \\log_2 8x', '3+\\log_2 x'],
    ['Differentiate \\arctan(1/x)', '-\\frac{1}{x^2+1}'],
    ['Differentiate x^x', 'x^x(\\ln x+1)'],
    ['Find \\int \\sec x dx', '\\ln|\\sec x+\\tan x|+C'],
    ['Find \\int |x| dx', '\\frac{x|x|}{2}+C'],
    ['Find \\int \\frac{1}{x-12} dx', '\\ln(x-12)+C'],
    ['Simplify \\frac{(n+1)!}{(n-1)!}', 'n(n+1)'],
  ])('are equal: %s is %s', (problem, answer) => {
    expect(judge(problem, answer)).toBe('verified');
  });
});

describe('equations in several letters', () => {
  it.each([
    ['y = \\frac{|x-50|}{x-50}', 'y = -1'],
    ['y = \\max(x,1000)', 'y = 1000'],
    ['y = \\min(x,1000)', 'y = x'],
    ['y = \\lfloor x/100 \\rfloor', 'y = 0'],
  ])('are told apart on every branch: %s is not %s', (before, line) => {
    expect(checkArgument({ lines: [before, line] }).valid).not.toBe(true);
  });

  it('are the same where they are so on every branch', () => {
    expect(checkArgument({ lines: ['y = |x-50|', 'y = |50-x|'] }).valid).toBe(true);
    expect(checkArgument({ lines: ['T = 2\\pi\\sqrt{L/g}', '\\frac{T}{2\\pi} = \\sqrt{L/g}'] }).valid).toBe(true);
  });
});
