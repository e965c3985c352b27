import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { AppError } from '../../electron/contract/errors.ts';
import { decodeText } from '../../electron/library/decodeText.ts';
import { importProblemSet } from '../../electron/library/importProblemSet.ts';

describe('the limits of an imported file', () => {
  it.each([
    [
      'too large',
      'x'.repeat(2_000_001),
      'set.txt is larger than 2000000 characters. Split it into several problem sets.',
    ],
    [
      'too many problems',
      '2x=4\n'.repeat(1001),
      'set.txt holds 1001 problems; a set may have 1000. Split it into several files.',
    ],
    [
      'a problem too long',
      `2x=4\n${'1+'.repeat(1001)}1`,
      'set.txt, line 2: the problem or its answer is longer than 2000 characters. Shorten it.',
    ],
    [
      'no text',
      'PK\u0003\u0004\0\0',
      'set.txt is not a text file. Save it as CSV, Markdown or plain text (UTF-8) and import that.',
    ],
    [
      'empty',
      ' \n\n',
      'set.txt holds no problems. Write one problem on a line, or number them; in CSV name the column "problem" in the first line.',
    ],
  ])('are said when a file is %s', (_, text, message) => {
    expect(() => importProblemSet({ fileName: 'set.txt', text })).toThrow(
      expect.objectContaining({ code: 'bad-input', message }),
    );
  });

  it('let no text do anything but give problems or a clear refusal', () => {
    assert(
      property(
        string({ unit: 'binary', maxLength: 200 }),
        constantFrom('a.csv', 'a.tsv', 'a.md', ''),
        (text, fileName) => {
          try {
            expect(importProblemSet({ fileName, text }).problems.length).toBeGreaterThan(0);
          } catch (error) {
            expect(error).toBeInstanceOf(AppError);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a file of blanks', 'a.md', ' '.repeat(1_900_000)],
    ['a file of open brackets', 'a.md', `1. ${'(answer: '.repeat(210_000)}`],
    ['a file of quotes', 'a.csv', `problem\n${'"'.repeat(1_900_000)}`],
    ['a file of separators', 'a.csv', `problem,answer\n${','.repeat(1_900_000)}`],
    ['items ever deeper', 'a.md', Array.from({ length: 1_500 }, (_, depth) => `${' '.repeat(depth)}- x`).join('\n')],
  ])(
    'hold for %s, without hanging',
    (_, fileName, text) => {
      expect(() => importProblemSet({ fileName, text })).toThrow(AppError);
    },
    5_000,
  );
});

describe('the bytes of a file', () => {
  it('are read as UTF-8 or marked UTF-16 without a warning', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x32, 0x00, 0xd7, 0x00, 0x33, 0x00]);
    expect(decodeText(new TextEncoder().encode('2×3'))).toEqual({ text: '2×3', warnings: [] });
    expect(decodeText(utf16)).toEqual({ text: '2×3', warnings: [] });
  });

  it('that are neither are read as Windows Latin, with a warning', () => {
    const { text, warnings } = decodeText(new Uint8Array([0x32, 0xd7, 0x33, 0xb2]));
    expect(text).toBe('2×3²');
    expect(warnings).toEqual([
      'The file is not UTF-8; it was read as Windows Latin. Look whether all signs are right, or save it as UTF-8.',
    ]);
  });

  it('that were decoded badly before are noticed, with the line', () => {
    expect(importProblemSet({ fileName: 'a.txt', text: '2x=4\n2\uFFFD3' }).warnings).toEqual([
      'Line 2: some characters could not be read (shown as \uFFFD). Save the file as UTF-8 and import it again.',
    ]);
  });
});
