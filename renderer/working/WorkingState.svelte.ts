import type { ArgumentReport } from '../../electron/contract/vocabulary.ts';
import type { Api } from '../connection/api.ts';
import { faultText } from '../solution/solutionProgress.ts';
import { judgeLines, type TypedLine, typedLines } from './lineJudgement.ts';
import { typesetLine } from './typesetLine.ts';

/** Milliseconds after the last key before the working is judged. */
const judgeDelay = 350;
/** Readings of lines kept so that a line is not read again at every key; far more than one page of working. */
const mostReadings = 500;

/** The student's own working and the judgement of it, line by line, as it is typed. */
export class WorkingState {
  problem = $state('');
  text = $state('');
  report: ArgumentReport | null = $state.raw(null);
  fault: string | null = $state(null);
  checking = $state(false);
  /** Lines as LaTeX, by their text; null: could not be read. */
  readings: Readonly<Record<string, string | null>> = $state.raw({});
  #judged: readonly TypedLine[] = $state.raw([]);
  readonly lines = $derived(judgeLines(this.#judged, this.report));
  readonly #api: Api;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | null = null;

  constructor(api: Api) {
    this.#api = api;
  }

  writeProblem(problem: string): void {
    this.problem = problem;
    this.#later();
  }

  writeLines(text: string): void {
    this.text = text;
    this.#later();
  }

  #later(): void {
    this.#running?.abort();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#judge(), judgeDelay);
  }

  async #judge(): Promise<void> {
    const lines = typedLines(this.text);
    const running = new AbortController();
    this.#running = running;
    this.checking = lines.length > 0;
    const problem = this.problem.trim();
    try {
      const report = lines.length === 0 ? null : await this.#check(problem, lines, running.signal);
      await this.#read(lines, running.signal);
      if (this.#running !== running) return;
      this.#judged = lines;
      this.report = report;
      this.fault = null;
    } catch (error) {
      if (!running.signal.aborted) this.fault = faultText(error);
    } finally {
      if (this.#running === running) this.checking = false;
    }
  }

  #check(problem: string, lines: readonly TypedLine[], signal: AbortSignal): Promise<ArgumentReport> {
    const texts = lines.map((line) => line.text);
    return this.#api.call('checkWorking', { lines: texts, ...(problem === '' ? {} : { problem }) }, { signal });
  }

  async #read(lines: readonly TypedLine[], signal: AbortSignal): Promise<void> {
    const unread = lines.map((line) => line.text).filter((text) => !(text in this.readings));
    const found = await Promise.all(
      unread.map(async (text) => [text, await typesetLine(text, (piece) => this.#readPiece(piece, signal))] as const),
    );
    if (found.length === 0) return;
    const kept = Object.keys(this.readings).length > mostReadings ? {} : this.readings;
    this.readings = { ...kept, ...Object.fromEntries(found) };
  }

  async #readPiece(text: string, signal: AbortSignal): Promise<string | null> {
    const reading = await this.#api.call('readProblem', { text }, { signal });
    return reading.kind === 'read' && reading.latex !== '' ? reading.latex : null;
  }
}
