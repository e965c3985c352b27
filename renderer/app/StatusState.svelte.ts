import type { AppStatus } from '../../electron/contract/appContract.ts';
import type { Api } from '../connection/api.ts';

/** Milliseconds to wait before listening again when the status stream ends by itself. */
const listenAgainDelay = 1_000;

/** What the main side says of itself: model, device, state, trouble. */
export class StatusState {
  current: AppStatus | null = $state.raw(null);
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Listens for as long as the page lives, over every reconnect. */
  async watch(): Promise<never> {
    for (;;) {
      try {
        for await (const status of this.#api.stream('watchStatus', {})) this.current = status;
      } catch {
        // A lost line is shown by the connection itself; here it only means to listen again.
      }
      await new Promise((resolve) => setTimeout(resolve, listenAgainDelay));
    }
  }
}
