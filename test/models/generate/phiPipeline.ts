/**
 * The decoder of `phiGraph`, the very same weights, cut into the stages of a package for an NPU, named as the published
 * Phi packages name them: embedding → prompt-processor (a window) or token-generator (one token) → transformer-head.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { graph, model } from './onnx.ts';
import type { ElementName, Node, Port } from './onnx.ts';
import { phiParts } from './phiGraph.ts';
import type { PhiParts, PhiShape } from './phiGraph.ts';
import type { Bytes } from './protobuf.ts';
import { WeightFile } from './weightFile.ts';
import { writePackageFiles } from './writePackage.ts';

export type PipelineShape = PhiShape & {
  /** Tokens of a prompt that go through at once. */
  readonly window: number;
  /** Where to cut the layers into two graphs; absent: all in one. */
  readonly cutAfter?: number;
  /** The head takes a whole window, as heads of fixed shape do; else any number of rows. */
  readonly fixedHead?: true;
  readonly idType?: 'int32' | 'int64';
  /** Providers that the stages with layers are made for. */
  readonly provider?: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** What the plain graph calls a tensor, and what the stages call it. */
function stageNames(shape: PhiShape): ReadonlyMap<string, string> {
  const layers = Array.from({ length: shape.layers }, (_, layer) => layer).flatMap((layer) =>
    ['key', 'value'].flatMap((side) => [
      [`past_key_values.${layer}.${side}`, `past_${side}s_${layer}`] as const,
      [`present.${layer}.${side}`, `present_${side}s_${layer}`] as const,
    ]),
  );
  return new Map<string, string>([
    ['embedded', 'input_hidden_states'],
    [`normed.${shape.layers}.attention`, 'output_hidden_states'],
    ['lengths', 'past_seq_len'],
    ['total', 'total_seq_len'],
    ...layers,
  ]);
}

/** Writes a package in stages; its texts are those of `writePackage` with the same shape. */
export function writePipelinePackage(folder: string, shape: PipelineShape, stopIds: readonly number[]): void {
  mkdirSync(folder, { recursive: true });
  const weights = new WeightFile(join(folder, 'model.onnx.data'));
  const stages = new StageMaker(shape, phiParts(shape, weights));
  weights.close();
  for (const [name, bytes] of stages.files()) writeFileSync(join(folder, name), bytes);
  writePackageFiles(folder, shape, stopIds, {
    type: 'decoder-pipeline',
    decoder: { ...stages.config(), filename: undefined, session_options: undefined },
  });
}

type Stage = {
  readonly name: string;
  readonly filename: string;
  readonly nodes: readonly Node[];
  /** Tokens it takes at once; a name for any number. */
  readonly rows: number | string;
  readonly settings: object;
};

class StageMaker {
  readonly #shape: PipelineShape;
  readonly #parts: PhiParts;
  readonly #names: ReadonlyMap<string, string>;

  constructor(shape: PipelineShape, parts: PhiParts) {
    this.#shape = shape;
    this.#parts = parts;
    this.#names = stageNames(shape);
  }

  files(): readonly (readonly [string, Bytes])[] {
    return this.#stages().map((stage) => [stage.filename, this.#graph(stage)] as const);
  }

