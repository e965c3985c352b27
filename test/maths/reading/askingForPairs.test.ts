import { describe, expect, it } from 'vitest';

import { understandProblem } from '../../../electron/maths/reading/understandProblem.ts';

function reading(text: string): { task: string; given: readonly string[] } {
  const problem = understandProblem(text);
  if (problem.kind !== 'read') throw new Error(problem.why);
  return { task: problem.task, given: problem.given };
}

describe('more ways of asking', () => {
  it.each([
    ['Which pair of numbers fits both 2s+t=-2 and 4s+t=-8?', 'solve', ['2s+t=-2', '4s+t=-8']],
    ['Where do the lines y = 2x and y = x + 1 cross?', 'solve', ['y=2x', 'y=x+1']],
    ['Take 1/6 away from 3/4.', 'evaluate', ['\\frac{3}{4}-\\frac{1}{6}']],
    ['Do the sum 23 - 4*12 by hand', 'evaluate', ['23-4\\times 12']],
    ['Result of 2 + 3*4', 'evaluate', ['2+3\\times 4']],
  ])('reads “%s”', (text, task, given) => {
    expect(reading(text)).toEqual({ task, given });
  });

  it.each([
    'Which pair of numbers fits neither x + y = 2 and x - y = 0?',
    'Where do the lines y = 2x and y = x + 1 not cross?',
    'Where do the lines y = 2x and y = x + 1 cross? Give the x-value.',
  ])('leaves “%s” in words', (text) => expect(reading(text).task).toBe('words'));
});
