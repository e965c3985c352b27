import { describe, expect, it } from 'vitest';

import { workNumber } from '../../../electron/maths/methods/workNumber.ts';
import { linesOf, understood } from './worked.ts';

function answer(text: string, words = ''): string | undefined {
  return workNumber(understood([text], undefined, words))?.answer;
}

describe('a calculation with whole numbers', () => {
  it('is worked one operation a line, brackets first, then powers, products and sums', () => {
    expect(linesOf(workNumber(understood(['100 - 3 × (2 + 4)^2'])))).toEqual([
      '100-3\\times 6^2',
      '100-3\\times 36',
      '100-108',
      '-8',
      '-8',
    ]);
  });

  it('keeps the signs of powers apart', () => {
    expect(answer('-2^2 + 7')).toBe('3');
    expect(answer('(-2)^2 + 7')).toBe('11');
    expect(answer('6 - (2 - 9)')).toBe('13');
    expect(answer('24 ÷ 4 ÷ 2')).toBe('3');
  });
});

describe('a calculation with fractions', () => {
  it('shows the common denominator before the sum', () => {
    expect(linesOf(workNumber(understood(['1/4 + 1/6'])))).toEqual([
      '\\frac{1\\times 3}{4\\times 3}+\\frac{1\\times 2}{6\\times 2}',
      '\\frac{3}{12}+\\frac{2}{12}',
      '\\frac{5}{12}',
      '\\frac{5}{12}',
    ]);
  });

  it('multiplies by the reciprocal to divide', () => {
    expect(answer('3/8 ÷ 1/2')).toBe('\\frac{3}{4}');
    expect(answer('6 ÷ 3/4')).toBe('8');
  });

  it('answers mixed numbers in mixed numbers, and in the form asked for', () => {
    expect(answer('1 1/2 + 2 1/4')).toBe('3\\frac{3}{4}');
    expect(answer('17/5', 'Write 17/5 as a mixed number')).toBe('3\\frac{2}{5}');
    expect(answer('2 3/7', 'as an improper fraction')).toBe('\\frac{17}{7}');
    expect(answer('17/5 + 1')).toBe('\\frac{22}{5}');
  });

  it('works a product before a sum', () => {
    expect(answer('3/4 + 2/3 × 1/2')).toBe('\\frac{13}{12}');
    expect(answer('-1/2 + (-3/8)')).toBe('-\\frac{7}{8}');
  });
});

describe('what is not surely one of these', () => {
  it.each(['1/0', 'x+1', '5', '\\sqrt{2}+1', '2^{0.5}', '7 ÷ (3-3)', '9^{999999}'])('%s is left alone', (text) => {
    expect(workNumber(understood([text]))).toBeNull();
  });
});
