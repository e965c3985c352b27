import { describe, expect, it } from 'vitest';

import { hintLadder } from '../../../electron/maths/hints/hintLadder.ts';
import { stepsReached } from '../../../electron/maths/hints/stepsReached.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import type { RuleSolution } from '../../../electron/maths/outcomes.ts';

function worked(problem: string): RuleSolution {
  const solution = workByRule(problem);
  if (solution === null) throw new Error(`${problem} is not worked by rule`);
  return solution;
}

describe('the hint ladder', () => {
  it('climbs from a nudge over the idea and the step to the whole solution', () => {
    const solution = worked('Solve 2x + 3 = 11');
    expect(hintLadder(solution, 0)).toEqual([
      { kind: 'nudge', text: 'Which term stands on the wrong side, and how can it be taken away from both sides?' },
      { kind: 'idea', text: 'Subtract $3$ from both sides.' },
      { kind: 'step', step: { reason: 'Subtract $3$ from both sides.', expression: '2x=8' } },
      { kind: 'solution', steps: solution.steps, answer: 'x=4' },
    ]);
  });

  it('goes on from the steps the pupil has', () => {
    const solution = worked('Solve 2x + 3 = 11');
    expect(hintLadder(solution, 1)[2]).toEqual({
      kind: 'step',
      step: { reason: 'Divide both sides by $2$.', expression: 'x=4' },
    });
  });

  it('has no next step for someone who has them all', () => {
    const solution = worked('Solve 2x + 3 = 11');
    expect(hintLadder(solution, 2).map(({ kind }) => kind)).toEqual(['nudge', 'solution']);
    expect(hintLadder(solution, 99)).toEqual(hintLadder(solution, 2));
    expect(hintLadder(solution, -1)).toEqual(hintLadder(solution, 0));
  });

  it.each([
    'Solve x^2 + 4x - 60 = 0',
    'Work out 20 - 3 × 4',
    'Work out 1/4 + 1/6',
    'Solve x^2 = 49',
    'Solve 3(x-2) = 12',
  ])('gives away nothing of the result in the first two rungs: %s', (problem) => {
    const solution = worked(problem);
    for (const [index, step] of solution.steps.entries()) {
      const [nudge, idea] = hintLadder(solution, index);
      const before = `${problem} ${solution.steps
        .slice(0, index)
        .map(({ expression }) => expression)
        .join(' ')}`;
      const known = new Set(before.match(/\d+/g));
      const isNew = (digits: string): boolean => !known.has(digits);
      expect(nudge?.kind === 'nudge' ? (nudge.text.match(/\d+/g) ?? []) : ['no nudge']).toEqual([]);
      const told = idea?.kind === 'idea' ? (idea.text.match(/\d+/g) ?? []) : ['no idea'];
      const results = new Set((step.expression.match(/\d+/g) ?? []).filter(isNew));
      const isOperation = /denominator|top and bottom/.test(step.reason);
      expect(isOperation ? [] : told.filter((digits) => results.has(digits))).toEqual([]);
    }
  });
});

describe('the steps a pupil has reached', () => {
  it('are counted to the last step that stands in the working', () => {
    const solution = worked('Solve 5(x - 2) = 3x + 4');
    const lines = solution.steps.map(({ expression }) => expression);
    expect(stepsReached(solution, [])).toBe(0);
    expect(stepsReached(solution, lines.slice(0, 2))).toBe(2);
    expect(stepsReached(solution, lines)).toBe(lines.length);
  });

  it('are found again after a leap or another way of writing', () => {
    const solution = worked('Solve 2x + 3 = 11');
    expect(stepsReached(solution, ['8 = 2x'])).toBe(1);
    expect(stepsReached(solution, ['x = 4'])).toBe(2);
    expect(stepsReached(solution, ['4x = 16'])).toBe(0);
  });

  it('are told apart by the writing in a calculation', () => {
    const solution = worked('Work out 20 - 3 × 4');
    expect(stepsReached(solution, ['20 - 3*4'])).toBe(0);
    expect(stepsReached(solution, ['20 - 12'])).toBe(1);
    expect(stepsReached(solution, ['20 - 12', '8'])).toBe(2);
  });
});
