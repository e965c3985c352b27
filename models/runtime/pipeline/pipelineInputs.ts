import type { OnnxSession } from '../binding/session.ts';
import type { TensorInfo } from '../binding/tensorInfo.ts';
import type { Tensor } from '../binding/tensor.ts';
import { IntegerInput } from '../integerInput.ts';
import { foreign } from './pipelinePorts.ts';
import type { PipelinePackage, PipelinePorts } from './pipelinePorts.ts';

/** What an input is to say of a run over `width` tokens, of which only the first `tokens.length` are real. */
type Fill = (input: IntegerInput, tokens: readonly number[], held: number) => void;

/** The inputs of a pipeline that are written by us rather than by an earlier stage: tokens, and what says how many there are. */
export class PipelineInputs {
  readonly #model: PipelinePackage;
  readonly #ports: PipelinePorts;
  readonly #width: number;
  readonly #fills: ReadonlyMap<string, Fill>;
  readonly #made = new Map<string, IntegerInput>();

  constructor(model: PipelinePackage, ports: PipelinePorts, width: number) {
    this.#model = model;
    this.#ports = ports;
    this.#width = width;
    this.#fills = this.#roles();
  }

  /** The tensor for this input of a stage, or undefined when it is none of ours. */
  tensor(session: OnnxSession, info: TensorInfo): Tensor | undefined {
    if (!this.#fills.has(info.name)) return undefined;
    const input = this.#made.get(info.name) ?? this.#make(session, info);
    this.#made.set(info.name, input);
    return input.tensor;
  }

  /** Writes all of them for a run over these tokens after `held` ones. */
  fill(tokens: readonly number[], held: number): void {
    for (const [name, input] of this.#made) this.#fills.get(name)?.(input, tokens, held);
  }

  release(): void {
    for (const input of this.#made.values()) input.tensor.release();
  }

  /**
   * Padding stands behind the real tokens, so whatever it writes into the caches lies behind their end and is overwritten
   * before anything reads it; the lengths count it in, as a graph of fixed shape must believe.
   */
  #roles(): ReadonlyMap<string, Fill> {
    const { inputs } = this.#model.decoder;
    const { pastLength, totalLength, padToken } = this.#model.pipeline;
    const width = this.#width;
    return new Map<string, Fill>([
      [
        inputs.input_ids,
        (input, tokens) => {
          for (let index = 0; index < width; index += 1) input.set(index, tokens[index] ?? padToken);
        },
      ],
      [pastLength, (input, _tokens, held) => input.set(0, held + width - 1)],
      [totalLength, (input) => input.set(0, this.#ports.cacheLength)],
      [
        inputs.attention_mask,
        (input, _tokens, held) => {
          input.fill(1, 0, held + width);
          input.fill(0, held + width, this.#ports.cacheLength);
        },
      ],
      [
        inputs.position_ids,
        (input, _tokens, held) => {
          for (let index = 0; index < width; index += 1) input.set(index, held + index);
        },
      ],
    ]);
  }

  #make(session: OnnxSession, info: TensorInfo): IntegerInput {
    if (info.type !== 'int64' && info.type !== 'int32')
      throw foreign(this.#model, `its input ${info.name} is ${info.type}, not whole numbers`);
    const { inputs } = this.#model.decoder;
    const { pastLength, totalLength } = this.#model.pipeline;
    const wanted = info.name === inputs.attention_mask ? this.#ports.cacheLength : this.#width;
    const single = info.name === pastLength || info.name === totalLength;
    const shape = info.dimensions.map((_, index) => (index === 0 || single ? 1 : wanted));
    const wrong = info.dimensions.findIndex((length, index) => length > 0 && length !== shape[index]);
    if (wrong >= 0)
      throw foreign(this.#model, `its input ${info.name} is ${info.dimensions.join(' × ')}, not ${shape.join(' × ')}`);
    return new IntegerInput(session, info.type, shape);
  }
}
