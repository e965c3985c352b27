import type { AttemptSummary, StoredAttempt } from '../../electron/contract/appContract.ts';
import type { Api } from '../connection/api.ts';
import { faultText } from '../solution/solutionProgress.ts';

const pageSize = 30;
/** Milliseconds after the last key before the history is searched. */
const searchDelay = 200;

/** What has been worked before: a page at a time, newest first, and one of them opened. */
export class HistoryState {
  search = $state('');
  attempts: readonly AttemptSummary[] = $state.raw([]);
  more = $state(false);
  loaded = $state(false);
  fault: string | null = $state(null);
  opened: StoredAttempt | null = $state.raw(null);
  readonly #api: Api;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | null = null;

  constructor(api: Api) {
    this.#api = api;
  }

  write(search: string): void {
    this.search = search;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load(), searchDelay);
  }

  async load(): Promise<void> {
    await this.#page([]);
  }

  async loadMore(): Promise<void> {
    await this.#page(this.attempts);
  }

  async open(id: number): Promise<void> {
    if (this.opened?.id !== id) this.opened = null;
    await this.#guard(async () => {
      this.opened = await this.#api.call('openAttempt', { id });
    });
  }

  /** Asks for a solution that was kept back while hints were taken. */
  async reveal(id: number): Promise<void> {
    await this.#guard(async () => {
      this.opened = await this.#api.call('revealAttempt', { id });
    });
  }

  async remove(id: number): Promise<void> {
    await this.#guard(async () => {
      await this.#api.call('deleteAttempt', { id });
      this.attempts = this.attempts.filter((attempt) => attempt.id !== id);
      if (this.opened?.id === id) this.opened = null;
    });
  }

  async #page(earlier: readonly AttemptSummary[]): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const last = earlier.at(-1);
    const from = last ? { before: last.id } : {};
    await this.#guard(async () => {
      const input = { search: this.search.trim(), limit: pageSize, ...from };
      const page = await this.#api.call('listHistory', input, { signal: running.signal });
      this.attempts = [...earlier, ...page.attempts];
      this.more = page.more;
      this.loaded = true;
    }, running.signal);
  }

  /** A fault is shown, unless it is only that a newer question took the place of this one. */
  async #guard(work: () => Promise<void>, signal?: AbortSignal): Promise<void> {
    try {
      await work();
      this.fault = null;
    } catch (error) {
      if (signal?.aborted !== true) this.fault = faultText(error);
    }
  }
}
