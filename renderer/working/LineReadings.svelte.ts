import type { Api } from '../connection/api.ts';
import type { TypedLine } from './lineJudgement.ts';
import { typesetLine } from './typesetLine.ts';

/** Readings of lines kept so that a line is not read again at every key; far more than one page of working. */
const mostReadings = 500;

/** The lines of a working as LaTeX. */
export class LineReadings {
  /** By a line's plain text; null: could not be read. */
  known: Readonly<Record<string, string | null>> = $state.raw({});
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  async read(lines: readonly TypedLine[], signal: AbortSignal): Promise<void> {
    const unread = lines.map((line) => line.plain).filter((text) => !(text in this.known));
    const found = await Promise.all(
      unread.map(async (text) => [text, await typesetLine(text, (piece) => this.#readPiece(piece, signal))] as const),
    );
    if (found.length === 0) return;
    const kept = Object.keys(this.known).length > mostReadings ? {} : this.known;
    this.known = { ...kept, ...Object.fromEntries(found) };
  }

  async #readPiece(text: string, signal: AbortSignal): Promise<string | null> {
    const reading = await this.#api.call('readProblem', { text }, { signal });
    return reading.kind === 'read' && reading.latex !== '' ? reading.latex : null;
  }
}
