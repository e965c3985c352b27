import { AppError } from '../../electron/contract/errors.ts';
import type { Effort } from '../../electron/contract/vocabulary.ts';
import type { Api } from '../connection/api.ts';
import type { Revealed } from '../solution/reveal.ts';
import { newProgress, type SolutionProgress, withEnd, withEvent } from '../solution/solutionProgress.ts';

/** The one solution being worked or shown in the Solve view. It lives as long as the page, whatever view is open. */
export class SolveState {
  progress: SolutionProgress | null = $state.raw(null);
  revealed: Revealed = $state('all');
  readonly busy = $derived(this.progress?.phase === 'working');
  readonly #api: Api;
  #running: AbortController | null = null;
  #effort: Effort = 'standard';

  constructor(api: Api) {
    this.#api = api;
  }

  /** Works a problem; one that is still being worked is stopped first. Never rejects: what goes wrong is shown. */
  async start(problem: string, effort: Effort, stepByStep: boolean): Promise<void> {
    this.stop();
    const running = new AbortController();
    this.#running = running;
    this.#effort = effort;
    this.revealed = stepByStep ? 1 : 'all';
    this.progress = newProgress(problem);
    try {
      const events = this.#api.stream('solve', { problem, effort }, { signal: running.signal });
      for await (const event of events) {
        if (this.#running !== running) return;
        this.progress = withEvent(this.progress, event);
      }
      throw new AppError('internal', 'The solution ended without a result. Try it again.');
    } catch (error) {
      if (this.#running === running && this.progress) this.progress = withEnd(this.progress, error);
    }
  }

  async retry(): Promise<void> {
    if (this.progress) await this.start(this.progress.problem, this.#effort, this.revealed !== 'all');
  }

  stop(): void {
    this.#running?.abort();
  }

  /** Takes the solution off the screen; it stays in the history. */
  hide(): void {
    this.stop();
    this.progress = null;
  }

  revealNext(): void {
    if (this.revealed !== 'all') this.revealed += 1;
  }

  setStepByStep(stepByStep: boolean): void {
    this.revealed = stepByStep ? Math.max(1, this.busy ? (this.progress?.steps.length ?? 1) : 1) : 'all';
  }
}
