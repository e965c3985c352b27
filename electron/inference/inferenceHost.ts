import { AppError } from '../contract/errors.ts';
import type { InferenceState } from '../contract/appContract.ts';
import type { ModelInfo } from '../contract/inferenceContract.ts';
import type { Solution } from '../contract/vocabulary.ts';
import {
  type ConnectionEnd,
  defaultPatience,
  InferenceConnection,
  type ModelChoice,
  type Surroundings,
  type Patience,
  type SolveJob,
  type SolveListener,
} from './inferenceConnection.ts';
import type { Launch } from './launch.ts';

export type InferenceHostOptions = {
  readonly launch: Launch;
  readonly model: ModelChoice;
  readonly surroundings?: Surroundings;
  readonly patience?: Partial<Patience>;
};

/** A job that waits for its turn or is being worked. */
type QueuedJob = {
  readonly job: SolveJob;
  readonly listener: SolveListener;
  readonly resolve: (solution: Solution) => void;
  readonly reject: (fault: unknown) => void;
};

/** One process and its model; `retired` when its next pause is to be its last. */
type Running = {
  readonly connection: InferenceConnection;
  readonly ready: Promise<ModelInfo>;
  loaded: boolean;
  retired: boolean;
};

const failuresThatBreak = 3;
/** Losses in a row after which a device, not the model, is taken to be at fault. */
const failuresThatShun = 2;

/**
 * Keeps one inference process in working order: starts it, watches it, starts another when it dies, and gives jobs to
 * it one at a time, or those of a set side by side as far as the model can. After three losses in a row, or a model that cannot be loaded, it is `broken`: jobs are refused at
 * once until `reset`, which only a person asks for.
 */
export class InferenceHost {
  readonly #launch: Launch;
  readonly #surroundings: Surroundings;
  readonly #patience: Patience;
  readonly #queue: QueuedJob[] = [];
  readonly #watchers = new Set<() => void>();
  readonly #closing = new AbortController();
  #choice: ModelChoice;
  /** Why nothing but the CPU is tried any more. */
  #distrust: string | undefined;
  #state: InferenceState = 'stopped';
  #model: ModelInfo | undefined;
  #trouble: AppError | undefined;
  #running: Running | undefined;
  #generation = 0;
  #failures = 0;
  readonly #active = new Set<QueuedJob>();
  #retiring = false;

  constructor(options: InferenceHostOptions) {
    this.#launch = options.launch;
    this.#surroundings = options.surroundings ?? {};
    this.#choice = options.model;
    this.#patience = { ...defaultPatience, ...options.patience };
  }

  get state(): InferenceState {
    return this.#state;
  }

  /** The loaded model; undefined while there is none. */
  get model(): ModelInfo | undefined {
    return this.#model;
  }

  /** Why it is broken, in words for people. */
  get trouble(): string | undefined {
    return this.#trouble?.message;
  }

