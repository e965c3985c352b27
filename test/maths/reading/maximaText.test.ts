import { describe, expect, it } from 'vitest';

import { keyboardFromMaxima } from '../../../electron/maths/reading/maximaText.ts';
import { gradeAnswer } from '../untimed.ts';

describe('answers as question banks write them', () => {
  it.each([
    ['x<2 nounand x>-2', 'x<2 and x>-2'],
    ['x=#pm#2', 'x=±2'],
    ['x#1', 'x≠1'],
    ['1.2E-3', '(1.2*10^(-3))'],
    ['lg(27,3)', '(ln(27)/ln(3))'],
    ['%union(oo(1,2),cc(3,4))', '(1,2) ∪ [3,4]'],
    ['matrix([1,2],[3,4])', '\\begin{pmatrix}1 & 2 \\\\ 3 & 4\\end{pmatrix}'],
    ['[x=1,y=2]', 'x=1 and y=2'],
    ['not(x<1)', 'x>=1'],
    ['{1,1,2}', '{1, 2}'],
    ['root(4)', 'sqrt(4)'],
    ['asinh(x)', '(ln((x)+sqrt((x)^2+1)))'],
  ])('%s is read as %s', (written, plain) => {
    expect(keyboardFromMaxima(written)).toEqual({ text: plain, positive: false });
  });

  it('may say that their letters are positive', () => {
    expect(keyboardFromMaxima('(assume(a>0,b>0),sqrt(a*b))')).toEqual({ text: 'sqrt(a*b)', positive: true });
    expect(keyboardFromMaxima('(assume(a>b),a-b)').positive).toBe(false);
  });

  it.each(['2x + 3 = 7', 'x = 1 or x = 2', '\\frac{1}{2}', '(1, 2)', '5e', 'f(x) = x^2', 'sinh(x)'])(
    'and any other text stays as it is: %s',
    (text) => {
      expect(keyboardFromMaxima(text)).toEqual({ text, positive: false });
    },
  );

  it.each([
    ['{1}', '1'],
    ['[1]', '1'],
    ['oo(1,2)', '{1,2}'],
    ['a nounand b', 'a nounor b'],
    ['"Hello"', '"hello"'],
    ['true nounand false', 'true'],
    ['x>1 nounand x<3', 'x>1 nounor x<3'],
    ['matrix([1],[2])', 'matrix([1,2])'],
  ])('%s and %s are not the same', (expected, given) => {
    expect(gradeAnswer({ expected, given }).equal).toBe(false);
  });

  it.each([
    ['sqrt(5*a^2)', '(assume(a>0),a*sqrt(5))'],
    ['x>=1 nounor x<=-1', 'x^2>=1'],
    ['union(co(0,1),cc(1,2))', 'cc(0,2)'],
    ['true nounand false', 'false'],
    ['a nounand b', 'b nounand a'],
    ['acot(1)', '%pi/4'],
    ['mod(7,3)', '1'],
    ['matrix([1,2],[2,2+1])', 'matrix([1,1+1],[2,3])'],
  ])('%s and %s are the same', (expected, given) => {
    expect(gradeAnswer({ expected, given }).equal).toBe(true);
  });

  it('leave it open which logarithm is meant', () => {
    expect(gradeAnswer({ expected: 'exp(log(x))', given: 'x' }).equal).toBeNull();
  });
});
