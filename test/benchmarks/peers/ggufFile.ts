import { closeSync, openSync, writeSync } from 'node:fs';

import type { PhiShape } from '../../models/generate/phiGraph.ts';
import { floats, randomBytes, RandomWords } from '../../models/generate/randomWeights.ts';

/**
 * Writes a GGUF file (version 3, https://github.com/ggml-org/ggml/blob/master/docs/gguf.md) of the shape with
 * pseudo-random Q4_0 matrices, as llama.cpp names the tensors of its `phi3` architecture.
 */
const kinds = { unsigned: 4, float: 6, text: 8, list: 9 } as const;
const types = { f32: 0, q4: 2 } as const;
/** Q4_0: 32 weights in a half-precision scale and 16 bytes. */
const block = { weights: 32, bytes: 18 };
const alignment = 32;

type Tensor = { readonly name: string; readonly shape: readonly number[]; readonly type: 'f32' | 'q4' };

export function writeGguf(file: string, shape: PhiShape): void {
  const tensors = tensorsOf(shape);
  const out = openSync(file, 'w');
  let written = 0;
  const put = (bytes: Uint8Array): void => void (written += writeSync(out, bytes));
  put(header(shape, tensors));
  const random = new RandomWords(shape.seed);
  for (const tensor of tensors) {
    put(new Uint8Array((alignment - (written % alignment)) % alignment));
    for (const bytes of tensor.type === 'q4' ? quarters(tensor, random) : ones(tensor)) put(bytes);
  }
  closeSync(out);
}

function tensorsOf({ layers, hidden, heads, keyValueHeads, headSize, mlp, vocabulary }: PhiShape): readonly Tensor[] {
  const matrix = (name: string, from: number, to: number): Tensor => ({ name, shape: [from, to], type: 'q4' });
  const norm = (name: string): Tensor => ({ name, shape: [hidden], type: 'f32' });
  const layer = (index: number): readonly Tensor[] => [
    norm(`blk.${index}.attn_norm.weight`),
    matrix(`blk.${index}.attn_qkv.weight`, hidden, (heads + 2 * keyValueHeads) * headSize),
    matrix(`blk.${index}.attn_output.weight`, heads * headSize, hidden),
    norm(`blk.${index}.ffn_norm.weight`),
    matrix(`blk.${index}.ffn_up.weight`, hidden, 2 * mlp),
    matrix(`blk.${index}.ffn_down.weight`, mlp, hidden),
  ];
  return [
    matrix('token_embd.weight', hidden, vocabulary),
    ...Array.from({ length: layers }, (_, index) => layer(index)).flat(),
    norm('output_norm.weight'),
    matrix('output.weight', hidden, vocabulary),
  ];
}

function sizeOf({ shape, type }: Tensor): number {
  const numbers = shape.reduce((product, width) => product * width, 1);
  return type === 'f32' ? 4 * numbers : (numbers / block.weights) * block.bytes;
}

function* quarters(tensor: Tensor, random: RandomWords): Generator<Uint8Array> {
  // Whole blocks a piece; the scale is a half-precision 2^-8, which keeps random sums finite.
  for (const piece of pieces(sizeOf(tensor), block.bytes * 65_536)) {
    const bytes = Buffer.concat([...randomBytes(random, piece)]);
    for (let at = 0; at < bytes.length; at += block.bytes) bytes.writeUInt16LE(0x1c00, at);
    yield bytes;
  }
}

function ones(tensor: Tensor): Generator<Uint8Array> {
  return floats(sizeOf(tensor) / 4, 'float32', () => 1);
}

function pieces(total: number, most: number): readonly number[] {
  return Array.from({ length: Math.ceil(total / most) }, (_, index) => Math.min(most, total - index * most));
}

function header(shape: PhiShape, tensors: readonly Tensor[]): Uint8Array {
  const settings = [
    textSetting('general.architecture', 'phi3'),
    textSetting('general.name', 'longhand-peers'),
    ...Object.entries(numbersOf(shape)).map(([name, value]) => numberSetting(`phi3.${name}`, value)),
    setting('phi3.attention.layer_norm_rms_epsilon', kinds.float, float32(1e-5)),
    textSetting('tokenizer.ggml.model', 'gpt2'),
    textSetting('tokenizer.ggml.pre', 'default'),
    listSetting('tokenizer.ggml.tokens', kinds.text, shape.vocabulary, (index) => text(`t${index}`)),
    listSetting('tokenizer.ggml.token_type', 5, shape.vocabulary, () => unsigned32(1)),
    listSetting('tokenizer.ggml.merges', kinds.text, 1, () => text('t 1')),
    numberSetting('tokenizer.ggml.bos_token_id', shape.vocabulary - 1),
    numberSetting('tokenizer.ggml.eos_token_id', shape.vocabulary - 1),
  ];
  let offset = 0;
  const infos = tensors.map((tensor) => {
    const info = Buffer.concat([
      text(tensor.name),
      unsigned32(tensor.shape.length),
      ...tensor.shape.map((width) => unsigned64(width)),
      unsigned32(types[tensor.type]),
      unsigned64(offset),
    ]);
    offset += Math.ceil(sizeOf(tensor) / alignment) * alignment;
    return info;
  });
  const counts = [unsigned32(3), unsigned64(tensors.length), unsigned64(settings.length)];
  return Buffer.concat([Buffer.from('GGUF'), ...counts, ...settings, ...infos]);
}

function numbersOf(shape: PhiShape): Readonly<Record<string, number>> {
  return {
    context_length: shape.context,
    embedding_length: shape.hidden,
    feed_forward_length: shape.mlp,
    block_count: shape.layers,
    'attention.head_count': shape.heads,
    'attention.head_count_kv': shape.keyValueHeads,
    'rope.dimension_count': shape.rotary,
    'attention.sliding_window': shape.context,
  };
}

function setting(name: string, kind: number, value: Buffer): Buffer {
  return Buffer.concat([text(name), unsigned32(kind), value]);
}

function textSetting(name: string, value: string): Buffer {
  return setting(name, kinds.text, text(value));
}

function numberSetting(name: string, value: number): Buffer {
  return setting(name, kinds.unsigned, unsigned32(value));
}

function listSetting(name: string, kind: number, length: number, item: (index: number) => Buffer): Buffer {
  const items = Array.from({ length }, (_, index) => item(index));
  return setting(name, kinds.list, Buffer.concat([unsigned32(kind), unsigned64(length), ...items]));
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([unsigned64(bytes.length), bytes]);
}

function unsigned32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function unsigned64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function float32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
}
