import type { RuleSolution } from '../../outcomes.ts';
import { comparedKinds } from './comparedKinds.ts';
import { readBundles } from './readBundles.ts';
import { readLimits } from './readLimits.ts';
import { readMixedKinds } from './readMixedKinds.ts';
import { readNeededScore } from './readNeededScore.ts';
import { readOffsets } from './readOffsets.ts';
import { readRelated } from './readRelated.ts';

/** Stories of two or three unknown amounts by the roles of what is told, whatever the things are called. */
export function pairStories(problem: string): RuleSolution | null {
  return (
    readBundles(problem) ??
    readMixedKinds(problem) ??
    readOffsets(problem) ??
    comparedKinds(problem) ??
    readLimits(problem) ??
    readNeededScore(problem) ??
    readRelated(problem)
  );
}
