import { halfToFloat } from './halfFloats.ts';
import type { Tensor } from './binding/tensor.ts';

/** How many rows are kept: the end of the prompt and a few places where text was appended. */
const mostKept = 4;

type Kept = { readonly length: number; readonly row: Float32Array };

/**
 * The rows of logits the engine hands out. A row computed in a chunk is kept with the length it stands after: running its
 * token again alone would give almost, not exactly, the same numbers, and going back must be exact.
 */
export class LogitsRows {
  /** Where the graph writes the row of a single step. */
  readonly stepBuffer: ArrayBuffer;
  readonly #type: 'float32' | 'float16';
  readonly #width: number;
  readonly #step: Float32Array;
  #kept: readonly Kept[] = [];
  #ahead: readonly Kept[] = [];

  constructor(type: 'float32' | 'float16', width: number) {
    this.#type = type;
    this.#width = width;
    this.stepBuffer = new ArrayBuffer(width * (type === 'float32' ? 4 : 2));
    this.#step = type === 'float32' ? new Float32Array(this.stepBuffer) : new Float32Array(width);
  }

  stepRow(): Float32Array {
    if (this.#type === 'float16') halfToFloat(new Uint16Array(this.stepBuffer), this.#step);
    return this.#step;
  }

  /** Takes one row out of the logits of a chunk and keeps it as the row after `length` tokens. */
  keep(length: number, logits: Tensor, index: number): Float32Array {
    const row = this.#read(logits, index);
    this.#kept = [...this.#kept.filter((kept) => kept.length !== length), { length, row }].slice(-mostKept);
    return row;
  }

  /** Keeps all rows of a run over guessed tokens, the first being the row after `length` tokens; gives that one. */
  keepAhead(length: number, logits: Tensor): Float32Array {
    const rows = Array.from({ length: logits.shape[1] ?? 0 }, (_, index) => this.#read(logits, index));
    this.#ahead = rows.map((row, index) => ({ length: length + index, row }));
    return rows[0] ?? new Float32Array(this.#width);
  }

  keptAfter(length: number): Float32Array | undefined {
    const found = [...this.#ahead, ...this.#kept].find((kept) => kept.length === length);
    return found?.row;
  }

  /** Rows after more than `length` tokens belong to a text that is no longer there. */
  forgetBeyond(length: number): void {
    if (this.#kept.some((kept) => kept.length > length))
      this.#kept = this.#kept.filter((kept) => kept.length <= length);
    if (this.#ahead.length > 0) this.#ahead = this.#ahead.filter((kept) => kept.length <= length);
  }

  #read(logits: Tensor, index: number): Float32Array {
    const bytes = logits.read(index * this.#width, this.#width);
    const row = new Float32Array(this.#width);
    if (this.#type === 'float16') halfToFloat(new Uint16Array(bytes.buffer, bytes.byteOffset, this.#width), row);
    else row.set(new Float32Array(bytes.buffer, bytes.byteOffset, this.#width));
    return row;
  }
}
