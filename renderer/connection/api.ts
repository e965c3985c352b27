import type { AppContract } from '../../electron/contract/appContract.ts';
import type { CallOptions } from '../../electron/contract/client.ts';
import type { CallName, EventOf, InputOf, OutputOf, StreamName } from '../../electron/contract/define.ts';

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
  ): AsyncIterable<EventOf<AppContract[Name]>>;
}
