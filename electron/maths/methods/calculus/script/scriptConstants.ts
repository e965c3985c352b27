import type { ScriptFacts } from './scriptFacts.ts';
import type { Rewording } from '../../reworded/rewording.ts';

/** Questions with an unknown constant: not yet. */
export function forConstant(_facts: ScriptFacts): Rewording | null {
  return null;
}
