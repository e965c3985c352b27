import { z } from 'zod';

import { PathInside } from './pathInside.ts';

/** Bounds far beyond any real model, so that an absurd number is refused before memory is asked for. */
const count = z.number().int().positive().max(1_000_000_000);
const small = z.number().int().positive().max(65_536);
const tokenId = z.number().int().nonnegative();
const template = z.string().refine((text) => text.includes('%d'), 'should hold %d where the layer number goes');

export const DecoderConfig = z.object({
  filename: PathInside,
  head_size: small,
  hidden_size: small,
  num_attention_heads: small,
  num_hidden_layers: small,
  num_key_value_heads: small,
  inputs: z.object({
    input_ids: z.string().default('input_ids'),
    attention_mask: z.string().default('attention_mask'),
    position_ids: z.string().default('position_ids'),
    past_key_names: template.default('past_key_values.%d.key'),
    past_value_names: template.default('past_key_values.%d.value'),
  }),
  outputs: z.object({
    logits: z.string().default('logits'),
    present_key_names: template.default('present.%d.key'),
    present_value_names: template.default('present.%d.value'),
  }),
});

/** How tokens are drawn, in genai_config.json's search block and in generation_config.json alike. */
export const SamplingConfig = z.object({
  temperature: z.number().min(0).max(10).nullish(),
  top_k: z.number().int().nullish(),
  top_p: z.number().min(0).max(1).nullish(),
  do_sample: z.boolean().nullish(),
});
export type SamplingConfig = z.output<typeof SamplingConfig>;

/** genai_config.json, as onnxruntime-genai's model builder writes it; only what this runtime uses. */
export const GenaiConfig = z.object({
  model: z.object({
    type: z.string().min(1),
    context_length: count,
    vocab_size: count,
    eos_token_id: z.union([tokenId, z.array(tokenId).min(1)]),
    decoder: z.unknown(),
  }),
  search: SamplingConfig.optional(),
});
export type GenaiConfig = z.output<typeof GenaiConfig>;

/** The same with its decoder block checked; kept apart so that a package of another kind is named as such first. */
export const PlainDecoderConfig = z.object({ model: z.object({ decoder: DecoderConfig }) });

/** Which execution providers the graphs are meant for: `[{"cuda": {…}}]`. The names tell the kind of device. */
export const ProviderConfig = z.object({
  model: z.object({
    decoder: z.looseObject({
      session_options: z
        .looseObject({ provider_options: z.array(z.record(z.string(), z.unknown())).optional() })
        .optional(),
    }),
  }),
});
export type DecoderConfig = z.output<typeof DecoderConfig>;

/** tokenizer_config.json: only the template and the marks that templates refer to. */
export const TokenizerConfig = z.looseObject({
  chat_template: z.union([z.string(), z.array(z.object({ name: z.string(), template: z.string() }))]).optional(),
  bos_token: z.unknown().optional(),
  eos_token: z.unknown().optional(),
});
export type TokenizerConfig = z.output<typeof TokenizerConfig>;

/** config.json of the unexported model; many packages carry it beside the graph. */
export const SourceConfig = z.looseObject({
  _name_or_path: z.string().nullish(),
  original_max_position_embeddings: count.nullish(),
  rope_scaling: z.looseObject({ original_max_position_embeddings: count.nullish() }).nullish(),
});
export type SourceConfig = z.output<typeof SourceConfig>;

/** config.json where there is no genai_config.json: what the transformers library calls the shape of a decoder. */
export const TransformersConfig = SourceConfig.extend({
  model_type: z.string().min(1),
  hidden_size: small,
  num_attention_heads: small,
  num_hidden_layers: small,
  num_key_value_heads: small.nullish(),
  head_dim: small.nullish(),
  max_position_embeddings: count,
  vocab_size: count,
  eos_token_id: z.union([tokenId, z.array(tokenId)]).nullish(),
});
export type TransformersConfig = z.output<typeof TransformersConfig>;

/** generation_config.json: how the makers of the model run it. */
export const GenerationConfig = SamplingConfig.extend({
  eos_token_id: z.union([tokenId, z.array(tokenId)]).nullish(),
});
export type GenerationConfig = z.output<typeof GenerationConfig>;
