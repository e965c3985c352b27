import type { RuleSolution } from '../outcomes.ts';
import { readFaster } from './journeys/readFaster.ts';
import { readJourney } from './journeys/readJourney.ts';
import { readTrip } from './journeys/readTrip.ts';
import type { Understood } from './method.ts';

/** Works stories of speed, distance and time. */
export function speedStories(problem: Understood): RuleSolution | null {
  return readJourney(problem.text) ?? readTrip(problem.text) ?? readFaster(problem.text);
}
