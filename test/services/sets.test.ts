import { describe, expect, test } from 'vitest';

import type { SetProgress } from '../../electron/contract/appContract.ts';
import { drain } from '../../electron/contract/incomingStream.ts';
import { temporaryFile } from '../store/temporaryFile.ts';
import { faultOf } from './faultOf.ts';
import { openTestServices, type TestServices } from './openTestServices.ts';

async function importSet({ api }: TestServices, lines: readonly string[]): Promise<number> {
  const { set } = await api.call('importSet', { fileName: 'sheet.csv', text: ['problem,answer', ...lines].join('\n') });
  return set.id;
}

describe('solving a set', () => {
  test('works its problems in order, with progress, and grades each answer against its key', async () => {
    const services = openTestServices();
    const id = await importSet(services, ['2x+3=7,x=2', 'x+1=3,2', 'x-1=4,x=5', 'x=2,']);
    const progress: SetProgress[] = [];
    const stream = services.api.stream('solveSet', { id });
    for await (const event of stream) progress.push(event);
    expect(await stream.result).toMatchObject({ state: 'done', total: 4, done: 4, verified: 4 });
    expect(progress[0]).toEqual({ set: expect.objectContaining({ state: 'solving', done: 0 }) });
    const finished = progress.filter(({ event }) => event?.kind === 'finished');
    expect(finished.map(({ set }) => set.done)).toEqual([1, 2, 3, 4]);
    const set = await services.api.call('openSet', { id });
    expect(set.problems.map(({ agrees }) => agrees)).toEqual([true, true, false, null]);
  });

  test('pauses when cancelled and goes on from there, after a restart too', async () => {
    const file = temporaryFile();
    const first = openTestServices(file);
    const id = await importSet(first, ['2x+3=7,', 'wait then go,', 'x=2,']);
    const stream = first.api.stream('solveSet', { id });
    for await (const { set, event } of stream) if (set.done === 1 && event?.kind === 'step') break;
    await stream.settled;
    expect(first.store.sets.summary(id)).toMatchObject({ state: 'paused', done: 1 });
    await first.close();

    const second = openTestServices(file);
    const { problems } = await second.api.call('openSet', { id });
    expect(problems.map(({ attempt }) => attempt?.state)).toEqual(['finished', 'stopped', undefined]);
    const again = second.api.stream('solveSet', { id });
    const worked = new Set<number>();
    for await (const { problem, event } of again) {
      if (problem !== undefined) worked.add(problem);
      if (event?.kind === 'step') break;
    }
    expect([...worked]).toEqual([problems[1]?.id]);
  });

  test('a problem that crashes the model is kept as failed, the others are solved, and the set stays unfinished', async () => {
    const services = openTestServices();
    const id = await importSet(services, ['crash,', 'x=2,']);
    expect(await drain(services.api.stream('solveSet', { id }))).toMatchObject({ state: 'paused', done: 1 });
    const { problems } = await services.api.call('openSet', { id });
    expect(problems.map(({ attempt }) => attempt?.state)).toEqual(['failed', 'finished']);
  });

  test('a problem that ran out of time is tried once more when the others are done', async () => {
    const services = openTestServices();
    const id = await importSet(services, ['busy,', 'x=2,']);
    const progress: SetProgress[] = [];
    const stream = services.api.stream('solveSet', { id });
    for await (const event of stream) progress.push(event);
    expect(await stream.result).toMatchObject({ state: 'done', done: 2, verified: 2 });
    const { problems } = await services.api.call('openSet', { id });
    const ended = progress.filter(({ event }) => event?.kind === 'finished').map(({ problem }) => problem);
    expect(ended).toEqual([problems[0]?.id, problems[1]?.id, problems[0]?.id]);
  });

  test('one that runs out of time again stays to be solved, and says why', async () => {
    const services = openTestServices();
    const id = await importSet(services, ['too busy,', 'x=2,']);
    expect(await drain(services.api.stream('solveSet', { id }))).toMatchObject({ state: 'paused', done: 1 });
    const [problem] = (await services.api.call('openSet', { id })).problems;
    expect(problem?.attempt).toMatchObject({ state: 'failed', why: expect.stringContaining('Try again') });
    expect(services.store.sets.pending(id)).toHaveLength(1);
  });

  test('a model that is lost again and again pauses the set and says so', async () => {
    const services = openTestServices();
    const id = await importSet(services, ['crash 1,', 'crash 2,', 'crash 3,', 'x=2,']);
    expect((await faultOf(drain(services.api.stream('solveSet', { id })))).code).toBe('inference-lost');
    expect(services.store.sets.summary(id)).toMatchObject({ state: 'paused', done: 0 });
  });

  test('a set is not solved twice at once', async () => {
    const services = openTestServices();
    const id = await importSet(services, ['wait,']);
    const stream = services.api.stream('solveSet', { id });
    for await (const { event } of stream) {
      if (event?.kind !== 'step') continue;
      expect((await faultOf(drain(services.connect().stream('solveSet', { id })))).code).toBe('bad-input');
      break;
    }
  });

  test('deleting a set stops its work', async () => {
    const services = openTestServices();
    const id = await importSet(services, ['wait,']);
    const solving = faultOf(
      (async () => {
        for await (const { event } of services.api.stream('solveSet', { id })) {
          if (event?.kind === 'step') await services.api.call('deleteSet', { id });
        }
      })(),
    );
    expect((await solving).code).toBe('cancelled');
    expect((await services.api.call('listSets', {})).sets).toEqual([]);
    expect((await faultOf(services.api.call('openSet', { id }))).code).toBe('not-found');
  });

  test('a file that holds no set is a fault that names it', async () => {
    const { api } = openTestServices();
    const fault = await faultOf(api.call('importSet', { fileName: 'empty.csv', text: '' }));
    expect(fault.code).toBe('bad-input');
    expect(fault.message).toContain('empty.csv');
  });
});
