import { appContract, type AppContract } from '../../electron/contract/appContract.ts';
import { type Client, createClient } from '../../electron/contract/client.ts';
import { AppError } from '../../electron/contract/errors.ts';
import type { Api, ApiStream } from './api.ts';
import type { OpenPort } from './openPort.ts';

/** Seconds between tries to reach a lost server again: quick at first, then patient. */
const retryDelays = [0.5, 1, 2, 4, 8] as const;

/**
 * The line to the main side: opens it, hears when it is lost, opens it again. `api` works all the time; a call made
 * while there is no line waits for one.
 */
export class Connection {
  state: 'connecting' | 'open' | 'lost' = $state('connecting');
  readonly api: Api;
  readonly #openPort: OpenPort;
  #client = Promise.withResolvers<Client<AppContract>>();
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(openPort: OpenPort) {
    this.#openPort = openPort;
    this.api = {
      call: async (name, input, options) => (await this.#ready(options?.signal)).call(name, input, options),
      stream: (name, input, options) => this.#delayed(options?.signal, (client) => client.stream(name, input, options)),
    };
  }

  /** Never rejects: a failed try is followed by another one. */
  async open(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      const port = await this.#openPort();
      port.onClose(() => this.#lose());
      this.#tries = 0;
      this.#client.resolve(createClient(appContract, port));
      this.state = 'open';
    } catch {
      this.state = 'lost';
      this.#tryLater();
    }
  }

  #lose(): void {
    this.state = 'lost';
    this.#client = Promise.withResolvers();
    this.#tryLater();
  }

  #tryLater(): void {
    const seconds = retryDelays[Math.min(this.#tries, retryDelays.length - 1)] ?? 8;
    this.#tries += 1;
    this.#timer = setTimeout(() => void this.open(), seconds * 1000);
  }

  /** The client, as soon as there is a line; a caller that gives up does not wait for one. */
  async #ready(signal?: AbortSignal): Promise<Client<AppContract>> {
    if (!signal) return this.#client.promise;
    const givenUp = Promise.withResolvers<never>();
    const giveUp = (): void => givenUp.reject(new AppError('cancelled', 'The call was cancelled.'));
    signal.addEventListener('abort', giveUp, { once: true });
    try {
      return await Promise.race([this.#client.promise, givenUp.promise]);
    } finally {
      signal.removeEventListener('abort', giveUp);
    }
  }

  #delayed<Event>(
    signal: AbortSignal | undefined,
    begin: (client: Client<AppContract>) => ApiStream<Event>,
  ): ApiStream<Event> {
    const opened = this.#ready(signal).then(begin);
    return {
      settled: opened.then(
        (stream) => stream.settled,
        () => undefined,
      ),
      async *[Symbol.asyncIterator]() {
        yield* await opened;
      },
    };
  }
}
