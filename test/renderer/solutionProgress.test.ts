import { describe, expect, it } from 'vitest';

import { AppError } from '../../electron/contract/errors.ts';
import type { Step } from '../../electron/contract/vocabulary.ts';
import { visiblePart } from '../../renderer/solution/reveal.ts';
import {
  fromStored,
  newProgress,
  type SolutionProgress,
  type SolveStreamEvent,
  withEnd,
  withEvent,
} from '../../renderer/solution/solutionProgress.ts';
import { eventsOf, linear, refused } from '../screens/scriptedSolutions.ts';

const first: Step = { reason: 'Subtract $3$.', expression: '2x=4', verdict: 'verified', why: 'same solution' };
const second: Step = { reason: 'Divide by $2$.', expression: 'x=2', verdict: 'verified', why: 'same solution' };

function after(...events: readonly SolveStreamEvent[]): SolutionProgress {
  return events.reduce(withEvent, newProgress('2x + 3 = 7'));
}

describe('a solution growing on the screen', () => {
  it('adds finished steps and forgets the draft each came from', () => {
    const shown = after(
      { kind: 'stored', attempt: 5 },
      { kind: 'started', model: 'starter', device: 'cpu' },
      { kind: 'writing', text: 'Subtract' },
      { kind: 'step', index: 0, step: first },
    );
    expect(shown).toMatchObject({ stored: 5, model: 'starter', device: 'cpu', writing: '', steps: [first] });
  });

  it('notes a line that was taken back at the step it stood for, and removes what came after', () => {
    const shown = after(
      { kind: 'step', index: 0, step: first },
      { kind: 'writing', text: 'Divide' },
      { kind: 'rewritten', index: 1, why: 'sides differ' },
      { kind: 'step', index: 1, step: second },
    );
    expect(shown.steps).toEqual([first, second]);
    expect(shown.rewritten).toEqual({ 1: ['sides differ'] });
  });

  it('withdraws every step when a new attempt begins', () => {
    const shown = after({ kind: 'step', index: 0, step: first }, { kind: 'attempt', number: 2 });
    expect(shown).toMatchObject({ attempt: 2, steps: [], rewritten: {} });
  });

  it('keeps thinking apart from the solution', () => {
    const shown = after({ kind: 'thinking', text: 'Hm.' }, { kind: 'thinking', text: 'Yes.' });
    expect(shown).toMatchObject({ thinking: 'Hm.\n\nYes.', steps: [] });
  });

  it('shows the steps of the finished solution, whatever was shown before', () => {
    const shown = eventsOf(linear).reduce(withEvent, newProgress(linear.problem));
    expect(shown).toMatchObject({ phase: 'finished', steps: linear.steps, solution: linear, writing: '' });
  });

  it('calls a cancel a stop and keeps what was finished', () => {
    const shown = withEnd(after({ kind: 'step', index: 0, step: first }), new AppError('cancelled', 'cancelled'));
    expect(shown).toMatchObject({ phase: 'stopped', steps: [first], fault: null });
  });

  it('says what a fault said', () => {
    const shown = withEnd(
      after({ kind: 'writing', text: 'Sub' }),
      new AppError('inference-lost', 'The model stopped.'),
    );
    expect(shown).toMatchObject({ phase: 'broken', writing: '', fault: 'The model stopped.' });
  });

  it('does not let a late fault undo a finished solution', () => {
    const finished = after({ kind: 'finished', solution: linear });
    expect(withEnd(finished, new AppError('connection-lost', 'gone'))).toBe(finished);
  });

  it('opens a stored attempt that was interrupted with the steps it had', () => {
    const unfinished = { status: null, answer: null, verdict: null, why: null, hints: 0, withheld: false };
    const stored = { id: 3, problem: linear.problem, ...unfinished, startedAt: 0 };
    const solution = { ...linear, steps: [first] };
    expect(fromStored({ ...stored, state: 'interrupted', solution })).toMatchObject({
      phase: 'interrupted',
      steps: [first],
      solution: null,
    });
  });
});

describe('one step at a time', () => {
  const working = after({ kind: 'step', index: 0, step: first }, { kind: 'step', index: 1, step: second });
  const finished = withEvent(working, { kind: 'finished', solution: { ...linear, steps: [first, second] } });

  it('shows only the steps asked for', () => {
    expect(visiblePart(finished, 1)).toMatchObject({ steps: [first], answer: false, next: 'step' });
  });

  it('keeps the answer back until it is asked for', () => {
    expect(visiblePart(finished, 2)).toMatchObject({ steps: [first, second], answer: false, next: 'answer' });
    expect(visiblePart(finished, 3)).toMatchObject({ answer: true, next: null });
  });

  it('waits for the model when it has been overtaken', () => {
    expect(visiblePart(working, 3)).toMatchObject({ steps: [first, second], next: 'wait' });
  });

  it('shows a refusal at once', () => {
    const shown = after({ kind: 'finished', solution: refused });
    expect(visiblePart(shown, 1)).toMatchObject({ answer: true, next: null });
  });

  it('shows everything when not asked to wait', () => {
    expect(visiblePart(finished, 'all')).toMatchObject({ steps: [first, second], answer: true, next: null });
  });
});
