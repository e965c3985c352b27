import type { RuleSolution } from '../outcomes.ts';
import type { Understood } from './method.ts';
import { readGrowth } from './percent/readGrowth.ts';
import { readPercent } from './percent/readPercent.ts';

/** Works percentages: of an amount, as a part, changes and what was before them, in plain questions and in stories. */
export function percentages(problem: Understood): RuleSolution | null {
  return readPercent(problem.text) ?? readGrowth(problem.text);
}
