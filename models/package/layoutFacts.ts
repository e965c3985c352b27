import type { GraphVariant, ModelPackage, PackageSampling } from './modelPackage.ts';
import type { DecoderConfig } from './packageConfig.ts';
import type { Pipeline } from './pipelineConfig.ts';

/** What each layout says in its own way of the model in a folder; everything else is read alike for all layouts. */
export type LayoutFacts = {
  readonly layout: ModelPackage['layout'];
  /** The file that says the shape. */
  readonly configFile: string;
  readonly decoder: DecoderConfig;
  /** Never empty. */
  readonly variants: readonly [GraphVariant, ...GraphVariant[]];
  readonly contextLength: number;
  readonly vocabularySize: number;
  readonly statedStopIds: readonly number[];
  readonly sampling: PackageSampling | undefined;
  readonly ropeBorder: number | undefined;
  /** The stages of a decoder that is not one graph. */
  readonly pipeline?: Pipeline;
};
