import { describe, expect, it } from 'vitest';

import { openTestStore } from './openTestStore.ts';
import { solvedLinear } from './steps.ts';
import type { Store } from '../../electron/store/store.ts';

function solvedForHints(store: Store, withheld = true): number {
  const id = store.attempts.begin({ problem: '2x+3=7', effort: 'quick', withheld });
  store.attempts.finish(id, solvedLinear);
  return id;
}

describe('hints', () => {
  it('are counted with their attempt', () => {
    const store = openTestStore();
    const id = solvedForHints(store, false);
    store.hints.take(id, 'nudge', 0);
    store.hints.take(id, 'idea', 1);
    expect(store.attempts.get(id)).toMatchObject({ hints: 2, withheld: false, answer: 'x=2' });
    expect(store.attempts.list({ search: '', limit: 5 }).attempts[0]?.hints).toBe(2);
  });

  it('keep the solution back until it is asked for', () => {
    const store = openTestStore();
    const id = solvedForHints(store);
    store.hints.take(id, 'nudge', 0);
    const kept = store.attempts.get(id);
    expect(kept).toMatchObject({ withheld: true, answer: null, verdict: null, hints: 1 });
    expect(kept.solution).toMatchObject({ steps: [], answer: null });
    expect(JSON.stringify(store.attempts.list({ search: '', limit: 5 }))).not.toContain('x=2');
    store.hints.take(id, 'solution', 0);
    expect(store.attempts.get(id)).toMatchObject({ withheld: false, answer: 'x=2', hints: 2 });
    expect(store.attempts.get(id).solution).toEqual(solvedLinear);
  });

  it('come from the latest attempt that was solved, worded the same', () => {
    const store = openTestStore();
    expect(store.hints.latestSolved('2x+3=7')).toBeNull();
    const id = solvedForHints(store);
    const refused = store.attempts.begin({ problem: '2x+3=7', effort: 'quick' });
    store.attempts.finish(refused, { ...solvedLinear, status: 'refused', answer: null, steps: [] });
    expect(store.hints.latestSolved('2x+3=7')).toEqual({ id, solution: solvedLinear });
    expect(store.hints.latestSolved('2x+3=8')).toBeNull();
  });

  it('go with the attempt, and cannot be taken on one that is gone', () => {
    const store = openTestStore();
    const id = solvedForHints(store);
    store.hints.take(id, 'nudge', 0);
    store.attempts.delete(id);
    expect(() => store.hints.take(id, 'idea', 0)).toThrow(/no attempt/);
  });
});

describe('what a model did', () => {
  it('is measured over its finished attempts on one device', () => {
    const { attempts } = openTestStore();
    for (const [tokens, tries] of [
      [30, 1],
      [50, 3],
    ] as const) {
      const id = attempts.begin({ problem: '1+1', effort: 'quick' });
      attempts.finish(id, { ...solvedLinear, tokens, attempts: tries, seconds: 2 });
    }
    const other = attempts.begin({ problem: '1+1', effort: 'quick' });
    attempts.finish(other, { ...solvedLinear, model: 'another' });
    expect(attempts.measured('starter', 'cpu')).toEqual({ problems: 2, tries: 4, tokens: 80, tokensPerSecond: 25 });
    expect(attempts.measured('starter', 'gpu')).toEqual({ problems: 0, tries: 0, tokens: 0, tokensPerSecond: 0 });
  });
});

describe('the speed of a model', () => {
  it('is that of the problem in the middle, whatever a busy spell made of a few', () => {
    const { attempts } = openTestStore();
    for (const seconds of [2, 2, 200, 2, 300]) {
      const id = attempts.begin({ problem: '1+1', effort: 'quick' });
      attempts.finish(id, { ...solvedLinear, tokens: 100, attempts: 1, seconds });
    }
    expect(attempts.measured('starter', 'cpu').tokensPerSecond).toBe(50);
  });

  it('is forgotten after twenty problems more', () => {
    const { attempts } = openTestStore();
    for (let problem = 0; problem < 60; problem += 1) {
      const id = attempts.begin({ problem: '1+1', effort: 'quick' });
      attempts.finish(id, { ...solvedLinear, tokens: 100, attempts: 1, seconds: problem < 40 ? 100 : 1 });
    }
    expect(attempts.measured('starter', 'cpu')).toMatchObject({ problems: 20, tokensPerSecond: 100 });
  });
});

describe('an attempt without an answer', () => {
  it('says in the list why there is none', () => {
    const { attempts } = openTestStore();
    const id = attempts.begin({ problem: 'hello', effort: 'quick' });
    attempts.fail(id, { code: 'inference-lost', message: 'The model stopped unexpectedly.' });
    expect(attempts.list({ search: '', limit: 1 }).attempts[0]?.why).toBe('The model stopped unexpectedly.');
  });
});
