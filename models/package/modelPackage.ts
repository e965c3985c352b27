import type { KnownModel } from '../catalogue.ts';
import type { DecoderConfig, TokenizerConfig } from './packageConfig.ts';

/** A model folder, read and checked, its weights not yet loaded. */
export type ModelPackage = {
  readonly folder: string;
  /** The package's name as shown to people. */
  readonly name: string;
  readonly known: KnownModel | undefined;
  readonly graphFile: string;
  readonly decoder: DecoderConfig;
  /** Most positions the model was made for, prompt and answer together. */
  readonly contextLength: number;
  readonly vocabularySize: number;
  readonly stopIds: readonly number[];
  readonly chatTemplate: string;
  /** tokenizer.json as parsed; its shape is the tokenizer's business. */
  readonly tokenizer: object;
  readonly tokenizerConfig: TokenizerConfig;
  /** Bytes of the weights, wherever they lie. */
  readonly weightBytes: number;
  /**
   * LongRoPE graphs turn to another rotary table when the attention mask is wider than this; absent for graphs with one
   * table. Cached keys are already rotated, so crossing it means filling the cache again.
   */
  readonly ropeBorder: number | undefined;
};
