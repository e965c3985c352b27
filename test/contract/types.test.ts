import { expectTypeOf, test } from 'vitest';
import { z } from 'zod';

import { createClient } from '../../electron/contract/client.ts';
import { call, stream } from '../../electron/contract/define.ts';
import { createMemoryPorts } from '../../electron/contract/ports/memoryPorts.ts';
import { type Handlers, serve } from '../../electron/contract/server.ts';

const contract = {
  double: call(z.object({ n: z.number() }), z.object({ n: z.number() })),
  letters: stream(z.object({ word: z.string() }), z.string(), z.object({ count: z.number() })),
};

// What these tests say is said by the type check; running them only shows that the lines can run.
test('a handler that is missing, or answers the wrong thing, does not compile', () => {
  const double = async ({ n }: { n: number }) => ({ n: 2 * n });
  const letters: Handlers<typeof contract>['letters'] = async ({ word }, { emit }) => {
    for (const letter of word) await emit(letter);
    // @ts-expect-error: an event is a string here
    const wrong = (): Promise<void> => emit(7);
    return { count: wrong.length + word.length };
  };
  const [, port] = createMemoryPorts();
  serve(contract, { double, letters }, port);
  // @ts-expect-error: `letters` is missing
  serve(contract, { double }, port);
  // @ts-expect-error: the output has no `n`
  serve(contract, { double: async () => ({}), letters }, port);
});

test('calls and streams are known by name, with their inputs, events and outputs', () => {
  const [port] = createMemoryPorts();
  const api = createClient(contract, port);
  const never = AbortSignal.abort();
  const answer = api.call('double', { n: 2 }, { signal: never });
  answer.catch(() => undefined);
  expectTypeOf(answer).resolves.toEqualTypeOf<{ n: number }>();
  const events = api.stream('letters', { word: 'a' }, { signal: never });
  expectTypeOf(events[Symbol.asyncIterator]().next).returns.resolves.toHaveProperty('value');
  expectTypeOf(events.result).resolves.toEqualTypeOf<{ count: number }>();
  // @ts-expect-error: a stream is not called
  api.call('letters', { word: 'a' }, { signal: never }).catch(() => undefined);
  // @ts-expect-error: the input is a number
  api.call('double', { n: '2' }, { signal: never }).catch(() => undefined);
});
