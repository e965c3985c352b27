import { describe, expect, it } from 'vitest';

import { checkArgument } from '../untimed.ts';

function report(problem: string, ...lines: readonly string[]): readonly [readonly string[], boolean | null] {
  const { relations, valid } = checkArgument({ problem, lines });
  return [relations, valid];
}

describe('a calculation that is right and has nothing to do with the question', () => {
  it('is no line of the argument', () => {
    expect(report('2 + 3*4', '2+3=5', '5*4=20', '20')).toEqual([['aside', 'aside', 'aside'], null]);
    expect(report('3/4 + 1/2', '1+1=2', '2')).toEqual([['aside', 'aside'], null]);
    expect(report('20% of 45', '45/5=9', '9+1=10', '10')).toEqual([['equal', 'aside', 'aside'], null]);
    expect(report('mean of 3, 5, 7, 9', '3+5+7+9=24', '24/3=8')).toEqual([['aside', 'aside'], null]);
  });

  it('does not spoil what follows the question', () => {
    expect(report('2 + 3*4', '3*4=12', '2+12=14')).toEqual([['aside', 'equal'], true]);
    expect(report('2x+3=7', '1+1=2', '2x=4', 'x=2')).toEqual([['aside', 'equivalent', 'equivalent'], true]);
    expect(report('2x+3=7', '2x=7-3', '7-3=4', '2x=4')).toEqual([['equivalent', 'aside', 'equivalent'], true]);
    expect(report('Simplify 3(x+2)+x', '3(x+2)=3x+6', '4x+6')).toEqual([['aside', 'equal'], true]);
  });

  it('belongs to the question once it comes to what is asked', () => {
    expect(report('mean of 3, 5, 7, 9', '3+5+7+9=24', '24/4=6')).toEqual([['aside', 'equal'], true]);
    const perimeter = 'Find the perimeter of a rectangle 5 cm by 3 cm';
    expect(report(perimeter, '5+3=8', '2*8=16')).toEqual([['aside', 'aside'], null]);
    expect(checkArgument({ problem: perimeter, lines: ['5+3=8', '2*8=16', '16 cm'] }).complete).toBe(true);
  });

  it('is still wrong when it is wrong', () => {
    expect(checkArgument({ problem: '2 + 3*4', lines: ['3*4=13'] })).toMatchObject({ valid: false, firstWrong: 0 });
  });
});
