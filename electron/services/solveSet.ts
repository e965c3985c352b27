import type { Checker } from '../checker/createChecker.ts';
import type { ProblemSetSummary, SetProgress } from '../contract/appContract.ts';
import { AppError } from '../contract/errors.ts';
import type { Solution } from '../contract/vocabulary.ts';
import type { PendingProblem } from '../store/sets.ts';
import { OUT_OF_TIME } from '../tutor/refusal.ts';
import { type AttemptTools, workAttempt } from './workAttempt.ts';

export type SetTools = AttemptTools & { readonly checker: Checker };

export type SetListener = {
  readonly signal: AbortSignal;
  readonly emit: (progress: SetProgress) => Promise<void>;
};

/**
 * Works the problems of a set that have no finished attempt, as many side by side as the model can. However it ends, the set says so:
 * `done` when nothing is left, else `paused`, and solving it again goes on from there, after a restart too.
 */
export async function solveSet(id: number, tools: SetTools, listener: SetListener): Promise<ProblemSetSummary> {
  const { store } = tools;
  const pending = store.sets.pending(id);
  try {
    await listener.emit({ set: store.sets.setState(id, 'solving') });
    const late: PendingProblem[] = [];
    await inLanes(pending, await lanesOf(tools), listener.signal, async (problem, signal) => {
      const solution = await solveOne(id, problem, tools, { ...listener, signal });
      if (solution?.error?.code === OUT_OF_TIME) late.push(problem);
    });
    // Once more, and each alone: beside the others there was no time for them.
    for (const problem of late) {
      if (!listener.signal.aborted) await solveOne(id, problem, tools, listener);
    }
  } finally {
    rest(id, tools);
  }
  return store.sets.summary(id);
}

/** A model that cannot be loaded says so to the first problem. */
async function lanesOf({ host }: SetTools): Promise<number> {
  const model = await host.start().catch(() => undefined);
  return model?.atOnce ?? 1;
}

/** Takes the items in order, at most `lanes` at once; the first fault stops the others, and is thrown when they have ended. */
async function inLanes<Item>(
  items: readonly Item[],
  lanes: number,
  signal: AbortSignal,
  work: (item: Item, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const waiting = items.values();
  const faults: unknown[] = [];
  const lane = async (): Promise<void> => {
    try {
      for (const item of waiting) {
        if (either.aborted) return;
        await work(item, either);
      }
    } catch (fault) {
      faults.push(fault);
      stop.abort();
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
  if (faults.length > 0) throw faults[0];
}

/** Null: it failed. */
async function solveOne(
  id: number,
  problem: PendingProblem,
  tools: SetTools,
  listener: SetListener,
): Promise<Solution | null> {
  const { store } = tools;
  let set = store.sets.summary(id);
  const request = {
    problem: problem.text,
    effort: store.settings.read().effort,
    setProblem: problem.id,
    beside: true,
    agrees: (solution: Solution) => agreesWithKey(tools.checker, problem, solution),
  };
  try {
    return await workAttempt(request, tools, {
      signal: listener.signal,
      emit: async (event) => {
        if (event.kind === 'finished') set = store.sets.summary(id);
        await listener.emit({ set, problem: problem.id, event });
      },
    });
  } catch (fault) {
    if (endsTheSet(fault, tools)) throw fault;
    // One problem that fails is kept as failed and stays to be solved; the others still have their turn.
    return null;
  }
}

/** Cancelled, a store that cannot save, a set that is gone, or no model to go on with. */
function endsTheSet(fault: unknown, { host }: SetTools): boolean {
  if (!(fault instanceof AppError) || host.state === 'broken') return true;
  return fault.code === 'cancelled' || fault.code === 'not-found' || fault.code.startsWith('store-');
}

function rest(id: number, { store }: SetTools): void {
  try {
    store.sets.setState(id, store.sets.pending(id).length === 0 ? 'done' : 'paused');
  } catch (fault) {
    // The set was deleted meanwhile; any other fault of the store is the one that ended the work, told already.
    if (!(fault instanceof AppError)) throw fault;
  }
}

async function agreesWithKey(
  checker: Checker,
  { key, text }: PendingProblem,
  solution: Solution,
): Promise<boolean | null> {
  if (key === null || solution.answer === null) return null;
  // Said as a formula, not as something typed: then `x=2` answers a key that is just `2`.
  return (await checker.gradeAnswer({ expected: key, given: `$${solution.answer}$`, problem: text })).equal;
}
