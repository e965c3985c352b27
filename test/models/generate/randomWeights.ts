/** Pseudo-random weights from a seed, in pieces of at most this many bytes. */
const pieceBytes = 1 << 20;

/** xorshift32 (Marsaglia 2003): quick, and the same everywhere. */
export class RandomWords {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2_654_435_761) >>> 0 || 1;
  }

  next(): number {
    let word = this.#state;
    word ^= word << 13;
    word ^= word >>> 17;
    word ^= word << 5;
    this.#state = word >>> 0;
    return this.#state;
  }

  /** Uniform in [-1, 1). */
  signed(): number {
    return this.next() / 2 ** 31 - 1;
  }
}

export function* randomBytes(random: RandomWords, length: number): Generator<Uint8Array> {
  for (let done = 0; done < length; done += pieceBytes) {
    const words = Uint32Array.from({ length: Math.ceil(Math.min(pieceBytes, length - done) / 4) }, () => random.next());
    yield new Uint8Array(words.buffer, 0, Math.min(pieceBytes, length - done));
  }
}

/** Numbers from `make`, as float32 or float16. */
export function* floats(
  count: number,
  type: 'float32' | 'float16',
  make: (index: number) => number,
): Generator<Uint8Array> {
  const size = pieceBytes / 4;
  for (let done = 0; done < count; done += size) {
    const numbers = Float32Array.from({ length: Math.min(size, count - done) }, (_, index) => make(done + index));
    yield new Uint8Array(type === 'float32' ? numbers.buffer : Uint16Array.from(numbers, toHalf).buffer);
  }
}

/** Nearest half-precision number below in magnitude; weights need no better rounding. */
export function toHalf(value: number): number {
  const magnitude = Math.abs(value);
  const sign = value < 0 ? 0x8000 : 0;
  if (magnitude < 2 ** -14) return sign | Math.floor(magnitude * 2 ** 24);
  const exponent = Math.min(15, Math.floor(Math.log2(magnitude)));
  return sign | ((exponent + 15) << 10) | (Math.floor((magnitude / 2 ** exponent - 1) * 1024) & 1023);
}
