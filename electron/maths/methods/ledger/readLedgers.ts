import type { RuleSolution } from '../../outcomes.ts';
import { readLedger } from './readLedger.ts';

const READERS = [readLedger];

/** Works everyday stories of money: each reader walks the clauses, and leaves alone what it does not know to the last word. */
export function readLedgers(problem: string): RuleSolution | null {
  for (const read of READERS) {
    const solution = read(problem);
    if (solution !== null) return solution;
  }
  return null;
}
