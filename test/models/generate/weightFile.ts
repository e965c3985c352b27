import { closeSync, openSync, writeSync } from 'node:fs';
import { basename } from 'node:path';

import type { Place } from './onnx.ts';

/** Tensors begin on pages, so that the library can map the file instead of reading it. */
const page = 4096;

/** A file of weights being written, tensor after tensor. */
export class WeightFile {
  readonly #file: number;
  readonly #name: string;
  #end = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
    this.#name = basename(path);
  }

  /** Writes one tensor in pieces, for tensors too large to hold at once. */
  write(pieces: Iterable<Uint8Array>): Place {
    const offset = Math.ceil(this.#end / page) * page;
    let position = offset;
    for (const piece of pieces) {
      writeSync(this.#file, piece, 0, piece.length, position);
      position += piece.length;
    }
    this.#end = position;
    return { location: this.#name, offset, length: position - offset };
  }

  close(): void {
    closeSync(this.#file);
  }
}
