import { describe, expect, it } from 'vitest';

import type { ArgumentReport } from '../../../electron/maths/outcomes.ts';
import { checkArgument, checkLine } from '../untimed.ts';

function report(problem: string, ...lines: string[]): ArgumentReport {
  return checkArgument({ problem, lines });
}

describe('the first line of a working', () => {
  it.each([
    ['2x+3=7', '(x-2)(x-3)=0'],
    ['2x+3=7', 'x^2-9x+14=0'],
    ['3x-5=16', 'x=x'],
    ['x^2-5x+6=0', '(x-2)(x-3)(x-7)=0'],
    ['2x+3=7', 'x=2 or x=3'],
    ['x^2+1=0', 'x=1'],
  ])('below %s may not have solutions more: %s', (problem, line) => {
    expect(report(problem, line)).toMatchObject({ valid: false, firstWrong: 0 });
  });

  it('may let some in by squaring', () => {
    const { relations, valid } = report('sqrt(2x+3)=x', '2x+3=x^2', '(x-3)(x+1)=0', 'x=3');
    expect([relations[0], valid]).toEqual(['may-add', true]);
  });
});

describe('a working in a way that pupils write', () => {
  it.each([
    ['x^2-5x+6=0', ['(x-2)(x-3)=0', 'x=2', 'x=3']],
    ['x^2-5x+6=0', ['x=3', 'x=2']],
    ['Solve x² - 6x + 4 = 0. Give your answers correct to 2 decimal places.', ['x=5.24 or x=0.76']],
    ['solve 3x=10 to 2 dp', ['x=3.33']],
    ['make r the subject of A = pi r^2', ['r^2=A/pi', 'r=sqrt(A/pi)']],
    ['3(x-2)+4=2x+7', ['x=9', 'check: 3*7+4=25, 2*9+7=25']],
    ['share £60 in the ratio 2:3:5', ['60/10=6', '£12, £18, £30']],
    ['put these in order, smallest first: 3, 1, 2', ['1,2,3']],
    ['which is larger, 3/8 or 2/5?', ['2/5']],
  ])('below %s is right and finished: %j', (problem, lines) => {
    expect(report(problem, ...lines)).toMatchObject({ valid: true, complete: true });
  });

  it('names every solution, not one of them or another', () => {
    expect(report('x^2-5x+6=0', '(x-2)(x-3)=0', 'x=2').valid).toBe(false);
    expect(report('x^2-5x+6=0', '(x-2)(x-3)=0', 'x=2', 'x=4').valid).toBe(false);
  });

  it('gives no tick to a test that is right by itself below the answer', () => {
    expect(report('2x+3=7', 'x=2', '2+3=5').relations).toEqual(['equivalent', 'aside']);
  });
});

describe('what is never called finished', () => {
  it.each([
    ['put these in order, smallest first: 3, 1, 2', '3,2,1'],
    ['arrange in ascending order: 1/2, 0.4, 3/5', '3/5, 1/2, 0.4'],
    ['share £60 in the ratio 2:3:5', '£18, £12, £30'],
    ['Ann and Bob share £45 in the ratio 2:3. how much does each get', '£27 and £18'],
    ['next two terms 2, 6, 18, 54', '486, 162'],
  ])('the right numbers in another order: %s', (problem, line) => {
    expect(report(problem, line).complete).toBeUndefined();
  });

  it.each([
    ['rationalise the denominator of 6/sqrt(3)', '6/sqrt(3)'],
    ['write 2^3 x 2^4 as a power of 2', '2^3 x 2^4'],
    ['change 3/8 to a decimal', '3/8'],
    ['change 40% to a fraction', '40%'],
    ['convert 0.125 into a fraction', '0.125'],
    ['simplify (3+sqrt2)(3-sqrt2)', '(3+sqrt2)(3-sqrt2)'],
  ])('the question once more: %s', (problem, line) => {
    expect(report(problem, line).complete).toBeUndefined();
  });

  it.each([
    ['a shirt costs £24 and is reduced by 15%, whats the new price', ['24*1.15=27.6']],
    ['convert 72 km/h to m/s', ['72*1000=72000', '72000/60=1200']],
  ])('a calculation that is right by itself, below a question in words: %s', (problem, lines) => {
    const { valid, complete, relations } = report(problem, ...lines);
    expect([valid, complete]).toEqual([null, undefined]);
    expect(new Set(relations)).toEqual(new Set(['aside']));
  });
});

describe('a line of a solution', () => {
  it.each([
    ['x^3=125', '(x-5)(x^2-5x+25)=0'],
    ['x^3=125', '(x-5)^2=0'],
    ['x^3=8', '(x-2)(x^2-8x+6)=0'],
    ['x^2=4', 'x^3=4x'],
  ])('has no tick where %s is not what its factors come to: %s', (problem, line) => {
    expect(checkLine({ problem, earlier: [], line }).status).not.toBe('verified');
  });

  it.each([
    ['x^3=125', [], '(x-5)(x^2+5x+25)=0'],
    ['x^4=16', [], 'x^2=4'],
    ['sqrt(x+7)=x-5', ['x+7=x^2-10x+25'], 'x^2-11x+18=0'],
    ['x^2/(x-1)=1/(x-1)', ['x^2=1'], '(x-1)(x+1)=0'],
    ['ln(x)+ln(x-1)=ln(6)', [], 'x(x-1)=6'],
  ])('has one where it follows from %s %j: %s', (problem, earlier, line) => {
    expect(checkLine({ problem, earlier, line }).status).toBe('verified');
  });
});
