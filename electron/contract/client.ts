import type { CallName, Contract, EventOf, InputOf, OutputOf, StreamName } from './define.ts';
import { AppError, fromErrorData } from './errors.ts';
import { callIdOf, eventWindow, ServerFrame } from './frames.ts';
import { type ContractStream, IncomingStream } from './incomingStream.ts';
import type { Port } from './port.ts';

export type CallOptions = { readonly signal?: AbortSignal };

/** The calling side of a contract. Every fault it rejects with is an `AppError`. */
export interface Client<C extends Contract> {
  call<Name extends CallName<C>>(
    name: Name,
    input: InputOf<C[Name]>,
    options?: CallOptions,
  ): Promise<OutputOf<C[Name]>>;
  /** Sends at once; loop over it for the events. Leaving the loop, or the signal, cancels the work on the other side. */
  stream<Name extends StreamName<C>>(
    name: Name,
    input: InputOf<C[Name]>,
    options?: CallOptions,
  ): ContractStream<EventOf<C[Name]>, OutputOf<C[Name]>>;
  /** Closes the port; what still runs rejects with `connection-lost`. */
  close(): void;
}

/** One call the other side has not answered yet. A cancelled one stays here until it has. */
type Pending = {
  readonly name: string;
  readonly stream: IncomingStream<unknown, unknown>;
  readonly release: () => void;
};

export function createClient<C extends Contract>(contract: C, port: Port): Client<C> {
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let open = true;

  function begin(name: string, input: unknown, signal: AbortSignal | undefined): IncomingStream<unknown, unknown> {
    const id = ++lastId;
    const stream = new IncomingStream<unknown, unknown>(
      () => pending.has(id) && port.post({ kind: 'credit', id, count: 1 }),
      () => cancel(),
    );
    function cancel(): void {
      if (pending.has(id)) port.post({ kind: 'cancel', id });
      stream.abandon(new AppError('cancelled', `"${name}" was cancelled.`));
    }
    const refusal = refuse(name, signal);
    if (refusal !== undefined) {
      stream.fail(refusal);
      stream.settle();
      return stream;
    }
    signal?.addEventListener('abort', cancel);
    pending.set(id, { name, stream, release: () => signal?.removeEventListener('abort', cancel) });
    send(id, name, input);
    return stream;
  }

  function refuse(name: string, signal: AbortSignal | undefined): AppError | undefined {
    if (!open) return lostError(name);
    return signal?.aborted === true ? new AppError('cancelled', `"${name}" was cancelled.`) : undefined;
  }

  function send(id: number, name: string, input: unknown): void {
    try {
      port.post({ kind: 'call', id, name, input });
    } catch (cause) {
      settle(id)?.fail(new AppError('bad-input', `The input of "${name}" is not plain data.`, { cause }));
    }
  }

  /** Takes the call off the list: the other side is done with it. */
  function settle(id: number): IncomingStream<unknown, unknown> | undefined {
    const call = pending.get(id);
    if (call === undefined) return undefined;
    pending.delete(id);
    call.release();
    call.stream.settle();
    return call.stream;
  }

  function receive(message: unknown): void {
    const frame = ServerFrame.safeParse(message);
    if (!frame.success) return failBadly(callIdOf(message), 'a frame is malformed');
    if (frame.data.kind === 'error') settle(frame.data.id)?.fail(fromErrorData(frame.data.error));
    else if (frame.data.kind === 'result') receiveOutput(frame.data.id, frame.data.output);
    else receiveEvent(frame.data.id, frame.data.event);
  }

  function receiveOutput(id: number, output: unknown): void {
    const call = pending.get(id);
    const parsed = call && contract[call.name]?.output.safeParse(output);
    if (parsed === undefined) return;
    if (parsed.success) settle(id)?.finish(parsed.data);
    else failBadly(id, 'the output does not fit the contract');
  }

  function receiveEvent(id: number, event: unknown): void {
    const call = pending.get(id);
    const entry = call && contract[call.name];
    if (call === undefined || entry === undefined) return;
    if (entry.kind !== 'stream') return failBadly(id, 'it sent an event, and the call has none');
    if (call.stream.waiting >= eventWindow) return failBadly(id, 'it sent more events than may wait');
    const parsed = entry.event.safeParse(event);
    if (parsed.success) call.stream.push(parsed.data);
    else failBadly(id, 'an event does not fit the contract');
  }

  /** The answering side broke the protocol: the call ends here, and the other side is told to stop. */
  function failBadly(id: number, what: string): void {
    const name = pending.get(id)?.name;
    if (name === undefined) return;
    port.post({ kind: 'cancel', id });
    settle(id)?.fail(new AppError('internal', `The answer to "${name}" cannot be used: ${what}.`));
  }

  function lose(): void {
    open = false;
    for (const [id, call] of [...pending]) settle(id)?.fail(lostError(call.name));
  }

  port.onMessage(receive);
  port.onClose(lose);
  // The schemas checked at run time are the ones these types are derived from.
  return {
    call: (name: string, input: unknown, options?: CallOptions) => begin(name, input, options?.signal).result,
    stream: (name: string, input: unknown, options?: CallOptions) => begin(name, input, options?.signal),
    close: () => port.close(),
  } as Client<C>;
}

function lostError(name: string): AppError {
  return new AppError('connection-lost', `The connection ended before "${name}" was answered.`);
}
