import type { FileHandle } from 'node:fs/promises';

/** A field of a protobuf message: a whole number, or a stretch of bytes (a text, a message inside, packed numbers). */
export type Field =
  | { readonly kind: 'number'; readonly number: number; readonly value: number }
  | { readonly kind: 'bytes'; readonly number: number; readonly start: number; readonly end: number };

export type BytesField = Extract<Field, { readonly kind: 'bytes' }>;

/** The largest published graphs have some hundred thousand fields; a file with more is altered, and would take minutes. */
const mostFields = 3_000_000;
const longestText = 65_536;

/**
 * Walks a protobuf file piece by piece, so that weights stored inside it are stepped over instead of loaded. Throws
 * RangeError where the bytes are no protobuf.
 */
export class ProtobufReader {
  readonly size: number;
  readonly #file: FileHandle;
  readonly #window = Buffer.alloc(1 << 20);
  #windowStart = 0;
  #windowEnd = 0;
  #fieldsRead = 0;

  constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.size = size;
  }

  /** The fields of the message between two positions, in the order of the file. */
  async *fields(start: number, end: number): AsyncGenerator<Field> {
    let position = start;
    while (position < end) {
      this.#fieldsRead += 1;
      if (this.#fieldsRead > mostFields) throw new RangeError('it has more parts than any graph');
      const tag = await this.#varint(position);
      const wire = tag.value & 7;
      const number = Math.floor(tag.value / 8);
      const body = wire === 0 || wire === 2 ? await this.#varint(tag.next) : { value: 0, next: tag.next };
      const bodyEnd = endOf(wire, body);
      if (bodyEnd > end) throw new RangeError(`a field at ${position} runs past the end`);
      if (wire === 0) yield { kind: 'number', number, value: body.value };
      if (wire === 2) yield { kind: 'bytes', number, start: body.next, end: bodyEnd };
      position = bodyEnd;
    }
  }

  /** The same, without numbers. */
  async *messages(start: number, end: number): AsyncGenerator<BytesField> {
    for await (const field of this.fields(start, end)) if (field.kind === 'bytes') yield field;
  }

  async text(field: BytesField): Promise<string> {
    const length = field.end - field.start;
    if (length > longestText) throw new RangeError('a name is too long');
    if (length === 0) return '';
    const at = await this.#load(field.start, length);
    return this.#window.toString('utf8', at, at + length);
  }

  async #varint(position: number): Promise<{ readonly value: number; readonly next: number }> {
    const at = await this.#load(position, Math.min(10, this.size - position));
    let value = 0;
    for (let byte = 0; byte < 10; byte += 1) {
      const part = this.#window[at + byte];
      if (part === undefined || position + byte >= this.size) break;
      value += (part & 127) * 2 ** (7 * byte);
      if (part < 128) return { value, next: position + byte + 1 };
    }
    throw new RangeError(`no number at ${position}`);
  }

  /** Makes `length` bytes from `position` lie in the window; gives where. */
  async #load(position: number, length: number): Promise<number> {
    if (length <= 0 || position + length > this.size) throw new RangeError('the file ends early');
    if (position < this.#windowStart || position + length > this.#windowEnd) {
      const { bytesRead } = await this.#file.read(this.#window, 0, this.#window.length, position);
      this.#windowStart = position;
      this.#windowEnd = position + bytesRead;
      if (length > bytesRead) throw new RangeError('the file ends early');
    }
    return position - this.#windowStart;
  }
}

/** Where a field of this wire type ends; `body` is its number or its length. */
function endOf(wire: number, body: { readonly value: number; readonly next: number }): number {
  switch (wire) {
    case 0:
      return body.next;
    case 1:
      return body.next + 8;
    case 2:
      return body.next + body.value;
    case 5:
      return body.next + 4;
    default:
      throw new RangeError(`no such wire type: ${wire}`);
  }
}
