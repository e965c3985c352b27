import { describe, expect, it } from 'vitest';

import { asksForOrder, gradeInOrder } from '../../../electron/maths/checking/gradeInOrder.ts';

function equal(problem: string, expected: string, given: string): boolean | null {
  return gradeInOrder({ problem, expected, given: `$${given}$` }).equal;
}

const RATIO = 'Share £60 in the ratio 2 : 3 : 5.';
const SORT = 'Put in order, smallest first: 0.3, 0.25, 0.4';

describe('values in an order that was asked for', () => {
  it.each([
    [SORT, '0.25, 0.3, 0.4', '0.25,\\ 0.3,\\ 0.4'],
    [SORT, '1/4, 0.3, 2/5', '0.25,\\ 0.3,\\ 0.4'],
    [RATIO, '£12, £18, £30', '\\text{£}12,\\ \\text{£}18\\text{ and }\\text{£}30'],
    ['Split $5,400 in the ratio 2:3:4. How much is the largest share?', '$2,400', '\\$2400'],
    [RATIO, '12, 18, 30', '\\text{£}12,\\ \\text{£}18\\text{ and }\\text{£}30'],
    ['Write down the next two terms: 3, 7, 11', '15 and 19', '15, 19'],
  ])('agree in that order: %s %s', (problem, expected, given) => {
    expect(equal(problem, expected, given)).toBe(true);
  });

  it.each([
    [SORT, '0.25, 0.3, 0.4', '0.4,\\ 0.3,\\ 0.25'],
    ['Arrange 5, 3, 9 in descending order', '9, 5, 3', '3,5,9'],
    [RATIO, '£12, £18, £30', '\\text{£}30,\\ \\text{£}18\\text{ and }\\text{£}12'],
    ['Write down the next two terms: 3, 7, 11', '15 and 19', '19, 15'],
    ['Order these from smallest to largest: 1/2, 1/3', '1/3, 1/2', '\\frac{1}{2}, \\frac{1}{3}'],
    ['Find the HCF and the LCM of 12 and 18', '6, 36', '36, 6'],
  ])('disagree in another: %s %s', (problem, expected, given) => {
    expect(equal(problem, expected, given)).toBe(false);
  });

  it('are told apart by their names, where they have any', () => {
    expect(equal('Share £30 between Ann and Bob in the ratio 2 : 3.', 'Ann £12, Bob £18', '\\text{Bob £}18\\text{, Ann £}12')).toBe(true); // prettier-ignore
    expect(equal('Find the mean and the median of 2, 2, 5', 'mean = 3, median = 2', '\\text{median}=2, \\text{mean}=3')).toBe(true); // prettier-ignore
  });

  it('are left open where a comma may belong to a number', () => {
    expect(equal('Put in order: 200, 100', '100,200', '200, 100')).not.toBe(true);
  });

  it('keep any order where none is asked for', () => {
    expect(equal('Solve x^2 - 5x + 6 = 0', '2, 3', 'x=3 \\text{ or } x=2')).toBe(true);
    expect(equal('Find two numbers with sum 5 and product 6, in any order', '2, 3', '3, 2')).toBe(true);
    expect(gradeInOrder({ expected: '2, 3', given: '3, 2' }).equal).toBe(true);
  });

  it.each([
    'Use the order of operations to work out 2 + 3 × 4',
    'In order to pass, Ann needs 40 marks.',
    'Write down all the factors of 12',
    'Solve x^2 = 9',
    'A rectangle has length 3 and width 4. Find its area.',
    'Write the ratio 4 : 6 in its simplest form',
  ])('are not asked for by %s', (problem) => {
    expect(asksForOrder(problem)).toBe(false);
  });
});
