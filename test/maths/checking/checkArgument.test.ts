import { describe, expect, it } from 'vitest';

import { plantedMistake } from './plantedMistakes.ts';
import { seededRandom } from './seededRandom.ts';
import { checkArgument } from '../untimed.ts';

function relations(lines: readonly string[], numbers: 'real' | 'positive' | 'complex' = 'real'): readonly string[] {
  return checkArgument({ lines, numbers }).relations.slice(1);
}

describe('an argument line by line', () => {
  it('accepts any valid route, with several steps at once', () => {
    expect(relations(['x^2-5x+6=0', '(x-2)(x-3)=0', 'x=2 or x=3'])).toEqual(['equivalent', 'equivalent']);
    expect(relations(['3(x-2)=x+8', 'x=7'])).toEqual(['equivalent']);
    expect(relations(['x^2+2a x', '(x+a)^2-a^2'])).toEqual(['equal']);
    expect(relations(['2x^2+x>=6', '(2x-3)(x+2)>=0', 'x>=3/2 or x<=-2'])).toEqual(['equivalent', 'equivalent']);
  });

  it('follows systems by their solutions', () => {
    const lines = ['x^2+y^2=8 and x=y', 'x^2=4 and y=x', '(x=2 and y=2) or (x=-2 and y=-2)'];
    expect(relations(lines)).toEqual(['equivalent', 'equivalent']);
    expect(relations(['x+y=3 and x-y=1', 'x=2 and y=3'])).toEqual(['unrelated']);
  });

  it('tells gained from lost solutions, and repeated roots', () => {
    expect(relations(['a=b', 'a^2=b^2'])).toEqual(['may-add']);
    expect(relations(['x^2=5x', 'x=5'])).toEqual(['may-lose']);
    expect(relations(['x^2-6x=-9', 'x=3'])).toEqual(['same-roots']);
    expect(relations(['sqrt(x+3)=x-3', 'x+3=(x-3)^2'])).toEqual(['may-add']);
  });

  it('takes the numbers that letters stand for into account', () => {
    expect(relations(['x^3=8', 'x=2'], 'real')).toEqual(['equivalent']);
    expect(relations(['x^3=8', 'x=2'], 'complex')).toEqual(['may-lose']);
    expect(relations(['x^2=9', 'x=3'], 'positive')).toEqual(['equivalent']);
  });

  it('knows “and” from “or” and asks for the letter', () => {
    expect(relations(['x=1 or x=2', 'x=1 and x=2'])).toEqual(['and-or']);
    expect(relations(['x=1 or x=2', 'x=1 or 2'])).toEqual(['missing-variable']);
  });

  it('judges a calculation beside the argument by itself', () => {
    const lines = ['x^2-5x+6=0', '(-5)^2-4*1*6=1', 'x=(5±1)/2', 'x=3 or x=2'];
    expect(checkArgument({ lines }).valid).toBe(true);
  });

  it('relates the first line to the problem', () => {
    expect(checkArgument({ problem: 'Solve 2x+3=11', lines: ['2x=8', 'x=4'] }).valid).toBe(true);
    const wrong = checkArgument({ problem: 'Solve 2x+3=11', lines: ['2x=14', 'x=7'] });
    expect([wrong.valid, wrong.firstWrong]).toEqual([false, 0]);
    expect(wrong.mistake?.kind).toBeDefined();
    expect(wrong.nudge).toBeDefined();
  });

  it('never calls two systems without a solution the same', () => {
    expect(checkArgument({ lines: ['x^2+x+6=0', 'x^2+x+7=0'] }).valid).not.toBe(true);
    expect(checkArgument({ lines: ['x^2+x+6=0', '(x+1/2)^2=-23/4', 'no real solutions'] }).valid).toBe(true);
    expect(checkArgument({ lines: ['x+y=1 and x*y=3', 'x+y=2 and x*y=9'] }).valid).not.toBe(true);
  });

  it('finds the line with the planted mistake', () => {
    const random = seededRandom(3);
    for (let index = 0; index < 28; index += 1) {
      const { problem, lines, wrongLine } = plantedMistake(random, index);
      const report = checkArgument(problem === undefined ? { lines } : { problem, lines });
      expect([lines.join(' → '), report.firstWrong]).toEqual([lines.join(' → '), wrongLine]);
    }
  });

  it('answers huge lines with a verdict, not a hang', () => {
    const report = checkArgument({ lines: ['(x+y+z)^400=1', '(x+y+z)^401=1', '9^9^9^9=2', 'x='] });
    expect(report.relations).toHaveLength(4);
    expect(report.valid).not.toBe(true);
  });
});

describe('lines below two equations or a question to integrate', () => {
  it('are judged by the equations, whatever they leave out', () => {
    expect(checkArgument({ lines: ['x+y=7 and x-y=1', '2x=8', 'x=4', 'y=3'] }).valid).toBe(true);
    expect(checkArgument({ lines: ['x+y=7 and x-y=1', '2x=6'] })).toMatchObject({ valid: false, firstWrong: 1 });
  });

  it('are antiderivatives once they bear a constant', () => {
    expect(checkArgument({ problem: 'Integrate x^2', lines: ['x^3+C'] })).toMatchObject({
      valid: false,
      firstWrong: 0,
    });
    expect(checkArgument({ problem: 'Integrate x^2', lines: ['x^3/3+C'] }).valid).toBe(true);
  });

  it('that give a letter are put into a line that cannot be solved for it', () => {
    expect(checkArgument({ lines: ['v=u+a*t', 'a=v-u/t'] })).toMatchObject({ valid: false, firstWrong: 1 });
    expect(checkArgument({ lines: ['v=u+a*t', 'a=(v-u)/t'] }).firstWrong).toBeNull();
  });

  it('after the definition of a function are calculations with it', () => {
    expect(checkArgument({ lines: ['f(x)=x^2', 'f(2)=4'] }).valid).toBe(true);
  });
});
