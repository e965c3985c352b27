import type { RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import type { Understood } from '../methods/method.ts';

/** A problem, as far as it was understood, and how it was worked. */
export type Worked = { readonly problem: Understood; readonly solution: RuleSolution };

/**
 * What one area of mathematics can say about a worked problem. Each part only proposes: `adviceFor` keeps what has been
 * proved. An advisor leaves alone what is not of its area.
 */
export type Advisor = {
  readonly check?: (worked: Worked) => readonly RuleStep[] | null;
  readonly second?: (worked: Worked) => RuleSolution | null;
  /** The likelier first. */
  readonly mistakes?: (worked: Worked) => Iterable<UsualMistake>;
};
