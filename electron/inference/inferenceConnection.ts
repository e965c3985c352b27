import { type Client, createClient } from '../contract/client.ts';
import { AppError } from '../contract/errors.ts';
import {
  type DevicePreference,
  inferenceContract,
  type LoadRequest,
  type ModelInfo,
} from '../contract/inferenceContract.ts';
import type { Effort, Solution, SolveEvent } from '../contract/vocabulary.ts';
import type { Launch, LaunchedProcess, ProcessEnd } from './launch.ts';

/** Which model to load, and where it should run. */
export type ModelChoice = { readonly folder: string; readonly device: DevicePreference };

/** What every process is told of this machine's devices, whichever model it loads. */
export type Surroundings = Pick<LoadRequest, 'providers' | 'canary'>;

export type SolveJob = {
  readonly problem: string;
  readonly effort: Effort;
  readonly seed: number;
  /** One of a set: may be worked beside others that say so too. */
  readonly beside?: boolean;
};
export type SolveListener = {
  readonly signal: AbortSignal;
  /** Awaited before the next event is taken, so a slow listener slows the model down. */
  readonly emit: (event: SolveEvent) => Promise<void>;
};

/** Patience with a process, all in milliseconds. */
export type Patience = {
  /** From start to a loaded model: a 5 GB model on a slow disk takes minutes. */
  readonly load: number;
  /** Between two pings, and from a ping to its answer. One native run may block the process for seconds. */
  readonly pingEvery: number;
  readonly hang: number;
  /** From a cancel to a process that has really stopped working. */
  readonly cancel: number;
  /** From the goodbye to the end of the process. */
  readonly stop: number;
};

export const defaultPatience: Patience = { load: 600_000, pingEvery: 2_000, hang: 30_000, cancel: 2_000, stop: 2_000 };

/** `blameless`: we ended it ourselves, for a reason that says nothing against the model or the machine. */
export type ConnectionEnd = ProcessEnd & { readonly blameless: boolean };

/**
 * The life of one inference process, from launch to end. Whatever ends it early, its unanswered work rejects with
 * `inference-lost` and says how it ended.
 */
export class InferenceConnection {
  readonly ended: Promise<ConnectionEnd>;
  readonly #process: LaunchedProcess;
  readonly #client: Client<typeof inferenceContract>;
  readonly #patience: Patience;
  #killedBecause: string | undefined;
  #blameless = false;
  #dying = false;
  #watchdog: NodeJS.Timeout | undefined;

  constructor(launch: Launch, generation: number, patience: Patience) {
    this.#process = launch(generation);
    this.#patience = patience;
    this.#client = createClient(inferenceContract, this.#process.port);
    this.ended = this.#process.ended.then((end) => this.#end(end));
    // A process that lives on without its channel is of no use.
    this.#process.port.onClose(() => this.#endSoon());
  }

  /** It takes no more work, though `ended` may be still to come. */
  get dying(): boolean {
    return this.#dying;
  }

  /** Rejects with the process's own fault (`model-missing`, …), or `inference-lost`. */
  async load(request: LoadRequest): Promise<ModelInfo> {
    const timer = this.#killAfter(this.#patience.load, 'it took too long to load the model');
    try {
      const info = await this.#client.call('load', request);
      this.#watch();
      return info;
    } catch (fault) {
      throw await this.#explain(fault);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Resolves or rejects only when the process is free again, or gone. */
  async solve(job: SolveJob, { signal, emit }: SolveListener): Promise<Solution> {
    const stream = this.#client.stream('solve', job, { signal });
    try {
      for await (const event of stream) await emit(event);
      return await stream.result;
    } catch (fault) {
      throw await this.#explain(fault);
    } finally {
      const timer = setTimeout(() => this.#killBlameless('it did not stop when it was told to'), this.#patience.cancel);
      await stream.settled;
      clearTimeout(timer);
    }
  }

  /** Asks it to leave, and makes it leave if it does not. */
  async stop(): Promise<void> {
    this.#killedBecause ??= 'it was told to stop';
    this.#blameless = true;
    this.#client.close();
    await this.ended;
  }

  kill(why: string): void {
    this.#killedBecause ??= why;
    this.#dying = true;
    this.#process.kill();
  }

  #killBlameless(why: string): void {
    this.#blameless = true;
    this.kill(why);
  }

  #endSoon(): void {
    this.#dying = true;
    const timer = setTimeout(() => this.#process.kill(), this.#patience.stop);
    void this.#process.ended.then(() => clearTimeout(timer));
  }

  #end(end: ProcessEnd): ConnectionEnd {
    clearTimeout(this.#watchdog);
    this.#client.close();
    return { ...end, how: this.#killedBecause ?? end.how, blameless: this.#blameless };
  }

  #killAfter(milliseconds: number, why: string): NodeJS.Timeout {
    return setTimeout(() => this.kill(why), milliseconds);
  }

  #watch(): void {
    this.#watchdog = setTimeout(() => void this.#ping(), this.#patience.pingEvery);
    this.#watchdog.unref();
  }

  async #ping(): Promise<void> {
    const timer = this.#killAfter(this.#patience.hang, 'it stopped answering');
    try {
      await this.#client.call('ping', {});
      this.#watch();
    } catch {
      // The connection is ending; whoever waits for an answer is told by that.
    } finally {
      clearTimeout(timer);
    }
  }

  async #explain(fault: unknown): Promise<unknown> {
    if (!(fault instanceof AppError) || fault.code !== 'connection-lost') return fault;
    const { how, lastWords } = await this.ended;
    const cause = lastWords === '' ? {} : { cause: new Error(lastWords) };
    return new AppError(
      'inference-lost',
      `The model stopped unexpectedly (${how}). It is started again when you retry.`,
      cause,
    );
  }
}
