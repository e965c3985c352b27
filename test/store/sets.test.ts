import { describe, expect, it } from 'vitest';

import { openTestStore } from './openTestStore.ts';
import { solvedLinear } from './steps.ts';
import { temporaryFile } from './temporaryFile.ts';

const homework = [
  { text: '2x+3=7', key: 'x=2' },
  { text: '3/4+1/2', key: '5/4' },
  { text: 'x^2=4', key: null },
];

describe('a problem set', () => {
  it('comes back in its order, with keys and nothing solved', () => {
    const { sets } = openTestStore();
    const summary = sets.add('Homework', homework);
    expect(summary).toMatchObject({ title: 'Homework', state: 'idle', total: 3, done: 0, verified: 0 });
    const set = sets.get(summary.id);
    expect(
      set.problems.map(({ position, text, key, agrees, attempt }) => [position, text, key, agrees, attempt]),
    ).toEqual([
      [0, '2x+3=7', 'x=2', null, null],
      [1, '3/4+1/2', '5/4', null, null],
      [2, 'x^2=4', null, null, null],
    ]);
    expect(sets.list()).toEqual([summary]);
  });

  it('has the numbers of its sheet, and counts where the sheet has none', () => {
    const { sets } = openTestStore();
    const numbered = sets.add('Homework', [{ text: '2x=4', key: null, label: '3b' }]);
    const counted = sets.add('Homework', homework);
    expect(sets.get(numbered.id).problems.map(({ label }) => label)).toEqual(['3b']);
    expect(sets.get(counted.id).problems.map(({ label }) => label)).toEqual(['1', '2', '3']);
  });

  it('keeps what was remarked on its file', () => {
    const { sets } = openTestStore();
    const { id } = sets.add('Homework', homework, ['Line 7 is empty and was left out.']);
    expect(sets.get(id).remarks).toEqual(['Line 7 is empty and was left out.']);
  });

  it('counts what is done and what is verified by the latest attempt', () => {
    const { sets, attempts } = openTestStore();
    const { id } = sets.add('Homework', homework);
    const [first, second] = sets.pending(id);
    const one = attempts.begin({ problem: '2x+3=7', effort: 'quick', setProblem: first?.id ?? 0 });
    attempts.finish(one, solvedLinear, true);
    const two = attempts.begin({ problem: '3/4+1/2', effort: 'quick', setProblem: second?.id ?? 0 });
    attempts.finish(two, { ...solvedLinear, verdict: 'unchecked' }, false);
    expect(sets.summary(id)).toMatchObject({ total: 3, done: 2, verified: 1 });
    expect(sets.get(id).problems.map((problem) => problem.agrees)).toEqual([true, false, null]);
    expect(sets.get(id).problems[0]?.attempt).toMatchObject({ id: one, state: 'finished', verdict: 'verified' });
    expect(sets.pending(id).map((problem) => problem.text)).toEqual(['x^2=4']);
    attempts.begin({ problem: '2x+3=7', effort: 'quick', setProblem: first?.id ?? 0 });
    expect(sets.summary(id)).toMatchObject({ done: 1, verified: 0 });
  });

  it('names itself on the attempt that counts for one of its problems, and on no other', () => {
    const { sets, attempts } = openTestStore();
    const { id } = sets.add('Homework', homework);
    const setProblem = sets.pending(id)[0]?.id ?? 0;
    const alone = attempts.begin({ problem: '2x+3=7', effort: 'quick' });
    const early = attempts.begin({ problem: '2x+3=7', effort: 'quick', setProblem });
    const latest = attempts.begin({ problem: '2x+3=7', effort: 'quick', setProblem });
    expect([alone, early, latest].map((each) => attempts.get(each).set)).toEqual([undefined, undefined, 'Homework']);
    expect(attempts.list({ search: '2x', limit: 9 }).attempts.map((each) => each.set)).toEqual([
      'Homework',
      undefined,
      undefined,
    ]);
    expect(sets.get(id).problems[0]?.attempt?.set).toBe('Homework');
    sets.delete(id);
    expect(attempts.get(latest).set).toBeUndefined();
  });

  it('left at solving by a crash is paused on the next opening, with its open problems pending', () => {
    const file = temporaryFile();
    const before = openTestStore(file);
    const { id } = before.sets.add('Homework', homework);
    before.sets.setState(id, 'solving');
    const first = before.sets.pending(id)[0];
    before.attempts.begin({ problem: '2x+3=7', effort: 'quick', setProblem: first?.id ?? 0 });
    const after = openTestStore(file);
    expect(after.sets.summary(id).state).toBe('paused');
    expect(after.sets.get(id).problems[0]?.attempt?.state).toBe('interrupted');
    expect(after.sets.pending(id)).toHaveLength(3);
  });

  it('takes its problems with it when deleted, but leaves the attempts in the history', () => {
    const { sets, attempts } = openTestStore();
    const { id } = sets.add('Homework', homework);
    const attempt = attempts.begin({ problem: '2x+3=7', effort: 'quick', setProblem: sets.pending(id)[0]?.id ?? 0 });
    sets.delete(id);
    expect(sets.list()).toEqual([]);
    expect(attempts.get(attempt).problem).toBe('2x+3=7');
    for (const use of [() => sets.get(id), () => sets.pending(id), () => sets.setState(id, 'done')]) {
      expect(use).toThrow(`There is no problem set ${String(id)} any more`);
    }
  });
});
