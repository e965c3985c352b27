import type { PhiShape } from '../../models/generate/phiGraph.ts';

/**
 * Phi-4-mini's shape (https://huggingface.co/microsoft/Phi-4-mini-reasoning, config.json). `layers` below its 32 keep the
 * cost of a run bearable, but give the product with the vocabulary, which all ONNX engines share, more weight than it has.
 */
export function miniShape(layers: number): PhiShape {
  return {
    layers,
    hidden: 3072,
    heads: 24,
    keyValueHeads: 8,
    headSize: 128,
    mlp: 8192,
    vocabulary: 200_064,
    context: 131_072,
    rotary: 96,
    type: 'float32',
    positions: false,
    seed: 5,
  };
}

/** The starter's own shape, for engines that cannot read its package. */
export const starterShape: PhiShape = {
  layers: 6,
  hidden: 192,
  heads: 6,
  keyValueHeads: 2,
  headSize: 32,
  mlp: 512,
  vocabulary: 832,
  context: 2048,
  rotary: 32,
  type: 'float32',
  positions: false,
  seed: 5,
};

/** Bytes of keys and values for `length` tokens in float32. */
export function cacheBytes(shape: PhiShape, length: number): number {
  return 2 * shape.layers * shape.keyValueHeads * shape.headSize * length * 4;
}
