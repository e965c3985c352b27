import type { ProblemReading } from '../../electron/contract/vocabulary.ts';
import type { Api } from '../connection/api.ts';
import { isLost } from '../connection/lostWords.ts';
import { keepText, keptText } from '../parts/keptText.ts';

/** Milliseconds after the last key before the text is read, and before a fault in it is mentioned. */
const readDelay = 120;
const faultDelay = 700;
/** Milliseconds before a text that there was no time to read is read again by itself. */
const againDelays = [2_000, 6_000, 20_000] as const;

type Unreadable = Extract<ProblemReading, { kind: 'unreadable' }>;

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
  fault: Unreadable | null = $state.raw(null);
  readonly #api: Api;
  readonly #key: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  #againTimer: ReturnType<typeof setTimeout> | undefined;
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
    for (const timer of [this.#timer, this.#slowTimer, this.#againTimer]) clearTimeout(timer);
    if (text.trim() === '') return this.#show(null);
    this.stale = true;
    this.#timer = setTimeout(() => void this.#read(text), readDelay);
    this.#slowTimer = setTimeout(() => this.#wait(), faultDelay);
  }

  /** `tries`: how often there was no time to read this text before. */
  async #read(text: string, tries = 0): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    try {
      const reading = await this.#api.call('readProblem', { text }, { signal: running.signal });
      if (running.signal.aborted) return;
      clearTimeout(this.#slowTimer);
      if (reading.kind === 'read') this.#show(reading.latex);
      else this.#waitWithFault(text, reading, tries);
    } catch (error) {
      if (running.signal.aborted) return;
      // The next call waits until there is a line again.
      if (isLost(error)) this.#timer = setTimeout(() => void this.#read(text, tries), readDelay);
      // No preview: the problem can still be sent, and what is wrong will be said then.
      else this.#show(null);
    }
  }

  #show(latex: string | null): void {
    clearTimeout(this.#slowTimer);
    this.latex = latex;
    this.fault = null;
    this.stale = false;
    this.slow = false;
  }

  /** The formula of an earlier text must not stand beside this one for long. */
  #wait(): void {
    this.latex = null;
    this.slow = true;
  }

  #waitWithFault(text: string, fault: Unreadable, tries: number): void {
    const soon = this.slow || this.fault !== null;
    this.#timer = setTimeout(() => this.#showFault(fault), soon ? 0 : faultDelay - readDelay);
    const delay = againDelays[tries];
    if (fault.late !== true || delay === undefined) return;
    this.#againTimer = setTimeout(() => void this.#read(text, tries + 1), delay);
  }

  #showFault(fault: Unreadable): void {
    this.#show(null);
    this.fault = fault;
  }
}
