import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createClient } from '../../electron/contract/client.ts';
import { AppError } from '../../electron/contract/errors.ts';
import { createMemoryPorts } from '../../electron/contract/ports/memoryPorts.ts';
import { practiceContract, servePractice } from './practiceService.ts';

/** Frames that are nearly right, and any other JSON at all. */
const noise = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      kind: fc.constantFrom('call', 'cancel', 'credit', 'event', 'result', 'error', 'x'),
      id: fc.oneof(fc.integer({ min: -2, max: 5 }), fc.double(), fc.string()),
      name: fc.oneof(fc.constantFrom('echo', 'count', 'flood', 'break', '__proto__', 'hasOwnProperty'), fc.string()),
      input: fc.oneof(fc.constant({ text: 'a' }), fc.constant({ to: 3 }), fc.jsonValue()),
      count: fc.integer({ min: -1, max: 1e9 }),
      event: fc.jsonValue(),
      output: fc.jsonValue(),
      error: fc.jsonValue(),
    },
    { requiredKeys: ['kind'] },
  ),
);

/** What was posted has arrived by then, and what was answered too. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test('a server survives whatever a client sends, and serves the next client', async () => {
  const [near, far] = createMemoryPorts();
  const server = servePractice(far);
  await fc.assert(
    fc.asyncProperty(fc.array(noise, { maxLength: 20 }), async (frames) => {
      for (const frame of frames) near.post(frame as never);
      await quiet();
    }),
    { numRuns: 200 },
  );
  await server.close();
  const [next, served] = createMemoryPorts();
  servePractice(served);
  expect(await createClient(practiceContract, next).call('echo', { text: 'well' })).toEqual({ text: 'well' });
});

test('a client survives whatever a server sends: a call ends with its answer or with an AppError', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(noise, { maxLength: 20 }), async (frames) => {
      const [near, far] = createMemoryPorts();
      const api = createClient(practiceContract, near);
      const calls = [
        api.call('echo', { text: 'a' }),
        api.stream('count', { to: 3 }).result,
        api.stream('flood', {}).result,
      ];
      const ends = calls.map((call) => call.then(() => undefined).catch((fault: unknown) => fault));
      for (const frame of frames) far.post(frame as never);
      await quiet();
      far.close();
      for (const fault of await Promise.all(ends)) expect(fault === undefined || fault instanceof AppError).toBe(true);
    }),
    { numRuns: 200 },
  );
});
