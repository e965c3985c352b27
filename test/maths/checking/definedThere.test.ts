import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../../../electron/maths/checking/checkAnswer.ts';
import { checkLine } from '../../../electron/maths/checking/checkLine.ts';

const statusOf = (problem: string, answer: string): string => checkAnswer({ problem, answer: `$${answer}$` }).status;

describe('an answer where what the question defines has no value', () => {
  it.each([
    ["Find f'(-1) if f(x) = \\ln x", '-1'],
    ['If f(x)=\\sqrt{x}, find f(-4)', '2i'],
    ['Evaluate \\sqrt{x} when x = -9', '3i'],
  ])('earns no tick: %s, %s', (problem, answer) => {
    expect(statusOf(problem, answer)).toBe('unchecked');
  });

  it.each([
    ["Find f'(2) if f(x)=x^3", '12'],
    ['f(z)=z^2. Find f(1+i)', '2i'],
  ])('is none of %s, %s', (problem, answer) => {
    expect(statusOf(problem, answer)).toBe('verified');
  });

  it('is not called wrong where only the rule for its slope divides by 0', () => {
    expect(statusOf("Find f'(0) if f(x) = x|x|", '0')).toBe('unchecked');
  });
});

describe('an antiderivative', () => {
  it('must have a value where what is integrated has one', () => {
    expect(statusOf('\\int \\frac{1}{x}\\,dx', '\\ln(-x)+C')).toBe('unchecked');
  });

  it.each([
    ['\\int \\frac{1}{x}\\,dx', '\\ln x + C'],
    ['\\int \\frac{1}{3-x}\\,dx', '-\\ln(3-x)+C'],
    ['\\int \\frac{1}{x(x-1)} dx', '\\ln(x-1)-\\ln x+C'],
  ])('may have it on one side only, as it is taught: %s, %s', (problem, answer) => {
    expect(statusOf(problem, answer)).toBe('verified');
  });

  it.each(['\\int_1^\\infty \\frac{1}{x^2}dx', '\\int_0^\\infty e^{-x}dx'])(
    'taken without end is not called wrong: %s',
    (problem) => {
      expect(statusOf(problem, '1')).toBe('unchecked');
    },
  );
});

describe('what differs only far behind the point', () => {
  it.each([
    ['\\int_0^{50} e^{-x}dx', '1'],
    ['\\int_0^{100} e^{-x}dx', '1'],
  ])('is not the same: %s, %s', (problem, answer) => {
    expect(statusOf(problem, answer)).not.toBe('verified');
  });

  it('is seen where it is written', () => {
    expect(statusOf('\\int_0^{50} e^{-x}dx', '1-e^{-50}')).toBe('verified');
  });

  it('does not show that a limit is finite', () => {
    expect(statusOf('\\lim_{x\\to\\infty} \\frac{1.0001^x}{x^2}', '\\infty')).toBe('unchecked');
  });
});

describe('a line of working', () => {
  it.each([
    ["Find f'(-1) if f(x)=\\ln x", "f'(-1)=-1"],
    ['Integrate 1/x', '\\ln(-x)+C'],
    ['Solve e^x - 6e^{-x} = 1', 'x=\\ln3\\text{ or }x=\\ln(-2)'],
    ['Solve \\cos x = 1', 'x=0'],
  ])('is not followed where something has no value, or more solutions are left: %s, %s', (problem, line) => {
    expect(checkLine({ problem, earlier: [], line }).status).toBe('unchecked');
  });

  it.each([
    ["Find f'(-1) if f(x)=\\ln x", "f'(x)=\\frac1x"],
    ['Integrate 1/x', '\\ln x+C'],
    ['Solve e^{2x}+e^x-6=0', 'e^x=-3 \\text{ or } e^x=2'],
  ])('is followed elsewhere: %s, %s', (problem, line) => {
    expect(checkLine({ problem, earlier: [], line }).status).toBe('verified');
  });
});
