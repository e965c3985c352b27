import type { RuleSolution } from '../outcomes.ts';
import { readFaster } from './journeys/readFaster.ts';
import { readJourney } from './journeys/readJourney.ts';
import { readTrip } from './journeys/readTrip.ts';
import type { Understood } from './method.ts';

/** "At this speed … given that he tires": it will not stay the same speed. */
const CHANGES_PACE = /\b(?:he|she|it|they) (?:tires?|gets? tired|gets? slower)\b/i;

/** Works stories of speed, distance and time. */
export function speedStories(problem: Understood): RuleSolution | null {
  if (CHANGES_PACE.test(problem.text)) return null;
  return readJourney(problem.text) ?? readTrip(problem.text) ?? readFaster(problem.text);
}
