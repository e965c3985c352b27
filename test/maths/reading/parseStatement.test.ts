import { describe, expect, it } from 'vitest';

import { statementToLatex } from '../../../electron/maths/printing/statementToLatex.ts';
import { parseStatement } from '../../../electron/maths/reading/parseStatement.ts';

function read(text: string): string {
  const reading = parseStatement(text);
  return reading.kind === 'statement'
    ? `${reading.statement.kind}: ${statementToLatex(reading.statement)}`
    : `unreadable: ${reading.why}`;
}

function readsEach(rows: readonly (readonly [text: string, read: string])[]): void {
  it.each(rows)('reads %j as %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
}

describe('parseStatement', () => {
  describe('relations', () => {
    readsEach([
      ['2x+3=7', 'relation: 2x+3=7'],
      ['1 < x <= 3', 'relation: 1<x\\le 3'],
      ['$-2 \\le x \\le 7$', 'relation: -2\\le x\\le 7'],
      ['-2 \\\\le x \\\\le 7', 'relation: -2\\le x\\le 7'],
      ['x != 5', 'relation: x\\ne 5'],
      ['5!=120', 'relation: 5! =120'],
      ['x = \\pm 2', 'relation: x=\\pm 2'],
      ['x=#pm#sqrt(2)', 'relation: x=\\pm\\sqrt{2}'],
      ['f(x)=x^2+1', 'relation: f(x)=x^2+1'],
      ['P(x) = x + P(1)', 'relation: P(x)=x+P(1)'],
      ['so x = 3.', 'relation: x=3'],
      ['\\text{Area} = 5 \\times 3', 'relation: \\text{Area}=5\\times 3'],
      ['A = 2 \\pi r = 6', 'relation: A=2\\pi r=6'],
      ['x squared minus 5x plus 6 equals 0', 'relation: x^2-5x+6=0'],
    ]);
  });

  describe('several claims', () => {
    readsEach([
      ['x = 1 or x = 2', 'any: x=1\\text{ or }x=2'],
      ['x=1 \\lor x=2', 'any: x=1\\text{ or }x=2'],
      ['x=1 nounor x=2', 'any: x=1\\text{ or }x=2'],
      ['x=1, x=2', 'any: x=1\\text{ or }x=2'],
      ['x = 1 or 2', 'any: x=1\\text{ or }2'],
      ['x=1 and x=2', 'all: x=1\\text{ and }x=2'],
      ['x=3, y=1', 'all: x=3\\text{ and }y=1'],
      ['2x+y=7; x-y=2', 'all: 2x+y=7\\text{ and }x-y=2'],
      ['2x+y=7\nx-y=2', 'all: 2x+y=7\\text{ and }x-y=2'],
      ['y=4x+6; y=x-3', 'all: y=4x+6\\text{ and }y=x-3'],
      ['\\begin{cases}2x+y=7\\\\x-y=2\\end{cases}', 'all: 2x+y=7\\text{ and }x-y=2'],
      ['p=5,q=2;p=7,q=2', 'any: p=5\\text{ and }q=2\\text{ or }p=7\\text{ and }q=2'],
      ['(x=1 or x=2) and y=3', 'all: (x=1\\text{ or }x=2)\\text{ and }y=3'],
      ['(x,y)=(1,2)', 'all: x=1\\text{ and }y=2'],
      ['\\boxed{x = 1} \\text{ or } \\boxed{x = 2}', 'any: x=1\\text{ or }x=2'],
      ['\\begin{aligned}y&=2x+1\\\\&=5\\end{aligned}', 'relation: y=2x+1=5'],
    ]);
  });

  describe('sets, intervals and points', () => {
    readsEach([
      ['\\{1,2\\}', 'set: \\{1,2\\}'],
      ['$${1,3}$$', 'set: \\{1,3\\}'],
      ['19, 46, and 82', 'set: \\{19,46,82\\}'],
      ['x \\in \\{1,2\\}', 'member: x\\in\\{1,2\\}'],
      ['n = 2, 3, 4', 'member: n\\in\\{2,3,4\\}'],
      ['[0,1)', 'interval: [0,1)'],
      ['co(1,2)', 'interval: [1,2)'],
      ['(-\\infty, 2)', 'interval: (-\\infty,2)'],
      ['(0,1)\\cup(2,3]', 'union: (0,1)\\cup(2,3]'],
      ['(1,2)', 'tuple: (1,2)'],
      ['x\\in(0,1)', 'member: x\\in(0,1)'],
      ['D=(0,1)', 'member: D=(0,1)'],
      ['{x | x > 1}', 'relation: x>1'],
      ['\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}', 'matrix: \\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}'],
    ]);
  });

  describe('words', () => {
    readsEach([
      ['all', 'truth: \\text{all real numbers}'],
      ['no real solutions', 'truth: \\text{no solution}'],
      ['There are no real roots.', 'truth: \\text{no solution}'],
      ['{}', 'truth: \\text{no solution}'],
      ['∅', 'truth: \\text{no solution}'],
      ['Tuesday', 'words: \\text{Tuesday}'],
      ['\\text{Even}', 'words: \\text{Even}'],
      ['(C)', 'words: \\text{C}'],
      ['12:00', 'words: \\text{12:00}'],
      ['1:2:3', 'words: \\text{1:2:3}'],
    ]);
  });

  it('says where and why, and what was probably meant', () => {
    expect(parseStatement('2x+=5')).toEqual({
      kind: 'unreadable',
      position: 3,
      why: 'expected a number or letter after + at position 4',
      suggestion: '2x=5',
    });
    expect(read('x^2 = 4 => x = 2')).toBe('unreadable: write one statement at a time, without an arrow');
    expect(read('x = 1 x = 2')).toBe('unreadable: put a comma, “and” or “or” between two equations');
    expect(read('2x+y=7 x-y=2')).toBe('unreadable: put a comma, “and” or “or” between two equations');
    expect(read('= 5')).toBe('unreadable: there is nothing before =');
  });

  it('prints what reads back the same', () => {
    const texts = [
      'x = 1 or x = 2',
      '(x=1 or x=2) and y=3',
      '1<x<=3',
      '[0,1)∪{5}',
      'n=2,3',
      'D=(0,1)',
      'none',
      '{(1,2),(3,4)}',
      '(1/2, 3]',
    ];
    for (const text of texts) {
      const latex = read(text).replace(/^[a-z]+: /, '');
      expect(read(latex).replace(/^[a-z]+: /, '')).toBe(latex);
    }
  });
});
