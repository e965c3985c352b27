import { z } from 'zod';

/**
 * The words every part of the program shares, as schemas. Types are derived, never written twice.
 * See docs/architecture.md for what each word means.
 */

export const VerdictStatus = z.enum(['verified', 'refuted', 'unchecked']);
export type VerdictStatus = z.infer<typeof VerdictStatus>;

export const Effort = z.enum(['quick', 'standard', 'thorough']);
export type Effort = z.infer<typeof Effort>;

export const Device = z.enum(['npu', 'gpu', 'cpu']);
export type Device = z.infer<typeof Device>;

/** Who wrote the solution that is shown: the model, or a method of the maths core ("worked by rule"). */
export const Source = z.enum(['model', 'rule']);
export type Source = z.infer<typeof Source>;

/** One line of working: a reason in Markdown with inline maths, and one displayed expression in LaTeX. */
export const Step = z.object({
  reason: z.string(),
  expression: z.string(),
  verdict: VerdictStatus,
  /** The evidence, in words a pupil understands. */
  why: z.string(),
});
export type Step = z.infer<typeof Step>;

/** `refused`: outside what this model can do, or not a problem at all. `failed`: something broke; see `error`. */
export const SolveStatus = z.enum(['solved', 'refused', 'failed']);
export type SolveStatus = z.infer<typeof SolveStatus>;

export const ProblemError = z.object({
  code: z.string(),
  message: z.string(),
  /** UTF-16 offset into the problem text, where the fault has a place. */
  position: z.number().int().nonnegative().optional(),
  suggestion: z.string().optional(),
});
export type ProblemError = z.infer<typeof ProblemError>;

/** What `solve --json` prints, what a finished attempt stores, and what the screen shows. */
export const Solution = z.object({
  problem: z.string(),
  status: SolveStatus,
  /** LaTeX without `\boxed`, or null when there is none. */
  answer: z.string().nullable(),
  /** Of the answer, put back into the problem. Never follows from the lines alone. */
  verdict: VerdictStatus,
  /** Why the answer has this verdict. */
  why: z.string(),
  source: Source,
  steps: z.array(Step),
  model: z.string(),
  device: Device,
  /** Independent tries at the whole problem. */
  attempts: z.number().int(),
  /** Lines taken back and written again. */
  rewrites: z.number().int(),
  tokens: z.number().int(),
  seconds: z.number(),
  error: ProblemError.optional(),
});
export type Solution = z.infer<typeof Solution>;

/** What happens while a problem is worked, in order. A `step` event is durable before the screen gets it. */
export const SolveEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('started'), model: z.string(), device: Device }),
  /** A new attempt begins: steps shown so far are withdrawn. */
  z.object({ kind: z.literal('attempt'), number: z.number().int() }),
  z.object({ kind: z.literal('thinking'), text: z.string() }),
  /** The unfinished step as written so far, whole formulas only. */
  z.object({ kind: z.literal('writing'), text: z.string() }),
  z.object({ kind: z.literal('step'), index: z.number().int(), step: Step }),
  /** A refuted line was taken back and is being written again. */
  z.object({ kind: z.literal('rewritten'), index: z.number().int(), why: z.string() }),
  z.object({ kind: z.literal('finished'), solution: Solution }),
]);
export type SolveEvent = z.infer<typeof SolveEvent>;

export const LineRelation = z.enum([
  'start',
  'equivalent',
  'may-add',
  'may-lose',
  'same-roots',
  'equal',
  'aside',
  'unrelated',
  'and-or',
  'missing-variable',
  'unreadable',
  'undecided',
]);

export const ArgumentReport = z.object({
  valid: z.boolean().nullable(),
  firstWrong: z.number().int().nullable(),
  relations: z.array(LineRelation),
  why: z.string(),
  /** The last line answers the problem, and every line before it holds. */
  complete: z.literal(true).optional(),
  /** `why` gives nothing away; `right` says what comes out rightly, for those who ask. */
  mistake: z.object({ kind: z.string(), why: z.string(), right: z.string().optional() }).optional(),
  nudge: z.string().optional(),
});
export type ArgumentReport = z.infer<typeof ArgumentReport>;

export const ProblemReading = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('read'),
    task: z.string(),
    given: z.array(z.string()),
    unknowns: z.array(z.string()),
    latex: z.string(),
    likely: z.string().optional(),
    obstacle: z.string().optional(),
  }),
  z.object({
    kind: z.literal('unreadable'),
    position: z.number().int().nonnegative(),
    why: z.string(),
    suggestion: z.string().optional(),
    /** Only time ran out, on this machine: the text itself may be well. */
    late: z.literal(true).optional(),
  }),
]);
export type ProblemReading = z.infer<typeof ProblemReading>;
