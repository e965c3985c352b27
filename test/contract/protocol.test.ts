import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { createClient, type Client } from '../../electron/contract/client.ts';
import { AppError } from '../../electron/contract/errors.ts';
import { eventWindow, type Frame, mostCalls } from '../../electron/contract/frames.ts';
import { drain } from '../../electron/contract/incomingStream.ts';
import type { Port } from '../../electron/contract/port.ts';
import { practiceContract } from './practiceService.ts';
import { type Connection, transports } from './transports.ts';

async function faultOf(promise: Promise<unknown>): Promise<AppError> {
  const fault: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (fault instanceof AppError) return fault;
  throw new Error(`expected an AppError, got ${String(fault)}`);
}

/** Waits until `condition` holds; the test's own time limit ends it otherwise. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 2));
}

describe.each(transports)('over $name', ({ connect }) => {
  let connection: Connection;
  let api: Client<typeof practiceContract>;

  beforeEach(async () => {
    connection = await connect();
    api = createClient(practiceContract, connection.port);
  });
  afterEach(async () => {
    api.close();
    await connection.stop();
  });

  test('a call brings back its answer, and many at once do not get mixed up', async () => {
    const texts = ['one', '√2 ≠ 1.414', '\u2028"quoted"\\', ''];
    const answers = await Promise.all(texts.map((text) => api.call('echo', { text })));
    expect(answers.map((answer) => answer.text)).toEqual(texts);
  });

  test('a fault keeps its code, its message and the text of its cause', async () => {
    const fault = await faultOf(api.call('fail', { code: 'store-busy' }));
    expect(fault.code).toBe('store-busy');
    expect(fault.message).toBe('This failed with store-busy.');
    expect((fault.cause as Error).message).toBe('the reason beneath');
  });

  test('a programming error in a handler arrives as internal, and the next call works', async () => {
    const fault = await faultOf(api.call('break', {}));
    expect([fault.code, fault.message]).toEqual(['internal', 'x is not a function']);
    expect(await api.call('echo', { text: 'still here' })).toEqual({ text: 'still here' });
  });

  test('an answer that does not fit the contract is refused by the one who receives it', async () => {
    expect((await faultOf(api.call('lie', {}))).code).toBe('internal');
  });

  test('an input that does not fit is named', async () => {
    const fault = await faultOf(api.call('echo', { text: 7 } as unknown as { text: string }));
    expect(fault.code).toBe('bad-input');
    expect(fault.message).toContain('"echo" does not fit: "text"');
  });

  test('a call outside the contract is refused, names of Object.prototype too', async () => {
    const call = api.call as unknown as (name: string, input: unknown) => Promise<unknown>;
    for (const name of ['nothing', 'constructor', '__proto__', 'toString']) {
      expect((await faultOf(call(name, {}))).code).toBe('bad-input');
    }
  });

  test('a stream gives its events in order, then its answer', async () => {
    const stream = api.stream('count', { to: 3 * eventWindow });
    const numbers: number[] = [];
    for await (const { n } of stream) numbers.push(n);
    expect(numbers).toEqual(Array.from({ length: 3 * eventWindow }, (_, index) => index + 1));
    expect(await stream.result).toEqual({ sum: (3 * eventWindow * (3 * eventWindow + 1)) / 2 });
  });

  test('a stream can be read for its answer alone', async () => {
    expect(await drain(api.stream('count', { to: 100 }))).toEqual({ sum: 5050 });
  });

  test('a fault in mid-stream comes after the events sent before it', async () => {
    const numbers: number[] = [];
    const loop = (async () => {
      for await (const { n } of api.stream('countThenFail', { to: 3 })) numbers.push(n);
    })();
    expect((await faultOf(loop)).code).toBe('model-failed');
    expect(numbers).toEqual([1, 2, 3]);
  });

  test('a sender waits for a reader that is behind', async () => {
    const stream = api.stream('flood', {});
    await until(async () => (await api.call('seen', {})).flooded >= eventWindow);
    for (let extra = 0; extra < 5; extra += 1) await api.call('echo', { text: 'time passes' });
    expect((await api.call('seen', {})).flooded).toBe(eventWindow);
    let taken = 0;
    for await (const event of stream) {
      taken = event.n;
      if (taken === 2 * eventWindow) break;
    }
    expect(taken).toBe(2 * eventWindow);
  });

  test('leaving the loop cancels the work on the other side', async () => {
    const stream = api.stream('flood', {});
    for await (const event of stream) if (event.n === 3) break;
    await stream.settled;
    expect((await api.call('seen', {})).cancelled).toBe(1);
    expect((await faultOf(stream.result)).code).toBe('cancelled');
  });

  test('a signal cancels a call at once, and the other side hears of it', async () => {
    const controller = new AbortController();
    const waiting = api.call('wait', {}, { signal: controller.signal });
    await api.call('echo', { text: 'the wait has begun' });
    controller.abort();
    expect((await faultOf(waiting)).code).toBe('cancelled');
    await until(async () => (await api.call('seen', {})).cancelled === 1);
  });

  test('a signal that fired before is never sent', async () => {
    expect((await faultOf(api.call('wait', {}, { signal: AbortSignal.abort() }))).code).toBe('cancelled');
    expect((await api.call('seen', {})).cancelled).toBe(0);
  });

  test('the end of the connection ends every call with connection-lost, and later ones too', async () => {
    const waiting = api.call('wait', {});
    const stream = api.stream('flood', {});
    const lost = Promise.all([faultOf(waiting), faultOf(drain(stream))]);
    await api.call('echo', { text: 'both have begun' });
    await connection.stop();
    for (const fault of await lost) expect(fault.code).toBe('connection-lost');
    expect((await faultOf(api.call('echo', { text: '' }))).code).toBe('connection-lost');
  });

  test('more calls than allowed at once are refused, the others are not harmed', async () => {
    const waiting = Array.from({ length: mostCalls }, () => api.call('wait', {}).catch(() => undefined));
    expect((await faultOf(api.call('echo', { text: '' }))).code).toBe('bad-input');
    expect(waiting).toHaveLength(mostCalls);
  });

  test('closing one’s own end loses one’s own calls', async () => {
    const waiting = api.call('wait', {});
    api.close();
    expect((await faultOf(waiting)).code).toBe('connection-lost');
  });
});

describe.each(transports)('bad frames over $name', ({ connect }) => {
  let connection: Connection;
  let answers: Frame[];

  beforeEach(async () => {
    connection = await connect();
    answers = [];
    connection.port.onMessage((message) => answers.push(message as Frame));
  });
  afterEach(async () => {
    connection.port.close();
    await connection.stop();
  });

  async function answerTo(message: unknown): Promise<Frame | undefined> {
    const before = answers.length;
    (connection.port as { post(frame: unknown): void } satisfies Pick<Port, never>).post(message);
    await until(async () => answers.length > before);
    return answers[before];
  }

  test('are answered with bad-input, and the service goes on', async () => {
    const bad = [
      null,
      7,
      'call',
      [],
      {},
      { kind: 'call' },
      { kind: 'call', id: -1, name: 'echo', input: {} },
      { kind: 'call', id: 1.5, name: 'echo' },
      { kind: 'call', id: 'x', name: 'echo' },
      { kind: 'shout', id: 3 },
      { kind: 'credit', id: 3, count: -5 },
      { kind: 'result', id: 3, output: {} },
      { kind: 'call', id: 3, name: 'x'.repeat(101), input: {} },
      { kind: 'call', id: 3, name: 'echo' },
    ];
    for (const message of bad) {
      expect(await answerTo(message)).toMatchObject({ kind: 'error', error: { code: 'bad-input' } });
    }
    expect(await answerTo({ kind: 'call', id: 9, name: 'echo', input: { text: 'well' } })).toEqual({
      kind: 'result',
      id: 9,
      output: { text: 'well' },
    });
  });

  test('a second call under a number in use does not disturb the first', async () => {
    connection.port.post({ kind: 'call', id: 1, name: 'wait', input: {} });
    expect(await answerTo({ kind: 'call', id: 1, name: 'echo', input: { text: '' } })).toMatchObject({
      kind: 'error',
      id: 0,
    });
    expect(await answerTo({ kind: 'cancel', id: 1 })).toEqual({ kind: 'result', id: 1, output: {} });
  });

  test('a cancel or credit for a call that is over is nothing special', async () => {
    connection.port.post({ kind: 'cancel', id: 5 });
    connection.port.post({ kind: 'credit', id: 5, count: 1 });
    expect(await answerTo({ kind: 'call', id: 6, name: 'seen', input: {} })).toMatchObject({ kind: 'result', id: 6 });
  });
});
