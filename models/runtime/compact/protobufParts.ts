/** The little of protobuf's wire format that changing a graph in memory needs. A message is its bytes. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A field of a message: all its bytes, and those of its value (of a number: its digits). */
export type Part = { readonly number: number; readonly whole: Bytes; readonly value: Bytes };

const encoder = new TextEncoder();

/** The fields of a message in their order. Throws RangeError where the bytes are no message. */
export function* partsOf(message: Bytes): Generator<Part> {
  let at = 0;
  while (at < message.length) {
    const tag = readVarint(message, at);
    const start = tag.value % 8 === 2 ? readVarint(message, tag.next) : { value: 0, next: tag.next };
    const end = endOf(message, tag.value % 8, start);
    if (end > message.length) throw new RangeError(`a field at ${at} runs past the end`);
    yield {
      number: Math.floor(tag.value / 8),
      whole: message.subarray(at, end),
      value: message.subarray(start.next, end),
    };
    at = end;
  }
}

/** The message with each field as `change` gives it back, and more fields behind them. */
export function rewrite(message: Bytes, change: (part: Part) => Bytes, ...more: readonly Bytes[]): Bytes {
  return joined([...[...partsOf(message)].map(change), ...more]);
}

export function joined(pieces: readonly Bytes[]): Bytes {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

export function numberField(number: number, value: number): Bytes {
  return joined([varint(number * 8), varint(value)]);
}

export function bytesField(number: number, value: Bytes): Bytes {
  return joined([varint(number * 8 + 2), varint(value.length), value]);
}

export function textField(number: number, value: string): Bytes {
  return bytesField(number, encoder.encode(value));
}

export function textOf(part: Part): string {
  return new TextDecoder().decode(part.value);
}

export function numberOf(part: Part): number {
  return readVarint(part.value, 0).value;
}

function endOf(message: Bytes, wire: number, start: { readonly value: number; readonly next: number }): number {
  if (wire === 0) return readVarint(message, start.next).next;
  if (wire === 2) return start.next + start.value;
  if (wire === 1) return start.next + 8;
  if (wire === 5) return start.next + 4;
  throw new RangeError(`no such wire type: ${wire}`);
}

function readVarint(bytes: Bytes, at: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let byte = 0; byte < 10; byte += 1) {
    const part = bytes[at + byte];
    if (part === undefined) break;
    value += (part & 127) * 2 ** (7 * byte);
    if (part < 128) return { value, next: at + byte + 1 };
  }
  throw new RangeError(`no number at ${at}`);
}

function varint(value: number): Bytes {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest > 0 ? low + 128 : low);
  } while (rest > 0);
  return Uint8Array.from(bytes);
}
