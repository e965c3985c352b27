import { elementCount } from './binding/tensor.ts';
import type { Tensor } from './binding/tensor.ts';
import type { OnnxSession } from './binding/session.ts';
import type { IntegerPort } from './decoderGraph.ts';
import { newBuffer } from './newBuffer.ts';

/** Rows of whole numbers that we write and the graph reads, in the width the graph wants. */
export class IntegerInput {
  readonly tensor: Tensor;
  readonly #session: OnnxSession;
  readonly #numbers: BigInt64Array | Int32Array;
  readonly #type: IntegerPort['type'];
  readonly #buffer: ArrayBuffer;

  constructor(session: OnnxSession, type: IntegerPort['type'], shape: readonly number[]) {
    const count = elementCount(shape);
    this.#session = session;
    this.#type = type;
    this.#buffer = newBuffer(count * (type === 'int64' ? 8 : 4));
    this.#numbers = type === 'int64' ? new BigInt64Array(this.#buffer) : new Int32Array(this.#buffer);
    this.tensor = session.bufferTensor(type, shape, this.#buffer);
  }

  set(position: number, value: number): void {
    if (this.#numbers instanceof BigInt64Array) this.#numbers[position] = BigInt(value);
    else this.#numbers[position] = value;
  }

  fill(value: number, start: number, end: number): void {
    if (this.#numbers instanceof BigInt64Array) this.#numbers.fill(BigInt(value), start, end);
    else this.#numbers.fill(value, start, end);
  }

  /** A tensor over `rows` of these rows of `columns` numbers, from `firstRow` on. */
  rows(firstRow: number, rows: number, columns: number): Tensor {
    return this.#session.bufferTensor(this.#type, [rows, columns], this.#buffer, firstRow * columns);
  }
}
