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
  // Each handler is called only with what its own entry's schema has parsed, so the types of all may be forgotten here.
  return new ContractServer(contract, handlers as Readonly<Record<string, AnyHandler>>, port);
}

class ContractServer implements Server {
  readonly #contract: Contract;
  readonly #handlers: Readonly<Record<string, AnyHandler>>;
  readonly #port: Port;
  readonly #running = new Map<number, Running>();

  constructor(contract: Contract, handlers: Readonly<Record<string, AnyHandler>>, port: Port) {
    this.#contract = contract;
    this.#handlers = handlers;
    this.#port = port;
    port.onMessage((message) => this.#receive(message));
    port.onClose(() => this.#cancelAll());
  }

  async close(): Promise<void> {
    const ends = [...this.#running.values()].map((call) => call.done);
    this.#port.close();
    await Promise.all(ends);
  }

  #receive(message: unknown): void {
    const parsed = ClientFrame.safeParse(message);
    if (!parsed.success) return this.#fail(callIdOf(message), new AppError('bad-input', 'The frame is malformed.'));
    const frame = parsed.data;
    if (frame.kind === 'call') return this.#start(frame);
    const call = this.#running.get(frame.id);
    // A cancel or credit may cross the result on its way; then there is nothing left to do.
    if (call === undefined) return;
    if (frame.kind === 'cancel') call.controller.abort();
    else call.credit = Math.min(eventWindow, call.credit + frame.count);
    wake(call);
  }

  #start({ id, name, input }: ClientFrame & { kind: 'call' }): void {
    if (this.#running.has(id)) return this.#fail(0, new AppError('bad-input', `Call ${id} is running already.`));
    if (this.#running.size >= mostCalls) {
      return this.#fail(id, new AppError('bad-input', `More than ${mostCalls} calls at once.`));
    }
    const entry = Object.hasOwn(this.#contract, name) ? this.#contract[name] : undefined;
    const handler = this.#handlers[name];
    if (entry === undefined || handler === undefined) {
      return this.#fail(id, new AppError('bad-input', `There is no call named "${name}".`));
    }
    const parsed = entry.input.safeParse(input);
    if (!parsed.success) return this.#fail(id, badInput(name, parsed.error));
    const call: Running = {
      controller: new AbortController(),
      done: Promise.resolve(),
      credit: eventWindow,
      waiting: [],
    };
    this.#running.set(id, call);
    call.done = this.#answer(id, call, handler, parsed.data);
  }

  async #answer(id: number, call: Running, handler: AnyHandler, input: unknown): Promise<void> {
    const { signal } = call.controller;
    try {
      const output = await handler(input, { signal, emit: (event) => this.#emit(id, call, event) });
      this.#running.delete(id);
      this.#send({ kind: 'result', id, output });
    } catch (thrown) {
      this.#running.delete(id);
      this.#fail(id, signal.aborted ? cancelledError() : thrown);
    }
  }

  async #emit(id: number, call: Running, event: unknown): Promise<void> {
    const { signal } = call.controller;
    while (call.credit === 0 && !signal.aborted) {
      await new Promise<void>((resolve) => call.waiting.push(resolve));
    }
    if (signal.aborted) throw cancelledError();
    call.credit -= 1;
    this.#send({ kind: 'event', id, event });
  }

  /** A result that cannot be cloned or written as JSON is our own fault, and the caller is told so. */
  #send(frame: ServerFrame): void {
    try {
      this.#port.post(frame);
    } catch (cause) {
      this.#fail(frame.id, new AppError('internal', 'The answer could not be sent: it is not plain data.', { cause }));
    }
  }

  #fail(id: number, thrown: unknown): void {
    this.#port.post({ kind: 'error', id, error: toErrorData(thrown) });
  }

  #cancelAll(): void {
    for (const call of this.#running.values()) {
      call.controller.abort();
      wake(call);
    }
  }
}

function badInput(name: string, error: z.ZodError): AppError {
  const issue = error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? 'its input' : `"${issue.path.map(String).join('.')}"`;
  return new AppError('bad-input', `The call "${name}" does not fit: ${place}: ${issue?.message ?? 'not allowed'}.`);
}

function wake(call: Running): void {
  for (const resume of call.waiting.splice(0)) resume();
}

function cancelledError(): AppError {
  return new AppError('cancelled', 'The call was cancelled.');
}
