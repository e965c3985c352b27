import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';

import type { InferenceState } from '../../electron/contract/appContract.ts';
import { AppError } from '../../electron/contract/errors.ts';
import type { DevicePreference } from '../../electron/contract/inferenceContract.ts';
import type { SolveEvent } from '../../electron/contract/vocabulary.ts';
import type { Patience } from '../../electron/inference/inferenceConnection.ts';
import { InferenceHost } from '../../electron/inference/inferenceHost.ts';
import { createNodeLauncher } from '../../electron/inference/nodeLauncher.ts';

const launch = createNodeLauncher(fileURLToPath(new URL('./troubledProcess.ts', import.meta.url)));
/** Short where a test waits for the end of patience, long elsewhere: a busy machine must not look like a hang. */
const patient: Partial<Patience> = { pingEvery: 50, hang: 20_000, cancel: 20_000, stop: 5_000 };

let host: InferenceHost;
let states: InferenceState[];

function open(folder = 'sound', patience: Partial<Patience> = {}, device: DevicePreference = 'auto'): void {
  host = new InferenceHost({ launch, model: { folder, device }, patience: { ...patient, ...patience } });
  states = [];
  host.watch(() => states.push(host.state));
}

afterEach(() => host.close());

function solve(problem: string, options: { signal?: AbortSignal; emit?: (event: SolveEvent) => Promise<void> } = {}) {
  const signal = options.signal ?? new AbortController().signal;
  return host.solve({ problem, effort: 'quick', seed: 1 }, { signal, emit: options.emit ?? (async () => undefined) });
}

async function faultOf(promise: Promise<unknown>): Promise<AppError> {
  const fault: unknown = await promise.then(
    (value) => new Error(`no fault, but ${JSON.stringify(value)}`),
    (thrown: unknown) => thrown,
  );
  if (fault instanceof AppError) return fault;
  throw fault;
}

function pidOf(solution: { readonly why: string }): number {
  return Number(solution.why.replace('pid ', ''));
}

/** Resolves when the host next reaches `state`. */
function reaching(state: InferenceState): Promise<void> {
  return new Promise((resolve) => {
    const unwatch = host.watch(() => {
      if (host.state !== state) return;
      unwatch();
      resolve();
    });
  });
}

