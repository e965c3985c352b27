import type { AskedChance } from './askedChance.ts';
import type { Chance } from './workProbability.ts';

export type ChanceEvent = { readonly text: string; readonly chance: Chance };
export type ChanceCondition = { readonly when: string; readonly chance: Chance };

/** What a question about given probabilities says, each in the place where it stood. */
export type ChanceReading = {
  readonly events: readonly ChanceEvent[];
  /** `P(red) = 0.2`. */
  readonly named: ReadonlyMap<string, Chance>;
  readonly conditions: readonly ChanceCondition[];
  readonly trials: { readonly count: number; readonly noun: string } | null;
  readonly independent: boolean;
  readonly exclusive: boolean;
  /** Outcomes that share what is left, with their parts. */
  readonly shares: readonly (readonly [string, number])[];
  /** All outcomes there are, where they are listed. */
  readonly outcomes: readonly string[];
  readonly counted: { readonly count: number; readonly thing: string } | null;
  readonly asked: AskedChance;
};
