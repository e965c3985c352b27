import type { ProblemSetSummary, SetProblem } from '../../electron/contract/appContract.ts';

/** How far a set has come: "3 of 12 done, 2 checked"; done is also what could not be worked. */
export function progressWords(set: Pick<ProblemSetSummary, 'total' | 'done' | 'verified'>): string {
  if (set.done === 0) return set.total === 1 ? '1 problem' : `${set.total} problems`;
  return `${set.done} of ${set.total} done, ${set.verified} checked`;
}

/** What the button that sets a set going says. */
export function solveWords(set: Pick<ProblemSetSummary, 'state' | 'total' | 'done'>): string {
  if (set.done >= set.total) return 'Solve again';
  return set.done > 0 || set.state === 'paused' ? 'Resume' : 'Solve all';
}

/** How an answer compares with the teacher's key; null where there is nothing to say. */
export function keyWords(problem: Pick<SetProblem, 'key' | 'agrees' | 'attempt'>): string | null {
  if (problem.key === null || !problem.attempt?.answer) return null;
  if (problem.agrees === null) return 'not compared with the key';
  return problem.agrees ? 'agrees with the key' : `differs from the key, ${problem.key}`;
}
