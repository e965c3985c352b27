/**
 * A phi3 decoder as onnxruntime-genai's model builder writes it: int4 matrices (MatMulNBits), GroupQueryAttention with the
 * rotary tables inside, RMS norms, and for LongRoPE an If that picks the tables by the width of the attention mask.
 */
import { externalTensor, float, graph, inlineTensor, integer, model } from './onnx.ts';
import type { Attribute, Node, Port } from './onnx.ts';
import type { Bytes } from './protobuf.ts';
import { plainAttention } from './plainAttention.ts';
import { floats, randomBytes, RandomWords } from './randomWeights.ts';
import type { WeightFile } from './weightFile.ts';

export type PhiShape = {
  readonly layers: number;
  readonly hidden: number;
  readonly heads: number;
  readonly keyValueHeads: number;
  readonly headSize: number;
  readonly mlp: number;
  readonly vocabulary: number;
  readonly context: number;
  /** Rotated numbers per head; even, at most `headSize`. */
  readonly rotary: number;
  /** Type of activations and cache: float32 as in CPU packages, float16 as in GPU packages. */
  readonly type: 'float32' | 'float16';
  /** Whether the graph asks for `position_ids`, as GPU packages do. */
  readonly positions: boolean;
  /** Mask width beyond which the long rotary table is used; absent for one table. */
  readonly ropeBorder?: number;
  /** Precision of activations inside int4 matrices: 4 (int8, as published; when absent) or 1 (float32). */
  readonly accuracy?: 1 | 4;
  /** Attention adds nothing, so each token depends on the one before it alone: such a model soon goes round in circles. */
  readonly forgetful?: true;
  /** Attention in plain operators, as exporters for transformers.js leave it; needs as many key-value heads as heads. */
  readonly plainAttention?: true;
  readonly seed: number;
};

const blockSize = 32;
const contrib = 'com.microsoft';
const epsilon = { epsilon: float(1e-5) };

/** A decoder as nodes and tensors, before it is put into one graph or several. */
export type PhiParts = {
  readonly nodes: readonly Node[];
  readonly initializers: ReadonlyMap<string, Bytes>;
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
};

/** Writes the weights and gives the graph that refers to them. */
export function phiGraph(shape: PhiShape, weights: WeightFile): Bytes {
  const { nodes, initializers, inputs, outputs } = phiParts(shape, weights);
  return model(graph({ name: 'decoder', nodes, initializers: [...initializers.values()], inputs, outputs }));
}

/** Writes the weights and gives the parts that refer to them. */
export function phiParts(shape: PhiShape, weights: WeightFile): PhiParts {
  return new PhiGraph(shape, weights).build();
}

class PhiGraph {
  readonly #shape: PhiShape;
  readonly #weights: WeightFile;
  readonly #random: RandomWords;
  readonly #nodes: Node[] = [];
  readonly #initializers = new Map<string, Bytes>();

  constructor(shape: PhiShape, weights: WeightFile) {
    this.#shape = shape;
    this.#weights = weights;
    this.#random = new RandomWords(shape.seed);
  }

