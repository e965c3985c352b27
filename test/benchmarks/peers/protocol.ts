/**
 * What the benchmark asks of every engine: one process each, one JSON object a line in and out. Token ids are given, so
 * that no tokenizer and no template takes part; sampling is greedy and no id stops the writing.
 */
export type Ask =
  /** `context` is the longest text in tokens. Answered when the weights are loaded. */
  | {
      readonly ask: 'open';
      readonly folder: string;
      readonly gguf: string;
      readonly threads: number;
      readonly context: number;
    }
  /** Forgets everything, evaluates `ids`, writes one token, then times `count` more. */
  | { readonly ask: 'write'; readonly ids: readonly number[]; readonly count: number }
  | { readonly ask: 'close' };

/** Milliseconds: to the first token, and for the `count` tokens after it. */
export type Timing = { readonly first: number; readonly rest: number };

export type Reply = { readonly timing?: Timing; readonly failed?: string };
