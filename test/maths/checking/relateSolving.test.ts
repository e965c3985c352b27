import { describe, expect, test } from 'vitest';

import { checkArgument } from '../../../electron/maths/checking/checkArgument.ts';

describe('solving an equation by a step that may let solutions in', () => {
  test('squaring is right, and said to let in more', () => {
    const report = checkArgument({ problem: 'Solve sqrt(x+2)=x', lines: ['x+2=x^2', '(x-2)(x+1)=0', 'x=2 or x=-1'] });
    expect(report.relations).toEqual(['may-add', 'equivalent', 'equivalent']);
    expect(report).toMatchObject({ valid: true, firstWrong: null });
    expect(report.complete).toBeUndefined();
    expect(report.nudge).toContain('Put your answers back into the question');
  });

  test('leaving out again what squaring let in is right and finishes the problem', () => {
    const report = checkArgument({ problem: 'Solve sqrt(2x+3)=x', lines: ['2x+3=x^2', '(x-3)(x+1)=0', 'x=3'] });
    expect(report).toMatchObject({ valid: true, firstWrong: null, complete: true });
  });

  test('squaring on a later line is right too', () => {
    const lines = ['sqrt(x+2)=x', 'x+2=x^2', 'x=2'];
    expect(checkArgument({ problem: 'Solve sqrt(x+2)+1=x+1', lines })).toMatchObject({ valid: true, complete: true });
  });

  test('clearing a denominator may let in the number that it forbade', () => {
    const report = checkArgument({ problem: 'Solve (x^2-x)/(x-1)=2x-1', lines: ['x^2-x=(2x-1)(x-1)'] });
    expect(report).toMatchObject({ valid: true, relations: ['may-add'] });
  });

  test.each([
    ['Solve x^2-5x+6=0', ['(x-2)(x-3)=0', 'x=2'], 1],
    ['Solve 2x=6', ['x=3', 'x=3 or x=4'], 1],
    ['Solve sqrt(x+2)=x', ['x+2=x^2', '(x-2)(x+1)=0', 'x=-1'], 2],
    ['Solve sqrt(x+2)=x', ['x+2=x'], 0],
  ])('%s %j is wrong in line %i all the same', (problem, lines, wrong) => {
    expect(checkArgument({ problem, lines })).toMatchObject({ valid: false, firstWrong: wrong });
  });
});
