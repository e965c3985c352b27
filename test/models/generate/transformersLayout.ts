import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { bytesField, message } from './protobuf.ts';
import type { Bytes } from './protobuf.ts';

type GenaiConfig = {
  readonly model: {
    readonly context_length: number;
    readonly eos_token_id: number | readonly number[];
    readonly vocab_size: number;
    readonly decoder: Readonly<Record<string, number>>;
  };
};

export type TransformersChanges = {
  /** Names of the graphs, as transformers.js looks for them. */
  readonly graphs?: readonly string[];
  readonly config?: Readonly<Record<string, unknown>>;
  readonly generation?: Readonly<Record<string, unknown>>;
};

/**
 * Lays a package of the genai layout out as transformers.js wants it: `onnx/model_….onnx` with its weights in
 * `….onnx_data` beside it, and the shape in config.json. The graphs are the same but for the name of their weight file.
 */
export function layOutForTransformers(source: string, target: string, changes: TransformersChanges = {}): void {
  const { model } = JSON.parse(readFileSync(join(source, 'genai_config.json'), 'utf8')) as GenaiConfig;
  mkdirSync(join(target, 'onnx'), { recursive: true });
  for (const name of changes.graphs ?? ['model_quantized.onnx']) {
    const graph = withWeightFile(readFileSync(join(source, 'model.onnx')), `${name}_data`);
    writeFileSync(join(target, 'onnx', name), graph);
    cpSync(join(source, 'model.onnx.data'), join(target, 'onnx', `${name}_data`));
  }
  for (const name of ['tokenizer.json', 'tokenizer_config.json']) cpSync(join(source, name), join(target, name));
  const stopIds = [model.eos_token_id].flat();
  writeJson(target, 'config.json', {
    architectures: ['Phi3ForCausalLM'],
    model_type: 'phi3',
    hidden_size: model.decoder['hidden_size'],
    num_attention_heads: model.decoder['num_attention_heads'],
    num_hidden_layers: model.decoder['num_hidden_layers'],
    num_key_value_heads: model.decoder['num_key_value_heads'],
    head_dim: model.decoder['head_size'],
    max_position_embeddings: model.context_length,
    vocab_size: model.vocab_size,
    eos_token_id: stopIds.at(-1),
    'transformers.js_config': { use_external_data_format: true, kv_cache_dtype: { q4f16: 'float16', fp16: 'float16' } },
    ...changes.config,
  });
  writeJson(target, 'generation_config.json', { eos_token_id: stopIds, ...changes.generation });
}

function writeJson(folder: string, name: string, value: unknown): void {
  writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
}

/** ModelProto.graph, GraphProto.initializer, TensorProto.external_data: the fields on the way to a weight file's name. */
const wayToPlace = [7, 5, 13];

function withWeightFile(model: Buffer, name: string): Bytes {
  return rewrite(new Uint8Array(model), wayToPlace, (entry) => {
    const isLocation = Buffer.from(entry).includes('location');
    // StringStringEntryProto: key = 1, value = 2.
    return isLocation
      ? message(bytesField(1, bytesOf('location')), bytesField(2, bytesOf(name)))
      : new Uint8Array(entry);
  });
}

function bytesOf(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** Writes a message anew, with the messages at the end of a way of field numbers changed. */
function rewrite(bytes: Bytes, [number, ...rest]: readonly number[], change: (message: Bytes) => Bytes): Bytes {
  if (number === undefined) return change(bytes);
  const parts: Bytes[] = [];
  for (let at = 0; at < bytes.length;) {
    const tag = readVarint(bytes, at);
    const wire = tag.value & 7;
    if (wire === 2) {
      const length = readVarint(bytes, tag.next);
      const end = length.next + length.value;
      const isOurs = tag.value >> 3 === number;
      const body = bytes.slice(length.next, end);
      parts.push(isOurs ? bytesField(number, rewrite(body, rest, change)) : bytes.slice(at, end));
      at = end;
    } else {
      const end = wire === 0 ? readVarint(bytes, tag.next).next : tag.next + (wire === 5 ? 4 : 8);
      parts.push(bytes.slice(at, end));
      at = end;
    }
  }
  return message(...parts);
}

function readVarint(bytes: Bytes, at: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let index = 0; ; index += 1) {
    const byte = bytes[at + index] ?? 0;
    value += (byte & 127) * 2 ** (7 * index);
    if (byte < 128) return { value, next: at + index + 1 };
  }
}
