import type { IntegerPort } from './decoderGraph.ts';
import type { OnnxSession } from './binding/session.ts';
import type { Tensor } from './binding/tensor.ts';

/** A row of whole numbers [1, length] that we write and the graph reads, in the width the graph wants. */
export class IntegerInput {
  readonly tensor: Tensor;
  readonly #numbers: BigInt64Array | Int32Array;

  constructor(session: OnnxSession, type: IntegerPort['type'], length: number) {
    const buffer = new ArrayBuffer(length * (type === 'int64' ? 8 : 4));
    this.#numbers = type === 'int64' ? new BigInt64Array(buffer) : new Int32Array(buffer);
    this.tensor = session.bufferTensor(type, [1, length], buffer);
  }

  set(position: number, value: number): void {
    if (this.#numbers instanceof BigInt64Array) this.#numbers[position] = BigInt(value);
    else this.#numbers[position] = value;
  }

  fill(value: number, start: number, end: number): void {
    if (this.#numbers instanceof BigInt64Array) this.#numbers.fill(BigInt(value), start, end);
    else this.#numbers.fill(value, start, end);
  }
}
