import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../untimed.ts';

describe('a number that is known to no end, in an equation', () => {
  it.each([
    ['Solve x - \\pi = 0', 'x = \\frac{8758}{4001}'],
    ['Solve 4001x = 8758', 'x = \\pi'],
    ['Solve x - \\ln 3 = 0', 'x = \\ln 2+\\frac{31}{4001}'],
    ['Solve x - \\pi = 0', 'x = \\frac{22}{7}'],
  ])('is no fraction that stands for it in a computer: %s, %s', (problem, answer) => {
    expect(checkAnswer({ problem, answer }).status).toBe('refuted');
  });

  it.each([
    ['Solve (4\\arctan 1 - \\pi)x = 0', 'x = 0'],
    ['Solve (8\\cos^3 20° - 6\\cos 20° - 1)x = 0', 'x = 0'],
  ])('is not taken for independent of others: %s for all x', (problem, answer) => {
    expect(checkAnswer({ problem, answer }).status).not.toBe('verified');
  });

  it.each([
    ['Solve x\\arctan 1 = \\pi', 'x = 4'],
    ['Solve \\frac{\\pi}{x} = 2\\pi', 'x = \\frac{1}{2}'],
    ['Solve \\pi x^2 = 4\\pi', 'x = \\pm 2'],
    ['Solve x\\ln 2 = \\ln 8', 'x = 3'],
  ])('is cancelled like any other: %s', (problem, answer) => {
    expect(checkAnswer({ problem, answer }).status).toBe('verified');
  });
});
