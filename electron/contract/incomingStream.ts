import { AppError } from './errors.ts';

/** What `api.stream` gives: events to loop over, and the answer after them. */
export interface ContractStream<Event, Output> extends AsyncIterable<Event, Output> {
  /** The answer. Events nobody reads hold the stream back, so loop over them or `drain` them too. */
  readonly result: Promise<Output>;
  /** Resolves (never rejects) when the other side has really finished, even after a cancel, or is gone. */
  readonly settled: Promise<void>;
}

/**
 * The reading end of one stream: keeps events until the loop takes them, and acknowledges each as it is taken.
 * Leaving the loop calls `cancel`.
 */
export class IncomingStream<Event, Output> implements ContractStream<Event, Output> {
  readonly result: Promise<Output>;
  readonly settled: Promise<void>;
  readonly #answer = Promise.withResolvers<Output>();
  #settle: () => void = () => undefined;
  readonly #acknowledge: () => void;
  readonly #cancel: () => void;
  #events: Event[] = [];
  #ended = false;
  #wake: () => void = () => undefined;

  constructor(acknowledge: () => void, cancel: () => void) {
    this.#acknowledge = acknowledge;
    this.#cancel = cancel;
    this.result = this.#answer.promise;
    this.settled = new Promise((resolve) => (this.#settle = resolve));
    // Whoever only loops hears of the fault from the loop; it must not count as unhandled here.
    this.result.catch(() => undefined);
  }

  get waiting(): number {
    return this.#events.length;
  }

  push(event: Event): void {
    if (this.#ended) return;
    this.#events.push(event);
    this.#wake();
  }

  finish(output: Output): void {
    this.#answer.resolve(output);
    this.#end();
  }

  fail(error: AppError): void {
    this.#answer.reject(error);
    this.#end();
  }

  /** The caller went away: what was not read yet is not wanted any more. */
  abandon(error: AppError): void {
    this.#events = [];
    this.fail(error);
  }

  settle(): void {
    this.#settle();
  }

  async next(): Promise<IteratorResult<Event, Output>> {
    for (;;) {
      const event = this.#events.shift();
      if (event !== undefined) {
        this.#acknowledge();
        return { done: false, value: event };
      }
      if (this.#ended) return { done: true, value: await this.result };
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  [Symbol.asyncIterator](): AsyncIterator<Event, Output> {
    return { next: () => this.next(), return: () => this.#leave() };
  }

  #leave(): Promise<IteratorResult<Event, Output>> {
    if (!this.#ended) this.#cancel();
    return Promise.resolve({ done: true, value: undefined as never });
  }

  #end(): void {
    this.#ended = true;
    this.#wake();
  }
}

/** Reads a stream to its end for its answer alone. */
export async function drain<Event, Output>(stream: ContractStream<Event, Output>): Promise<Output> {
  const events = stream[Symbol.asyncIterator]();
  for (;;) {
    const next = await events.next();
    if (next.done === true) return next.value;
  }
}
