/**
 * Passes on events that replace one another, such as progress: while one is on its way, only the newest of those that come
 * meanwhile is kept. So whoever makes them never waits, and whoever reads them is never behind.
 */
export class LatestEvent<Event> {
  readonly #emit: (event: Event) => Promise<void>;
  #waiting: Event | undefined;
  #sending: Promise<void> | undefined;

  constructor(emit: (event: Event) => Promise<void>) {
    this.#emit = emit;
  }

  offer(event: Event): void {
    this.#waiting = event;
    this.#sending ??= this.#send();
  }

  /** When the newest event has arrived. A reader who has gone away is no fault here: the work itself is told to stop. */
  async settled(): Promise<void> {
    await this.#sending;
  }

  async #send(): Promise<void> {
    // Leaves the stack first, so that `#sending` is set before it can be cleared.
    await Promise.resolve();
    try {
      while (this.#waiting !== undefined) {
        const event = this.#waiting;
        this.#waiting = undefined;
        await this.#emit(event);
      }
    } catch {
      this.#waiting = undefined;
    }
    this.#sending = undefined;
  }
}
