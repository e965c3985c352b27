import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { readProblem } from '../../../electron/maths/reading/readProblem.ts';
import { withoutWorksheetMarks } from '../../../electron/maths/reading/worksheetMarks.ts';

function given(text: string): string {
  const reading = readProblem(text);
  return reading.kind === 'read' ? `${reading.task} ${reading.given.join(' ; ')}`.trim() : 'unreadable';
}

describe('numbers and marks that worksheets print beside a problem', () => {
  it.each([
    ['2x + y = 7 (1)\nx - y = 2 (2)', 'solve 2x+y=7 ; x-y=2'],
    ['(1) 2x + y = 7\n(2) x - y = 2', 'solve 2x+y=7 ; x-y=2'],
    ['2x + y = 7 ...(1)\nx - y = 2 …(2)', 'solve 2x+y=7 ; x-y=2'],
    ['2x + y = 7 (1) and x - y = 2 (2)', 'solve 2x+y=7 ; x-y=2'],
    ['2x + y = 7 (1), x - y = 2 (2)', 'solve 2x+y=7 ; x-y=2'],
    ['2x + y = 7 (1) x - y = 2 (2)', 'solve 2x+y=7 ; x-y=2'],
    ['$2x + y = 7 \\quad (1)$, $x - y = 2 \\quad (2)$', 'solve 2x+y=7 ; x-y=2'],
    ['\\[2x + y = 7 \\tag{1}\\] \\[x - y = 2 \\tag{2}\\]', 'solve 2x+y=7 ; x-y=2'],
    ['Solve 3x + 2 = 11 (2)', 'solve 3x+2=11'],
    ['Solve $2x + 3 = 7$ [2]', 'solve 2x+3=7'],
    ['2x+3=7 [2]', 'solve 2x+3=7'],
    ['(4) 5x = 20', 'solve 5x=20'],
    ['6h - 2 = 4h (3)', 'solve 6h-2=4h'],
    ['x = 3 (1)\ny = 2x (2)', 'solve x=3 ; y=2x'],
    ['1  2x+3=7', 'solve 2x+3=7'],
    ['2x + 3 = 7   3 marks', 'solve 2x+3=7'],
    ['2x + 3 = 7 3 marks', 'solve 2x+3=7'],
    ['Solve 2x + 3 = 7 [3 marks]', 'solve 2x+3=7'],
  ])('are no factors of an equation: %j', (text, expected) => {
    expect(given(text)).toBe(expected);
  });

  it.each(['6 = (x+1) (2)', '(2) (x+1) = 6', 'x = 2 (3) - 4 (5)', 'x = 4 + 1/2 (3)', 'y = 2 (3)'])(
    'leave it open whether %j ends with a factor, so that nothing is worked, checked or suggested',
    (text) => {
      const reading = readProblem(text);
      expect(reading.kind === 'read' && reading.task).toBe('words');
      expect(reading.kind === 'read' && reading.likely).toBeUndefined();
      expect(workByRule(text)).toBeNull();
    },
  );

  it.each([
    ['2(3) + 4(5)', 'evaluate 2\\times 3+4\\times 5'],
    ['(x+1)(2)=6', 'solve (x+1)\\times 2=6'],
    ['2x = 4 + (3)', 'solve 2x=4+3'],
    ['f(x) = 2x + 1. Find f (3)', 'evaluate f(3) ; f(x)=2x+1'],
    ['log_2 (8)', 'evaluate \\log_2 8'],
    ['y = 4 + sin (30)', 'solve y=4+\\sin 30'],
    ['(3) + 4', 'evaluate 3+4'],
    ['1  1/2 + 3/4', 'evaluate 1\\frac{1}{2}+\\frac{3}{4}'],
  ])('are told from what belongs to the formula: %j', (text, expected) => {
    expect(given(text)).toBe(expected);
  });

  it('are blanked in place, so that the place of a fault stays right', () => {
    const text = '(4) 5x = 20 (1)\n2y = ) 6 [2]';
    expect(withoutWorksheetMarks(text).text).toHaveLength(text.length);
    const reading = readProblem(text);
    expect(reading.kind === 'unreadable' && reading.position).toBe(text.indexOf(') 6'));
  });
});
