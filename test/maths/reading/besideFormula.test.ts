import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { isTurnedBeside, leavesValueOut } from '../../../electron/maths/reading/besideFormula.ts';

describe('what is told beside a formula and reaches into it', () => {
  it.each([
    'She also lost 2 on the way. Expand 5(x + 4).',
    'He gave 3 of them away. Factorise x^2 + 9x + 20.',
    'Half of this does not count. Solve 4x + 1 = 17.',
    'Two of the terms are crossed out. Simplify 6x + x + 2x.',
    'Ignore the 7. Solve 2x + 7 = 15.',
    'Reverse the inequality sign: -4x < 8',
    'The right-hand side is doubled. Solve 2x + 7 = 15.',
    'Solve 2x + 7 = 15, then square x.',
    'Solve -4x < 8 and reverse the sign.',
    'Expand all but the last bracket: 2(x + 1) + 3(x + 5).',
    'Expand (x + 1)(x + 7). Then factorise it again.',
    'How many terms are there in 2x + 5y + x?',
    'Name the like terms in 2x + 5y + x.',
    'Is u the subject of v = u + at?',
    'Work out 2 + 3 × 6 and write down the digit sum.',
    'Evaluate 2 + 3 × 6 left to right.',
    'f(x) = 4x − 1. Is f(3) odd?',
    'Copy this down: (x + 1)(x + 7), all multiplied by 2. Expand it.',
    'Simplify 2a + 5b − a if the a is really a b.',
  ])('%s is left alone', (problem) => {
    expect(isTurnedBeside(problem)).toBe(true);
    expect(workByRule(problem)).toBeNull();
  });

  it.each([
    ['My brother took 20 minutes over this. Solve 2x + 7 = 15.', 'x=4'],
    ['She took away 3 marks. Expand (x + 1)(x + 7).', 'x^2+8x+7'],
    ['First remove the brackets. Solve 2(x + 7) = 18.', 'x=2'],
    ['Two of the terms are alike. Simplify 6x + x + 2y.', '7x+2y'],
    ['How many terms are left when 2x + 5y + x is simplified?', '2'],
  ])('%s is talk, and is worked', (problem, answer) => {
    expect(isTurnedBeside(problem)).toBe(false);
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it('gives no single number where two values are asked for', () => {
    expect(leavesValueOut('If x = 5 and y = 2, find xy, x - y.', '10')).toBe(true);
    expect(leavesValueOut('If x = 5 and y = 2, find xy - y.', '8')).toBe(false);
  });

  it('gives no letters where a measure of the figure is asked for', () => {
    expect(workByRule('If P = 2(l + w), P = 26, l = 8, what is the area?')).toBeNull();
  });

  it('reads a product that is said aloud and "all multiplied out"', () => {
    const said = 'open bracket, k minus four, close bracket, open bracket, k plus four, close bracket';
    expect(workByRule(`Class, write: ${said}. Tell me what it comes to when it's all multiplied out.`)?.answer).toBe(
      'k^2-16',
    );
  });

  it('takes no whole-number wish for a name of a constant, and no side for the area', () => {
    expect(workByRule('Solve 2x + 1 = 12 where x is an integer.')).toBeNull();
    expect(workByRule('A rectangle has length x + 4 and width x. Find its area if x = 2.')).toBeNull();
    expect(workByRule('The area of a rectangle is x(x + 4). Find the area when x = 2.')?.answer).toBe('12');
  });
});
