import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../../../electron/maths/checking/checkAnswer.ts';
import { understandProblem } from '../../../electron/maths/reading/understandProblem.ts';

const READ = [
  ['integrate 4x^3 - 1', '\\int (4x^3-1)\\,dx'],
  ['please integrate 6t wrt t', '\\int 6t\\,dt'],
  ['integrate 5x from 1 to 4', '\\int_1^4 5x\\,dx'],
  ['integrate (x-5)^2', '\\int (x-5)^2\\,dx'],
  ['integrate(5x, x)', '\\int 5x\\,dx'],
  ['lim x->0 of (tan x)/x', '\\lim_{x\\to 0} \\frac{\\tan x}{x}'],
  ['limit as x tends to 5 of (x^2-25)/(x-5)', '\\lim_{x\\to 5} \\frac{x^2-25}{x-5}'],
  ['find the limit of (x^2-25)/(x-5) as x approaches 5', '\\lim_{x\\to 5} \\frac{x^2-25}{x-5}'],
  ['What is the limit of 5/(x+1) as x goes to infinity?', '\\lim_{x\\to\\infty} \\frac{5}{x+1}'],
] as const;

describe('an integral or a limit asked for in words', () => {
  it.each(READ)('is read: %s', (text, latex) => {
    const reading = understandProblem(text);
    expect(reading.kind === 'read' ? reading.given : reading.why).toEqual([latex]);
  });
});

describe('a limit at infinity', () => {
  it.each([
    ['\\lim_{x\\to\\infty} \\frac{6x^2-1}{2x^2+x}', '3'],
    ['\\lim_{x\\to-\\infty} \\frac{6x-1}{2-3x}', '-2'],
    ['\\lim_{x\\to\\infty} \\frac{6x}{x^2+1}', '0'],
    ['\\lim_{n\\to\\infty} (4+\\frac{1}{n})', '4'],
  ])('of a quotient of polynomials is proved by its degrees: %s', (problem, answer) => {
    expect(checkAnswer({ problem, answer }).status).toBe('verified');
    expect(checkAnswer({ problem, answer: `${answer}.01` }).status).toBe('refuted');
  });

  it.each([
    ['\\lim_{x\\to\\infty} \\frac{x^3}{x^2+1}', '1'],
    ['\\lim_{x\\to\\infty} \\frac{\\sqrt{x^2+x}}{x}', '2'],
    ['\\lim_{x\\to\\infty} x\\sin x', '0'],
    ['\\lim_{n\\to\\infty} (-1)^n', '1'],
    ['\\lim_{x\\to 0} \\sin\\frac{\\pi}{x}', '0'],
    ['\\lim_{x\\to\\infty} \\sin(\\pi x)', '0'],
  ])('that runs away or is no such quotient never earns %s a tick for %s', (problem, answer) => {
    expect(checkAnswer({ problem, answer }).status).not.toBe('verified');
  });
});

describe('an integral across a pole', () => {
  it.each([
    ['\\int_{-1}^{1} \\frac{1}{x}\\,dx', '0'],
    ['\\int_{-2}^{2} \\frac{1}{x^3}\\,dx', '0'],
    ['\\int_0^{\\pi} \\tan x\\,dx', '0'],
    ['\\int_1^{3} \\frac{1}{x-2}\\,dx', '0'],
  ])('has no value, though its sides cancel: %s', (problem, answer) => {
    expect(checkAnswer({ problem, answer }).status).not.toBe('verified');
  });

  it.each([
    ['\\int_{-1}^{1} x^3\\,dx', '0'],
    ['\\int_0^{\\pi} \\sin x\\,dx', '2'],
    ['\\int_1^{e} \\frac{1}{x}\\,dx', '1'],
    ['\\int_0^1 e^{2x}\\,dx', '\\frac{e^2-1}{2}'],
  ])('is another thing than one that exists: %s', (problem, answer) => {
    expect(checkAnswer({ problem, answer }).status).toBe('verified');
  });
});
