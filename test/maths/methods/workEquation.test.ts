import { describe, expect, it } from 'vitest';

import { workEquation } from '../../../electron/maths/methods/workEquation.ts';
import { linesOf, understood } from './worked.ts';

function answer(text: string): string | undefined {
  return workEquation(understood([text]))?.answer;
}

describe('a linear equation', () => {
  it('is worked one change a line', () => {
    expect(linesOf(workEquation(understood(['2(x+3)/5 = 4'])))).toEqual([
      '2(x+3)=20',
      '2x+6=20',
      '2x=14',
      'x=7',
      'x=7',
    ]);
  });

  it('may have its unknown on the right, fractions, decimals or any letter', () => {
    expect(answer('3 = 2x - 1')).toBe('x=2');
    expect(answer('x/2 + x/3 = 5')).toBe('x=6');
    expect(answer('0.5t + 1.2 = 3.7')).toBe('t=5');
    expect(answer('5-(x+2)=8')).toBe('x=-5');
    expect(answer('6x = 4')).toBe('x=\\frac{2}{3}');
  });

  it('says when nothing or everything solves it', () => {
    expect(answer('2(x+4) = 2x+3')).toBe('\\text{no solution}');
    expect(answer('4x+6 = 2(2x+3)')).toBe('\\text{all real numbers}');
  });
});

describe('a quadratic equation', () => {
  it('is brought to zero and factorised', () => {
    const lines = ['x^2-3x=10', 'x^2-3x-10=0', '(x-5)(x+2)=0', 'x=5\\text{ or }x=-2', 'x=5\\text{ or }x=-2'];
    expect(linesOf(workEquation(understood(['x(x-3)=10'])))).toEqual(lines);
  });

  it('splits the middle term when the first coefficient is not one', () => {
    const lines = linesOf(workEquation(understood(['2x^2+5x-3=0'])));
    expect(lines.slice(0, 3)).toEqual(['2x^2+6x-x-3=0', '2x(x+3)-1(x+3)=0', '(2x-1)(x+3)=0']);
  });

  it('needs no expanding when a product is already zero', () => {
    expect(linesOf(workEquation(understood(['(x-1)(x+2)=0'])))).toEqual(['x=1\\text{ or }x=-2', 'x=1\\text{ or }x=-2']);
  });

  it('goes by the formula to surds in lowest terms', () => {
    const lines = linesOf(workEquation(understood(['x^2-4x+1=0'])));
    expect(lines[0]).toBe('(-4)^2-4\\times 1\\times 1=16-4=12');
    expect(lines.at(-1)).toBe('x=2\\pm \\sqrt{3}');
    expect(answer('3x^2-7x+1=0')).toBe('x=\\frac{7\\pm \\sqrt{37}}{6}');
    expect(answer('2x^2=9')).toBe('x=\\pm \\frac{3\\sqrt{2}}{2}');
  });

  it('has no real solutions when the discriminant is negative, one when it is zero', () => {
    expect(answer('x^2+2x+5=0')).toBe('\\text{no real solutions}');
    expect(answer('x^2=-4')).toBe('\\text{no real solutions}');
    expect(answer('9x^2-12x+4=0')).toBe('x=\\frac{2}{3}');
  });

  it('may turn out linear', () => {
    expect(answer('(x-1)^2=(x+2)^2')).toBe('x=-\\frac{1}{2}');
  });
});

describe('an equation with the unknown in a denominator', () => {
  it('names the values left out and multiplies through', () => {
    const solution = workEquation(understood(['1/x + 1/(x+1) = 5/6']));
    expect(solution?.steps[0]?.reason).toBe('Multiply both sides by $6x(x+1)$, where $x\\neq 0$ and $x\\neq -1$.');
    expect(solution?.answer).toBe('x=-\\frac{3}{5}\\text{ or }x=2');
  });

  it('loses the solution that makes a denominator zero', () => {
    expect(answer('3/(x-1) = 3x/(x-1)')).toBe('\\text{no solution}');
    expect(answer('x^2/(x-1) = 1/(x-1)')).toBe('x=-1');
  });
});

describe('what is not surely one of these', () => {
  it.each(['x^3+x=4', 'sin(x)=1/2', 'ax+b=c', 'x+y=3', '2^x=8', 'x=5', 'x^2/x^3=1', '\\sqrt{x}=4'])(
    '%s is left alone',
    (text) => {
      expect(workEquation(understood([text]))).toBeNull();
    },
  );
});
