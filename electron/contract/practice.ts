import { z } from 'zod';

import { Source, Step } from './vocabulary.ts';

/** What a pupil gets besides solutions: help on the way, other problems of the same kind, advice. */

/** A line of working that nobody has judged yet, and how one comes to it. */
export const PlainStep = Step.pick({ reason: true, expression: true });
export type PlainStep = z.infer<typeof PlainStep>;

/** One rung of help; each says a little more than the one before. Texts are Markdown with inline `$…$`. */
export const Hint = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nudge'), text: z.string() }),
  /** What to do next, without what comes of it. */
  z.object({ kind: z.literal('idea'), text: z.string() }),
  z.object({ kind: z.literal('step'), step: PlainStep }),
  z.object({ kind: z.literal('solution'), steps: z.array(PlainStep), answer: z.string() }),
]);
export type Hint = z.infer<typeof Hint>;
export const HintKind = z.enum(['nudge', 'idea', 'step', 'solution']);
export type HintKind = z.infer<typeof HintKind>;

/** How hard another problem of the same kind is to be, against the one at hand. */
export const Difficulty = z.enum(['easier', 'same', 'harder']);
export type Difficulty = z.infer<typeof Difficulty>;

/** What a good teacher adds to a solution. All of it is worked by rule, whoever wrote the solution. */
export const Advice = z.object({
  /** How the answer is tested; empty where no test is known. */
  check: z.array(PlainStep),
  /** Another way to the same answer. */
  second: z.object({ steps: z.array(PlainStep), answer: z.string() }).nullable(),
  /** What is often written (`line`, after `from` where it is about a step), and what is right `instead`. */
  usualMistake: z
    .object({ from: z.string().nullable(), line: z.string(), instead: z.string(), why: z.string() })
    .nullable(),
});
export type Advice = z.infer<typeof Advice>;

export const HelpAnswer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('help'),
    hint: Hint,
    /** Where the pupil stands, and the rung given there, from 0: what to ask with for the next one. */
    place: z.string(),
    rung: z.number().int(),
    /** What the next rung would bring; null after the last. */
    next: HintKind.nullable(),
    /** How many of the `steps` of the solution the pupil's lines show. */
    reached: z.number().int(),
    steps: z.number().int(),
    source: Source,
    /** Where the hints are counted. */
    attempt: z.number().int().positive(),
  }),
  z.object({ kind: z.literal('none'), why: z.string() }),
]);
export type HelpAnswer = z.infer<typeof HelpAnswer>;

export const SimilarAnswer = z.discriminatedUnion('kind', [
  /** `problem` is Markdown with inline `$…$`; it can be solved and worked as it stands. */
  z.object({ kind: z.literal('similar'), problem: z.string() }),
  z.object({ kind: z.literal('none'), why: z.string() }),
]);
export type SimilarAnswer = z.infer<typeof SimilarAnswer>;
