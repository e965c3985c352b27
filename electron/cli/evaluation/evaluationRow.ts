import { z } from 'zod';

import { benchmarkRow } from './benchmarkRow.ts';

/** One problem of a benchmark file, whatever its columns are called there. */
export const EvaluationProblem = z.preprocess(
  benchmarkRow,
  z.looseObject({
    id: z.union([z.string(), z.number()]).optional(),
    problem: z.string(),
    /** Of a multiple-choice problem: the letter. */
    answer: z.union([z.string(), z.number()]).transform(String),
    /** What there is to choose from, in the order of the letters. */
    choices: z.array(z.string()).optional(),
    topic: z.string().optional(),
    subject: z.string().optional(),
    level: z.union([z.string(), z.number()]).optional(),
  }),
);
export type EvaluationProblem = z.infer<typeof EvaluationProblem>;

/** One sample of one problem, as written to the results file. */
export const EvaluationRow = z.object({
  key: z.string(),
  sample: z.number().int(),
  group: z.string(),
  /** Who was measured, and how: rows of two runs are not one measurement. */
  run: z.string(),
  problem: z.string(),
  expected: z.string(),
  answer: z.string().nullable(),
  /** Does the answer agree with the expected one? Null: undecided, which counts as not right. */
  right: z.boolean().nullable(),
  /** Of the app; a bare model gives none. */
  verdict: z.enum(['verified', 'refuted', 'unchecked']).nullable(),
  source: z.enum(['model', 'rule']).nullable(),
  refused: z.boolean(),
  tokens: z.number().int(),
  seconds: z.number(),
});
export type EvaluationRow = z.infer<typeof EvaluationRow>;

export function groupOf(problem: EvaluationProblem): string {
  return problem.topic ?? problem.subject ?? (problem.level === undefined ? 'other' : `level ${problem.level}`);
}
