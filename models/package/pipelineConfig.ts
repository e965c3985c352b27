import { join } from 'node:path';

import { z } from 'zod';

import { PathInside } from './pathInside.ts';

/** One stage's `session_options.provider_options`: a list of one provider each, such as `[{ "qnn": { … } }]`. */
const ProviderOptions = z.array(z.record(z.string(), z.record(z.string(), z.coerce.string())));

const Stage = z.looseObject({
  filename: PathInside,
  output_names_forwarder: z.record(z.string(), z.string()).default({}),
  run_on_prompt: z.boolean().default(true),
  run_on_token_gen: z.boolean().default(true),
  session_options: z.looseObject({ provider_options: ProviderOptions.optional() }).optional(),
});

/**
 * What genai_config.json says of a decoder in stages (`model.type` "decoder-pipeline"), as NPU packages have it. Source:
 * onnxruntime-genai's src/config.h and decoder_only_pipeline.cpp. Inputs and outputs are read off the graphs instead.
 */
export const PipelineConfig = z.object({
  model: z.object({
    pad_token_id: z.number().int().nonnegative().default(0),
    decoder: z.object({
      sliding_window: z
        .looseObject({
          window_size: z.number().int().positive().max(65_536),
          alignment: z.string().default('right'),
          slide_key_value_cache: z.boolean().default(true),
        })
        .optional(),
      inputs: z.object({
        past_sequence_length: z.string().default('past_sequence_length'),
        total_sequence_length: z.string().default('total_sequence_length'),
      }),
      pipeline: z.array(z.record(z.string(), Stage)).min(1),
    }),
  }),
});
export type PipelineConfig = z.output<typeof PipelineConfig>;

/** One graph of a decoder in stages. */
export type PipelineStage = {
  readonly name: string;
  /** Relative to the package's folder. */
  readonly filename: string;
  readonly file: string;
  readonly onPrompt: boolean;
  readonly onToken: boolean;
  /** Names under which later stages know outputs of this one. */
  readonly forwards: Readonly<Record<string, string>>;
  /** The provider it was made for; absent: any, so the CPU. */
  readonly provider: { readonly name: string; readonly options: Readonly<Record<string, string>> } | undefined;
};

/** A decoder in stages of fixed shapes: prompts go through in windows, padded at their end, further tokens one by one. */
export type Pipeline = {
  readonly stages: readonly PipelineStage[];
  readonly padToken: number;
  /** Names of the inputs that say how many tokens the cache will hold, less one, and how many it has room for. */
  readonly pastLength: string;
  readonly totalLength: string;
  /** Tokens in a window; absent: as the graphs say. */
  readonly window: number | undefined;
  /** The package's caches move along with the text instead of staying in place; no such package runs here. */
  readonly slides: boolean;
};

export function pipelineOf(folder: string, { model }: PipelineConfig): Pipeline {
  const { decoder, pad_token_id: padToken } = model;
  const window = decoder.sliding_window;
  const stages = decoder.pipeline.flatMap((group) =>
    Object.entries(group).map(([name, stage]): PipelineStage => {
      const [provider] = (stage.session_options?.provider_options ?? []).flatMap((entry) => Object.entries(entry));
      return {
        name,
        filename: stage.filename,
        file: join(folder, stage.filename),
        onPrompt: stage.run_on_prompt,
        onToken: stage.run_on_token_gen,
        forwards: stage.output_names_forwarder,
        provider: provider === undefined ? undefined : { name: provider[0], options: provider[1] },
      };
    }),
  );
  return {
    stages,
    padToken,
    pastLength: decoder.inputs.past_sequence_length,
    totalLength: decoder.inputs.total_sequence_length,
    window: window?.window_size,
    slides: window !== undefined && (window.slide_key_value_cache || window.alignment !== 'left'),
  };
}
