import { statSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { drain } from '../../electron/contract/incomingStream.ts';
import { temporaryFile } from '../store/temporaryFile.ts';
import { faultOf } from './faultOf.ts';
import { openTestServices } from './openTestServices.ts';

const effort = 'standard' as const;

describe('solving a problem', () => {
  test('names the stored attempt first, then passes on what happens, and keeps the solution', async () => {
    const { api } = openTestServices();
    const kinds: string[] = [];
    let attempt = 0;
    for await (const event of api.stream('solve', { problem: '2x+3=7', effort })) {
      kinds.push(event.kind);
      if (event.kind === 'stored') attempt = event.attempt;
    }
    expect(kinds).toEqual(['stored', 'started', 'writing', 'step', 'writing', 'step', 'finished']);
    const stored = await api.call('openAttempt', { id: attempt });
    expect(stored).toMatchObject({ state: 'finished', status: 'solved', answer: 'x=2', verdict: 'verified' });
    expect(stored.solution.steps.map((step) => step.expression)).toEqual(['2x=4', 'x=2']);
  });

  test('a step is in the store before the screen hears of it, and so is the solution', async () => {
    const { api, store } = openTestServices();
    let attempt = 0;
    for await (const event of api.stream('solve', { problem: '2x+3=7', effort })) {
      if (event.kind === 'stored') attempt = event.attempt;
      if (event.kind === 'step') expect(store.attempts.get(attempt).solution.steps[event.index]).toEqual(event.step);
      if (event.kind === 'finished') expect(store.attempts.get(attempt).state).toBe('finished');
    }
  });

  test('steps of a given-up try are withdrawn from the store too', async () => {
    const { api } = openTestServices();
    await drain(api.stream('solve', { problem: 'twice', effort }));
    const { attempts } = await api.call('listHistory', { search: '', limit: 5 });
    const stored = await api.call('openAttempt', { id: attempts[0]?.id ?? 0 });
    expect(stored.solution.steps.map((step) => step.verdict)).toEqual(['verified', 'verified']);
    expect(stored.solution.attempts).toBe(2);
  });

  test('Stop keeps the finished steps and marks the attempt as stopped', async () => {
    const { api, store } = openTestServices();
    const stream = api.stream('solve', { problem: 'wait', effort });
    for await (const event of stream) if (event.kind === 'step') break;
    await stream.settled;
    const [summary] = store.attempts.list({ search: '', limit: 1 }).attempts;
    expect(summary?.state).toBe('stopped');
    expect(store.attempts.get(summary?.id ?? 0).solution.steps).toHaveLength(1);
  });

  test('a lost inference process fails the attempt, keeps its steps, and trying again works', async () => {
    const { api, store } = openTestServices();
    const fault = await faultOf(drain(api.stream('solve', { problem: 'crash', effort })));
    expect(fault.code).toBe('inference-lost');
    const [summary] = store.attempts.list({ search: '', limit: 1 }).attempts;
    expect(summary?.state).toBe('failed');
    const stored = store.attempts.get(summary?.id ?? 0);
    expect(stored.solution.steps).toHaveLength(1);
    expect(stored.solution.error?.code).toBe('inference-lost');
    expect(await drain(api.stream('solve', { problem: '2x+3=7', effort }))).toMatchObject({ status: 'solved' });
  });

  test('asking again closes the breaker that three losses opened', async () => {
    const { api, host } = openTestServices();
    for (let time = 0; time < 3; time += 1) await faultOf(drain(api.stream('solve', { problem: 'crash', effort })));
    expect(host.state).toBe('broken');
    expect((await api.call('status', {})).trouble).toContain('stopped unexpectedly 3 times');
    expect(await drain(api.stream('solve', { problem: '2x+3=7', effort }))).toMatchObject({ status: 'solved' });
  });

  test('a full disk is said, the model stops, and what was saved before is still there', async () => {
    const file = temporaryFile();
    const before = openTestServices(file);
    await drain(before.api.stream('solve', { problem: '2x+3=7', effort }));
    await before.close();
    // Room for a few more, so that the model is at work when the disk is full.
    const full = openTestServices(file, Math.ceil(statSync(file).size / 4096) + 8);
    const fault = await faultOf(
      (async () => {
        for (let time = 0; time < 500; time += 1) {
          await drain(full.api.stream('solve', { problem: `${time} `.repeat(500), effort }));
        }
      })(),
    );
    expect(fault.code).toBe('store-full');
    const { attempts } = await full.api.call('listHistory', { search: '2x+3=7', limit: 5 });
    expect(attempts[0]).toMatchObject({ state: 'finished', answer: 'x=2' });
    expect(full.host.state).toBe('ready');
  });

  test('two tabs share history, settings and the one model', async () => {
    const { api, connect } = openTestServices();
    const other = connect();
    const solutions = await Promise.all([
      drain(api.stream('solve', { problem: 'first', effort })),
      drain(other.stream('solve', { problem: 'second', effort })),
    ]);
    expect(solutions.map((solution) => solution.problem)).toEqual(['first', 'second']);
    expect((await other.call('listHistory', { search: '', limit: 5 })).attempts).toHaveLength(2);
    await api.call('changeSettings', { theme: 'dark' });
    expect((await other.call('settings', {})).theme).toBe('dark');
  });

  test('a closed tab stops its work and nobody else’s', async () => {
    const { api, connect, store } = openTestServices();
    const leaving = connect();
    const fault = await faultOf(
      (async () => {
        for await (const event of leaving.stream('solve', { problem: 'wait', effort })) {
          if (event.kind === 'step') leaving.close();
        }
      })(),
    );
    expect(fault.code).toBe('connection-lost');
    expect(await drain(api.stream('solve', { problem: 'other', effort }))).toMatchObject({ status: 'solved' });
    expect(store.attempts.list({ search: 'wait', limit: 1 }).attempts[0]?.state).toBe('stopped');
  });
});
