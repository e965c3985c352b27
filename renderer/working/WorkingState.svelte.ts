import type { AppContract } from '../../electron/contract/appContract.ts';
import type { OutputOf } from '../../electron/contract/define.ts';
import type { ArgumentReport } from '../../electron/contract/vocabulary.ts';
import type { Api } from '../connection/api.ts';
import { keepText, keptText } from '../parts/keptText.ts';
import { faultText } from '../solution/solutionProgress.ts';
import { isUnfinished, judgeLines, textBefore, type TypedLine, typedLines, withoutLastLine } from './lineJudgement.ts';
import { typesetLine } from './typesetLine.ts';
import { tooLong } from './workingLimits.ts';

/** Milliseconds after the last key before the working is judged, and before a line being written is found fault with. */
const judgeDelay = 350;
const faultDelay = 1_300;
/** Readings of lines kept so that a line is not read again at every key; far more than one page of working. */
const mostReadings = 500;

type WorkingJudgement = OutputOf<AppContract['checkWorking']>;

/** The student's own working and the judgement of it, line by line, as it is typed. */
export class WorkingState {
  problem = $state(keptText('working.problem') ?? '');
  text = $state(keptText('working.lines') ?? '');
  report: ArgumentReport | null = $state.raw(null);
  fault: string | null = $state(null);
  /** The problem as LaTeX, or why it cannot be read and so is not compared with the lines. */
  problemLatex: string | null = $state(null);
  problemFault: string | null = $state(null);
  checking = $state(false);
  /** What was taken out to go on from the last right line; put back by `putBack`. */
  takenOut: string | null = $state(null);
  /** Lines as LaTeX, by their plain text; null: could not be read. */
  readings: Readonly<Record<string, string | null>> = $state.raw({});
  #judged: readonly TypedLine[] = $state.raw([]);
  readonly lines = $derived(judgeLines(this.#judged, this.report, this.readings));
  readonly #api: Api;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | null = null;

  constructor(api: Api) {
    this.#api = api;
    if (this.text !== '' || this.problem !== '') this.#later();
  }

  /** A problem to be worked from its first line on. */
  begin(problem: string): void {
    const { text } = this;
    this.writeProblem(problem);
    this.#write('');
    // What was said of the lines before is not about this problem.
    this.#show([], null, null);
    this.takenOut = text.trim() === '' ? null : text;
  }

  writeProblem(problem: string): void {
    this.problem = problem;
    keepText('working.problem', problem);
    this.#later();
  }

  writeLines(text: string): void {
    this.takenOut = null;
    this.#write(text);
  }

  /** Takes the first wrong line out, and what came of it; what is right so far is kept. */
  keepRight(wrongLine: number): void {
    const { text } = this;
    this.#write(textBefore(text, wrongLine));
    this.takenOut = text;
  }

  putBack(): void {
    if (this.takenOut !== null) this.writeLines(this.takenOut);
  }

  /** The problem and the lines as hints are asked for: without a problem, the first line is taken for it. */
  forHelp(): { readonly problem: string; readonly lines: readonly string[] } {
    const texts = typedLines(this.text).map((line) => line.text);
    const problem = this.problem.trim();
    return problem === '' ? { problem: texts[0] ?? '', lines: texts.slice(1) } : { problem, lines: texts };
  }

  #write(text: string): void {
    this.text = text;
    keepText('working.lines', text);
    this.#later();
  }

  #later(): void {
    this.#running?.abort();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#judge(), judgeDelay);
  }

  async #judge(): Promise<void> {
    const { text } = this;
    let lines = typedLines(text);
    const running = new AbortController();
    this.#running = running;
    const problem = this.problem.trim();
    const limit = tooLong(problem, lines);
    if (limit !== null) {
      this.#show([], null, limit);
      return;
    }
    this.checking = lines.length > 0;
    try {
      await this.#readProblem(problem, running.signal);
      const report = lines.length === 0 ? null : await this.#check(problem, lines, running.signal);
      lines = lines.map((line, index) => ({ ...line, plain: report?.plain[index] ?? line.text }));
      await this.#read(lines, running.signal);
      if (this.#running !== running) return;
      this.#showInTime(text, lines, report);
    } catch (error) {
      // A judgement of earlier lines must not stand beside the ones that are there now.
      if (!running.signal.aborted) this.#show(lines, null, faultText(error));
    } finally {
      if (this.#running === running) this.checking = false;
    }
  }

  /** Half a line is not found fault with while it is being written. */
  #showInTime(text: string, lines: readonly TypedLine[], report: ArgumentReport | null): void {
    if (report === null || !isUnfinished(report, lines, text)) return this.#show(lines, report, null);
    this.#show(lines, withoutLastLine(report), null);
    this.#timer = setTimeout(() => this.#show(lines, report, null), faultDelay - judgeDelay);
  }

  #show(lines: readonly TypedLine[], report: ArgumentReport | null, fault: string | null): void {
    this.#judged = lines;
    this.report = report;
    this.fault = fault;
  }

  async #readProblem(problem: string, signal: AbortSignal): Promise<void> {
    const reading = problem === '' ? null : await this.#api.call('readProblem', { text: problem }, { signal });
    if (signal.aborted) return;
    this.problemLatex = reading?.kind === 'read' && reading.latex !== '' ? reading.latex : null;
    this.problemFault = reading?.kind === 'unreadable' ? reading.why : null;
  }

  #check(problem: string, lines: readonly TypedLine[], signal: AbortSignal): Promise<WorkingJudgement> {
    const texts = lines.map((line) => line.text);
    return this.#api.call('checkWorking', { lines: texts, ...(problem === '' ? {} : { problem }) }, { signal });
  }

  async #read(lines: readonly TypedLine[], signal: AbortSignal): Promise<void> {
    const unread = lines.map((line) => line.plain).filter((text) => !(text in this.readings));
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
