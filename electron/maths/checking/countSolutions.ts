import type { Statement } from '../expression/expression.ts';
import { statementSymbols } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { numbersFor } from './numbersFor.ts';
import { relateStatements } from './relateStatements.ts';
import { isUnderdetermined, solveSystem } from './solveSystem.ts';

export type SolutionCount = 'none' | 'finite' | 'infinite' | 'unknown';

/** How many real solutions equations have: by elimination, or, in one letter, by their roots. */
export function countSolutions(claim: Statement, budget: Budget): SolutionCount {
  const letters = statementSymbols(claim);
  if (letters.length === 0) return 'unknown';
  const solved = solveSystem(claim, budget);
  const isPinned = solved?.points.every((point) => letters.every((name) => point.has(name))) === true;
  if (solved !== null && isPinned && solved.complete) return solved.points.length === 0 ? 'none' : 'finite';
  if (isUnderdetermined(claim, budget)) return 'infinite';
  if (letters.length > 1) return 'unknown';
  const always: Statement = { kind: 'truth', value: true };
  const related = relateStatements(claim, always, numbersFor([claim]), budget);
  return related.kind === 'equivalent' ? 'infinite' : 'unknown';
}

/** "infinitely many solutions", "There are an infinite number of solutions". */
export function saysInfinitelyMany(words: string): boolean {
  return infinitelyMany.test(words.replace(/\s+/g, ' ').trim());
}

const infinitelyMany =
  /^(?:(?:there (?:are|is)|it has|they have|the (?:system|equations?) (?:has|have)|so|has|have) )*(?:infinitely many|an infinite number of|infinite)(?: (?:real )?solutions?)?[.!]?$/i;
