import { describe, expect, it } from 'vitest';
import { checkArgument } from '../untimed.ts';

describe('what a report says', () => {
  it('has no verdict without lines', () => {
    expect(checkArgument({ lines: [] })).toMatchObject({ valid: null, firstWrong: null, relations: [] });
    expect(checkArgument({ lines: [] }).why).toContain('no lines');
  });

  it('names the line that could not be read', () => {
    const report = checkArgument({ problem: 'Solve 2x+3=7', lines: ['2x=4', 'banana', 'x=2'] });
    expect(report).toMatchObject({ valid: null, relations: ['equivalent', 'unreadable', 'equivalent'] });
    expect(report.why).toContain('line 2 (“banana”)');
  });

  it('says when the problem could not be read', () => {
    const { why } = checkArgument({ problem: '🍕', lines: ['2x=4', 'x=2'] });
    expect(why).toContain('the problem could not be read');
  });

  it.each([
    ['Solve 2x+3=7', ['2x=10'], /x = 2/],
    ['Solve 5x-3=2x+9', ['7x-3=9'], /x = 4/],
    ['Solve x^2=9', ['x=3'], /−3/],
    ['2x+y=7, x-y=2', ['3x=5'], /x = 3|y = 1/],
    ['Work out 1/2+1/4', ['2/6'], /3\/4/],
  ])('does not give the solution of %s away', (problem, lines, solution) => {
    const report = checkArgument({ problem, lines });
    expect(report.valid).toBe(false);
    expect(report.why).not.toMatch(solution);
    expect(report.nudge).not.toMatch(solution);
  });

  it('puts a wrong solution into the line above', () => {
    expect(checkArgument({ lines: ['2x=4', 'x=8'] }).why).toBe('x = 8 does not fit the line above: it gives 16 = 4');
  });

  it.each([['2x + 3 = 7 = 2x = 4'], ['2x + 3 = 7 = 2x = 4 = x = 2']])(
    'knows %s for equations strung together',
    (line) => {
      for (const question of [{ lines: [line] }, { problem: 'Solve 2x+3=7', lines: [line] }]) {
        const report = checkArgument(question);
        expect(report).toMatchObject({ valid: false, firstWrong: 0 });
        expect(report.why).toContain('several equations');
      }
    },
  );

  it('takes a chain that ends in its value for one equation', () => {
    expect(checkArgument({ problem: 'Solve 2x=6', lines: ['x = 6/2 = 3'] }).valid).toBe(true);
  });
});
