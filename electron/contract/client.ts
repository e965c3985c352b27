import type { CallName, Contract, EventOf, InputOf, OutputOf, StreamName } from './define.ts';
import { AppError, fromErrorData } from './errors.ts';
import { callIdOf, type ClientFrame, eventWindow, ServerFrame } from './frames.ts';
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
  const client = new ContractClient(contract, port);
  // The schemas checked at run time are the ones these types are derived from.
  return {
    call: (name: string, input: unknown, options?: CallOptions) => client.begin(name, input, options?.signal).result,
    stream: (name: string, input: unknown, options?: CallOptions) => client.begin(name, input, options?.signal),
    close: () => port.close(),
  } as Client<C>;
}

class ContractClient {
  readonly #contract: Contract;
  readonly #port: Port;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;
  #open = true;

  constructor(contract: Contract, port: Port) {
    this.#contract = contract;
    this.#port = port;
    port.onMessage((message) => this.#receive(message));
    port.onClose(() => this.#lose());
  }

  begin(name: string, input: unknown, signal: AbortSignal | undefined): IncomingStream<unknown, unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const stream = new IncomingStream<unknown, unknown>(
      () => this.#post({ kind: 'credit', id, count: 1 }),
      () => this.#cancel(id, name, stream),
    );
    const refusal = this.#refuse(name, signal);
    if (refusal !== undefined) {
      stream.fail(refusal);
      stream.settle();
      return stream;
    }
    const cancel = (): void => this.#cancel(id, name, stream);
    signal?.addEventListener('abort', cancel);
    this.#pending.set(id, { name, stream, release: () => signal?.removeEventListener('abort', cancel) });
    this.#send(id, name, input);
    return stream;
  }

  #refuse(name: string, signal: AbortSignal | undefined): AppError | undefined {
    if (!this.#open) return lostError(name);
    return signal?.aborted === true ? cancelledError(name) : undefined;
  }

  #send(id: number, name: string, input: unknown): void {
    try {
      this.#port.post({ kind: 'call', id, name, input });
    } catch (cause) {
      this.#settle(id)?.fail(new AppError('bad-input', `The input of "${name}" is not plain data.`, { cause }));
    }
  }

  /** About a call the other side may still be working on; about any other there is nothing to say. */
  #post(frame: ClientFrame): void {
    if (this.#pending.has(frame.id)) this.#port.post(frame);
  }

  #cancel(id: number, name: string, stream: IncomingStream<unknown, unknown>): void {
    this.#post({ kind: 'cancel', id });
    stream.abandon(cancelledError(name));
  }

  /** Takes the call off the list: the other side is done with it. */
  #settle(id: number): IncomingStream<unknown, unknown> | undefined {
    const call = this.#pending.get(id);
    if (call === undefined) return undefined;
    this.#pending.delete(id);
    call.release();
    call.stream.settle();
    return call.stream;
  }

  #receive(message: unknown): void {
    const frame = ServerFrame.safeParse(message);
    if (!frame.success) return this.#failBadly(callIdOf(message), 'a frame is malformed');
    if (frame.data.kind === 'error') this.#settle(frame.data.id)?.fail(fromErrorData(frame.data.error));
    else if (frame.data.kind === 'result') this.#receiveOutput(frame.data.id, frame.data.output);
    else this.#receiveEvent(frame.data.id, frame.data.event);
  }

  #receiveOutput(id: number, output: unknown): void {
    const call = this.#pending.get(id);
    const parsed = call && this.#contract[call.name]?.output.safeParse(output);
    if (parsed === undefined) return;
    if (parsed.success) this.#settle(id)?.finish(parsed.data);
    else this.#failBadly(id, 'the output does not fit the contract');
  }

  #receiveEvent(id: number, event: unknown): void {
    const call = this.#pending.get(id);
    const entry = call && this.#contract[call.name];
    if (call === undefined || entry === undefined) return;
    if (entry.kind !== 'stream') return this.#failBadly(id, 'it sent an event, and the call has none');
    if (call.stream.waiting >= eventWindow) return this.#failBadly(id, 'it sent more events than may wait');
    const parsed = entry.event.safeParse(event);
    if (parsed.success) call.stream.push(parsed.data);
    else this.#failBadly(id, 'an event does not fit the contract');
  }

  /** The answering side broke the protocol: the call ends here, and the other side is told to stop. */
  #failBadly(id: number, what: string): void {
    const name = this.#pending.get(id)?.name;
    if (name === undefined) return;
    this.#port.post({ kind: 'cancel', id });
    this.#settle(id)?.fail(new AppError('internal', `The answer to "${name}" cannot be used: ${what}.`));
  }

  #lose(): void {
    this.#open = false;
    for (const [id, call] of [...this.#pending]) this.#settle(id)?.fail(lostError(call.name));
  }
}

function cancelledError(name: string): AppError {
  return new AppError('cancelled', `"${name}" was cancelled.`);
}

function lostError(name: string): AppError {
  return new AppError('connection-lost', `The connection ended before "${name}" was answered.`);
}
