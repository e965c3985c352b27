import type { ProblemReading } from '../../electron/contract/vocabulary.ts';
import type { Api } from '../connection/api.ts';
import { keepText, keptText } from '../parts/keptText.ts';

/** Milliseconds after the last key before the text is read, and before a fault in it is mentioned. */
const readDelay = 120;
const faultDelay = 700;

/**
 * A text being typed and how the maths core reads it. The last good reading stays on the screen while the next one is
 * on its way, and a fault is mentioned only after a pause, so that half-typed maths is not nagged about.
 */
export class ReadingState {
  text = $state('');
  /** The last text that could be read, as LaTeX. */
  latex: string | null = $state(null);
  /** The formula shown is of an earlier text; the present one cannot be read. */
  stale = $state(false);
  fault: Extract<ProblemReading, { kind: 'unreadable' }> | null = $state.raw(null);
  readonly #api: Api;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | null = null;

  constructor(api: Api) {
    this.#api = api;
    this.write(keptText('problem') ?? '');
  }

  write(text: string): void {
    this.text = text;
    keepText('problem', text);
    this.fault = null;
    this.#running?.abort();
    clearTimeout(this.#timer);
    if (text.trim() === '') this.latex = null;
    else this.#timer = setTimeout(() => void this.#read(text), readDelay);
  }

  async #read(text: string): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    try {
      const reading = await this.#api.call('readProblem', { text }, { signal: running.signal });
      if (this.text !== text) return;
      this.stale = reading.kind === 'unreadable';
      if (reading.kind === 'read') this.latex = reading.latex;
      else this.#timer = setTimeout(() => this.#showFault(text, reading), faultDelay - readDelay);
    } catch {
      // No preview: the problem can still be sent, and what is wrong will be said then.
    }
  }

  #showFault(text: string, fault: Extract<ProblemReading, { kind: 'unreadable' }>): void {
    if (this.text !== text) return;
    this.latex = null;
    this.fault = fault;
  }
}
