import type { Binding } from '../binding/binding.ts';
import type { OnnxSession } from '../binding/session.ts';
import type { TensorInfo } from '../binding/tensorInfo.ts';
import { elementCount } from '../binding/tensor.ts';
import type { Tensor } from '../binding/tensor.ts';
import { throwIfCancelled } from '../fault.ts';
import { PipelineInputs } from './pipelineInputs.ts';
import { find, foreign } from './pipelinePorts.ts';
import type { LoadedStage, PipelinePackage, PipelinePorts } from './pipelinePorts.ts';

/** A stage with everything tied to it that does not change from run to run. */
type BoundStage = {
  readonly session: OnnxSession;
  /** Gives logits and touches no cache, so it need not run where nobody asks for logits. */
  readonly isHead: boolean;
  readonly inputs: ReadonlyMap<string, Tensor>;
  readonly outputs: ReadonlyMap<string, Tensor>;
  /** Absent for a head that looks at one row of many: which one, is known at each run. */
  readonly binding: Binding | undefined;
};

/** Where the wanted row of logits lies. */
export type PhaseLogits = { readonly logits: Tensor; readonly row: number };

/**
 * The stages that run for one width: whole windows of a prompt, or single tokens. Each stage's outputs are the next one's
 * inputs, in tensors of fixed shape that are bound once.
 */
export class PipelinePhase {
  readonly width: number;
  readonly #model: PipelinePackage;
  readonly #ports: PipelinePorts;
  readonly #inputs: PipelineInputs;
  readonly #caches: ReadonlyMap<string, Tensor>;
  readonly #own: Tensor[] = [];
  readonly #stages: BoundStage[] = [];
  readonly #logits: Tensor;

  constructor(
    stages: readonly LoadedStage[],
    model: PipelinePackage,
    ports: PipelinePorts,
    caches: ReadonlyMap<string, Tensor>,
    width: number,
  ) {
    this.width = width;
    this.#model = model;
    this.#ports = ports;
    this.#caches = caches;
    this.#inputs = new PipelineInputs(model, ports, width);
    const flow = new Map<string, Tensor>();
    try {
      for (const loaded of stages) this.#stages.push(this.#bindStage(loaded, flow));
      const logits = flow.get(ports.logits.name);
      if (logits === undefined) throw foreign(model, `no stage gives ${ports.logits.name} for ${width} tokens at once`);
      this.#logits = logits;
    } catch (thrown) {
      this.release();
      throw thrown;
    }
  }

  /** Runs tokens after `held` ones; at most `width`, and as many as the caches have room for with padding. */
  async run(
    tokens: readonly number[],
    held: number,
    wantLogits: boolean,
    signal: AbortSignal | undefined,
  ): Promise<PhaseLogits | undefined> {
    const last = tokens.length - 1;
    this.#inputs.fill(tokens, held);
    for (const stage of this.#stages) {
      throwIfCancelled(signal);
      if (stage.isHead && !wantLogits) continue;
      if (stage.binding === undefined) await this.#runOnRow(stage, last, signal);
      else await stage.session.run(stage.binding, { signal });
    }
    if (!wantLogits) return undefined;
    return { logits: this.#logits, row: (this.#logits.shape[1] ?? 1) > 1 ? last : 0 };
  }

  release(): void {
    for (const stage of this.#stages) stage.binding?.release();
    for (const tensor of this.#own) tensor.release();
    this.#inputs.release();
  }

  async #runOnRow(stage: BoundStage, row: number, signal: AbortSignal | undefined): Promise<void> {
    const views = new Map(
      [...stage.inputs].map(([name, tensor]) => [name, rowOf(stage.session, tensor, row)] as const),
    );
    const binding = stage.session.bind(views, stage.outputs);
    try {
      await stage.session.run(binding, { signal });
    } finally {
      binding.release();
      for (const view of views.values()) view.release();
    }
  }

  #bindStage({ stage, session }: LoadedStage, flow: Map<string, Tensor>): BoundStage {
    const { logits } = this.#ports;
    const isHead =
      find(session.outputs, logits.name) !== undefined && !session.inputs.some((info) => this.#caches.has(info.name));
    const inputs = new Map(session.inputs.map((info) => [info.name, this.#inputOf(stage.name, session, info, flow)]));
    const oneRow = isHead && this.width > 1 && session.inputs.every((info) => (info.dimensions[1] ?? 0) <= 1);
    const outputs = new Map<string, Tensor>();
    for (const info of session.outputs) {
      const tensor = this.#caches.get(info.name) ?? this.#makeOutput(session, info, oneRow ? 1 : this.width);
      outputs.set(info.name, tensor);
      flow.set(stage.forwards[info.name] ?? info.name, tensor);
    }
    return { session, isHead, inputs, outputs, binding: oneRow ? undefined : session.bind(inputs, outputs) };
  }

  #inputOf(stage: string, session: OnnxSession, info: TensorInfo, flow: ReadonlyMap<string, Tensor>): Tensor {
    const tensor = this.#caches.get(info.name) ?? this.#inputs.tensor(session, info) ?? flow.get(info.name);
    if (tensor === undefined)
      throw foreign(this.#model, `its stage ${stage} asks for ${info.name}, which no stage before it gives`);
    if (tensor.type !== info.type)
      throw foreign(this.#model, `its stage ${stage} takes ${info.name} as ${info.type}, but gets ${tensor.type}`);
    return tensor;
  }

  #makeOutput(session: OnnxSession, info: TensorInfo, rows: number): Tensor {
    if (info.type === 'other') throw foreign(this.#model, `its output ${info.name} is of a kind unknown here`);
    const { width, name } = this.#ports.logits;
    const last = info.name === name ? width : this.#model.decoder.hidden_size;
    const usual = [1, rows, last];
    const shape = info.dimensions.map((length, index) => (length > 0 ? length : (usual[index] ?? 1)));
    const tensor = session.cpuTensor(info.type, shape);
    this.#own.push(tensor);
    return tensor;
  }
}

function rowOf(session: OnnxSession, tensor: Tensor, row: number): Tensor {
  const [, , ...rest] = tensor.shape;
  return session.viewTensor(tensor, row * elementCount(rest), [1, 1, ...rest]);
}
