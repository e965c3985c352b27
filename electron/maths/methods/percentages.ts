import type { RuleSolution } from '../outcomes.ts';
import type { Understood } from './method.ts';
import { readChanges } from './frames/readChanges.ts';
import { readInterest } from './frames/readInterest.ts';
import { readGrowth } from './percent/readGrowth.ts';
import { readPercent } from './percent/readPercent.ts';
import { readChanges as readChangeStories } from './percent/stories/readChanges.ts';
import { readGroups } from './percent/stories/readGroups.ts';

/** Works percentages: of an amount, as a part, changes and what was before them, in plain questions and in stories. */
export function percentages(problem: Understood): RuleSolution | null {
  const { text } = problem;
  return (
    readPercent(text) ??
    readGrowth(text) ??
    readChanges(text) ??
    readInterest(text) ??
    readChangeStories(text) ??
    readGroups(text)
  );
}
