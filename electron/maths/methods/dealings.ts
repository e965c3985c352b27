import type { RuleSolution } from '../outcomes.ts';
import { readDealings } from './dealings/readDealings.ts';
import type { Understood } from './method.ts';

/** Works stories of money that no other reader knows, by what each amount does in them. */
export function dealings(problem: Understood): RuleSolution | null {
  return readDealings(problem.text);
}
