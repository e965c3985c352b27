import type { RuleSolution } from '../../outcomes.ts';
import { readBalance } from './readBalance.ts';
import { readOnceAndEach } from './readOnceAndEach.ts';
import { readPlansByRole } from './readPlansByRole.ts';

/** Stories of something once and so much for each, told of one bill, two prices or the two sides of a balance. */
export function linearStories(problem: string): RuleSolution | null {
  return readOnceAndEach(problem) ?? readBalance(problem) ?? readPlansByRole(problem);
}
