import type { Port } from '../contract/port.ts';

/** How a process came to its end: "it ended with code 1", and the last it wrote to its error stream. */
export type ProcessEnd = { readonly how: string; readonly lastWords: string };

/** One started inference process, whatever started it. */
export type LaunchedProcess = {
  readonly port: Port;
  readonly ended: Promise<ProcessEnd>;
  /** At once and without asking; `ended` follows. */
  kill(): void;
};

/** Starts an inference process whose frames carry this generation number. Failing to start is an early end. */
export type Launch = (generation: number) => LaunchedProcess;

/** The variable that tells a process its generation. */
export const generationVariable = 'LONGHAND_GENERATION';

/** Keeps the end of a stream of text: what a dying process wrote last. */
export class LastWords {
  #text = '';

  add(chunk: unknown): void {
    this.#text = (this.#text + String(chunk)).slice(-2_000);
  }

  get text(): string {
    return this.#text.trim();
  }
}
