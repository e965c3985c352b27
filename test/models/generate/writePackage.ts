import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { symbolOfByte } from '../../../models/prompt/byteSymbols.ts';
import { phiGraph } from './phiGraph.ts';
import type { PhiShape } from './phiGraph.ts';
import { WeightFile } from './weightFile.ts';

/** Token ids of the marks, right after the 256 bytes. */
export const marks = {
  '<|endoftext|>': 256,
  '<|system|>': 257,
  '<|user|>': 258,
  '<|assistant|>': 259,
  '<|end|>': 260,
} as const;

/** Phi-4-mini's template, in the form its packages carry it. */
export const phiTemplate =
  "{% for message in messages %}{{ '<|' + message['role'] + '|>' + message['content'] + '<|end|>' }}{% endfor %}" +
  "{% if add_generation_prompt %}{{ '<|assistant|>' }}{% else %}{{ eos_token }}{% endif %}";

/** A model of a few hundred kilobytes that writes lively nonsense; every property of the runtime shows on it. */
export const smallShape: PhiShape = {
  layers: 2,
  hidden: 64,
  heads: 4,
  keyValueHeads: 2,
  headSize: 16,
  mlp: 128,
  vocabulary: 272,
  context: 2048,
  rotary: 16,
  type: 'float32',
  positions: false,
  seed: 1,
};

/** Writes a package of pseudo-random weights in the layout of the Phi-4 ONNX packages. The same shape gives the same bytes. */
export function writePackage(
  folder: string,
  shape: PhiShape = smallShape,
  changes: { readonly stopIds?: readonly number[] } = {},
): void {
  mkdirSync(folder, { recursive: true });
  const weights = new WeightFile(join(folder, 'model.onnx.data'));
  const graph = phiGraph(shape, weights);
  weights.close();
  writeFileSync(join(folder, 'model.onnx'), graph);
  writePackageFiles(folder, shape, changes.stopIds ?? [marks['<|end|>'], marks['<|endoftext|>']], {});
}

/** Everything of a package but its graphs. `changes` replace parts of the configuration's model block. */
export function writePackageFiles(
  folder: string,
  shape: PhiShape,
  stopIds: readonly number[],
  changes: { readonly type?: string; readonly decoder?: Readonly<Record<string, unknown>> },
): void {
  writeJson(folder, 'genai_config.json', genaiConfig(shape, stopIds, changes));
  writeJson(folder, 'tokenizer.json', tokenizer());
  writeJson(folder, 'tokenizer_config.json', {
    bos_token: '<|endoftext|>',
    eos_token: '<|endoftext|>',
    chat_template: phiTemplate,
  });
}

function writeJson(folder: string, name: string, value: unknown): void {
  writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
}

function genaiConfig(
  shape: PhiShape,
  stopIds: readonly number[],
  changes: Parameters<typeof writePackageFiles>[3],
): unknown {
  return {
    model: {
      bos_token_id: marks['<|endoftext|>'],
      context_length: shape.context,
      decoder: {
        session_options: { log_id: 'onnxruntime-genai', provider_options: [] },
        filename: 'model.onnx',
        head_size: shape.headSize,
        hidden_size: shape.hidden,
        inputs: {
          input_ids: 'input_ids',
          attention_mask: 'attention_mask',
          past_key_names: 'past_key_values.%d.key',
          past_value_names: 'past_key_values.%d.value',
        },
        outputs: { logits: 'logits', present_key_names: 'present.%d.key', present_value_names: 'present.%d.value' },
        num_attention_heads: shape.heads,
        num_hidden_layers: shape.layers,
        num_key_value_heads: shape.keyValueHeads,
        ...changes.decoder,
      },
      eos_token_id: stopIds,
      pad_token_id: marks['<|endoftext|>'],
      type: changes.type ?? 'phi3',
      vocab_size: shape.vocabulary,
    },
    search: {
      do_sample: false,
      max_length: shape.context,
      past_present_share_buffer: true,
      temperature: 1,
      top_k: 50,
      top_p: 1,
    },
  };
}

/** Byte-level BPE without merges: every byte is a token. */
function tokenizer(): unknown {
  const vocab = Object.fromEntries(Array.from({ length: 256 }, (_, byte) => [symbolOfByte(byte), byte]));
  const added = Object.entries(marks).map(([content, id]) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  }));
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: added,
    normalizer: null,
    pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true },
    post_processor: null,
    decoder: { type: 'ByteLevel', add_prefix_space: true, trim_offsets: true, use_regex: true },
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: false,
      byte_fallback: false,
      ignore_merges: false,
      vocab,
      merges: [],
    },
  };
}
