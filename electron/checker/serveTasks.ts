import { parentPort } from 'node:worker_threads';

import type { CheckerTasks, TaskReply, TaskRequest } from './checkerTasks.ts';

/** Runs in the checker's thread: works each task as it comes. A task that throws is reported, not fatal. */
export function serveTasks(tasks: CheckerTasks): void {
  if (parentPort === null) throw new Error('serveTasks runs in a worker thread only.');
  const port = parentPort;
  const reply = (message: TaskReply): void => port.postMessage(message);
  port.on('message', (request: TaskRequest) => reply(work(tasks, request)));
  reply({ kind: 'ready' });
}

function work(tasks: CheckerTasks, request: TaskRequest): TaskReply {
  try {
    // The sender's types tie the question to the name; both sides are this program.
    const task = tasks[request.name] as (question: unknown) => unknown;
    return { kind: 'answer', id: request.id, answer: task(request.question) };
  } catch (fault) {
    return { kind: 'fault', id: request.id, message: fault instanceof Error ? fault.message : String(fault) };
  }
}
