import type { RuleSolution } from '../../outcomes.ts';
import { readLedger } from './readLedger.ts';
import { readAllowance } from './readAllowance.ts';
import { readPurses } from './readPurses.ts';
import { readShifts } from './readShifts.ts';
import { readStock } from './readStock.ts';

const READERS = [readLedger, readPurses, readShifts, readStock, readAllowance];

/** Works everyday stories of money: each reader walks the clauses, and leaves alone what it does not know to the last word. */
export function readLedgers(problem: string): RuleSolution | null {
  const plain = problem.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
  for (const read of READERS) {
    const solution = read(plain);
    if (solution !== null) return solution;
  }
  return null;
}
