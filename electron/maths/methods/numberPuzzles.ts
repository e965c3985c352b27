import type { RuleSolution } from '../outcomes.ts';
import type { Understood } from './method.ts';
import { readExtreme, readRemainder } from './numbers/readExtreme.ts';
import { readFractionChange } from './numbers/readFractionChange.ts';
import { readNumberEquations } from './numbers/readNumberEquations.ts';
import { readNumbers } from './numbers/readNumbers.ts';
import { readRiddle } from './numbers/readRiddle.ts';
import { readThinkOf } from './numbers/readThinkOf.ts';

/** Works "I think of a number", numbers that follow each other, two numbers, and a number told by an equation. */
export function numberPuzzles(problem: Understood): RuleSolution | null {
  return (
    readThinkOf(problem.text) ??
    readNumbers(problem.text) ??
    readNumberEquations(problem.text) ??
    readRiddle(problem.text) ??
    readExtreme(problem.text) ??
    readRemainder(problem.text) ??
    readFractionChange(problem.text)
  );
}
