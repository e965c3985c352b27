import type { ProblemReading } from '../../electron/contract/vocabulary.ts';
import type { Api } from '../connection/api.ts';
import { isLost } from '../connection/lostWords.ts';
import { keepText, keptText } from '../parts/keptText.ts';

/** Milliseconds after the last key before the text is read, and before a fault in it is mentioned. */
const readDelay = 120;
const faultDelay = 700;

/**
 * A text being typed and how the maths core reads it. The last good reading stays on the screen, marked as an earlier
 * one, for as long as a reading usually takes; a fault is mentioned only after a pause, so that half-typed maths is
 * not nagged about.
 */
export class ReadingState {
  text = $state('');
  /** The last text that could be read, as LaTeX. */
  latex: string | null = $state(null);
  /** The formula shown is of an earlier text; the present one is not read yet, or cannot be. */
  stale = $state(false);
  /** The reading takes longer than usual; the earlier formula is gone. */
  slow = $state(false);
  fault: Extract<ProblemReading, { kind: 'unreadable' }> | null = $state.raw(null);
  readonly #api: Api;
  readonly #key: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | null = null;

  /** `key`: what the text is kept under over a reload. */
  constructor(api: Api, key = 'problem') {
    this.#api = api;
    this.#key = key;
    this.write(keptText(key) ?? '');
  }

  write(text: string): void {
    this.text = text;
    keepText(this.#key, text);
    this.fault = null;
    this.#running?.abort();
    clearTimeout(this.#timer);
    clearTimeout(this.#slowTimer);
    if (text.trim() === '') return this.#show(null);
    this.stale = true;
    this.#timer = setTimeout(() => void this.#read(text), readDelay);
    this.#slowTimer = setTimeout(() => this.#wait(), faultDelay);
  }

  async #read(text: string): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    try {
      const reading = await this.#api.call('readProblem', { text }, { signal: running.signal });
      if (running.signal.aborted) return;
      clearTimeout(this.#slowTimer);
      if (reading.kind === 'read') this.#show(reading.latex);
      else this.#timer = setTimeout(() => this.#showFault(reading), this.slow ? 0 : faultDelay - readDelay);
    } catch (error) {
      if (running.signal.aborted) return;
      // The next call waits until there is a line again.
      if (isLost(error)) this.#timer = setTimeout(() => void this.#read(text), readDelay);
      // No preview: the problem can still be sent, and what is wrong will be said then.
      else this.#show(null);
    }
  }

  #show(latex: string | null): void {
    clearTimeout(this.#slowTimer);
    this.latex = latex;
    this.stale = false;
    this.slow = false;
  }

  /** The formula of an earlier text must not stand beside this one for long. */
  #wait(): void {
    this.latex = null;
    this.slow = true;
  }

  #showFault(fault: Extract<ProblemReading, { kind: 'unreadable' }>): void {
    this.#show(null);
    this.fault = fault;
  }
}
