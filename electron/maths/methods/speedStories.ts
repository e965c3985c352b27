import type { RuleSolution } from '../outcomes.ts';
import { hasOtherUnit } from './askedUnit.ts';
import { isNoAverage, isOddTrip } from './journeys/isOddTrip.ts';
import { readFaster } from './journeys/readFaster.ts';
import { readJourney } from './journeys/readJourney.ts';
import { readTrip } from './journeys/readTrip.ts';
import type { Understood } from './method.ts';
import { tellsBareDeed } from './words/tellsBareDeed.ts';

/** "At this speed … given that he tires", "reducing her speed by …": it will not stay the same speed. */
const CHANGES_PACE =
  /\b(?:he|she|it|they) (?:tires?|gets? tired|gets? slower)\b|\b(?:reducing|increasing|decreasing|raising|lowering|cutting) (?:his|her|its|their|the) (?:[a-z]+ )?(?:speed|pace) by\b/i;

/** Works stories of speed, distance and time. */
export function speedStories(problem: Understood): RuleSolution | null {
  if (CHANGES_PACE.test(problem.text) || tellsBareDeed(problem.text) || isOddTrip(problem.text)) return null;
  const worked = readJourney(problem.text) ?? readTrip(problem.text) ?? readFaster(problem.text);
  // "How far away in km?" worked in metres: another reader may know the unit.
  if (worked === null || isNoAverage(problem.text, worked.steps)) return null;
  return hasOtherUnit(problem.text, worked.answer) ? null : worked;
}
