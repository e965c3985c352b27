import { describe, expect, it } from 'vitest';

import type { Mistake } from '../../../electron/maths/outcomes.ts';
import type { Statement } from '../../../electron/maths/expression/expression.ts';
import { findMistake } from '../../../electron/maths/mistakes/findMistake.ts';
import { parseStatement } from '../../../electron/maths/reading/parseStatement.ts';

function line(text: string): Statement {
  const reading = parseStatement(text);
  if (reading.kind !== 'statement') throw new Error(`${text}: ${reading.why}`);
  return reading.statement;
}

/** Limited by steps alone, so that a busy machine finds the same. */
const limits = { steps: 150_000, milliseconds: 1, clock: () => 0 };

function mistake(before: string, wrong: string): Mistake | null {
  return findMistake(line(before), line(wrong), limits);
}

function kind(before: string, wrong: string): string | undefined {
  return mistake(before, wrong)?.kind;
}

describe('a mistake in solving an equation', () => {
  it('is named with the numbers it was made with', () => {
    expect(mistake('2x+3=7', '2x=10')).toEqual({
      kind: 'moved-without-sign-change',
      why: '3 was moved to the other side of 2x + 3 = 7 without changing its sign.',
      right: 'From 2x + 3 = 7 follows 2x = 4, not 2x = 10.',
    });
  });

  it('is found through further right steps', () => {
    expect(kind('2x+3=7', 'x=5')).toBe('moved-without-sign-change');
    expect(kind('3(x+2)=5x-4', '2x=6')).toBe('distributed-to-first-term');
    expect(kind('x^2=5x-6', 'x^2-5x-6=0')).toBe('moved-without-sign-change');
  });

  it('is told apart by what was done to the terms', () => {
    expect(kind('2x+6=10', 'x+6=5')).toBe('divided-one-term');
    expect(kind('x/2+3=5', 'x+3=10')).toBe('multiplied-one-term');
    expect(kind('3x=12', 'x=9')).toBe('wrong-inverse-operation');
    expect(kind('2x+3=7', '2x=7')).toBe('dropped-term');
    expect(kind('2x-3=7', '2x+3=7')).toBe('sign');
    expect(kind('2x+5=11', '2x=7')).toBe('arithmetic');
    expect(kind('2x+3=9', '5x=9')).toBe('unlike-terms');
  });

  it('is seen where a solution was lost', () => {
    expect(kind('x^2=5x', 'x=5')).toBe('divided-by-unknown');
    expect(kind('(x+1)^2=16', 'x+1=4')).toBe('root-without-plus-minus');
    expect(kind('(x-2)(x-3)=0', 'x=2')).toBe('lost-solution');
  });

  it('is seen in the brackets and roots of a quadratic', () => {
    expect(kind('x^2-5x+6=0', '(x+2)(x+3)=0')).toBe('factor-signs');
    expect(kind('x^2-18x+81=0', '(x+9)^2=0')).toBe('factor-signs');
    expect(kind('x^2-7x+12=0', '(x-2)(x-6)=0')).toBe('factor-pair');
    expect(kind('(x-2)(x+3)=0', 'x=-2 or x=3')).toBe('root-sign');
    expect(kind('(x-2)(x-3)=6', 'x-2=6 or x-3=6')).toBe('zero-product');
    expect(kind('(x-2)(x-3)=0', 'x=2 and x=3')).toBe('and-or');
    expect(kind('x^2-4x-2=0', 'x=\\frac{-4\\pm\\sqrt{24}}{2}')).toBe('quadratic-formula');
  });

  it('is seen in an inequality that was divided by a negative number', () => {
    expect(kind('-2x<6', 'x<-3')).toBe('inequality-not-flipped');
    expect(kind('5-2x\\ge 11', 'x\\ge -3')).toBe('inequality-not-flipped');
  });

  it('is seen when two equations are subtracted', () => {
    expect(kind('5x+3y=21 and 2x+3y=12', '3x=33')).toBe('equations-combined-partly');
  });
});

