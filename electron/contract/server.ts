import type { Contract, EventOf, InputOf, OutputOf, Stream } from './define.ts';
import type { z } from 'zod';

import { AppError, toErrorData } from './errors.ts';
import { callIdOf, ClientFrame, eventWindow, mostCalls, type ServerFrame } from './frames.ts';
import type { Port } from './port.ts';

/** What a handler gets besides its input. `signal` fires when the caller cancels or the connection ends. */
export type CallContext = { readonly signal: AbortSignal };
export type StreamContext<Event> = CallContext & {
  /** Sends one event; waits while too many are unacknowledged, and rejects with `cancelled` once `signal` fires. */
  readonly emit: (event: Event) => Promise<void>;
};

/** One handler for every entry of a contract; a missing one does not compile. */
export type Handlers<C extends Contract> = {
  readonly [Name in keyof C]: C[Name] extends Stream<z.ZodType, z.ZodType, z.ZodType>
    ? (input: InputOf<C[Name]>, context: StreamContext<EventOf<C[Name]>>) => Promise<OutputOf<C[Name]>>
    : (input: InputOf<C[Name]>, context: CallContext) => Promise<OutputOf<C[Name]>>;
};

type AnyHandler = (input: unknown, context: StreamContext<unknown>) => Promise<unknown>;

/** One call that is being worked on. */
type Running = { readonly controller: AbortController; done: Promise<void>; credit: number; waiting: (() => void)[] };

export type Server = {
  /** Closes the port and cancels what runs; resolves when every handler has ended. */
  close(): Promise<void>;
};

/**
 * Answers calls of `contract` that arrive at `port`. Nothing the other side sends can throw here: a bad frame, an
 * unknown name or an input that does not fit is answered with `bad-input`, and a handler's fault with its own code.
 */
export function serve<C extends Contract>(contract: C, handlers: Handlers<C>, port: Port): Server {
  const running = new Map<number, Running>();

  function fail(id: number, thrown: unknown): void {
    port.post({ kind: 'error', id, error: toErrorData(thrown) });
  }

  /** A result that cannot be cloned or written as JSON is our own fault, and the caller is told so. */
  function send(frame: ServerFrame): void {
    try {
      port.post(frame);
    } catch (cause) {
      fail(frame.id, new AppError('internal', 'The answer could not be sent: it is not plain data.', { cause }));
    }
  }

  async function emit(id: number, call: Running, event: unknown): Promise<void> {
    while (call.credit === 0 && !call.controller.signal.aborted) {
      await new Promise<void>((resolve) => call.waiting.push(resolve));
    }
    throwIfCancelled(call.controller.signal);
    call.credit -= 1;
    send({ kind: 'event', id, event });
  }

  function start(frame: ClientFrame & { kind: 'call' }): void {
    const { id, name } = frame;
    if (running.has(id)) return fail(0, new AppError('bad-input', `Call ${id} is running already.`));
    if (running.size >= mostCalls) return fail(id, new AppError('bad-input', `More than ${mostCalls} calls at once.`));
    const entry = Object.hasOwn(contract, name) ? contract[name] : undefined;
    if (entry === undefined) return fail(id, new AppError('bad-input', `There is no call named "${name}".`));
    const input = entry.input.safeParse(frame.input);
    if (!input.success) return fail(id, badInput(name, input.error));
    const call: Running = {
      controller: new AbortController(),
      done: Promise.resolve(),
      credit: eventWindow,
      waiting: [],
    };
    running.set(id, call);
    // The entry's own schema has just shown that the input is what this handler takes.
    const handler = handlers[name] as AnyHandler;
    call.done = answer(id, call, () =>
      handler(input.data, { signal: call.controller.signal, emit: (event) => emit(id, call, event) }),
    );
  }

  async function answer(id: number, call: Running, work: () => Promise<unknown>): Promise<void> {
    try {
      const output = await work();
      running.delete(id);
      send({ kind: 'result', id, output });
    } catch (thrown) {
      running.delete(id);
      fail(id, call.controller.signal.aborted ? cancelledError() : thrown);
    }
  }

  function receive(message: unknown): void {
    const parsed = ClientFrame.safeParse(message);
    if (!parsed.success) return fail(callIdOf(message), new AppError('bad-input', 'The frame is malformed.'));
    const frame = parsed.data;
    if (frame.kind === 'call') return start(frame);
    const call = running.get(frame.id);
    // A cancel or credit may cross the result on its way; then there is nothing left to do.
    if (call === undefined) return;
    if (frame.kind === 'cancel') call.controller.abort();
    else call.credit = Math.min(eventWindow, call.credit + frame.count);
    wake(call);
  }

  function cancelAll(): void {
    for (const call of running.values()) {
      call.controller.abort();
      wake(call);
    }
  }

  async function close(): Promise<void> {
    const ends = [...running.values()].map((call) => call.done);
    port.close();
    await Promise.all(ends);
  }

  port.onMessage(receive);
  port.onClose(cancelAll);
  return { close };
}

function badInput(name: string, error: z.ZodError): AppError {
  const issue = error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? 'its input' : `"${issue.path.map(String).join('.')}"`;
  return new AppError('bad-input', `The call "${name}" does not fit: ${place}: ${issue?.message ?? 'not allowed'}.`);
}

function wake(call: Running): void {
  for (const resume of call.waiting.splice(0)) resume();
}

function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw cancelledError();
}

function cancelledError(): AppError {
  return new AppError('cancelled', 'The call was cancelled.');
}
