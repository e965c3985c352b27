import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../untimed.ts';
import { checkArgument } from '../untimed.ts';
import { checkLine } from '../untimed.ts';

function relation(before: string, line: string): string | undefined {
  return checkArgument({ lines: [before, line] }).relations[1];
}

describe('lines about angles', () => {
  it.each([
    ['\\cos x = 1', '\\cos 2x = 1', 'may-add'],
    ['\\cos 3x = 1', '\\cos 2x = 1', 'unrelated'],
    ['\\sin(x) < 1', '\\sin(2x) < 1', 'unrelated'],
    ['\\sin x = \\sin 2x', '\\cos x = 1/2', 'may-lose'],
    ['\\sin x = 1', '\\sin x = -1', 'unrelated'],
    ['\\sin(x°) = 1/2', '\\sin(x°) = -1/2', 'unrelated'],
  ])('are told apart within one turn: %s, then %s', (before, line, expected) => {
    expect(relation(before, line)).toBe(expected);
  });

  it.each([
    ['2\\sin x = 1', '\\sin x = 1/2'],
    ['\\tan x = 1', '\\sin x = \\cos x'],
    ['\\cos 2x = \\sin x', '2\\sin^2 x+\\sin x - 1=0'],
    ['\\tan^2 x = 3', '\\tan x = \\pm\\sqrt{3}'],
    ['\\sin x \\cos x = 1/4', '\\sin 2x = 1/2'],
  ])('are equivalent where they are so within one turn: %s, then %s', (before, line) => {
    expect(relation(before, line)).toBe('equivalent');
  });
});

describe('lines whose solutions are not all known', () => {
  it('are not equivalent for sharing those that were found', () => {
    expect(relation('\\lfloor x \\rfloor = 5', '\\lfloor x+0.001 \\rfloor = 5')).toBe('undecided');
    expect(relation('\\sin(x^2) = 0', '\\sin(2x^2) = 0')).not.toBe('equivalent');
  });

  it('follow when only terms were moved', () => {
    expect(relation('x + \\sin x = 2', '2x+2\\sin x = 4')).toBe('equivalent');
    expect(checkLine({ problem: 'Solve x^2 = \\cos x', earlier: [], line: 'x^2-\\cos x=0' }).status).toBe('verified');
  });
});

describe('a formula rearranged', () => {
  it.each([
    ['Make t the subject of s = (t-1)^2', 't = \\sqrt{s}+1'],
    ['Make t the subject of v = \\sin(t/100)', 't = 100\\arcsin v'],
  ])('is left open where small values have a second root: %s', (problem, answer) => {
    expect(checkAnswer({ problem, answer }).status).toBe('unchecked');
  });

  it.each([
    ['Make r the subject of V = \\frac{4}{3}\\pi r^3', 'r = \\sqrt[3]{\\frac{3V}{4\\pi}}'],
    ['Make n the subject of A = P(1+r)^n', 'n = \\frac{\\ln(A/P)}{\\ln(1+r)}'],
    ['Make k the subject of y = Ae^{kt}', 'k = \\frac{1}{t}\\ln\\frac{y}{A}'],
    ['Make b the subject of a = b^2 - 60b', 'b = 30+\\sqrt{a+900}'],
    ['Make c the subject of a^2 + b^2 = c^2', 'c = \\sqrt{a^2+b^2}'],
  ])('is right where each letter is the same number in both: %s', (problem, answer) => {
    expect(checkAnswer({ problem, answer }).status).toBe('verified');
  });
});
