import type { RuleSolution } from '../../../outcomes.ts';
import type { Understood } from '../../method.ts';
import { isNoAverage, isOddTrip } from '../isOddTrip.ts';
import { readJourney } from '../readJourney.ts';
import { readTrip } from '../readTrip.ts';
import { plainerTravel } from './plainerTravel.ts';
import { sameWay } from './sameWay.ts';
import { readFlow } from './readFlow.ts';
import { readSpeedFactor } from './readSpeedFactor.ts';
import { readSpeedGraph } from './readSpeedGraph.ts';
import { toldTravel } from './toldTravel.ts';
import { uniformMotion } from './uniformMotion.ts';
import { inFigures } from './speedInFigures.ts';
import { tellsBareDeed } from '../../words/tellsBareDeed.ts';

/** "Down a river …, up again …": two speeds over the ground, of which no average is wanted. */
const UP_AND_DOWN =
  /\b(?:river|stream|current|tide)\b.*\b(?:(?:up|down) again|hinders?|slows? (?:it|him|her|them))\b/is;

/** Works speeds, times, ways and rates of flow by the roles of what is told; words that can change nothing are passed over. */
export function speedsByRole({ text }: Understood): RuleSolution | null {
  const worked = tellsBareDeed(text) ? null : inAnyRole(text);
  return worked === null || isNoAverage(text, worked.steps) ? null : worked;
}

function inAnyRole(text: string): RuleSolution | null {
  const moved = uniformMotion(text);
  if (moved !== null) return moved;
  const figured = inFigures(text, (plain) => byRole(plain) ?? readJourney(plain) ?? readTrip(plain));
  if (figured !== null) return figured;
  if (UP_AND_DOWN.test(text) || isOddTrip(text)) return null;
  const worked = byRole(text);
  if (worked !== null) return worked;
  const plainer = plainerTravel(text);
  const solution =
    plainer === null ? null : (byRole(plainer.text) ?? readJourney(plainer.text) ?? readTrip(plainer.text));
  return solution === null || plainer === null ? null : { ...solution, steps: [...plainer.lead, ...solution.steps] };
}

function byRole(text: string): RuleSolution | null {
  return toldTravel(text) ?? readSpeedFactor(text) ?? readFlow(text) ?? readSpeedGraph(text) ?? sameWay(text);
}
