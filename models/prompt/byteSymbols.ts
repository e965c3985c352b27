/**
 * Byte-level BPE writes each byte as one printable character (Radford et al. 2019): bytes that print as themselves stay,
 * the other 68 become the characters from U+0100 on, in order.
 */
const printable: readonly (readonly [number, number])[] = [
  [0x21, 0x7e],
  [0xa1, 0xac],
  [0xae, 0xff],
];

const bytes = makeTable();

/** The byte a character of the vocabulary stands for. Throws RangeError for one that stands for none. */
export function byteOfSymbol(character: string): number {
  const byte = bytes.get(character);
  if (byte === undefined) throw new RangeError(`${JSON.stringify(character)} stands for no byte`);
  return byte;
}

/** The character that stands for a byte. */
export function symbolOfByte(byte: number): string {
  for (const [symbol, value] of bytes) if (value === byte) return symbol;
  throw new RangeError(`${byte} is no byte`);
}

function makeTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  let next = 0x100;
  for (let byte = 0; byte < 256; byte += 1) {
    const stays = printable.some(([low, high]) => byte >= low && byte <= high);
    table.set(String.fromCodePoint(stays ? byte : next), byte);
    if (!stays) next += 1;
  }
  return table;
}
