import { describe, expect, it } from 'vitest';

import { importProblemSet } from '../../electron/library/importProblemSet.ts';
import type { ImportedSet } from '../../electron/library/problemList.ts';

function read(text: string, fileName = 'week 3.md'): ImportedSet {
  return importProblemSet({ fileName, text });
}

function pairs(text: string): (readonly [string, string | null])[] {
  return read(text).problems.map((problem) => [problem.text, problem.key]);
}

describe('a Markdown or text file', () => {
  it('gives its heading as title and its items as problems', () => {
    const set = read('# Linear equations\n\n1. 2x+3=7\n2. $3(x-1)=6$\n');
    expect(set).toEqual({
      title: 'Linear equations',
      problems: [
        { text: '2x+3=7', key: null, label: '1' },
        { text: '$3(x-1)=6$', key: null, label: '2' },
      ],
      warnings: [],
    });
  });

  it.each([
    ['1. **Solve** 2x + 3 = 7', 'Solve 2x + 3 = 7'],
    ['1. *Expand* (x + 2)(x - 3).', 'Expand (x + 2)(x - 3).'],
    ['1. __Work out__ the _mean_ of 3, 4 and 8', 'Work out the mean of 3, 4 and 8'],
    ['1. **Simplify:** $2x*3x*y$', 'Simplify: $2x*3x*y$'],
    ['1. 2 ** 3 ** 2', '2 ** 3 ** 2'],
    ['1. Simplify x**2 * x**3', 'Simplify x**2 * x**3'],
    ['1. 3 *x* 4 * y', '3 *x* 4 * y'],
    ['1. Find a_1 + a_2', 'Find a_1 + a_2'],
  ])('takes emphasis off words and leaves formulas: %s', (line, text) => {
    expect(pairs(`${line}\n`)).toEqual([[text, null]]);
  });

  it.each([
    '1. 2x=4',
    '1) 2x=4',
    '1: 2x=4',
    '(1) 2x=4',
    'Q1. 2x=4',
    'Question 1: 2x=4',
    'a) 2x=4',
    '(b) 2x=4',
    '- 2x=4',
    '* 2x=4',
    '• 2x=4',
  ])('takes %s as an item', (line) => {
    expect(pairs(`${line}\n`)).toEqual([['2x=4', null]]);
  });

  it.each(['1.5x = 3', '(x) + 3 = 5', '-3 + 5', 'x. 2', '3x: 5'])('takes %s as maths, not as a mark', (line) => {
    expect(pairs(`${line}\n`)).toEqual([[line, null]]);
  });

  it('without items takes every line as a problem, and its first plain line only as such', () => {
    expect(pairs('2x+3=7\n\n3/4 + 1/2\nSolve x^2=4 for x\n')).toEqual([
      ['2x+3=7', null],
      ['3/4 + 1/2', null],
      ['Solve x^2=4 for x', null],
    ]);
  });

  it('says where an item is empty, and takes the others', () => {
    const set = read('1. 2x=4\n2.\n3. 3x=9\n');
    expect(set.problems.map((problem) => problem.text)).toEqual(['2x=4', '3x=9']);
    expect(set.warnings).toEqual(['Line 2: item 2 is empty and was left out.']);
  });

  it('joins the lines of an item, also after a blank line where they are indented', () => {
    expect(pairs('1. Solve the equations\n   x+y=3\n   x-y=1\n\n   for both unknowns.\n2. 2x=4')).toEqual([
      ['Solve the equations\nx+y=3\nx-y=1\nfor both unknowns.', null],
      ['2x=4', null],
    ]);
  });

  it('gives every part of an item what the item asks', () => {
    expect(read('1. Expand:\n   a) (x+1)(x+2)\n   b) 2(x-3)\n2. 2x=4\n\nAnswers\n1b) 2x-6').problems).toEqual([
      { text: 'Expand: (x+1)(x+2)', key: null, label: '1a' },
      { text: 'Expand: 2(x-3)', key: '2x-6', label: '1b' },
      { text: '2x=4', key: null, label: '2' },
    ]);
  });

  it.each([
    ['an item is empty', '1. 2x=4\n2.\n3. 3x=9\n', ['1', '3']],
    ['the sheet begins later', '11. 2x=4\n12. 3x=9\n', ['11', '12']],
    ['the numbers begin anew', '1. 2x=4\n2. 3x=9\n\n## Part B\n\n1. 4x=8\n', [undefined, undefined, undefined]],
    ['there are none', '- 2x=4\n- 3x=9\n', [undefined, undefined]],
  ])('keeps the numbers of the sheet where they tell the problems apart: %s', (_, sheet, labels) => {
    expect(read(sheet).problems.map(({ label }) => label)).toEqual(labels);
  });

  it.each([
    ['a line below', '1. 2x=4\n   Answer: x=2\n'],
    ['a bold line below, after a blank one', '1. 2x=4\n\n   **Answer:** x=2\n'],
    ['brackets at the end', '1. 2x=4 (answer: x=2)\n'],
    ['square brackets at the end', '1. 2x=4 [Ans: x=2]\n'],
    ['a section at the end', '1. 2x=4\n\n## Answers\n\n1. x=2\n'],
    ['a plain line as heading', '1) 2x=4\n\nAnswer key:\n1. x=2\n'],
    ['a bold line as heading', '- 2x=4\n\n**Key**\n- x=2\n'],
    ['a line below a bare problem', '2x=4\nAnswer: x=2'],
  ])('takes the answer from %s', (_, text) => {
    expect(pairs(text)).toEqual([['2x=4', 'x=2']]);
  });

  it('keeps the brackets of an answer in brackets', () => {
    expect(pairs('1. Factorise x^2-4 (answer: (x-2)(x+2))')).toEqual([['Factorise x^2-4', '(x-2)(x+2)']]);
  });

  it('matches a key section by number, in whatever order, and says which answers belong nowhere', () => {
    const set = read('1. 2x=4\n2. 3x=9\n3. 4x=4\n\n# Answers\n3. x=1\n1. x=2\n7. x=0\n');
    expect(set.problems.map((problem) => problem.key)).toEqual(['x=2', null, 'x=1']);
    expect(set.warnings).toEqual(['Line 8: answer 7 belongs to no problem and was left out.']);
  });

  it('matches a key section in order where numbers repeat, and leaves it out where the counts differ', () => {
    const sections = '## A\n1. 2x=4\n2. 3x=9\n## B\n1. 4x=4\n## Answers\n';
    expect(pairs(`${sections}- x=2\n- x=3\n- x=1`).map(([, key]) => key)).toEqual(['x=2', 'x=3', 'x=1']);
    const fewer = read(`${sections}- x=2\n- x=3`);
    expect(fewer.problems.every((problem) => problem.key === null)).toBe(true);
    expect(fewer.warnings).toEqual(['Line 7: 2 answers for 3 problems; number both alike. The answers were left out.']);
  });

  it('says which lines it left out', () => {
    const set = read('Week 3\n\nShow your working, and never use a calculator for these:\n1. 2x=4\n\nGood luck!\n');
    expect(set.title).toBe('Week 3');
    expect(set.warnings).toEqual([
      'Line 3: “Show your working, and never use a calcu…” is not part of a problem and was left out.',
      'Line 6: “Good luck!” is not part of a problem and was left out.',
    ]);
  });

  it('takes its name as title where it names none, and reads Windows line ends', () => {
    expect(read('\uFEFF1. 2x=4\r\n2. 3x=9\r\n')).toMatchObject({
      title: 'week 3',
      problems: [{ text: '2x=4' }, { text: '3x=9' }],
    });
  });
});