  config(): Readonly<Record<string, unknown>> {
    return {
      sliding_window: {
        window_size: this.#shape.window,
        pad_value: 0,
        alignment: 'left',
        slide_key_value_cache: false,
      },
      inputs: {
        input_ids: 'input_ids',
        past_sequence_length: 'past_seq_len',
        total_sequence_length: 'total_seq_len',
        past_key_names: 'past_keys_%d',
        past_value_names: 'past_values_%d',
      },
      outputs: { logits: 'logits', present_key_names: 'present_keys_%d', present_value_names: 'present_values_%d' },
      pipeline: this.#stages().map((stage) => {
        const { inputs, outputs } = this.#ports(stage.nodes);
        return { [stage.name]: { filename: stage.filename, inputs, outputs, ...stage.settings } };
      }),
    };
  }

  #stages(): readonly Stage[] {
    const { window, fixedHead, provider } = this.#shape;
    const nodes = this.#parts.nodes.map((node) => this.#renamed(node));
    const head = nodes.filter((node) => node.outputs.includes('logits'));
    const embedding = nodes.filter((node) => node.outputs.includes('input_hidden_states'));
    const layers = nodes.filter((node) => !head.includes(node) && !embedding.includes(node) && !this.#isMask(node));
    const session = { session_options: { provider_options: provider === undefined ? [] : [provider] } };
    const onPrompt = { run_on_token_gen: false };
    const onToken = { run_on_prompt: false };
    const parts = this.#cut(layers);
    const layerStages = (name: string, file: string, rows: number, when: object): readonly Stage[] =>
      parts.map((part, index) => {
        const settings = { ...this.#forwards(index), ...when, ...session };
        return { name: `${name}-${index}`, filename: `${file}_${index}.onnx`, nodes: part, rows, settings };
      });
    const isHead = { is_lm_head: true };
    return [
      { name: 'embedding', filename: 'embeddings.onnx', nodes: embedding, rows: 'rows', settings: {} },
      ...layerStages('prompt-processor', 'ctx', window, onPrompt),
      ...layerStages('token-generator', 'iter', 1, onToken),
      ...(fixedHead === true
        ? [
            {
              name: 'head-of-window',
              filename: 'head.onnx',
              nodes: head,
              rows: window,
              settings: { ...isHead, ...onPrompt },
            },
            {
              name: 'head-of-token',
              filename: 'head_1.onnx',
              nodes: head,
              rows: 1,
              settings: { ...isHead, ...onToken },
            },
          ]
        : [{ name: 'transformer-head', filename: 'head.onnx', nodes: head, rows: 'rows', settings: isHead }]),
    ];
  }

  #renamed(node: Node): Node {
    const named = (name: string): string => this.#names.get(name) ?? name;
    return { ...node, inputs: node.inputs.map(named), outputs: node.outputs.map(named) };
  }

  /** What turns the attention mask into lengths; stages are given lengths. */
  #isMask(node: Node): boolean {
    return node.outputs.some((name) => name.startsWith('mask.') || name === 'past_seq_len' || name === 'total_seq_len');
  }

  #cut(layers: readonly Node[]): readonly (readonly Node[])[] {
    const { cutAfter } = this.#shape;
    if (cutAfter === undefined) return [layers];
    const place = layers.findIndex((node) => node.outputs.some((name) => name === `qkv.out.${cutAfter}`));
    const second = layers
      .slice(place)
      .map((node) => ({ ...node, inputs: node.inputs.map((name) => crossing(name, cutAfter)) }));
    return [layers.slice(0, place), second];
  }

  #forwards(part: number): Readonly<Record<string, unknown>> {
    const { cutAfter } = this.#shape;
    if (cutAfter === undefined || part > 0) return {};
    const names = [`normed.${cutAfter}.attention`, `residual.${cutAfter}`];
    return { output_names_forwarder: Object.fromEntries(names.map((name) => [name, crossing(name, cutAfter)])) };
  }

  /** What a stage's nodes read and do not make is its input, what others may want its output. */
  #ports(nodes: readonly Node[]): { readonly inputs: readonly string[]; readonly outputs: readonly string[] } {
    const made = new Set(nodes.flatMap((node) => node.outputs));
    const read = new Set(nodes.flatMap((node) => node.inputs));
    return {
      inputs: [...read].filter((name) => name !== '' && !made.has(name) && !this.#parts.initializers.has(name)),
      outputs: [...made].filter((name) => this.#isOutput(name) && (!read.has(name) || this.#crosses(name))),
    };
  }

  #graph({ nodes, rows }: Stage): Bytes {
    const read = new Set(nodes.flatMap((node) => node.inputs));
    const initializers = [...this.#parts.initializers].filter(([name]) => read.has(name)).map(([, bytes]) => bytes);
    const { inputs, outputs } = this.#ports(nodes);
    const named = (name: string): Port => this.#port(name, rows);
    return model(graph({ name: 'stage', nodes, initializers, inputs: inputs.map(named), outputs: outputs.map(named) }));
  }

  #crosses(name: string): boolean {
    const { cutAfter } = this.#shape;
    return cutAfter !== undefined && crossing(name, cutAfter) !== name;
  }

  #isOutput(name: string): boolean {
    return /^(input_hidden_states|output_hidden_states|logits|present_.*)$/.test(name) || this.#crosses(name);
  }

  #port(name: string, rows: number | string): Port {
    const { hidden, keyValueHeads, headSize, context, vocabulary, type, idType } = this.#shape;
    const port = (kind: ElementName, shape: readonly (number | string)[]): Port => ({ name, type: kind, shape });
    if (name === 'input_ids') return port(idType ?? 'int64', ['batch', rows]);
    if (name === 'past_seq_len') return port('int32', [1, 1]);
    if (name === 'total_seq_len') return port('int32', [1]);
    if (/^(past|present)_/.test(name)) return port(type, [1, keyValueHeads, context, headSize]);
    const batch = typeof rows === 'number' ? 1 : 'batch';
    return port(type, [batch, rows, name === 'logits' ? vocabulary : hidden]);
  }
}

/** Tensors that pass from the first half of the layers to the second go by another name there. */
function crossing(name: string, layer: number): string {
  return name === `normed.${layer}.attention` || name === `residual.${layer}` ? `${name}.in` : name;
}
