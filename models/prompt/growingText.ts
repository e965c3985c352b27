/**
 * Text that grows by the bytes of tokens and never shows half a character: bytes of an unfinished one wait for the rest.
 * Can be cut back to any earlier number of tokens, exactly.
 */
export class GrowingText {
  readonly #pieces: Uint8Array[] = [];
  #decoder = newDecoder();
  #text = '';

  get text(): string {
    return this.#text;
  }

  get length(): number {
    return this.#pieces.length;
  }

  /** Adds one token's bytes; gives the characters that they complete. */
  push(bytes: Uint8Array): string {
    this.#pieces.push(bytes);
    const completed = this.#decoder.decode(bytes, { stream: true });
    this.#text += completed;
    return completed;
  }

  /** Back to `length` tokens, as if the later ones had never been. */
  cut(length: number): void {
    this.#pieces.length = length;
    this.#decoder = newDecoder();
    this.#text = this.#pieces.map((bytes) => this.#decoder.decode(bytes, { stream: true })).join('');
  }
}

/** A byte-order mark is a character like any other here. */
function newDecoder(): InstanceType<typeof TextDecoder> {
  return new TextDecoder('utf-8', { ignoreBOM: true });
}
