import { describe, expect, it } from 'vitest';

import { importProblemSet } from '../../electron/library/importProblemSet.ts';
import type { ImportedSet } from '../../electron/library/problemList.ts';

function read(text: string, fileName = 'homework.csv'): ImportedSet {
  return importProblemSet({ fileName, text });
}

function pairs(text: string, fileName?: string): (readonly [string, string | null])[] {
  return read(text, fileName).problems.map((problem) => [problem.text, problem.key]);
}

const both = [
  ['2x+3=7', 'x=2'],
  ['3/4+1/2', '5/4'],
];

describe('a CSV file', () => {
  it.each([
    ['named columns', 'problem,answer\n2x+3=7,x=2\n3/4+1/2,5/4\n'],
    [
      'columns in another order, with others between',
      'No.,Key,Topic,Question Text\n1,x=2,linear,2x+3=7\n2,5/4,fractions,3/4+1/2',
    ],
    ['semicolons', 'Question;Answer\n2x+3=7;x=2\n3/4+1/2;5/4'],
    ['tabs', 'exercise\tsolution\n2x+3=7\tx=2\n3/4+1/2\t5/4'],
    ['a byte order mark and Windows line ends', '\uFEFFproblem,answer\r\n2x+3=7,x=2\r\n3/4+1/2,5/4\r\n'],
    ['quoted cells and blank lines', '"problem","answer"\n\n"2x+3=7","x=2"\n\n\n3/4+1/2,"5/4"\n,,\n'],
    ['no names', '2x+3=7,x=2\n3/4+1/2,5/4'],
    ['no names but numbers', '1,2x+3=7,x=2\n2,3/4+1/2,5/4'],
  ])('with %s is read', (_, text) => {
    expect(pairs(text)).toEqual(both);
  });

  it('keeps commas, doubled quotes and line breaks of a quoted problem', () => {
    expect(pairs('problem,answer\n"Solve x+y=3, x-y=1","x=2, y=1"\n"Say ""2"":\n1+1",2')).toEqual([
      ['Solve x+y=3, x-y=1', 'x=2, y=1'],
      ['Say "2":\n1+1', '2'],
    ]);
  });

  it('of one column leaves the commas to the maths', () => {
    expect(pairs('problem\nSolve x+y=3, x-y=1\n2x=4')).toEqual([
      ['Solve x+y=3, x-y=1', null],
      ['2x=4', null],
    ]);
  });

  it('takes its title from a column that says the same everywhere, else from its name', () => {
    expect(read('title,problem\nWeek 3,2x=4\nWeek 3,3x=6').title).toBe('Week 3');
    expect(read('title,problem\nWeek 3,2x=4\nWeek 4,3x=6').title).toBe('homework');
    expect(read('problem\n2x=4', 'C:\\school\\Year 8.fractions.csv').title).toBe('Year 8.fractions');
  });

  it('leaves out a row without a problem and says where, and takes an empty answer as none', () => {
    const set = read('problem,answer\n2x=4,\n,x=2\n3x=6,x=2');
    expect(set.problems).toEqual([
      { text: '2x=4', key: null },
      { text: '3x=6', key: 'x=2' },
    ]);
    expect(set.warnings).toEqual(['Line 3: it has no problem and was left out.']);
  });

  it.each([
    ['Q,A\n2x=4,x=2\n3x=6,x=2', undefined],
    ['Nr,Question text,Expected answer\n3 (a),2x=4,x=2\n3(b),3x=6,x=2', '3a'],
  ])('with short or long names is read: %j', (text, label) => {
    const [first] = read(text).problems;
    expect(first).toMatchObject({ text: '2x=4', key: 'x=2' });
    expect(first?.label).toBe(label);
  });

  it.each(['No.,Question', '#,Problem', 'Q;exercise'])('under %s has the numbers of its sheet', (names) => {
    const separator = names.includes(';') ? ';' : ',';
    const rows = [names, `3a${separator}2x=4`, `3b)${separator}3x=6`].join('\n');
    expect(read(rows).problems).toEqual([
      { text: '2x=4', key: null, label: '3a' },
      { text: '3x=6', key: null, label: '3b' },
    ]);
  });

  it.each([
    [
      'a quote that is never closed',
      'problem,answer\n2x=4,x=2\n\n"3x=6,x=2\n4x=8,x=2\n',
      'homework.csv, line 4: a quotation mark is opened in this row and never closed. Close it, or double it ("") if it belongs to the text.',
    ],
    [
      'a quote in the middle',
      'problem,answer\n2x=4,x=2\n"3x"=6,x=2\n',
      'homework.csv, line 3: a quotation mark stands where none may. Put the whole text in quotation marks and double those inside it ("").',
    ],
    [
      'a bare comma in the maths',
      'problem,answer\nx+y=3, x-y=1,2 and 1\n',
      'homework.csv, line 2: 3 columns where the first line has 2. Put a text that contains the separator in quotation marks.',
    ],
    [
      'columns nobody named',
      '2x=4,x=2,easy,page 3\n',
      'homework.csv, line 1: no column is named "problem". Add a first line that names the columns: problem, and answer if there is one.',
    ],
    [
      'answers but no problems',
      'answer,points\nx=2,3\n',
      'homework.csv, line 1: no column is named "problem". Add a first line that names the columns: problem, and answer if there is one.',
    ],
    [
      'nothing in it',
      'problem,answer\n',
      'homework.csv holds no problems. Write one problem on a line, or number them; in CSV name the column "problem" in the first line.',
    ],
  ])('with %s is refused with its line and what to do', (_, text, message) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'bad-input', message }));
  });
});
