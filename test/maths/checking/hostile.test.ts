import { describe, expect, it } from 'vitest';

import { checkAnswer } from '../../../electron/maths/checking/checkAnswer.ts';
import { checkArgument } from '../../../electron/maths/checking/checkArgument.ts';
import { checkLine } from '../../../electron/maths/checking/checkLine.ts';
import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { makeBudget, withinBudget } from '../../../electron/maths/numeric/budget.ts';

const hostile = [
  '9^9^9^9',
  '(x+y+z)^400',
  `${'('.repeat(300)}x${')'.repeat(300)}`,
  'x'.repeat(10_000),
  `${'1+'.repeat(3_000)}1`,
  '\\frac{'.repeat(400),
  `sqrt(${'sqrt('.repeat(80)}2${')'.repeat(81)}`,
  'tan(tan(tan(tan(x))))=1',
  'x^{100000}-1=0',
  '0^0=0/0',
  '\\boxed{\\boxed{\\boxed{}}}',
  '1000000!',
  '\\sum_{k=1}^{10^{12}} k',
  '\\int_0^{\\infty} e^{-x^2} dx',
  '10^{-400}=0',
  '\u0000\u0001\u0002\u0003x\u0004',
];

describe('hostile input', () => {
  it.each(hostile)('is answered with data, never with an exception or a tick: %s', (text) => {
    const problem = 'Solve x^2-5x+6=0';
    expect(checkLine({ problem, line: text, earlier: [] }).status).not.toBe('verified');
    expect(checkAnswer({ problem, answer: text }).status).not.toBe('verified');
    expect(gradeAnswer({ expected: '$2$', given: text }).equal).not.toBe(true);
    expect(checkArgument({ lines: ['x=1', text] }).valid).not.toBe(true);
    checkAnswer({ problem: text, answer: 'x=1' });
    gradeAnswer({ expected: text, given: `${text} + 1` });
  });

  it('ends when its budget ends', () => {
    let now = 0;
    const clock = (): number => (now += 1);
    const budget = makeBudget({ steps: 1_000, milliseconds: 1_000_000, clock });
    const counted = withinBudget(() => {
      for (;;) budget.spend();
    }, 'out of steps');
    expect(counted).toBe('out of steps');
    const late = makeBudget({ steps: 1_000_000_000, milliseconds: 5, clock });
    const timed = withinBudget(() => {
      for (;;) late.spend();
    }, 'out of time');
    expect(timed).toBe('out of time');
  });
});
