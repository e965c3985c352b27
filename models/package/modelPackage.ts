import type { KnownModel } from '../catalogue.ts';
import type { DecoderConfig, TokenizerConfig } from './packageConfig.ts';
import type { Pipeline } from './pipelineConfig.ts';

/**
 * How a folder is laid out: as onnxruntime-genai's builder writes it, the same cut into stages for an NPU, or as
 * transformers.js wants it.
 */
export type PackageLayout = 'genai' | 'genai-pipeline' | 'transformers-js';

/** The kind of device a package, or one of its graphs, was made for. */
export type DeviceForm = 'npu' | 'gpu' | 'cpu';

export type Quantisation = 'int4' | 'int8' | 'float16' | 'float32';

/** One graph of a package with its weights. A package in the layout of transformers.js may hold several of one model. */
export type GraphVariant = {
  /** Relative to the package's folder, with forward slashes. */
  readonly file: string;
  /** Files with its weights beside it, relative to the package's folder. */
  readonly weightFiles: readonly string[];
  /** Bytes of the graph and its weight files. */
  readonly weightBytes: number;
  readonly quantisation: Quantisation;
  readonly form: DeviceForm;
  /** Bytes of cache for one token, over all layers. */
  readonly cacheBytesPerToken: number;
  /** The graph writes new keys and values into the tensor it reads the old ones from; else it makes longer ones each run. */
  readonly sharesCache: boolean;
};

/** How a package wants its tokens drawn, where it says so and does not ask for the best one each time. */
export type PackageSampling = { readonly temperature: number; readonly topP: number; readonly topK: number };

/** A model folder, read and checked, its weights not yet loaded. */
export type ModelPackage = {
  readonly folder: string;
  /** The package's name as shown to people. */
  readonly name: string;
  readonly known: KnownModel | undefined;
  readonly layout: PackageLayout;
  /** The file that says the model's shape; faults about the shape name it. */
  readonly configFile: string;
  /** The graph that is to be loaded; see `forDevice`. */
  readonly graphFile: string;
  readonly variant: GraphVariant;
  /** Every graph of the package; never empty. */
  readonly variants: readonly GraphVariant[];
  readonly decoder: DecoderConfig;
  /** Most positions the model was made for, prompt and answer together. */
  readonly contextLength: number;
  readonly vocabularySize: number;
  readonly stopIds: readonly number[];
  readonly sampling: PackageSampling | undefined;
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
  /** The stages of a decoder that is not one graph; `graphFile` is then the one that writes tokens. */
  readonly pipeline: Pipeline | undefined;
};
