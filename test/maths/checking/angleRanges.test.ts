import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../../../electron/maths/checking/checkAnswer.ts';
import { usualLimits } from '../../../electron/maths/numeric/budget.ts';

// As long as it takes: what is tested is the verdict, not the time of a busy machine.
const patient = { ...usualLimits, milliseconds: 20_000 };

const statusOf = (problem: string, answer: string): string =>
  checkAnswer({ problem, answer: `$${answer}$` }, patient).status;

describe('an equation of angles between two limits', () => {
  it.each([
    ['Solve \\sin x = \\frac12 for 0 \\le x \\le 2\\pi', 'x=\\frac{\\pi}{6}\\text{ or }x=\\frac{5\\pi}{6}'],
    ['Solve 2\\cos x = 1, 0° ≤ x ≤ 360°', 'x=60^\\circ\\text{ or }x=300^\\circ'],
    ['Solve \\cos x = 1 for 0 \\le x \\le 2\\pi', 'x=0\\text{ or }x=2\\pi'],
    ['Solve \\cos x = 1 for 0 \\le x < 2\\pi', 'x=0'],
    ['Solve \\sin 2x = 1, 0 \\le x \\le 2\\pi', 'x=\\frac\\pi4\\text{ or }x=\\frac{5\\pi}{4}'],
    ['Solve \\tan^2 x = 3, 0 \\le x \\le 2\\pi', 'x=\\frac\\pi3, \\frac{2\\pi}3, \\frac{4\\pi}3, \\frac{5\\pi}3'],
    ['Solve \\cos 2x + \\sin x = 0 for 0 \\le x < 2\\pi', 'x=\\frac\\pi2, \\frac{7\\pi}6, \\frac{11\\pi}6'],
    ['Solve 3\\sin x = 1 for 0 \\le x \\le \\pi', 'x=\\arcsin\\frac13 \\text{ or } x=\\pi-\\arcsin\\frac13'],
    ['Solve \\sin x = 2 for 0 \\le x \\le 2\\pi', '\\text{no solution}'],
    ['Solve \\tan x > 1 for 0 \\le x \\le \\pi', '\\frac\\pi4<x<\\frac\\pi2'],
  ])('is shown to have these solutions and no others: %s, %s', (problem, answer) => {
    expect(statusOf(problem, answer)).toBe('verified');
  });

  it.each([
    ['Solve \\sin x = \\frac12 for 0 \\le x \\le 2\\pi', 'x=\\frac{\\pi}{6}'],
    ['Solve \\cos x = 1 for 0 \\le x < 2\\pi', 'x=0\\text{ or }x=2\\pi'],
    ['Solve \\tan^2 x = 3, 0 \\le x \\le 2\\pi', 'x=\\frac\\pi3\\text{ or }x=\\frac{4\\pi}3'],
    ['Solve \\sin(2x + \\frac\\pi6) = \\frac12 for 0 \\le x \\le \\pi', 'x=0\\text{ or }x=\\frac\\pi3'],
  ])('is refuted with one too few or too many: %s, %s', (problem, answer) => {
    expect(statusOf(problem, answer)).toBe('refuted');
  });

  it.each([
    ['Solve \\sin x = \\frac12 for 0 \\le x \\le 2\\pi', 'x=30^\\circ\\text{ or }x=150^\\circ'],
    ['Solve \\sin x = \\frac12 for 0° ≤ x ≤ 360°', 'x=\\frac\\pi6\\text{ or }x=\\frac{5\\pi}6'],
    ['Solve 2\\cos x = 1, 0° ≤ x ≤ 360°', 'x=60\\text{ or }x=300'],
    ['Solve \\sin x = \\frac12, 0 \\le x \\le 90', 'x=30'],
  ])('is left open where degrees and radians do not agree: %s, %s', (problem, answer) => {
    expect(statusOf(problem, answer)).toBe('unchecked');
  });
});
