import { describe, expect, test } from 'vitest';

import type { HelpAnswer } from '../../electron/contract/practice.ts';
import { drain } from '../../electron/contract/incomingStream.ts';
import { createPracticeService } from '../../electron/services/practiceService.ts';
import { openTestServices } from './openTestServices.ts';

function hintOf(answer: HelpAnswer): Extract<HelpAnswer, { kind: 'help' }> {
  if (answer.kind !== 'help') throw new Error(answer.why);
  return answer;
}

describe('help', () => {
  test('climbs from a nudge to the solution, counts every rung, and keeps the answer back until the last', async () => {
    const { api, host } = openTestServices();
    const seen: string[] = [];
    let help = hintOf(await api.call('help', { problem: '2x+3=7', lines: [] }));
    for (;;) {
      seen.push(help.hint.kind);
      const stored = await api.call('openAttempt', { id: help.attempt });
      const isLast = help.next === null;
      expect(stored).toMatchObject({ hints: seen.length, withheld: !isLast, answer: isLast ? 'x=2' : null });
      if (isLast) break;
      const { place, rung } = help;
      help = hintOf(await api.call('help', { problem: '2x+3=7', lines: [], after: { place, rung } }));
    }
    expect(seen).toEqual(['nudge', 'idea', 'step', 'solution']);
    const { attempts } = await api.call('listHistory', { search: '', limit: 5 });
    expect(attempts.map(({ id, hints }) => [id, hints])).toEqual([[help.attempt, 4]]);
    // A rule works it: no process was started for it.
    expect(host.state).toBe('stopped');
  });

  test.each([
    ['a rule', { workByRule: async () => ({ kind: 'late' }) as const }],
    ['the hints', { helpFrom: async () => null }],
  ])('says that time ran out where it did for %s, and not that no rule works the problem', async (_, late) => {
    const { store, host, checker } = openTestServices();
    const practice = createPracticeService({ store, host, checker: { ...checker, ...late } });
    const { signal } = new AbortController();
    const answer = await practice.help({ problem: '2x+3=7', lines: [] }, { signal });
    expect(answer).toMatchObject({ kind: 'none', why: expect.stringContaining('ran out on this machine') });
    expect(host.state).toBe('stopped');
  });

  test('starts from the pupil’s last right line', async () => {
    const { api } = openTestServices();
    const lines = ['2x=4', 'x=8'];
    const { place, rung } = hintOf(await api.call('help', { problem: '2x+3=7', lines }));
    const help = hintOf(await api.call('help', { problem: '2x+3=7', lines, after: { place, rung } }));
    expect(help).toMatchObject({ reached: 1, hint: { kind: 'idea', text: 'Divide both sides by $2$.' } });
  });

  test('begins at the first rung again for a pupil who has gone on', async () => {
    const { api } = openTestServices();
    const { place } = hintOf(await api.call('help', { problem: '2x+3=7', lines: [] }));
    const after = { place, rung: 2 };
    expect(hintOf(await api.call('help', { problem: '2x+3=7', lines: ['2x=4'], after })).hint.kind).toBe('nudge');
    const again = await api.call('help', { problem: '2x+3=7', lines: [], after: { place, rung: 9 } });
    expect(hintOf(again).hint.kind).toBe('solution');
  });

  test('is counted with the solution that is in the history already', async () => {
    const { api } = openTestServices();
    await drain(api.stream('solve', { problem: '2x+3=7', effort: 'quick' }));
    await api.call('help', { problem: '2x+3=7', lines: [] });
    const { attempts } = await api.call('listHistory', { search: '', limit: 5 });
    expect(attempts).toMatchObject([{ hints: 1, withheld: false, answer: 'x=2' }]);
  });

  test('comes from a checked solution of the model where no rule works the problem', async () => {
    const { api } = openTestServices();
    const problem = 'Find the number of which Tom thinks: two of them and three are seven';
    const help = hintOf(await api.call('help', { problem, lines: [] }));
    expect(help).toMatchObject({ source: 'model', hint: { kind: 'nudge' }, steps: 2 });
    expect(await api.call('openAttempt', { id: help.attempt })).toMatchObject({ withheld: true, answer: null });
    const again = hintOf(await api.call('help', { problem, lines: [] }));
    expect(again.attempt).toBe(help.attempt);
  });

  test('says why there is none for what cannot be read', async () => {
    const { api, store } = openTestServices();
    expect(await api.call('help', { problem: '2x + (3 = 7', lines: [] })).toMatchObject({ kind: 'none' });
    expect(await api.call('help', { problem: ' ', lines: [] })).toMatchObject({ kind: 'none' });
    expect(store.attempts.list({ search: '', limit: 1 }).attempts).toEqual([]);
  });

  test('a solution kept back is given out when it is asked for', async () => {
    const { api } = openTestServices();
    const { attempt } = hintOf(await api.call('help', { problem: '2x+3=7', lines: [] }));
    const revealed = await api.call('revealAttempt', { id: attempt });
    expect(revealed).toMatchObject({ withheld: false, answer: 'x=2', hints: 2 });
    expect(revealed.solution.steps.map((step) => step.verdict)).toEqual(['verified', 'verified']);
    expect(await api.call('revealAttempt', { id: attempt })).toMatchObject({ hints: 2 });
  });
});

describe('another problem like one', () => {
  test('is the same for the same seed, can be read, and does not bring its answer along', async () => {
    const { api } = openTestServices();
    const question = { problem: 'Solve 3x + 5 = 20', seed: 4, difficulty: 'same' } as const;
    const first = await api.call('similarProblem', question);
    expect(first).toEqual(await api.call('similarProblem', question));
    expect(Object.keys(first)).toEqual(['kind', 'problem']);
    if (first.kind === 'none') throw new Error(first.why);
    expect(await api.call('readProblem', { text: first.problem })).toMatchObject({ kind: 'read' });
  });

  test('is not invented where nothing makes such problems', async () => {
    const { api } = openTestServices();
    const question = { problem: 'Why is the sky blue?', seed: 1, difficulty: 'same' } as const;
    expect(await api.call('similarProblem', question)).toMatchObject({ kind: 'none' });
  });
});

describe('advice', () => {
  test('tests the answer by rule, and knows none for another answer', async () => {
    const { api } = openTestServices();
    const advice = await api.call('advice', { problem: '3(x-2)+4=2x+7', answer: 'x=9' });
    expect(advice?.check.length).toBeGreaterThan(0);
    expect(await api.call('advice', { problem: '3(x-2)+4=2x+7', answer: 'x=8' })).toBeNull();
  });
});
