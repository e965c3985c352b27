/**
 * What one question to the maths core may cost. Every loop that can grow with its input spends from a budget, so a
 * hostile or merely huge question ends as `unchecked` instead of hanging the worker.
 */
export type Budget = {
  /** Counts work; throws `OutOfBudget` when the steps or the time are used up. */
  readonly spend: (steps?: number) => void;
};

export type BudgetLimits = {
  readonly steps: number;
  readonly milliseconds: number;
  /** Milliseconds from any fixed moment; passed in so that tests and workers decide what time is. */
  readonly clock: () => number;
};

export class OutOfBudget extends Error {
  override readonly name = 'OutOfBudget';
  constructor() {
    super('The comparison needs more steps or time than it was given; nothing was decided.');
  }
}

export const usualLimits: BudgetLimits = { steps: 400_000, milliseconds: 500, clock: Date.now };

/** The clock is read only now and then: reading it costs more than most steps do. */
const stepsBetweenLooksAtTheClock = 64;

export function makeBudget(limits: BudgetLimits = usualLimits): Budget {
  const deadline = limits.clock() + limits.milliseconds;
  let spent = 0;
  let nextLook = stepsBetweenLooksAtTheClock;
  function spend(steps = 1): void {
    spent += steps;
    if (spent > limits.steps) throw new OutOfBudget();
    if (spent < nextLook) return;
    nextLook = spent + stepsBetweenLooksAtTheClock;
    if (limits.clock() > deadline) throw new OutOfBudget();
  }
  return { spend };
}

/** Ended by steps alone, for small work that must come out the same on a busy machine as on an idle one. */
export function stepBudget(steps = usualLimits.steps): Budget {
  return makeBudget({ steps, milliseconds: Infinity, clock: () => 0 });
}

/** Runs `work`; when the budget ends first, hands out `otherwise`. Other errors pass through. */
export function withinBudget<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof OutOfBudget) return otherwise;
    throw error;
  }
}
