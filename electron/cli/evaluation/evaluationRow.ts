import { z } from 'zod';

import { boxedAnswer } from './boxedAnswer.ts';

/** The answer that stands for "refuse this": a problem outside what the model was made for. */
export const refuseAnswer = 'refuse';

/** A corpus line has a whole solution in place of an answer; one without a box is a refusal. */
function withAnswer(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || 'answer' in row) return row;
  if (!('solution' in row) || typeof row.solution !== 'string') return row;
  return { ...row, answer: boxedAnswer(row.solution) ?? refuseAnswer };
}

/** One problem of a benchmark file, as MATH-500, AIME, GSM8K, our own files and the corpus have them. */
const BenchmarkProblem = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  problem: z.string(),
  answer: z.union([z.string(), z.number()]).transform(String),
  topic: z.string().optional(),
  subject: z.string().optional(),
  level: z.union([z.string(), z.number()]).optional(),
});
export const EvaluationProblem = z.preprocess(withAnswer, BenchmarkProblem);
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
