const table = makeTable();

/** IEEE 754 half precision to single, element by element. */
export function halfToFloat(halves: Uint16Array, floats: Float32Array): void {
  for (let index = 0; index < floats.length; index += 1) floats[index] = table[halves[index] ?? 0] ?? Number.NaN;
}

/** All 65 536 values once: quicker than taking each number apart. */
function makeTable(): Float32Array {
  return Float32Array.from({ length: 65_536 }, (_, half) => {
    const sign = half >= 0x8000 ? -1 : 1;
    const exponent = (half >> 10) & 31;
    const fraction = half & 1023;
    if (exponent === 0) return sign * fraction * 2 ** -24;
    if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
  });
}
