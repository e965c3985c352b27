import { expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { checkLine } from '../../../electron/maths/checking/checkLine.ts';

it.each([
  ['1/3+0.5', '\\frac{1}{3}+\\frac{1}{2}'],
  ['0.2 - 3/4', '\\frac{1}{5}-\\frac{3}{4}'],
  ['1 1/2 + 0.25', '1\\frac{1}{2}+\\frac{1}{4}'],
])('%s starts with the decimal as a fraction, and every line can be checked', (problem, first) => {
  const steps = workByRule(problem)?.steps ?? [];
  expect(steps[0]).toEqual({ reason: 'Write the decimal as a fraction.', expression: first });
  for (const { expression } of steps) {
    expect(checkLine({ problem, earlier: [], line: expression }).status).toBe('verified');
  }
});

it.each(['Write 0.2357... as a fraction.', '0.2357… as a fraction', 'Write 0.7... as a fraction'])(
  'leaves alone what goes on nobody knows how: %s',
  (problem) => {
    expect(workByRule(problem)).toBeNull();
  },
);

it('reads digits that surely go on alike', () => {
  expect(workByRule('Write 0.272727... as a fraction.')?.answer).toBe('\\frac{3}{11}');
});
