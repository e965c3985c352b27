/** The little of protobuf's wire format that writing an ONNX file needs. A message is its bytes. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

export function message(...fields: readonly Bytes[]): Bytes {
  const joined = new Uint8Array(fields.reduce((length, field) => length + field.length, 0));
  let at = 0;
  for (const field of fields) {
    joined.set(field, at);
    at += field.length;
  }
  return joined;
}

export function integerField(number: number, value: number): Bytes {
  return message(varint(number * 8), varint(value));
}

export function bytesField(number: number, value: Bytes): Bytes {
  return message(varint(number * 8 + 2), varint(value.length), value);
}

export function textField(number: number, value: string): Bytes {
  return bytesField(number, encoder.encode(value));
}

export function floatField(number: number, value: number): Bytes {
  return message(varint(number * 8 + 5), new Uint8Array(Float32Array.of(value).buffer));
}

/** Negative numbers take ten bytes, as two's complement in 64 bits. */
function varint(value: number): Bytes {
  let rest = BigInt.asUintN(64, BigInt(value));
  const bytes: number[] = [];
  do {
    bytes.push(Number(rest & 127n) + (rest > 127n ? 128 : 0));
    rest >>= 7n;
  } while (rest > 0n);
  return Uint8Array.from(bytes);
}
