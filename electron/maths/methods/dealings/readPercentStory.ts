import type { RuleSolution } from '../../outcomes.ts';
import { roundedSolution } from '../frames/roundedSolution.ts';
import { inOwnCurrency } from './currencies.ts';
import { percentStoryOf } from './percentStory.ts';
import { workInterest } from './workInterest.ts';
import { workPercentChangeAsked, workPercentChanges } from './workPercentChanges.ts';
import { workPercentParts } from './workPercentParts.ts';

/** Works stories of percentages whatever their order and wording, by what each percentage and each value is. */
export function readPercentStory(problem: string): RuleSolution | null {
  // A part of a number is no chance that is asked for.
  if (/\b(?:what is|what's|find|work out|calculate) the (?:probability|chance)\b/i.test(problem)) return null;
  return /%|percent|per cent|\bpct\b|interest|multipl|\brate\b/i.test(problem) ? inOwnCurrency(problem, read) : null;
}

function read(problem: string): RuleSolution | null {
  const story = percentStoryOf(problem);
  if (story === null) return null;
  const solution =
    workInterest(story) ?? workPercentChanges(story) ?? workPercentChangeAsked(story) ?? workPercentParts(story);
  return solution === null ? null : roundedSolution(solution, story.places);
}
