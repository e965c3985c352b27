import { parentPort } from 'node:worker_threads';

import type { CheckerTasks, TaskReply, TaskRequest } from './checkerTasks.ts';

type Reply = TaskReply extends infer Each ? (Each extends TaskReply ? Omit<Each, 'computed'> : never) : never;

/** Runs in the checker's thread: works each task as it comes. A task that throws is reported, not fatal. */
export function serveTasks(tasks: CheckerTasks): void {
  if (parentPort === null) throw new Error('serveTasks runs in a worker thread only.');
  const port = parentPort;
  const reply = (message: Reply): void => port.postMessage({ ...message, computed: computed() } satisfies TaskReply);
  port.on('message', (request: TaskRequest) => reply(work(tasks, request)));
  reply({ kind: 'ready' });
}

function computed(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}

function work(tasks: CheckerTasks, request: TaskRequest): Reply {
  try {
    // The sender's types tie the question to the name; both sides are this program.
    const task = tasks[request.name] as (question: unknown) => unknown;
    return { kind: 'answer', id: request.id, answer: task(request.question) };
  } catch (fault) {
    return { kind: 'fault', id: request.id, message: fault instanceof Error ? fault.message : String(fault) };
  }
}
