import type { RuleSolution } from '../../../outcomes.ts';
import type { Understood } from '../../method.ts';
import { readFlow } from './readFlow.ts';
import { readSpeedFactor } from './readSpeedFactor.ts';
import { readSpeedGraph } from './readSpeedGraph.ts';
import { toldTravel } from './toldTravel.ts';

/** Works speeds, times, ways and rates of flow by the roles of what is told; words that can change nothing are passed over. */
export function speedsByRole({ text }: Understood): RuleSolution | null {
  return toldTravel(text) ?? readSpeedFactor(text) ?? readFlow(text) ?? readSpeedGraph(text);
}
