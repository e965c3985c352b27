import type { RuleStep } from '../../outcomes.ts';

/** One step of a solution: why, and the line of working. */
export function step(reason: string, expression: string): RuleStep {
  return { reason, expression };
}
