import { describe, expect, it } from 'vitest';

import { pupilLine } from '../../../electron/maths/reading/pupilLine.ts';

describe('a line as a pupil writes it', () => {
  it.each([
    ['1) 2x = 4', '2x = 4'],
    ['2. x = 2', 'x = 2'],
    ['(a) 2x = 4', '2x = 4'],
    ['• 2x = 4', '2x = 4'],
    ['Step 2: x = 2', 'x = 2'],
    ['check: 2*2+3=7', '2*2+3=7'],
    ['x = 2 ✓', 'x = 2'],
    ['2x = 4 | -3', '2x = 4'],
    ['x = 2 (÷2)', 'x = 2'],
    ['2x = 4   (-3)', '2x = 4'],
    ['2x = 4 (subtract 3 from both sides)', '2x = 4'],
    ['2x = 4 // minus 3', '2x = 4'],
  ])('%s is read as %s', (line, plain) => {
    expect(pupilLine(line)).toBe(plain);
  });

  it.each([
    '2x = 4 (-3)',
    '2(x + 3) = 10',
    '-3x = 6',
    '1.5x = 3',
    '|x| = 3',
    '|x - 1| + |x| = 3',
    'x = (2 + 3)(4)',
    '',
  ])('%s keeps all it has', (line) => {
    expect(pupilLine(line)).toBe(line);
  });
});
