import type { AppContract } from '../../electron/contract/appContract.ts';
import type { CallOptions } from '../../electron/contract/client.ts';
import type { CallName, EventOf, InputOf, OutputOf, StreamName } from '../../electron/contract/define.ts';

/** The events of a stream. A cancel ends the loop at once; the other side may still be putting things away. */
export interface ApiStream<Event> extends AsyncIterable<Event> {
  /** Resolves, never rejects, when the other side has really finished. */
  readonly settled: Promise<void>;
}

/** All the page can ask for. The same object stays valid over a reconnect; faults are `AppError`s. */
export interface Api {
  call<Name extends CallName<AppContract>>(
    name: Name,
    input: InputOf<AppContract[Name]>,
    options?: CallOptions,
  ): Promise<OutputOf<AppContract[Name]>>;
  stream<Name extends StreamName<AppContract>>(
    name: Name,
    input: InputOf<AppContract[Name]>,
    options?: CallOptions,
  ): ApiStream<EventOf<AppContract[Name]>>;
}
