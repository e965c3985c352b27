import type { RuleSolution } from '../outcomes.ts';
import { readDealings } from './dealings/readDealings.ts';
import { readPercentStory } from './dealings/readPercentStory.ts';
import type { Understood } from './method.ts';

/** Works stories of money and of percentages that no other reader knows, by what each amount does in them. */
export function dealings(problem: Understood): RuleSolution | null {
  return readPercentStory(problem.text) ?? readDealings(problem.text);
}
