import { describe, expect, it } from 'vitest';

import { workSystem } from '../../../electron/maths/methods/workSystem.ts';
import { linesOf, understood } from './worked.ts';

function answer(...texts: readonly string[]): string | undefined {
  return workSystem(understood(texts))?.answer;
}

describe('two linear equations in two unknowns', () => {
  it('are worked by elimination', () => {
    expect(linesOf(workSystem(understood(['2x+3y=16', '2x-y=8'])))).toEqual([
      '4y=8',
      'y=2',
      '2x+6=16',
      '2x=10',
      'x=5',
      'x=5,y=2',
    ]);
  });

  it('are worked by substitution when one unknown stands alone', () => {
    expect(linesOf(workSystem(understood(['y=x+1; 2x+3y=18'])))).toEqual([
      '2x+3(x+1)=18',
      '5x+3=18',
      '5x=15',
      'x=3',
      'y=3+1=4',
      'x=3,y=4',
    ]);
  });

  it('may be written in any order, with fractions or brackets', () => {
    expect(answer('\\begin{cases} x+2y=5 \\\\ 3x-y=1 \\end{cases}')).toBe('x=1,y=2');
    expect(answer('x/2+y/3=4', '2(x-y)=x')).toBe('x=6,y=3');
    expect(answer('u+v=1', 'u-v=6')).toBe('u=\\frac{7}{2},v=-\\frac{5}{2}');
    expect(answer('2x=6', 'x+y=5')).toBe('x=3,y=2');
  });

  it('may have no solution or infinitely many', () => {
    expect(answer('x+y=3', '2x+2y=8')).toBe('\\text{no solution}');
    expect(answer('x-y=2', '3x-3y=6')).toBe('\\text{infinitely many solutions}');
  });

  it.each([[['x+y=3']], [['x+y=3', 'xy=2']], [['x+y+z=1', 'x=2']], [['x+y=3', 'x-y=1', 'x=9']]])(
    '%s is left alone',
    (texts) => {
      expect(workSystem(understood(texts))).toBeNull();
    },
  );
});
