import type { AppContract } from '../../electron/contract/appContract.ts';
import type { OutputOf } from '../../electron/contract/define.ts';
import type { ArgumentReport } from '../../electron/contract/vocabulary.ts';
import type { Api } from '../connection/api.ts';
import { isLost } from '../connection/lostWords.ts';
import { keepText, keptText } from '../parts/keptText.ts';
import { faultText } from '../solution/solutionProgress.ts';
import { ReadingState } from '../solve/ReadingState.svelte.ts';
import { isUnfinished, judgeLines, textBefore, type TypedLine, typedLines } from './lineJudgement.ts';
import { LineReadings } from './LineReadings.svelte.ts';
import { isUndecided, stillSaid } from './stillSaid.ts';
import { tooLong } from './workingLimits.ts';

/** Milliseconds after the last key before the working is judged, and before a line being written is found fault with. */
const judgeDelay = 350;
const faultDelay = 1_300;
/** Milliseconds before a working that was not decided, as a rule for want of time, is judged again by itself. */
const againDelays = [2_000, 6_000, 20_000] as const;
/** Milliseconds of judging after which it is said that it takes long. */
const slowDelay = 4_000;

type WorkingJudgement = OutputOf<AppContract['checkWorking']>;

/** The student's own working and the judgement of it, line by line, as it is typed. */
export class WorkingState {
  /** The problem, where it is given, and how it is read. */
  readonly reading: ReadingState;
  text = $state(keptText('working.lines') ?? '');
  report: ArgumentReport | null = $state.raw(null);
  fault: string | null = $state(null);
  checking = $state(false);
  slow = $state(false);
  /** What was taken out to go on from the last right line; put back by `putBack`. */
  takenOut: string | null = $state(null);
  readonly readings: LineReadings;
  /** The lines as they stand in the box, whether they are judged yet or not. */
  #typed: readonly TypedLine[] = $state.raw([]);
  readonly lines = $derived.by(() => judgeLines(this.#typed, this.report, this.readings.known));
  readonly #api: Api;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  #againTimer: ReturnType<typeof setTimeout> | undefined;
  #againTries = 0;
  #running: AbortController | null = null;

  constructor(api: Api) {
    this.#api = api;
    this.reading = new ReadingState(api, 'working.problem');
    this.readings = new LineReadings(api);
    if (this.text !== '' || this.problem !== '') this.#follow();
  }

  get problem(): string {
    return this.reading.text;
  }

  /** A problem to be worked from its first line on. */
  begin(problem: string): void {
    const { text } = this;
    this.writeProblem(problem);
    this.#write('');
    this.takenOut = text.trim() === '' ? null : text;
  }

  writeProblem(problem: string): void {
    // Not one line has been judged against this problem.
    if (problem.trim() !== this.problem.trim()) this.report = null;
    this.reading.write(problem);
    this.#follow();
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

  /** Judges everything anew, for a student who does not want to wait for the next try. */
  checkAgain(): void {
    this.report = null;
    this.#follow(0);
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
    this.#follow();
  }

  /** Shows the lines as they are now, with the verdicts that still hold for them, and has them judged soon. */
  #follow(delay = judgeDelay): void {
    this.#running?.abort();
    for (const timer of [this.#timer, this.#slowTimer, this.#againTimer]) clearTimeout(timer);
    this.#againTries = 0;
    const lines = typedLines(this.text);
    const limit = tooLong(this.problem.trim(), lines);
    this.fault = limit;
    this.report = limit === null ? stillSaid(this.report, this.#typed, lines) : null;
    this.#typed = limit === null ? withKnownPlain(lines, this.#typed) : [];
    this.checking = limit === null && lines.length > 0;
    this.slow = false;
    if (!this.checking) return;
    this.#slowTimer = setTimeout(() => (this.slow = true), slowDelay);
    this.#timer = setTimeout(() => void this.#judge(lines), delay);
  }

  async #judge(lines: readonly TypedLine[]): Promise<void> {
    const { text } = this;
    const running = new AbortController();
    this.#running = running;
    try {
      const report = await this.#check(lines, running.signal);
      const plainLines = lines.map((line, index) => ({ ...line, plain: report.plain[index] ?? line.text }));
      await this.readings.read(plainLines, running.signal);
      if (running.signal.aborted) return;
      this.#typed = plainLines;
      this.#showInTime(text, plainLines, report);
      if (isUndecided(report)) this.#againLater(lines);
    } catch (error) {
      if (running.signal.aborted) return;
      // The next call waits until there is a line to the other side again.
      if (isLost(error)) return this.#judgeSoon(lines);
      this.#end(null, faultText(error));
    }
  }

  #check(lines: readonly TypedLine[], signal: AbortSignal): Promise<WorkingJudgement> {
    const problem = this.problem.trim();
    const texts = lines.map((line) => line.text);
    return this.#api.call('checkWorking', { lines: texts, ...(problem === '' ? {} : { problem }) }, { signal });
  }

  /** Half a line is not found fault with while it is being written. */
  #showInTime(text: string, lines: readonly TypedLine[], report: ArgumentReport): void {
    if (this.#againTries > 0 || !isUnfinished(report, lines, text)) return this.#end(report, null);
    this.#end(stillSaid(report, lines, lines.slice(0, -1)), null);
    this.#timer = setTimeout(() => this.#end(report, null), faultDelay - judgeDelay);
  }

  #end(report: ArgumentReport | null, fault: string | null): void {
    clearTimeout(this.#slowTimer);
    this.report = report;
    this.fault = fault;
    this.checking = false;
    this.slow = false;
  }

  #judgeSoon(lines: readonly TypedLine[]): void {
    this.#timer = setTimeout(() => void this.#judge(lines), judgeDelay);
  }

  /** What was said stays meanwhile: it was said of these very lines. */
  #againLater(lines: readonly TypedLine[]): void {
    const delay = againDelays[this.#againTries];
    if (delay === undefined) return;
    this.#againTries += 1;
    this.#againTimer = setTimeout(() => void this.#judge(lines), delay);
  }
}

/** A line that stood here before keeps its text without labels and remarks, and with it its formula. */
function withKnownPlain(lines: readonly TypedLine[], before: readonly TypedLine[]): readonly TypedLine[] {
  const known = new Map(before.map(({ text, plain }) => [text, plain]));
  return lines.map((line) => ({ ...line, plain: known.get(line.text) ?? line.text }));
}