describe('the inference host', () => {
  test('starts its process for the first job, keeps it for the next, and passes events on', async () => {
    open();
    expect(host.state).toBe('stopped');
    const events: SolveEvent[] = [];
    const first = await solve('one', { emit: async (event) => void events.push(event) });
    const second = await solve('two');
    expect(events.map((event) => event.kind)).toEqual(['step']);
    expect(pidOf(first)).toBe(pidOf(second));
    expect(states).toEqual(['starting', 'ready', 'busy', 'ready', 'busy', 'ready']);
    expect(host.model).toMatchObject({ name: 'troubled', device: 'cpu' });
  });

  test('works jobs asked for at once one after another, in order', async () => {
    open();
    const finished: string[] = [];
    await Promise.all(['a', 'b', 'c'].map(async (problem) => void finished.push((await solve(problem)).problem)));
    expect(finished).toEqual(['a', 'b', 'c']);
  });

  test('reports a crash in mid-stream as inference-lost, and works the next job in a new process', async () => {
    open();
    const before = await solve('one');
    const events: SolveEvent[] = [];
    const fault = await faultOf(solve('crash', { emit: async (event) => void events.push(event) }));
    expect(fault.code).toBe('inference-lost');
    expect(fault.message).toBe(
      'The model stopped unexpectedly (it ended with code 7). It is started again when you retry.',
    );
    expect((fault.cause as Error).message).toBe('Segmentation fault, so to speak');
    expect(events).toHaveLength(1);
    expect(pidOf(await solve('again'))).not.toBe(pidOf(before));
  });

  test('notices kill -9 while nothing runs, and is ready again before anyone asks', async () => {
    open();
    const before = pidOf(await solve('one'));
    const again = reaching('starting').then(() => reaching('ready'));
    process.kill(before, 'SIGKILL');
    await again;
    expect(pidOf(await solve('two'))).not.toBe(before);
  });

  test('survives kill -9 in the middle of a job', async () => {
    open();
    const pid = pidOf(await solve('one'));
    const fault = await faultOf(solve('wait', { emit: async () => void process.kill(pid, 'SIGKILL') }));
    expect(fault.code).toBe('inference-lost');
    expect(fault.message).toContain('SIGKILL');
    expect(await solve('two')).toMatchObject({ status: 'solved' });
  });

  test('kills a process that hangs, and works the next job', async () => {
    open('sound', { hang: 700 });
    const fault = await faultOf(solve('hang'));
    expect(fault.code).toBe('inference-lost');
    expect(fault.message).toContain('it stopped answering');
    expect(await solve('two')).toMatchObject({ status: 'solved' });
  });

  test('cancels a job at once and keeps the process when it obeys', async () => {
    open();
    const pid = pidOf(await solve('one'));
    const controller = new AbortController();
    const fault = await faultOf(solve('wait', { signal: controller.signal, emit: async () => controller.abort() }));
    expect(fault.code).toBe('cancelled');
    expect(pidOf(await solve('two'))).toBe(pid);
  });

  test('kills a process that does not obey a cancel, without holding it against the model', async () => {
    open('sound', { cancel: 200 });
    for (let time = 0; time < 4; time += 1) {
      const controller = new AbortController();
      const fault = await faultOf(
        solve('stubborn', { signal: controller.signal, emit: async () => controller.abort() }),
      );
      expect(fault.code).toBe('cancelled');
    }
    expect(await solve('two')).toMatchObject({ status: 'solved' });
  });

  test('drops a job that is cancelled while it waits for its turn', async () => {
    open();
    const first = new AbortController();
    const second = new AbortController();
    const working = faultOf(solve('wait', { signal: first.signal }));
    const waiting = faultOf(solve('never', { signal: second.signal }));
    second.abort();
    expect((await waiting).code).toBe('cancelled');
    first.abort();
    expect((await working).code).toBe('cancelled');
  });

  test('a fault of the model is passed on, and the process stays', async () => {
    open();
    const pid = pidOf(await solve('one'));
    expect((await faultOf(solve('fail'))).code).toBe('model-failed');
    expect(pidOf(await solve('two'))).toBe(pid);
  });

  test('stops the model when the listener breaks', async () => {
    open();
    const full = new AppError('store-full', 'No room.');
    const emit = async (): Promise<void> => {
      throw full;
    };
    expect(await faultOf(solve('wait', { emit }))).toBe(full);
    expect(await solve('two')).toMatchObject({ status: 'solved' });
  });

  test('drops late frames of an earlier process', async () => {
    open();
    expect((await solve('late')).answer).toBe('x=1');
  });

  test('opens the breaker after three losses in a row, refuses at once, and a reset closes it', async () => {
    open();
    for (let time = 0; time < 3; time += 1) expect((await faultOf(solve('crash'))).code).toBe('inference-lost');
    expect(host.state).toBe('broken');
    expect(host.trouble).toContain('stopped unexpectedly 3 times');
    const started = states.filter((state) => state === 'starting').length;
    expect((await faultOf(solve('fine'))).message).toContain('stopped unexpectedly 3 times');
    expect(states.filter((state) => state === 'starting')).toHaveLength(started);
    host.reset();
    expect(host.trouble).toBeUndefined();
    expect(await solve('fine')).toMatchObject({ status: 'solved' });
  });

  test('counts losses in a row only', async () => {
    open();
    for (const problem of ['crash', 'crash', 'fine', 'crash', 'crash']) await solve(problem).catch(() => undefined);
    expect(await solve('fine')).toMatchObject({ status: 'solved' });
  });

  test('a process that dies while loading is tried three times, then no more', async () => {
    open('deadly');
    const broken = reaching('broken');
    expect((await faultOf(host.start())).code).toBe('inference-lost');
    await broken;
    expect(states.filter((state) => state === 'starting')).toHaveLength(3);
  });

  test('a driver that kills the process while a model is loaded is not tried again, and the CPU serves', async () => {
    open('bad driver', {}, 'gpu');
    await faultOf(host.start());
    expect(await solve('one')).toMatchObject({ status: 'solved' });
    expect(host.model).toMatchObject({ device: 'cpu' });
    expect(host.model?.passedOver?.[0]).toContain(
      'Only the CPU is used: the model stopped unexpectedly (it ended with code 11)',
    );
  });

  test('a driver that hangs while a model is loaded is given up after its time, and the CPU serves', async () => {
    open('hanging driver', { load: 4_000 }, 'npu');
    expect((await faultOf(host.start())).message).toContain('it took too long to load the model');
    expect(await solve('one')).toMatchObject({ status: 'solved' });
    expect(host.model).toMatchObject({ device: 'cpu' });
  });

  test('a device on which two jobs in a row are lost is left, until someone chooses it again', async () => {
    open('sound', {}, 'gpu');
    expect((await faultOf(solve('crash'))).code).toBe('inference-lost');
    expect((await solve('fine')).status).toBe('solved');
    expect(host.model?.device).toBe('gpu');
    for (const problem of ['crash', 'crash']) await faultOf(solve(problem));
    expect((await solve('fine')).status).toBe('solved');
    expect(host.model?.device).toBe('cpu');
    await host.use({ folder: 'sound', device: 'npu' });
    await solve('fine');
    expect(host.model?.device).toBe('npu');
  });

  test('a damaged model is named and not tried again until someone asks', async () => {
    open('damaged');
    const fault = await faultOf(solve('one'));
    expect([fault.code, fault.message]).toEqual(['model-damaged', 'model.onnx is truncated.']);
    expect(host.state).toBe('broken');
    expect((await faultOf(solve('two'))).code).toBe('model-damaged');
    await host.use({ folder: 'sound', device: 'cpu' });
    expect(await solve('three')).toMatchObject({ status: 'solved' });
  });

  test('an entry that does not exist is a process that does not start', async () => {
    host = new InferenceHost({
      launch: createNodeLauncher('/nowhere/at/all.ts'),
      model: { folder: 'sound', device: 'auto' },
    });
    const fault = await faultOf(host.start());
    expect(fault.code).toBe('inference-lost');
    expect((fault.cause as Error).message).toContain('Cannot find module');
  });

  test('a change of device waits for the job under way, then loads anew', async () => {
    open();
    let changed: Promise<void> | undefined;
    const first = await solve('one', {
      emit: async () => void (changed = host.use({ folder: 'sound', device: 'gpu' })),
    });
    await changed;
    const second = await solve('two');
    expect(pidOf(second)).not.toBe(pidOf(first));
    expect(host.model?.device).toBe('gpu');
  });

  test('gives every process its own generation number', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'longhand-'));
    try {
      open(`log:${join(folder, 'generations')}`);
      await faultOf(solve('crash'));
      await solve('fine');
      expect(readFileSync(join(folder, 'generations'), 'utf8')).toBe('1\n2\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('closing cancels what runs and what waits, and leaves no process behind', async () => {
    open();
    const pid = pidOf(await solve('one'));
    const jobs = [faultOf(solve('stubborn')), faultOf(solve('next'))];
    await host.close();
    for (const job of jobs) expect((await job).code).toBe('cancelled');
    expect(() => process.kill(pid, 0)).toThrow();
    expect((await faultOf(solve('after'))).code).toBe('cancelled');
    expect(host.state).toBe('stopped');
  });
});
