import type { RuleSolution } from '../outcomes.ts';
import type { Understood } from './method.ts';
import { readChanges } from './frames/readChanges.ts';
import { readInterest } from './frames/readInterest.ts';
import { readGrowth } from './percent/readGrowth.ts';
import { readPercent } from './percent/readPercent.ts';
import { readChanges as readChangeStories } from './percent/stories/readChanges.ts';
import { readGroups } from './percent/stories/readGroups.ts';

/** "It is worth £6400 after 2 years": that is the value at the end, and what it was before is another question. */
const TOLD_AT_THE_END =
  /(?:^|[.;,] )(?:(?!%|per ?cent)[^.?;])*\b(?:is|was|are|were|has|had|costs?)\b(?:(?!%|per ?cent)[^?;])*\d[^?.;]*\bafter (?:\d+|two|three|four|five|six|ten) (?:years?|months?|weeks?|days?|hours?)\b(?=[^?%]*[.,;] )/i;

/** Works percentages: of an amount, as a part, changes and what was before them, in plain questions and in stories. */
export function percentages(problem: Understood): RuleSolution | null {
  const { text } = problem;
  if (TOLD_AT_THE_END.test(text)) return null;
  return (
    readPercent(text) ??
    readGrowth(text) ??
    readChanges(text) ??
    readInterest(text) ??
    readChangeStories(text) ??
    readGroups(text)
  );
}