  build(): PhiParts {
    this.#maskReformat();
    this.#rotaryTables();
    this.#table('embedding', [this.#shape.vocabulary, this.#shape.hidden], () => this.#random.signed() * 1.7);
    this.#node('Gather', ['embedding', 'input_ids'], ['embedded']);
    this.#norm('norm.0');
    this.#node('SimplifiedLayerNormalization', ['embedded', 'norm.0'], ['normed.0.attention'], {
      ...epsilon,
      axis: integer(-1),
      stash_type: integer(1),
    });
    let residual = 'embedded';
    for (let layer = 0; layer < this.#shape.layers; layer += 1) residual = this.#layer(layer, residual);
    this.#matrix(
      'head',
      `normed.${this.#shape.layers}.attention`,
      'logits',
      this.#shape.hidden,
      this.#shape.vocabulary,
    );
    return { nodes: this.#nodes, initializers: this.#initializers, inputs: this.#inputs(), outputs: this.#outputs() };
  }

  /** Tokens so far and mask width, in the form GroupQueryAttention wants. */
  #maskReformat(): void {
    this.#whole('one', 1);
    this.#node('ReduceSum', ['attention_mask', 'one'], ['mask.sum'], { keepdims: integer(0) });
    this.#node('Sub', ['mask.sum', 'one'], ['mask.last']);
    this.#node('Cast', ['mask.last'], ['lengths'], { to: integer(6) });
    this.#node('Shape', ['attention_mask'], ['mask.shape']);
    this.#scalar('index.1', 1);
    this.#node('Gather', ['mask.shape', 'index.1'], ['mask.width'], { axis: integer(0) });
    this.#node('Cast', ['mask.width'], ['total'], { to: integer(6) });
  }

  #rotaryTables(): void {
    const { context, ropeBorder } = this.#shape;
    if (ropeBorder === undefined) {
      this.#rotary('', context, 1);
      return;
    }
    this.#rotary('.short', ropeBorder, 1);
    this.#rotary('.long', context, 4);
    this.#scalar('border', ropeBorder);
    this.#node('Greater', ['mask.width', 'border'], ['is.long']);
    this.#node('If', ['is.long'], ['cos', 'sin'], {
      then_branch: this.#branch('.long'),
      else_branch: this.#branch('.short'),
    });
  }

  #branch(suffix: string): Attribute {
    const half = this.#shape.rotary / 2;
    const outputs = ['cos', 'sin'].map((name): Port => ({
      name: `${name}.picked${suffix}`,
      type: this.#shape.type,
      shape: ['rows', half],
    }));
    const nodes = ['cos', 'sin'].map((name) => ({
      operator: 'Identity',
      inputs: [`${name}${suffix}`],
      outputs: [`${name}.picked${suffix}`],
    }));
    return { kind: 'graph', value: graph({ name: `tables${suffix}`, nodes, initializers: [], inputs: [], outputs }) };
  }

  #rotary(suffix: string, rows: number, stretch: number): void {
    const half = this.#shape.rotary / 2;
    const angle = (index: number): number => Math.floor(index / half) / (stretch * 10_000 ** ((index % half) / half));
    this.#table(`cos${suffix}`, [rows, half], (index) => Math.cos(angle(index)));
    this.#table(`sin${suffix}`, [rows, half], (index) => Math.sin(angle(index)));
  }

  /** One layer; gives the name of the residual stream after it. */
  #layer(layer: number, residual: string): string {
    const { hidden, heads, keyValueHeads, headSize, mlp, layers } = this.#shape;
    const at = (name: string): string => `${name}.${layer}`;
    this.#matrix(at('qkv'), `normed.${layer}.attention`, at('qkv.out'), hidden, (heads + 2 * keyValueHeads) * headSize);
    this.#attention(layer);
    this.#matrix(at('o'), at('attended'), at('o.out'), heads * headSize, hidden);
    this.#skipNorm(`norm.${layer}.mlp`, residual, at('o.out'), `normed.${layer}.mlp`, at('residual.mlp'));
    this.#matrix(at('gate'), `normed.${layer}.mlp`, at('gate.out'), hidden, mlp);
    this.#matrix(at('up'), `normed.${layer}.mlp`, at('up.out'), hidden, mlp);
    this.#node('Sigmoid', [at('gate.out')], [at('sigmoid')]);
    this.#node('Mul', [at('gate.out'), at('sigmoid')], [at('silu')]);
    this.#node('Mul', [at('silu'), at('up.out')], [at('gated')]);
    this.#matrix(at('down'), at('gated'), at('down.out'), mlp, hidden);
    const next = layer + 1;
    const after = next === layers ? '' : `residual.${next}`;
    this.#skipNorm(`norm.${next}`, at('residual.mlp'), at('down.out'), `normed.${next}.attention`, after);
    return after;
  }

  #attention(layer: number): void {
    if (this.#shape.plainAttention === true) {
      const { nodes, initializers } = plainAttention(layer, this.#shape);
      this.#nodes.push(...nodes);
      for (const [name, tensor] of initializers) this.#initializers.set(name, tensor);
      return;
    }
    const { heads, keyValueHeads, headSize, positions } = this.#shape;
    const inputs = [
      `qkv.out.${layer}`,
      '',
      '',
      `past_key_values.${layer}.key`,
      `past_key_values.${layer}.value`,
      'lengths',
      'total',
      'cos',
      'sin',
    ];
    const outputs = [`attended.${layer}`, `present.${layer}.key`, `present.${layer}.value`];
    this.#node('GroupQueryAttention', positions ? [...inputs, 'position_ids'] : inputs, outputs, {
      num_heads: integer(heads),
      kv_num_heads: integer(keyValueHeads),
      scale: float(headSize ** -0.5),
      local_window_size: integer(-1),
      do_rotary: integer(1),
      rotary_interleaved: integer(0),
    });
  }

  #skipNorm(weight: string, residual: string, added: string, normed: string, sum: string): void {
    this.#norm(weight);
    this.#node('SkipSimplifiedLayerNormalization', [residual, added, weight], [normed, '', '', sum], epsilon);
  }

  /** An int4 matrix in blocks of 32 with one scale each; the gain keeps random activations alive and far from uniform. */
  #matrix(name: string, input: string, output: string, rows: number, columns: number): void {
    const blocks = rows / blockSize;
    const silenced = this.#shape.forgetful === true && name.startsWith('o.');
    const scale = silenced ? 0 : 1.6 / (4.6 * Math.sqrt(rows));
    const packed = this.#weights.write(randomBytes(this.#random, (columns * rows) / 2));
    this.#initializers.set(
      `${name}.q4`,
      externalTensor(`${name}.q4`, 'uint8', [columns, blocks, blockSize / 2], packed),
    );
    this.#table(`${name}.scales`, [columns, blocks], () => scale * (1 + this.#random.signed() / 4));
    const attributes = {
      K: integer(rows),
      N: integer(columns),
      bits: integer(4),
      block_size: integer(blockSize),
      accuracy_level: integer(this.#shape.accuracy ?? 4),
    };
    this.#node('MatMulNBits', [input, `${name}.q4`, `${name}.scales`], [output], attributes);
  }

  #norm(name: string): void {
    this.#table(name, [this.#shape.hidden], () => 1);
  }

  #table(name: string, sizes: readonly number[], make: (index: number) => number): void {
    const count = sizes.reduce((product, size) => product * size, 1);
    const place = this.#weights.write(floats(count, this.#shape.type, make));
    this.#initializers.set(name, externalTensor(name, this.#shape.type, sizes, place));
  }

  #whole(name: string, value: number): void {
    this.#initializers.set(
      name,
      inlineTensor(name, 'int64', [1], new Uint8Array(BigInt64Array.of(BigInt(value)).buffer)),
    );
  }

  #scalar(name: string, value: number): void {
    this.#initializers.set(
      name,
      inlineTensor(name, 'int64', [], new Uint8Array(BigInt64Array.of(BigInt(value)).buffer)),
    );
  }

  #node(
    operator: string,
    inputs: readonly string[],
    outputs: readonly string[],
    attributes: Readonly<Record<string, Attribute>> = {},
  ): void {
    const contributed = ['MatMulNBits', 'GroupQueryAttention', 'SkipSimplifiedLayerNormalization'].includes(operator);
    this.#nodes.push({ operator, inputs, outputs, attributes, ...(contributed ? { domain: contrib } : {}) });
  }

  #inputs(): readonly Port[] {
    const rows = ['batch_size', 'sequence_length'];
    const positions: readonly Port[] = this.#shape.positions
      ? [{ name: 'position_ids', type: 'int64', shape: rows }]
      : [];
    return [
      { name: 'input_ids', type: 'int64', shape: rows },
      { name: 'attention_mask', type: 'int64', shape: ['batch_size', 'total_sequence_length'] },
      ...positions,
      ...this.#cachePorts('past_key_values', 'past_sequence_length'),
    ];
  }

  #outputs(): readonly Port[] {
    const logits: Port = {
      name: 'logits',
      type: this.#shape.type,
      shape: ['batch_size', 'sequence_length', this.#shape.vocabulary],
    };
    return [logits, ...this.#cachePorts('present', 'total_sequence_length')];
  }

  #cachePorts(prefix: string, length: string): readonly Port[] {
    const { layers, keyValueHeads, headSize, type } = this.#shape;
    const shape = ['batch_size', keyValueHeads, length, headSize];
    return Array.from({ length: layers }, (_, layer) =>
      ['key', 'value'].map((side): Port => ({ name: `${prefix}.${layer}.${side}`, type, shape })),
    ).flat();
  }
}
