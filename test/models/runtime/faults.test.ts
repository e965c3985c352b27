import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it, vi } from 'vitest';

import { readPackage } from '../../../models/package/readPackage.ts';
import type { Binding } from '../../../models/runtime/binding/binding.ts';
import { OnnxSession } from '../../../models/runtime/binding/session.ts';
import type { Tensor } from '../../../models/runtime/binding/tensor.ts';
import { loadOnDevice } from '../../../models/runtime/loadOnDevice.ts';
import { largest } from '../../../models/runtime/sampleToken.ts';
import { TokenEngine } from '../../../models/runtime/tokenEngine.ts';
import { endlessGraph, slowGraph } from '../generate/endlessGraph.ts';
import { smallShape, writePackage } from '../generate/writePackage.ts';
import { scratchFolder } from '../scratchFolder.ts';

const scratch = scratchFolder();
const folder = join(scratch, 'package');
writePackage(folder, smallShape);
const model = await readPackage(folder);
const loaded = await loadOnDevice(model, 1);
const engine = new TokenEngine(loaded.runner({ contextLength: 512, ropeBorder: undefined, chunk: 64 }));
afterAll(async () => {
  await engine.close();
  loaded.close();
});

/** What shows that the process and the model are still well. */
async function expectNextServed(): Promise<void> {
  expect(await engine.evaluate([1, 2, 3], largest)).toBe(await engine.evaluate([1, 2, 3], largest));
}

describe('a run that never ends', () => {
  const file = join(scratch, 'endless.onnx');
  writeFileSync(file, endlessGraph());

  async function bindEndless(mostSeconds?: number): Promise<{ session: OnnxSession; binding: Binding }> {
    const session = await OnnxSession.open(file, { threads: 1, ...(mostSeconds === undefined ? {} : { mostSeconds }) });
    const start = session.cpuTensor('float32', [1]);
    const end = session.cpuTensor('float32', [1]);
    return { session, binding: session.bind(new Map([['start', start]]), new Map([['end', end]])) };
  }

  it('is stopped after its time, with what to do; the session and the next request are well', async () => {
    const { session, binding } = await bindEndless(0.2);
    const run = session.run(binding);
    await expect(run).rejects.toMatchObject({ code: 'run-failed' });
    await expect(run).rejects.toThrow('longer than 0.2 seconds');
    await expect(session.run(binding)).rejects.toMatchObject({ code: 'run-failed' });
    await expectNextServed();
    binding.release();
    session.close();
  });

  it('can be cancelled, and cannot be closed meanwhile', async () => {
    const { session, binding } = await bindEndless();
    const controller = new AbortController();
    const run = session.run(binding, { signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(() => session.close()).toThrow('cancel the run first');
    controller.abort();
    await expect(run).rejects.toMatchObject({ code: 'cancelled' });
    binding.release();
    session.close();
  });
});

describe('a run that does not even stop when told to', () => {
  const size = 1536;
  const file = join(scratch, 'slow.onnx');
  writeFileSync(file, slowGraph(size));

  it('is left behind, and its session is of no more use; the next request of another is served', async () => {
    const session = await OnnxSession.open(file, { threads: 1, mostSeconds: 0.02 });
    const matrix = (): Tensor => session.bufferTensor('float32', [size, size], new ArrayBuffer(size * size * 4));
    const inputs = new Map(['left', 'right'].map((name) => [name, matrix()] as const));
    const binding = session.bind(inputs, new Map([['product', matrix()]]));
    await expect(session.run(binding)).rejects.toMatchObject({ code: 'device-hung' });
    await expect(session.run(binding)).rejects.toMatchObject({ code: 'device-hung' });
    expect(() => session.close()).toThrow('cannot be closed during a run');
    await expectNextServed();
    await vi.waitFor(() => session.close(), { timeout: 20_000, interval: 50 });
    binding.release();
  });
});

describe('a provider that throws in the middle of a run', () => {
  it('is a fault with its words, and the next request is served', async () => {
    const run = engine.evaluate([1, 2, 99_999], largest);
    await expect(run).rejects.toMatchObject({ code: 'run-failed' });
    await expect(run).rejects.toThrow('ONNX Runtime failed in RunWithBinding');
    await expectNextServed();
  });
});

describe('memory that runs out', () => {
  it('is named as such where a tensor does not fit, and the next request is served', async () => {
    const session = await OnnxSession.open(model.graphFile, { threads: 1 });
    expect(() => session.deviceTensor('float32', [1 << 20, 1 << 22])).toThrowError(
      expect.objectContaining({
        code: 'out-of-memory',
        message: expect.stringContaining('Close other programs') as string,
      }),
    );
    session.close();
    await expectNextServed();
  });

  it('while a cache grows leaves the engine with the cache it had', async () => {
    const limits = { contextLength: 2 ** 33, ropeBorder: undefined, chunk: 64 };
    const greedy = new TokenEngine(loaded.runner(limits));
    const before = await greedy.evaluate([1, 2, 3], (row) => row.slice());
    const fault = greedy.evaluate(
      Array.from({ length: 400 }, () => 7),
      largest,
      { reserve: 2 ** 32 },
    );
    await expect(fault).rejects.toMatchObject({ code: 'out-of-memory' });
    expect(await greedy.evaluate([1, 2, 3], (row) => row.slice())).toEqual(before);
    await greedy.close();
  });
});
