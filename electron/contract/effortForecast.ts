import { z } from 'zod';

import { Effort } from './vocabulary.ts';

/** What one setting of the effort means for the model in use on this machine. */
export const EffortForecast = z.object({
  effort: Effort,
  attempts: z.number().int(),
  rewritesPerLine: z.number().int(),
  /** Tokens; null for a model that does not think before it writes. */
  thinkingTokens: z.number().int().nullable(),
  /** How many tries that come to the same answer are enough where nothing else confirms one; 1: none is compared. */
  agreement: z.number().int(),
  /** A problem as they usually go, and the longest one can take; null while the speed is not known. */
  seconds: z.object({ usual: z.number(), most: z.number() }).nullable(),
});
export type EffortForecast = z.infer<typeof EffortForecast>;

export const EffortForecasts = z.object({
  efforts: z.array(EffortForecast),
  /** What the times are reckoned from. */
  basis: z
    .object({
      model: z.string(),
      tokensPerSecond: z.number(),
      tokensPerTry: z.number(),
      /** Problems of the history that were measured; 0: start values. */
      problems: z.number().int(),
    })
    .nullable(),
});
export type EffortForecasts = z.infer<typeof EffortForecasts>;
