import type { Tensor } from './binding/tensor.ts';
import type { LogitsPort } from './logitsRows.ts';

/** Several tokens to run after `held` ones. */
export type Piece = {
  readonly tokens: readonly number[];
  readonly held: number;
  /** Tokens to make room for: the whole text, and how many more are likely to follow. */
  readonly length: number;
  readonly reserve: number;
  readonly signal: AbortSignal | undefined;
};

/**
 * Takes what it wants out of a run's logits, which are of no use afterwards. `last` is the row after the piece's last token;
 * rows before it are those of the tokens before.
 */
export type UseLogits<Result> = (logits: Tensor, last: number) => Result;

/**
 * Computes tokens for an engine and keeps their keys and values: one graph with a cache that grows, or the stages of an NPU
 * package. It does what it is told and knows nothing of texts; which tokens its cache holds is the engine's knowledge.
 */
export interface TokenRunner {
  /** Most tokens a text may have. */
  readonly contextLength: number;
  readonly logits: LogitsPort;
  /** Tokens there is room for without growing. */
  readonly capacity: number;
  /** Whether guessed tokens can be run along with a real one for little more time. */
  readonly guesses: boolean;
  /** Whether keys and values that it holds may serve a text of `length` tokens. If not, they are to be forgotten. */
  serves(length: number): boolean;
  /** How many of the `left` tokens after `held` ones to run at once. */
  pieceLength(held: number, left: number): number;
  /** One token after `held` ones, where there is room; gives its row of logits, which the next step overwrites. */
  step(token: number, held: number, signal: AbortSignal | undefined): Promise<Float32Array>;
  /** Several tokens at once, or one where room must be made first. May give nothing where more pieces of the text follow. */
  run<Result>(piece: Piece, use: UseLogits<Result>): Promise<Result | undefined>;
  /** Gives up what it holds. */
  forget(): void;
  /** Frees everything of its own; only when no run is under way. */
  release(): void;
}
