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

/** On a machine busy with other work a task may wait for a processor so many times as long as it may compute. */
const mostWaiting = 8;
/** No task is asked more often than this how far it has come. */
const leastPauseMilliseconds = 20;

/**
 * Enough for every school problem; a runaway computation ends its own thread, not the program. The patterns of the rules
 * alone come to some 300 MB of code once several hundred different questions have been asked.
 */
const mostMegabytes = 448;

/**
 * One worker thread that works tasks in order, each within its deadline. The deadline counts what the thread computes
 * from the moment the task is handed to it: neither waiting in the queue nor waiting for a processor that other
 * programs use counts against a task, or a busy machine would know fewer problems than an idle one. A thread that is late or dies is replaced at once, so the next task finds a fresh one.
 */
export class TaskThread {
  readonly #entry: URL;
  #worker: Worker | undefined;
  #loaded = false;
  /** Tasks the present thread has answered. */
  #answered = 0;
  #queue: Task[] = [];
  #current: Task | undefined;
  /** When the current task was handed over, and how long the thread had computed by then. */
  #began = 0;
  #computedBefore = 0;
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
    this.#began = performance.now();
    this.#allow(task, worker, task.deadlineMilliseconds * patience, task.deadlineMilliseconds * patience);
    worker.postMessage({ id: task.id, name: task.name, question: task.question });
  }

  /** Lets the current task go on for `pause`, and then asks whether it has computed for as long as it may. */
  #allow(task: Task, worker: Worker, most: number, pause: number): void {
    this.#timer = setTimeout(() => void this.#askHowFar(task, worker, most), Math.max(pause, leastPauseMilliseconds));
  }

  async #askHowFar(task: Task, worker: Worker, most: number): Promise<void> {
    // A thread that does not even tell is late.
    this.#timer = setTimeout(() => this.#replaceLateThread(), most);
    const computed = await computedBy(worker);
    if (this.#current !== task || this.#worker !== worker) return;
    clearTimeout(this.#timer);
    const left = most - (computed - this.#computedBefore) / 1000;
    if (left <= 0 || performance.now() - this.#began > most * mostWaiting) return this.#replaceLateThread();
    this.#allow(task, worker, most, left);
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
    this.#computedBefore = reply.computed;
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

/** Microseconds in the thread's life; endless for a thread that has just ended. */
async function computedBy(worker: Worker): Promise<number> {
  try {
    const { user, system } = await worker.cpuUsage();
    return user + system;
  } catch {
    return Infinity;
  }
}

function closedError(): AppError {
  return new AppError('cancelled', 'The checker was closed.');
}