  /** Calls `listener` after every change of state, model or trouble, until the returned function is called. */
  watch(listener: () => void): () => void {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  /** Starts the process ahead of the first job, or joins a start under way. */
  async start(): Promise<ModelInfo> {
    return await this.#ensureRunning().ready;
  }

  /**
   * Works one problem, after those asked for earlier. Rejects with `cancelled`, `inference-lost`, or the fault of the
   * model; the host itself goes on in every case.
   */
  solve(job: SolveJob, listener: SolveListener): Promise<Solution> {
    return new Promise((resolve, reject) => {
      const signal = AbortSignal.any([listener.signal, this.#closing.signal]);
      if (signal.aborted) return reject(cancelledError());
      signal.addEventListener('abort', () => reject(cancelledError()));
      this.#queue.push({ job, listener: { ...listener, signal }, resolve, reject });
      this.#workQueue();
    });
  }

  /** Closes the breaker: the next job starts a process again. */
  reset(): void {
    this.#failures = 0;
    this.#trouble = undefined;
    this.#distrust = undefined;
    if (this.#state === 'broken') this.#change('stopped');
  }

  /** Changes to another model or device, after the job under way. */
  async use(choice: ModelChoice): Promise<void> {
    if (choice.folder === this.#choice.folder && choice.device === this.#choice.device) return;
    this.#choice = choice;
    this.reset();
    if (this.#running !== undefined) this.#running.retired = true;
    if (this.#active.size === 0) await this.#retire();
  }

  /** Cancels all jobs and ends the process; nothing can be asked of the host afterwards. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#stop();
  }

  #workQueue(): void {
    for (let [next] = this.#queue; next !== undefined && this.#mayBegin(next); [next] = this.#queue) {
      this.#queue.shift();
      void this.#begin(next);
    }
  }

  #mayBegin({ job }: QueuedJob): boolean {
    if (this.#retiring) return false;
    if (this.#active.size === 0) return true;
    const besides = job.beside === true && [...this.#active].every((other) => other.job.beside === true);
    return besides && this.#running?.retired !== true && this.#active.size < (this.#model?.atOnce ?? 1);
  }

  async #begin(next: QueuedJob): Promise<void> {
    this.#active.add(next);
    await this.#work(next);
    if (this.#active.size === 0) await this.#retire();
    this.#workQueue();
  }

  async #work(queued: QueuedJob): Promise<void> {
    const { job, listener, resolve, reject } = queued;
    try {
      if (listener.signal.aborted) return;
      if (this.#running?.connection.dying === true) await this.#running.connection.ended;
      const running = this.#ensureRunning();
      await running.ready;
      this.#change('busy');
      const solution = await running.connection.solve(job, listener);
      this.#failures = 0;
      resolve(solution);
    } catch (fault) {
      reject(fault);
    } finally {
      // Before whoever waits for the job hears of it.
      this.#active.delete(queued);
      if (this.#active.size === 0 && this.#state === 'busy') this.#change('ready');
    }
  }

  #ensureRunning(): Running {
    if (this.#closing.signal.aborted) throw cancelledError();
    if (this.#trouble !== undefined) throw this.#trouble;
    this.#running ??= this.#start();
    return this.#running;
  }

  #start(): Running {
    this.#generation += 1;
    this.#change('starting');
    const connection = new InferenceConnection(this.#launch, this.#generation, this.#patience);
    const request = { ...this.#choice, ...this.#surroundings, distrust: this.#distrust };
    const running: Running = { connection, ready: connection.load(request), loaded: false, retired: false };
    running.ready.then(
      (model) => this.#becomeReady(running, model),
      (fault: unknown) => this.#failToLoad(running, fault),
    );
    void connection.ended.then((end) => this.#lose(running, end));
    return running;
  }

  #becomeReady(running: Running, model: ModelInfo): void {
    if (running !== this.#running) return;
    this.#model = model;
    running.loaded = true;
    if (this.#state === 'starting') this.#change('ready');
    this.#workQueue();
  }

  /** A model that cannot be loaded today cannot be loaded by trying again: no process is kept for it. */
  #failToLoad(running: Running, fault: unknown): void {
    if (running !== this.#running || !(fault instanceof AppError) || fault.code === 'inference-lost') return;
    this.#running = undefined;
    this.#breakDown(fault);
    running.connection.kill('its model could not be loaded');
  }

  #lose(running: Running, { blameless, how }: ConnectionEnd): void {
    if (running !== this.#running) return;
    this.#running = undefined;
    if (!blameless) {
      this.#failures += 1;
      this.#shunDevices(running, how);
    }
    this.#model = undefined;
    if (this.#failures >= failuresThatBreak) {
      const advice = 'Close other programs, then press Retry. If it stays, choose a smaller model or another device.';
      this.#breakDown(
        new AppError('inference-lost', `The model stopped unexpectedly ${this.#failures} times. ${advice}`),
      );
    } else if (!this.#closing.signal.aborted) this.#startAgain();
  }

  /**
   * A driver may take the whole process with it, when a model is loaded there or later. What was lost while loading, or twice
   * in a row on a device, is tried on the CPU from then on, until somebody chooses or retries.
   */
  #shunDevices(running: Running, how: string): void {
    const perhaps = running.loaded
      ? this.#model?.device !== 'cpu' && this.#failures >= failuresThatShun
      : this.#choice.device !== 'cpu';
    if (perhaps)
      this.#distrust ??= `Only the CPU is used: the model stopped unexpectedly (${how}), and another device may be to blame.`;
  }

  /** At once, so that it is ready when someone presses Retry; a failure is told to whoever asks next. */
  #startAgain(): void {
    this.#change('stopped');
    this.#ensureRunning().ready.catch(() => undefined);
  }

  #breakDown(trouble: AppError): void {
    this.#trouble = trouble;
    this.#model = undefined;
    this.#change('broken');
  }

  async #retire(): Promise<void> {
    if (this.#running?.retired !== true) return;
    this.#retiring = true;
    await this.#stop();
    this.#retiring = false;
  }

  async #stop(): Promise<void> {
    const running = this.#running;
    if (running === undefined) return;
    this.#running = undefined;
    this.#model = undefined;
    this.#change('stopping');
    await running.connection.stop();
    this.#change('stopped');
  }

  #change(state: InferenceState): void {
    this.#state = state;
    for (const watcher of this.#watchers) watcher();
  }
}

function cancelledError(): AppError {
  return new AppError('cancelled', 'The work was cancelled.');
}
