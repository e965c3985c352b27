import type { CachePort, DecoderGraph } from '../decoderGraph.ts';
import { bytesField, joined, numberField, numberOf, partsOf, rewrite, textField, textOf } from './protobufParts.ts';
import type { Bytes } from './protobufParts.ts';

/** For each cache, by its `past` name, the step between two int8 values: one for each head and channel. */
export type CacheSteps = ReadonlyMap<string, Float32Array<ArrayBuffer>>;

/** TensorProto.DataType. */
const float32 = 1;
const int8 = 3;
/** AttributeProto.AttributeType. */
const wholeAttribute = 2;
const textAttribute = 3;
/** GroupQueryAttention takes the steps of keys and values as its 13th and 14th inputs. */
const plainInputs = 12;

/**
 * The graph with caches of int8 instead of floats: the attention quantises new keys and values and reads old ones as they
 * are. Only the description of the graph is changed; weights stay in the files where they are.
 *
 * Field numbers are those of onnx.proto3: ModelProto.graph = 7; GraphProto.node = 1, initializer = 5, input = 11,
 * output = 12; NodeProto.input = 1, op_type = 4, attribute = 5; ValueInfoProto.name = 1, type = 2;
 * TypeProto.tensor_type = 1; TypeProto.Tensor.elem_type = 1; TensorProto.dims = 1, data_type = 2, name = 8, raw_data = 9;
 * AttributeProto.name = 1, i = 3, s = 4, type = 20.
 */
export function withCompactCaches(file: Bytes, graph: DecoderGraph, steps: CacheSteps): Bytes {
  return rewrite(file, (part) =>
    part.number === 7 ? bytesField(7, compactParts(part.value, graph, steps)) : part.whole,
  );
}

/** Numbers in the rotated half of a head, read off the cosine table; undefined where there is no such table. */
export function rotatedHalf(file: Bytes): number | undefined {
  for (const part of partsOf(file)) {
    if (part.number !== 7) continue;
    for (const tensor of partsOf(part.value)) {
      if (tensor.number !== 5) continue;
      const fields = [...partsOf(tensor.value)];
      const name = fields.find(({ number }) => number === 8);
      const sizes = fields.filter(({ number }) => number === 1).map(numberOf);
      if (name !== undefined && /cos/i.test(textOf(name)) && sizes.length === 2) return sizes[1];
    }
  }
  return undefined;
}

function compactParts(graphBytes: Bytes, graph: DecoderGraph, steps: CacheSteps): Bytes {
  const ports = new Set(graph.caches.flatMap(({ past, present }) => [past, present]));
  const tensors = graph.caches.map((port) => bytesField(5, stepsTensor(port, steps)));
  return rewrite(
    graphBytes,
    (part) => {
      if (part.number === 1) return bytesField(1, compactNode(part.value));
      if (part.number === 11 || part.number === 12) return bytesField(part.number, compactPort(part.value, ports));
      return part.whole;
    },
    ...tensors,
  );
}

function compactNode(node: Bytes): Bytes {
  const parts = [...partsOf(node)];
  const operator = parts.find(({ number }) => number === 4);
  if (operator === undefined || textOf(operator) !== 'GroupQueryAttention') return node;
  const inputs = parts.filter(({ number }) => number === 1).map(textOf);
  if (inputs.length > plainInputs) throw new RangeError('its attention has steps for its caches already');
  const missing = Array.from({ length: plainInputs - inputs.length }, () => textField(1, ''));
  const added = [stepsName(inputs[3] ?? ''), stepsName(inputs[4] ?? '')].map((name) => textField(1, name));
  const kinds = ['k_quant_type', 'v_quant_type'].map((name) => bytesField(5, textValue(name, 'PER_CHANNEL')));
  return joined([node, ...missing, ...added, ...kinds, bytesField(5, wholeValue('kv_cache_bit_width', 8))]);
}

function compactPort(port: Bytes, names: ReadonlySet<string>): Bytes {
  const name = [...partsOf(port)].find(({ number }) => number === 1);
  if (name === undefined || !names.has(textOf(name))) return port;
  const inside = (bytes: Bytes, path: readonly number[]): Bytes => {
    const [next, ...rest] = path;
    return rewrite(bytes, (part) => {
      if (part.number !== next) return part.whole;
      return rest.length === 0 ? numberField(next, int8) : bytesField(next, inside(part.value, rest));
    });
  };
  return inside(port, [2, 1, 1]);
}

function stepsTensor({ past, heads, headSize }: CachePort, steps: CacheSteps): Bytes {
  const values = steps.get(past);
  if (values?.length !== heads * headSize) throw new RangeError(`there are no steps for ${past}`);
  return joined([
    ...[heads, 1, headSize].map((size) => numberField(1, size)),
    numberField(2, float32),
    textField(8, stepsName(past)),
    bytesField(9, new Uint8Array(values.buffer)),
  ]);
}

function stepsName(past: string): string {
  return `longhand.steps.${past}`;
}

function textValue(name: string, value: string): Bytes {
  return joined([textField(1, name), textField(4, value), numberField(20, textAttribute)]);
}

function wholeValue(name: string, value: number): Bytes {
  return joined([textField(1, name), numberField(3, value), numberField(20, wholeAttribute)]);
}
