import { inlineTensor, integer } from './onnx.ts';
import type { Attribute, Node } from './onnx.ts';
import type { Bytes } from './protobuf.ts';

export type AttentionShape = { readonly heads: number; readonly headSize: number };

type Made = { readonly nodes: readonly Node[]; readonly initializers: readonly (readonly [string, Bytes])[] };

/**
 * The attention of one layer in plain operators, as exporters write it that do not fuse: new keys and values are put behind
 * the old ones, positions after the query are hidden, and so is what the attention mask leaves out. As many key-value heads
 * as heads; no rotary positions. Takes `qkv.out.N` and gives `attended.N`.
 */
export function plainAttention(layer: number, { heads, headSize }: AttentionShape): Made {
  const at = (name: string): string => `${name}.${layer}`;
  const width = heads * headSize;
  const nodes: Node[] = [
    node('Split', [at('qkv.out'), at('thirds')], ['q', 'k', 'v'].map(at), { axis: integer(-1) }),
    ...['q', 'k', 'v'].flatMap((name) => [
      node('Reshape', [at(name), at('by.head')], [at(`${name}.split`)]),
      node('Transpose', [at(`${name}.split`)], [at(`${name}.heads`)], { perm: integers(0, 2, 1, 3) }),
    ]),
    node('Concat', [`past_key_values.${layer}.key`, at('k.heads')], [`present.${layer}.key`], { axis: integer(2) }),
    node('Concat', [`past_key_values.${layer}.value`, at('v.heads')], [`present.${layer}.value`], { axis: integer(2) }),
    node('Transpose', [`present.${layer}.key`], [at('k.turned')], { perm: integers(0, 1, 3, 2) }),
    node('MatMul', [at('q.heads'), at('k.turned')], [at('scores.raw')]),
    node('Mul', [at('scores.raw'), at('scale')], [at('scores')]),
    ...hiddenPositions(at, layer),
    node('Add', [at('scores'), at('hidden')], [at('scores.seen')]),
    node('Softmax', [at('scores.seen')], [at('weights')], { axis: integer(-1) }),
    node('MatMul', [at('weights'), `present.${layer}.value`], [at('mixed')]),
    node('Transpose', [at('mixed')], [at('mixed.turned')], { perm: integers(0, 2, 1, 3) }),
    node('Reshape', [at('mixed.turned'), at('joined')], [at('attended')]),
  ];
  const initializers = [
    whole(at('thirds'), [width, width, width]),
    whole(at('by.head'), [0, 0, heads, headSize]),
    whole(at('joined'), [0, 0, width]),
    numbers(at('scale'), [headSize ** -0.5]),
    whole(at('axis.query'), [1]),
    whole(at('axis.mask'), [1, 2]),
    single(at('two'), 2),
    single(at('zero'), 0),
    single(at('step'), 1),
    numbers(at('far'), [-1e9]),
    numbers(at('near'), [0]),
    numbers(at('lowest'), [1e9]),
    numbers(at('whole.one'), [1]),
  ];
  return { nodes, initializers };
}

/** A number to add to each score: very low for keys after the query and for tokens that the mask leaves out. */
function hiddenPositions(at: (name: string) => string, layer: number): readonly Node[] {
  return [
    node('Shape', [`present.${layer}.key`], [at('key.shape')]),
    node('Gather', [at('key.shape'), at('two')], [at('total.tokens')], { axis: integer(0) }),
    node('Shape', [at('q.heads')], [at('query.shape')]),
    node('Gather', [at('query.shape'), at('two')], [at('query.tokens')], { axis: integer(0) }),
    node('Sub', [at('total.tokens'), at('query.tokens')], [at('first')]),
    node('Range', [at('first'), at('total.tokens'), at('step')], [at('rows.flat')]),
    node('Unsqueeze', [at('rows.flat'), at('axis.query')], [at('rows')]),
    node('Range', [at('zero'), at('total.tokens'), at('step')], [at('columns')]),
    node('LessOrEqual', [at('columns'), at('rows')], [at('is.before')]),
    node('Where', [at('is.before'), at('near'), at('far')], [at('later')]),
    node('Cast', ['attention_mask'], [at('mask.numbers')], { to: integer(1) }),
    node('Sub', [at('mask.numbers'), at('whole.one')], [at('mask.lack')]),
    node('Mul', [at('mask.lack'), at('lowest')], [at('mask.low')]),
    node('Unsqueeze', [at('mask.low'), at('axis.mask')], [at('mask.wide')]),
    node('Add', [at('later'), at('mask.wide')], [at('hidden')]),
  ];
}

function node(
  operator: string,
  inputs: readonly string[],
  outputs: readonly string[],
  attributes: Readonly<Record<string, Attribute>> = {},
): Node {
  return { operator, inputs, outputs, attributes };
}

function integers(...values: readonly number[]): Attribute {
  return { kind: 'integers', values };
}

function whole(name: string, values: readonly number[]): readonly [string, Bytes] {
  const bytes = new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
  return [name, inlineTensor(name, 'int64', [values.length], bytes)];
}

function single(name: string, value: number): readonly [string, Bytes] {
  return [name, inlineTensor(name, 'int64', [], new Uint8Array(BigInt64Array.of(BigInt(value)).buffer))];
}

function numbers(name: string, values: readonly number[]): readonly [string, Bytes] {
  return [name, inlineTensor(name, 'float32', [values.length], new Uint8Array(Float32Array.from(values).buffer))];
}
