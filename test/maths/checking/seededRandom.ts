/** A small seeded generator (mulberry32), so that every run of a test sees the same cases. */
export type SeededRandom = {
  readonly whole: (from: number, to: number) => number;
  readonly nonZero: (from: number, to: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
};

export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  function whole(from: number, to: number): number {
    return from + Math.floor(next() * (to - from + 1));
  }
  function nonZero(from: number, to: number): number {
    for (;;) {
      const value = whole(from, to);
      if (value !== 0) return value;
    }
  }
  function pick<Value>(values: readonly Value[]): Value {
    const value = values[whole(0, values.length - 1)];
    if (value === undefined) throw new Error('pick needs at least one value');
    return value;
  }
  return { whole, nonZero, pick };
}
