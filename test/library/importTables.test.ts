import { describe, expect, it } from 'vitest';

import { importProblemSet } from '../../electron/library/importProblemSet.ts';
import type { ImportedSet } from '../../electron/library/problemList.ts';

function read(...lines: readonly string[]): ImportedSet {
  return importProblemSet({ fileName: 'week 3.md', text: lines.join('\n') });
}

function pairs(...lines: readonly string[]): (readonly [string, string | null])[] {
  return read(...lines).problems.map(({ text, key }) => [text, key]);
}

const sheet = ['| No | Question | Answer |', '|----|:--------:|-------:|', '| 1 | 2x+3=7 | x=2 |', '| 2 | 3x=9 |  |'];

describe('a table in a Markdown file', () => {
  it('holds a problem in each row, with its answer and its number beside it', () => {
    expect(read('# Equations', '', ...sheet, '')).toEqual({
      title: 'Equations',
      problems: [
        { text: '2x+3=7', key: 'x=2', label: '1' },
        { text: '3x=9', key: null, label: '2' },
      ],
      warnings: [],
    });
  });

  it.each([
    ['without a column of numbers', ['| Problem | Key |', '|---|---|', '| 2x=4 | x=2 |']],
    ['without bars at its ends', ['Question | Answer', '--- | ---', '2x=4 | x=2']],
    ['without a rule', ['| Question | Answer |', '| 2x=4 | x=2 |']],
    ['with other columns', ['| No | Topic | Answer | Question |', '|---|---|---|---|', '| 1 | algebra | x=2 | 2x=4 |']],
    ['with its answers in a table of their own', ['| No | Question |', '|---|---|', '| 1 | 2x=4 |', '', '## Answers', '| No | Answer |', '|---|---|', '| 1 | x=2 |']], // prettier-ignore
  ])('is read %s', (_, lines) => {
    expect(pairs(...lines)).toEqual([['2x=4', 'x=2']]);
  });

  it('keeps a bar that belongs to the text, and says where one cuts a row', () => {
    const rows = [
      '| Question | Answer |',
      '|---|---|',
      '| Work out \\|-3\\| | 3 |',
      '| $|x|=2$ | 2, -2 |',
      '| |x|=5 | 5 |',
    ];
    expect(pairs(...rows)).toEqual([
      ['Work out |-3|', '3'],
      ['$|x|=2$', '2, -2'],
    ]);
    expect(read(...rows).warnings).toEqual([
      'Line 5: this row has 4 cells where the first has 2, and was left out. Write \\| for a bar that belongs to the text.',
    ]);
  });

  it('is left out with a word where no column is known, and is a fault where nothing else is there', () => {
    const table = ['| A | B |', '|---|---|', '| 1 | 2 |'];
    expect(pairs('1. 2x=4', '', ...table)).toEqual([['2x=4', null]]);
    expect(read('1. 2x=4', '', ...table).warnings).toEqual([expect.stringMatching(/^Line 3: no column of this table/)]);
    expect(() => read(...table)).toThrow('week 3.md holds no problems. Line 1: no column of this table is named');
  });

  it('stays with the problem whose figures it shows', () => {
    const [text] = pairs('1. The table shows the goals. Find the mean.', '| Goals | 0 | 1 |', '|---|---|---|', '| Games | 3 | 5 |')[0] ?? []; // prettier-ignore
    expect(text).toContain('| Games | 3 | 5 |');
  });

  it('is not seen in bars of absolute values', () => {
    expect(pairs('|x-3| = 5', '|x| = |2|')).toEqual([
      ['|x-3| = 5', null],
      ['|x| = |2|', null],
    ]);
  });
});

describe('an answer at the end of the line of its problem', () => {
  it.each([
    ['1. Solve x+y=6 and x-y=2. Answer: (4, 2)', 'Solve x+y=6 and x-y=2.', '(4, 2)'],
    ['1. What is 2+3? Ans: 5', 'What is 2+3?', '5'],
    ['1. Work out 2+3  Ans: 5', 'Work out 2+3', '5'],
    ['1. Work out 2+3. **Answer:** 5', 'Work out 2+3.', '5'],
    ['1. Round 4.567 to 1 dp    Answer 4.6', 'Round 4.567 to 1 dp', '4.6'],
    ['Round 4.567 to 1 dp    Answer 4.6', 'Round 4.567 to 1 dp', '4.6'],
    ['1. Solve 2x=4\tAnswer x = 2', 'Solve 2x=4', 'x = 2'],
  ])('is its key: %s', (line, text, key) => {
    expect(pairs(line)).toEqual([[text, key]]);
  });

  it.each([
    'Work out 2+3. Give your answer: in cm',
    'Find x. Answer: in cm',
    'Work out 2+3. Answer: ____',
    'Find the mean.    Answer all parts',
    'Check the answer 5',
    'Is the key: 5 right?',
  ])('is not seen in %s', (text) => {
    expect(pairs(`1. ${text}`)).toEqual([[text, null]]);
  });
});

describe('parts with the number of their problem', () => {
  it('are items, with answers by the same labels', () => {
    const items = ['1a. 2x=4', '1b. 3x=9', '3a. 4x=4'];
    expect(pairs(...items, '', 'Answers', '3a. x=1', '1b. x=3')).toEqual([
      ['2x=4', null],
      ['3x=9', 'x=3'],
      ['4x=4', 'x=1'],
    ]);
  });

  it('share what their problem asks', () => {
    expect(pairs('1. Expand:', '1a. 2(x+1)', '1b. 3(x+2)', '2. 2x=4')).toEqual([
      ['Expand: 2(x+1)', null],
      ['Expand: 3(x+2)', null],
      ['2x=4', null],
    ]);
  });

  it.each(['', '   '])('may begin behind the number, and go on below it', (indent) => {
    const lines = ['8) a) Expand 2(x+1)', `${indent}b) Expand 3(x+2)`, '9) 2x=4', 'Answers', '8b) 3x+6', '9) x=2'];
    expect(pairs(...lines)).toEqual([
      ['Expand 2(x+1)', null],
      ['Expand 3(x+2)', '3x+6'],
      ['2x=4', 'x=2'],
    ]);
  });

  it.each(['3a + 2 = 5', '2a: 5', '3a.5 = 6'])('are not seen in %s', (line) => {
    expect(pairs(line)).toEqual([[line, null]]);
  });
});
