import type { Effort } from '../contract/vocabulary.ts';

/** How much inference-time compute one problem may cost; the counts are the whole meaning of the Effort setting. */
export type EffortBudget = {
  /** Independent tries at the whole problem. */
  readonly attempts: number;
  /** Times one refuted line may be written again within a try. */
  readonly rewritesPerLine: number;
  /** Tokens a model may think before the answer is asked for without thinking. */
  readonly thinkingTokens: number;
  /** Tokens of one try, thinking and answer together. */
  readonly maxTokens: number;
  /** Tries that have to come to the same answer before no more are made, where nothing else confirms one; 1: none. */
  readonly agreement: number;
};

const budgets: Readonly<Record<Effort, EffortBudget>> = {
  quick: { attempts: 1, rewritesPerLine: 2, thinkingTokens: 2_048, maxTokens: 4_096, agreement: 1 },
  standard: { attempts: 2, rewritesPerLine: 4, thinkingTokens: 8_192, maxTokens: 12_288, agreement: 2 },
  thorough: { attempts: 6, rewritesPerLine: 6, thinkingTokens: 24_576, maxTokens: 32_768, agreement: 3 },
};

export function effortBudget(effort: Effort): EffortBudget {
  return budgets[effort];
}

/** Most tokens of one try in a context of `contextLength`: half of it is left for the problem and what is rewritten. */
export function tokensOfTry(budget: EffortBudget, contextLength: number): number {
  return Math.min(budget.maxTokens, Math.floor(contextLength / 2));
}