describe('a mistake in rewriting an expression', () => {
  it('is named in algebra', () => {
    expect(kind('(x+3)^2', 'x^2+9')).toBe('square-of-sum');
    expect(kind('5x-(2x-7)', '3x-7')).toBe('minus-before-bracket');
    expect(kind('-2(x-5)', '-2x-10')).toBe('negative-times-negative');
    expect(kind('(x^2)^3', 'x^5')).toBe('power-rule');
    expect(kind('(x+3)/3', 'x')).toBe('cancelled-term');
    expect(kind('(x+2)(x+5)', 'x^2+10')).toBe('product-of-brackets');
    expect(kind('\\sqrt{x^2+9}', 'x+3')).toBe('root-of-sum');
  });

  it('is named in arithmetic', () => {
    expect(kind('2+3*4', '20')).toBe('order-of-operations');
    expect(kind('12-3-4', '13')).toBe('order-of-operations');
    expect(kind('4^2+1', '9')).toBe('power-as-product');
    expect(kind('-3^2', '9')).toBe('square-of-negative');
    expect(mistake('7*8+2', '54+2')).toEqual({
      kind: 'arithmetic',
      why: '7 × 8 is not 54.',
      right: '7 × 8 is 56.',
    });
  });

  it('is named in fractions', () => {
    expect(kind('1/2+1/3', '2/5')).toBe('added-denominators');
    expect(kind('1/2+1/3', '2/6')).toBe('numerator-not-scaled');
    expect(kind('2/3*4/5', '10/12')).toBe('fraction-product');
    expect(kind('\\frac23\\div\\frac45', '\\frac{8}{15}')).toBe('division-not-flipped');
    expect(kind('2\\frac13+1', '\\frac23+1')).toBe('mixed-number');
  });

  it('is named in calculus', () => {
    expect(kind('\\frac{d}{dx}(x^3+2x)', '3x^3+2')).toBe('derivative-power');
    expect(kind('\\frac{d}{dx}(x^2\\sin(x))', '2x\\cos(x)')).toBe('product-rule');
    expect(kind('\\frac{d}{dx}((2x+1)^5)', '5(2x+1)^4')).toBe('chain-rule');
    expect(kind('\\int x^2 dx', 'x^3+C')).toBe('integral-power');
  });

  it('is looked for inside a line that is a chain of equals signs', () => {
    expect(kind('3/4+1/2', '3/4+1/2=4/6')).toBe('added-denominators');
    expect(mistake('x+3=10', 'x=10-3=6')).toEqual({
      kind: 'arithmetic',
      why: '10 − 3 is not 6.',
      right: '10 − 3 is 7.',
    });
  });
});

describe('what is no mistake that is known', () => {
  it('gets no name', () => {
    expect(mistake('2x+3=7', 'x=1000')).toBeNull();
    expect(mistake('x^2+3x', '\\sin(x)')).toBeNull();
    expect(mistake('2x+3=7', 'y=4')).toBeNull();
  });

  it('is no mistake at all where the lines say the same', () => {
    expect(mistake('2x+3=7', '2x=4')).toBeNull();
    expect(mistake('(x+1)^2', 'x^2+2x+1')).toBeNull();
  });

  it('ends quietly on lines too big to search', () => {
    const long = Array.from({ length: 60 }, (_, k) => `${k + 2}(x${k % 2 ? '+' : '-'}${k + 1})^${(k % 4) + 2}`).join(
      '+',
    );
    expect(() => findMistake(line(`${long}=0`), line(`${long}=1`))).not.toThrow();
    expect(() => findMistake(line('(x+y+z+1)^{30}'), line('x^{30}'))).not.toThrow();
  });
});

describe('what is said of a mistake', () => {
  it.each([
    ['2x+3=11', '2x=14', '8'],
    ['(x-2)(x+5)=0', 'x=-2 or x=-5', '= 2'],
    ['x^2=49', 'x=7', '±'],
    ['x^2-5x+6=0', 'x=2', '3'],
    ['7*8+2', '54+2', '56'],
    ['-(-7)+2', '-7+2', '+7'],
    ['-2x<6', 'x<-3', '>'],
    ['2/3 ÷ 4/5', '2/3 × 4/5', '5/4'],
    ['\\frac{d}{dx}(x^4)', '4x^4', '4x³'],
    ['sqrt(72)', '36sqrt(2)', '6√'],
    ['5-(x-3)', '5-x-3', '+3'],
    ['(2x+5)(x-3)=0', 'x=-5 or x=3', '5/2'],
  ])('of %s and %s does not give away what is right', (before, wrong, secret) => {
    const found = mistake(before, wrong);
    expect(found?.why).toBeTruthy();
    expect(found?.why.replace(/[−-]/g, '−')).not.toContain(secret);
  });
});

describe('mistakes of further families', () => {
  it.each([
    ['0.3*0.2', '0.6', 'decimal-places'],
    ['1.5+0.25', '1.30', 'decimal-places'],
    ['x^2+6x=7', '(x+3)^2=7', 'completing-square'],
    ['x^2+6x=7', '(x+6)^2=43', 'completing-square'],
    ['2x^2=18', '2x=sqrt(18)', 'root-of-coefficient'],
    ['x^2<9', 'x<3', 'square-inequality'],
    ['x^2>9', '-3<x<3', 'square-inequality'],
    ['6x+9', '3(2x+9)', 'common-factor'],
    ['x^2-16', '(x-4)^2', 'factor-signs'],
    ['16^(1/2)', '8', 'power-as-product'],
    ['3 1/2 * 2', '6 1/2', 'mixed-number'],
    ['2log(3)', 'log(6)', 'function-of-sum'],
    ['x^2+4=20', 'x+2=sqrt(20)', 'root-of-sum'],
    ['\\frac{d}{dx}(\\frac{1}{x})', 'ln(x)', 'calculus-direction'],
    ['\\frac{d}{dx}(e^{3x})', '3x*e^(3x-1)', 'derivative-power'],
    ['\\int \\cos(2x) dx', '2sin(2x)+C', 'chain-rule'],
    ['\\int (2x+3) dx', 'x^2+3+C', 'integral-power'],
  ])('%s and %s: %s', (before, wrong, kind) => {
    expect(mistake(before, wrong)?.kind).toBe(kind);
  });
});
