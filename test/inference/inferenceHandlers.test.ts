import { afterAll, describe, expect, test } from 'vitest';

import { createInferenceHandlers } from '../../electron/inference/inferenceHandlers.ts';
import { profileOf } from '../../electron/inference/profileOf.ts';
import { RuntimeFault } from '../../models/runtime/fault.ts';
import type { FaultCode } from '../../models/runtime/fault.ts';
import type { Writer } from '../../models/runtime/writer.ts';

/** A model that can be loaded and fails as soon as it is to write. */
function failingWriter(code: FaultCode): Writer {
  return {
    model: 'failing',
    device: 'gpu',
    contextLength: 512,
    open: () => Promise.reject(new RuntimeFault(code, 'as told')),
    close: () => Promise.resolve(),
  };
}

const tools = { signal: new AbortController().signal, emit: async () => undefined };
let ended = 0;

async function solveWith(code: FaultCode): Promise<unknown> {
  const handlers = createInferenceHandlers(
    async () => ({ writer: failingWriter(code), together: null, profile: profileOf(undefined), passedOver: [] }),
    () => (ended += 1),
  );
  await handlers.load({ folder: 'any', device: 'gpu' }, tools);
  return handlers.solve({ problem: '2x+3=7', effort: 'quick', seed: 1 }, tools);
}

describe('a fault of the model while it works', () => {
  afterAll(() => expect(ended).toBe(1));

  test('is passed on in the words of the contract, and the process stays', async () => {
    await expect(solveWith('out-of-memory')).rejects.toMatchObject({ code: 'out-of-memory', message: 'as told' });
    expect(ended).toBe(0);
  });

  test('that leaves a device hanging ends the process too: nothing else frees the device', async () => {
    await expect(solveWith('device-hung')).rejects.toMatchObject({ code: 'model-failed' });
    expect(ended).toBe(1);
  });
});
