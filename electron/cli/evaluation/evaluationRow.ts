import { z } from 'zod';

/** One problem of a benchmark file, as MATH-500, AIME, GSM8K and our own files have them. */
export const EvaluationProblem = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  problem: z.string(),
  answer: z.union([z.string(), z.number()]).transform(String),
  topic: z.string().optional(),
  subject: z.string().optional(),
  level: z.union([z.string(), z.number()]).optional(),
});
export type EvaluationProblem = z.infer<typeof EvaluationProblem>;

/** One sample of one problem, as written to the results file. */
export const EvaluationRow = z.object({
  key: z.string(),
  sample: z.number().int(),
  group: z.string(),
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
  return problem.topic ?? problem.subject ?? (problem.level === undefined ? 'all' : `level ${problem.level}`);
}
