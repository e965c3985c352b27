/**
 * A number in [0, 1) that depends on seed and position alone, so that a draft taken back and written again from the same
 * seed chooses the same tokens. Mixing steps of splitmix32 (Steele, Lea and Flood 2014), applied to both words.
 */
export function seededNumber(seed: number, position: number): number {
  return mix(mix(seed >>> 0) ^ Math.imul(position + 1, 0x9e3779b9)) / 2 ** 32;
}

function mix(word: number): number {
  let value = (word + 0x9e3779b9) | 0;
  value = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  value = Math.imul(value ^ (value >>> 15), 0x735a2d97);
  return (value ^ (value >>> 15)) >>> 0;
}
