import { elementBytes } from './binding/elementType.ts';
import { halfToFloat } from './halfFloats.ts';
import type { Tensor } from './binding/tensor.ts';

/** How many rows are kept: the end of the prompt and a few places where text was appended. */
const mostKept = 4;

type Kept = { readonly length: number; readonly row: Float32Array };

/** What a graph says of its logits. */
export type LogitsPort = { readonly name: string; readonly type: 'float32' | 'float16'; readonly width: number };

/**
 * The rows of logits the engine hands out. A row computed in a chunk is kept with the length it stands after: running its
 * token again alone would give almost, not exactly, the same numbers, and going back must be exact.
 */
export class LogitsRows {
  readonly #port: LogitsPort;
  #kept: readonly Kept[] = [];
  #ahead: readonly Kept[] = [];

  constructor(port: LogitsPort) {
    this.#port = port;
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
    return rows[0] ?? new Float32Array(this.#port.width);
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
    const { width } = this.#port;
    const { buffer, byteOffset } = logits.read(index * width, width);
    return readRow(buffer, this.#port, byteOffset).slice();
  }
}

/** Bytes of one row of logits. */
export function rowBytes({ type, width }: LogitsPort): number {
  return width * elementBytes(type);
}

/** A row of logits out of a buffer as the graph wrote it. float32 rows are a view, not a copy; others are written to `row`. */
export function readRow(
  buffer: ArrayBufferLike,
  { type, width }: LogitsPort,
  byteOffset = 0,
  row?: Float32Array,
): Float32Array {
  if (type === 'float32') return new Float32Array(buffer, byteOffset, width);
  const floats = row ?? new Float32Array(width);
  halfToFloat(new Uint16Array(buffer, byteOffset, width), floats);
  return floats;
}
