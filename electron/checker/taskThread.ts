import { Worker } from 'node:worker_threads';

import { AppError } from '../contract/errors.ts';
import type { TaskName, TaskReply } from './checkerTasks.ts';

/** How one task went: answered, not done in time, or broken off by an error of its own. */
export type TaskOutcome =
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'late' }
  | { readonly kind: 'fault'; readonly message: string };

type Task = {
  readonly id: number;
  readonly name: TaskName;
  readonly question: unknown;
  readonly deadlineMilliseconds: number;
  readonly resolve: (outcome: TaskOutcome) => void;
  readonly reject: (error: AppError) => void;
};

/**
 * A fresh thread has yet to compile what it runs: its first tasks take several times as long as the same ones later,
 * and a thread replaced for that would only have to begin again.
 */
const firstTasks = 6;
const firstTasksPatience = 2;

/** Enough for every school problem; a runaway computation ends its own thread, not the program. */
const mostMegabytes = 256;

/**
 * One worker thread that works tasks in order, each within its deadline. The deadline runs from the moment the task
 * is handed to a loaded thread. A thread that is late or dies is replaced at once, so the next task finds a fresh one.
 */
export class TaskThread {
  readonly #entry: URL;
  #worker: Worker | undefined;
  #loaded = false;
  /** Tasks the present thread has answered. */
  #answered = 0;
  #queue: Task[] = [];
  #current: Task | undefined;
  #timer: NodeJS.Timeout | undefined;
  #lastId = 0;
  #closed = false;

  constructor(entry: URL) {
    this.#entry = entry;
  }

  /** Rejects only when the thread cannot be loaded at all, or after `close`. */
  work(name: TaskName, question: unknown, deadlineMilliseconds: number): Promise<TaskOutcome> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(closedError());
      this.#queue.push({ id: ++this.#lastId, name, question, deadlineMilliseconds, resolve, reject });
      this.#advance();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    const unanswered = [...(this.#current === undefined ? [] : [this.#current]), ...this.#queue];
    this.#current = undefined;
    this.#queue = [];
    for (const task of unanswered) task.reject(closedError());
    await this.#discard();
  }

  #advance(): void {
    if (this.#closed || this.#current !== undefined) return;
    if (this.#queue.length === 0) return void this.#worker?.unref();
    const worker = this.#worker ?? this.#start();
    // An idle thread does not keep the program alive; a working one does.
    worker.ref();
    if (!this.#loaded) return;
    const task = this.#queue.shift();
    if (task === undefined) return;
    this.#current = task;
    const patience = this.#answered < firstTasks ? firstTasksPatience : 1;
    this.#timer = setTimeout(() => this.#replaceLateThread(), task.deadlineMilliseconds * patience);
    worker.postMessage({ id: task.id, name: task.name, question: task.question });
  }

  #start(): Worker {
    const limits = { maxOldGenerationSizeMb: mostMegabytes };
    const worker = new Worker(this.#entry, { execArgv: [], env: {}, resourceLimits: limits });
    this.#worker = worker;
    this.#loaded = false;
    this.#answered = 0;
    worker.on('message', (reply: TaskReply) => this.#receive(worker, reply));
    worker.on('error', (error) => this.#lose(worker, error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => this.#lose(worker, `the thread ended with code ${code}`));
    return worker;
  }

  #receive(worker: Worker, reply: TaskReply): void {
    if (worker !== this.#worker) return;
    if (reply.kind === 'ready') this.#loaded = true;
    else this.#answered += 1;
    if (reply.kind === 'answer') this.#settle({ kind: 'answer', answer: reply.answer });
    else if (reply.kind === 'fault') this.#settle({ kind: 'fault', message: reply.message });
    this.#advance();
  }

  #settle(outcome: TaskOutcome): void {
    clearTimeout(this.#timer);
    this.#current?.resolve(outcome);
    this.#current = undefined;
  }

  #replaceLateThread(): void {
    void this.#discard();
    this.#settle({ kind: 'late' });
    if (!this.#closed) this.#start().unref();
    this.#advance();
  }

  /** A thread that dies while loading would die again for ever: then every waiting task is told why. */
  #lose(worker: Worker, why: string): void {
    if (worker !== this.#worker) return;
    const diedLoading = !this.#loaded;
    this.#worker = undefined;
    this.#loaded = false;
    if (diedLoading) {
      const error = new AppError('internal', `The checker's thread cannot start: ${why}. Install Longhand again.`);
      for (const task of this.#queue.splice(0)) task.reject(error);
    } else if (this.#current !== undefined) this.#settle({ kind: 'fault', message: why });
    this.#advance();
  }

  async #discard(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#loaded = false;
    await worker?.terminate();
  }
}

function closedError(): AppError {
  return new AppError('cancelled', 'The checker was closed.');
}
