import { randomInt } from 'node:crypto';

import { AppError } from '../contract/errors.ts';
import type { Effort, Solution, SolveEvent } from '../contract/vocabulary.ts';
import type { InferenceHost } from '../inference/inferenceHost.ts';
import type { Store } from '../store/store.ts';
import { OUT_OF_TIME } from '../tutor/refusal.ts';

export type AttemptTools = { readonly store: Store; readonly host: InferenceHost };

export type AttemptRequest = {
  readonly problem: string;
  readonly effort: Effort;
  /** Absent: another one each time, so that trying again may go another way. */
  readonly seed?: number | undefined;
  /** The problem of a set that this is for. */
  readonly setProblem?: number;
  /** One of a set that is being solved, where others may be worked beside it. */
  readonly beside?: boolean;
  /** Worked for the sake of hints: kept back in the history until somebody asks for it. */
  readonly withheld?: boolean;
  /** Compares the answer with the teacher's key before the attempt counts as finished. */
  readonly agrees?: (solution: Solution) => Promise<boolean | null>;
};

export type AttemptListener = {
  readonly signal: AbortSignal;
  /** Told the stored attempt's number before anything else happens. */
  readonly stored?: (attempt: number) => Promise<void>;
  readonly emit: (event: SolveEvent) => Promise<void>;
};

const largestSeed = 2 ** 31;

/**
 * Works one problem and keeps it: every finished step is on the disk before the listener hears of it. However the work
 * ends, the attempt says so: finished, stopped, or failed with the fault; a fault is also thrown.
 */
export async function workAttempt(
  request: AttemptRequest,
  { store, host }: AttemptTools,
  { signal, stored, emit }: AttemptListener,
): Promise<Solution> {
  const { problem, effort, setProblem, withheld = false, beside = false, agrees } = request;
  const seed = request.seed ?? randomInt(largestSeed);
  const place = setProblem === undefined ? {} : { setProblem };
  const id = store.attempts.begin({ problem, effort, seed, withheld, ...place });

  async function keepAndPass(event: SolveEvent): Promise<void> {
    if (event.kind === 'finished') await finish(event.solution);
    else keep(store, id, event);
    await emit(event);
  }

  /** What ran out of time is kept as failed, which is not done: in a set it is tried again. */
  async function finish(solution: Solution): Promise<void> {
    if (solution.error?.code === OUT_OF_TIME) store.attempts.fail(id, solution.error);
    else store.attempts.finish(id, solution, (await agrees?.(solution)) ?? null);
  }

  try {
    await stored?.(id);
    return await host.solve({ problem, effort, seed, beside }, { signal, emit: keepAndPass });
  } catch (fault) {
    end(store, id, fault);
    throw fault;
  }
}

function keep(store: Store, id: number, event: SolveEvent): void {
  if (event.kind === 'started') store.attempts.noteModel(id, event.model, event.device);
  else if (event.kind === 'attempt') store.attempts.withdrawSteps(id, event.number);
  else if (event.kind === 'step') store.attempts.addStep(id, event.index, event.step);
}

/** When even this cannot be written (a full disk), the next start marks the attempt as interrupted. */
function end(store: Store, id: number, fault: unknown): void {
  try {
    if (store.attempts.get(id).state !== 'working') return;
    if (fault instanceof AppError && fault.code === 'cancelled') return store.attempts.stop(id);
    const code = fault instanceof AppError ? fault.code : 'internal';
    store.attempts.fail(id, { code, message: fault instanceof Error ? fault.message : String(fault) });
  } catch {
    // The fault that ended the work is the one to tell; the caller throws it.
  }
}
