import type { RuleSolution } from '../../outcomes.ts';
import type { Script } from './readTrip.ts';

export function workPairTrip(_script: Script): RuleSolution | null {
  return null;
}
