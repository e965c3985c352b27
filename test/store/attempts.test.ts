import { describe, expect, it } from 'vitest';

import { openTestStore } from './openTestStore.ts';
import { divideByTwo, solvedLinear, subtractThree } from './steps.ts';
import { temporaryFile } from './temporaryFile.ts';

describe('an attempt', () => {
  it('comes back as it was finished', () => {
    const { attempts } = openTestStore();
    const id = attempts.begin({ problem: '2x+3=7', effort: 'standard', seed: 7 });
    attempts.addStep(id, 0, { ...subtractThree, rule: 'equivalent' });
    attempts.finish(id, solvedLinear);
    const stored = attempts.get(id);
    expect(stored).toMatchObject({ id, problem: '2x+3=7', state: 'finished', status: 'solved', answer: 'x=2' });
    expect(stored.solution).toEqual(solvedLinear);
  });

  it('keeps its error when it ran to its end without a solution', () => {
    const { attempts } = openTestStore();
    const id = attempts.begin({ problem: 'hello', effort: 'quick' });
    const error = { code: 'not-a-problem', message: 'Nothing to work out here.', position: 0, suggestion: '2+2' };
    const refused = { ...solvedLinear, problem: 'hello', status: 'refused' as const, answer: null, steps: [], error };
    attempts.finish(id, refused);
    expect(attempts.get(id).solution).toEqual(refused);
  });

  it('shows the finished steps while it is worked, with the model that works', () => {
    const { attempts } = openTestStore();
    const id = attempts.begin({ problem: '2x+3=7', effort: 'standard' });
    attempts.noteModel(id, 'starter', 'gpu');
    attempts.addStep(id, 0, subtractThree);
    const stored = attempts.get(id);
    expect(stored).toMatchObject({ state: 'working', status: null, verdict: null });
    expect(stored.solution).toMatchObject({ steps: [subtractThree], model: 'starter', device: 'gpu', answer: null });
    expect(stored.solution.error?.code).toBe('working');
  });

  it('replaces a step that was written again, and what came after it', () => {
    const { attempts } = openTestStore();
    const id = attempts.begin({ problem: '2x+3=7', effort: 'standard' });
    attempts.addStep(id, 0, subtractThree);
    attempts.addStep(id, 1, divideByTwo);
    attempts.addStep(id, 0, { ...subtractThree, reason: 'Take $3$ away.' });
    expect(attempts.get(id).solution.steps.map((step) => step.reason)).toEqual(['Take $3$ away.']);
  });

  it('withdraws its steps when the problem is begun again', () => {
    const { attempts } = openTestStore();
    const id = attempts.begin({ problem: '2x+3=7', effort: 'standard' });
    attempts.addStep(id, 0, subtractThree);
    attempts.withdrawSteps(id, 2);
    expect(attempts.get(id).solution).toMatchObject({ steps: [], attempts: 2 });
  });

  it('keeps its steps when it is stopped or fails, and says so', () => {
    const { attempts } = openTestStore();
    const stopped = attempts.begin({ problem: '2x+3=7', effort: 'standard' });
    attempts.addStep(stopped, 0, subtractThree);
    attempts.stop(stopped);
    const failed = attempts.begin({ problem: '2x+3=7', effort: 'standard' });
    attempts.fail(failed, { code: 'inference-lost', message: 'The model stopped working.' });
    expect(attempts.get(stopped)).toMatchObject({ state: 'stopped', solution: { steps: [subtractThree] } });
    expect(attempts.get(failed).solution.error).toEqual({
      code: 'inference-lost',
      message: 'The model stopped working.',
    });
  });

  it('that a crash cut off is interrupted on the next opening, and its steps are there', () => {
    const file = temporaryFile();
    const first = openTestStore(file);
    const id = first.attempts.begin({ problem: '2x+3=7', effort: 'standard' });
    first.attempts.addStep(id, 0, subtractThree);
    const second = openTestStore(file);
    expect(second.attempts.get(id)).toMatchObject({ state: 'interrupted', solution: { steps: [subtractThree] } });
    // The first program was at work all the same: its next step says so again.
    first.attempts.addStep(id, 1, divideByTwo);
    expect(second.attempts.get(id).state).toBe('working');
  });

  it('is gone after it is deleted, from the search too', () => {
    const { attempts } = openTestStore();
    const id = attempts.begin({ problem: '2x+3=7', effort: 'standard' });
    attempts.delete(id);
    const missing = `There is no attempt ${String(id)} in the history; it may have been deleted.`;
    expect(() => attempts.get(id)).toThrow(missing);
    expect(() => {
      attempts.addStep(id, 0, subtractThree);
    }).toThrow(missing);
    expect(attempts.list({ search: '2x', limit: 10 }).attempts).toEqual([]);
  });
});

describe('the history', () => {
  it('lists the newest first, page by page', () => {
    const { attempts } = openTestStore();
    const ids = ['1+1', '2+2', '3+3', '4+4', '5+5'].map((problem) => attempts.begin({ problem, effort: 'quick' }));
    const first = attempts.list({ search: '', limit: 2 });
    const second = attempts.list({ search: '', limit: 2, before: first.attempts[1]?.id });
    const third = attempts.list({ search: '', limit: 2, before: second.attempts[1]?.id });
    expect([first.more, second.more, third.more]).toEqual([true, true, false]);
    const listed = [first, second, third].flatMap((page) => page.attempts.map((attempt) => attempt.id));
    expect(listed).toEqual(ids.toReversed());
  });

  it('pages through what a search found', () => {
    const { attempts } = openTestStore();
    for (const problem of ['2x=1', '3y=1', '2x=2', '2x=3']) attempts.begin({ problem, effort: 'quick' });
    const first = attempts.list({ search: '2x', limit: 2 });
    const second = attempts.list({ search: '2x', limit: 2, before: first.attempts[1]?.id });
    expect(first.attempts.map((attempt) => attempt.problem)).toEqual(['2x=3', '2x=2']);
    expect(second).toMatchObject({ attempts: [{ problem: '2x=1' }], more: false });
  });
});
