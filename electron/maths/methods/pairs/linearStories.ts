import type { RuleSolution } from '../../outcomes.ts';
import { readBalance } from './readBalance.ts';
import { readOnceAndEach } from './readOnceAndEach.ts';
import { readPlansByRole } from './readPlansByRole.ts';

/** Stories of something once and so much for each, told of one bill, two prices or the two sides of a balance. */
export function linearStories(problem: string): RuleSolution | null {
  const plans = readOnceAndEach(problem) ?? readBalance(problem) ?? readPlansByRole(problem);
  // "How much have you paid when they cost the same?" asks for no months.
  const asksMoney =
    /\bhow much (?:have|has|had|money|will|does|do|did)\b(?![^?]* weigh)/i.test(problem) && /[£$€]\d/.test(problem);
  return asksMoney && plans !== null && /\\text\{ (?:months|weeks|days|years|hours|minutes|visits)/.test(plans.answer)
    ? null
    : plans;
}
