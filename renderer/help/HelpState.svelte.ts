import type { HelpAnswer, Hint, HintKind } from '../../electron/contract/practice.ts';
import type { Api } from '../connection/api.ts';
import { faultText } from '../solution/solutionProgress.ts';

type Help = Extract<HelpAnswer, { kind: 'help' }>;

/** The help a pupil has asked for on one problem, a rung at a time; it lives on when they go from view to view. */
export class HelpState {
  /** The problem the hints are for; empty while none was asked for. */
  problem = $state('');
  hints: readonly Hint[] = $state.raw([]);
  last: Help | null = $state.raw(null);
  /** Why there are no hints. */
  none: string | null = $state(null);
  fault: string | null = $state(null);
  busy = $state(false);
  /** The lines that the last help was asked with. */
  #lines: readonly string[] = $state.raw([]);
  readonly next: HintKind | null = $derived(this.last === null ? 'nudge' : this.last.next);
  readonly #api: Api;
  #running: AbortController | null = null;

  constructor(api: Api) {
    this.#api = api;
  }

  /** `lines`: the pupil's own so far. Never rejects: what goes wrong is shown. */
  async ask(problem: string, lines: readonly string[]): Promise<void> {
    if (this.problem !== problem) this.forget();
    if (this.busy) return;
    this.problem = problem;
    const running = new AbortController();
    this.#running = running;
    this.busy = true;
    const after = this.last === null ? {} : { after: { place: this.last.place, rung: this.last.rung } };
    try {
      const answer = await this.#api.call('help', { problem, lines: [...lines], ...after }, { signal: running.signal });
      if (this.#running !== running) return;
      this.#lines = [...lines];
      this.#take(answer);
    } catch (error) {
      if (!running.signal.aborted) this.fault = faultText(error);
    } finally {
      if (this.#running === running) this.busy = false;
    }
  }

  /** Has the pupil written on since help was given? Then the next one starts from there. */
  isBehind(lines: readonly string[]): boolean {
    return this.last !== null && lines.join('\n') !== this.#lines.join('\n');
  }

  stop(): void {
    this.#running?.abort();
    this.#running = null;
    this.busy = false;
  }

  forget(): void {
    this.stop();
    this.problem = '';
    this.hints = [];
    this.last = null;
    this.none = null;
    this.fault = null;
  }

  #take(answer: HelpAnswer): void {
    this.fault = null;
    this.none = answer.kind === 'none' ? answer.why : null;
    if (answer.kind === 'none') return;
    // Someone who has gone on gets help for where they are now; what helped before is behind them.
    const goesOn = this.last?.place === answer.place && answer.rung > this.last.rung;
    this.hints = goesOn ? [...this.hints, answer.hint] : [answer.hint];
    this.last = answer;
  }
}
