import { describe, expect, it } from 'vitest';

import { checkArgument } from '../../../electron/maths/checking/checkArgument.ts';
import { pupilLine } from '../../../electron/maths/reading/pupilLine.ts';

describe('lines as pupils write them', () => {
  it('name the base of a logarithm without a sign', () => {
    expect(pupilLine('2) log2(x(x-2)) = 3')).toBe('log_2(x(x-2)) = 3');
    expect(pupilLine('log(20) = x')).toBe('log(20) = x');
  });

  it.each([
    ['2x+3=7', ['1) 2x = 4  (subtract 3)', '2) x = 2 ✓']],
    ['2x+3=7', ['2x = 4 | -3', 'x = 2 | :2']],
    ['2x+3=7', ['2x = 4', 'x = 2', 'check: 2*2+3=7']],
    ['2x + y = 7, x - y = 2', ['3x = 9', 'x = 3', '3 - y = 2', 'y = 1']],
    ['Find the mean of 3, 5 and 10', ['3+5+10 = 18', '18/3 = 6']],
    ['3/4+1/2', ['3/4 + 2/4 = 5/4', '= 1 1/4']],
    ['Complete the square: x^2+8x+3', ['(x+4)^2-16+3', '(x+4)^2-13']],
    ['Rationalise 6/sqrt(3)', ['6sqrt(3)/3', '2sqrt(3)']],
  ])('solve %s by %j', (problem, lines) => {
    expect(checkArgument({ problem, lines })).toMatchObject({ valid: true, complete: true, firstWrong: null });
  });

  it.each([
    ['x^2-5x+6=0', ['a=1, b=-5, c=6', 'D = 25 - 24 = 1', 'x = (5 ± 1)/2', 'x = 3 or x = 2']],
    ['2x+3=7', ['-3   -3', '2x = 4', 'x = 2']],
    ['What is 15% of 80?', ['10% = 8', '5% = 4', '8 + 4 = 12']],
  ])('with notes beside them are not called wrong: %s', (problem, lines) => {
    expect(checkArgument({ problem, lines })).toMatchObject({ valid: null, complete: true, firstWrong: null });
  });

  it('are followed by the rule where no check knows degrees without their sign', () => {
    const report = checkArgument({ problem: 'Solve sin x = 1/2 for 0<=x<=360', lines: ['x=30 or x=150'] });
    expect(report).toMatchObject({ firstWrong: null, complete: true });
  });

  it('are wrong where the square is completed without taking its number off', () => {
    const report = checkArgument({ problem: 'Complete the square: x^2+8x+3', lines: ['(x+4)^2+3'] });
    expect(report).toMatchObject({ valid: false, firstWrong: 0 });
  });

  it('may end in the values rounded as the problem asks', () => {
    const problem = 'Solve 2x^2 - 3x - 1 = 0 to 2 decimal places';
    const right = checkArgument({ problem, lines: ['x = (3 ± √17)/4', 'x = 1.78 or x = -0.28'] });
    expect(right).toMatchObject({ valid: true, complete: true });
    const wrong = checkArgument({ problem, lines: ['x = (3 ± √17)/4', 'x = 1.79 or x = -0.28'] });
    expect(wrong).toMatchObject({ valid: false, firstWrong: 1 });
  });

  it('are not finished while a ± stands between plain numbers', () => {
    const report = checkArgument({ problem: 'x^2-5x+6=0', lines: ['x = (5 ± 1)/2'] });
    expect(report.complete).toBeUndefined();
  });

  it('are wrong after a note as they would be without it', () => {
    const report = checkArgument({ problem: 'x^2-5x+6=0', lines: ['a=1, b=-5, c=6', '(x+2)(x+3)=0'] });
    expect(report).toMatchObject({ valid: false, firstWrong: 1 });
  });

  it.each([
    ['2x+3=7', ['2x=4']],
    ['Solve x^2 = 9 where x > 0', ['x = 3 or x = -3']],
    ['2x + y = 7, x - y = 2', ['3x = 9', 'x = 3']],
  ])('are not finished before they answer the question: %s', (problem, lines) => {
    expect(checkArgument({ problem, lines }).complete).toBeUndefined();
  });
});
