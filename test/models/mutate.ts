import { linkSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What was done to a package, in words that let it be done again by hand. */
export type Mutation = { readonly file: string; readonly what: string };

/** Values that no configuration should hold; each has broken some program before. */
const oddValues: readonly unknown[] = [
  null,
  -1,
  0,
  1e308,
  2 ** 53,
  65_537,
  0.5,
  '',
  'x'.repeat(70_000),
  '../../../etc/passwd',
  [],
  {},
  true,
  [[[[]]]],
  '%d%d',
  '\u0000',
];

/** Whole numbers below `limit`, the same for the same seed (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  of<Value>(values: readonly Value[]): Value {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new RangeError('There is nothing to choose from.');
    return value;
  }
}

/** Writes a copy of a package with one thing wrong in one file; the other files are links to the sound ones. */
export function writeMutated(source: string, target: string, seed: number): Mutation {
  const dice = new Dice(seed);
  const files = readdirSync(source, { recursive: true }).map(String);
  // Model cards are for people; nothing is read from them.
  const present = files.filter((file) => !file.endsWith('.md') && statSync(join(source, file)).isFile());
  const file = dice.of(present);
  const { what, bytes } = mutate(dice, file, readFileSync(join(source, file)));
  for (const each of present) {
    mkdirSync(dirname(join(target, each)), { recursive: true });
    if (each !== file) linkSync(join(source, each), join(target, each));
    else if (bytes !== undefined) writeFileSync(join(target, each), bytes);
  }
  return { file, what };
}

type Change = { readonly what: string; readonly bytes: Uint8Array | string | undefined };

function mutate(dice: Dice, file: string, bytes: Buffer): Change {
  if (file.endsWith('.json') && dice.below(4) > 0) return oddJson(dice, bytes);
  switch (dice.below(file.endsWith('.onnx') ? 8 : 5)) {
    case 0: {
      const length = dice.below(bytes.length);
      return { what: `cut to ${length} bytes`, bytes: bytes.subarray(0, length) };
    }
    case 1:
      return { what: 'removed', bytes: undefined };
    case 2:
      return { what: 'emptied', bytes: '' };
    case 3: {
      const at = dice.below(bytes.length);
      return { what: `repeated from byte ${at}`, bytes: Buffer.concat([bytes, bytes.subarray(at)]) };
    }
    default:
      return altered(dice, bytes);
  }
}

function altered(dice: Dice, sound: Buffer): Change {
  const bytes = Buffer.from(sound);
  const places = Array.from({ length: 1 + dice.below(12) }, () => dice.below(bytes.length));
  for (const place of places) bytes[place] = dice.below(256);
  return { what: `other bytes at ${places.join(', ')}`, bytes };
}

/** A value of another kind, or none, somewhere in a JSON file. */
function oddJson(dice: Dice, bytes: Buffer): Change {
  const root = JSON.parse(bytes.toString()) as unknown;
  let holder = root;
  const path: string[] = [];
  for (;;) {
    const keys = Object.keys(holder as object);
    if (keys.length === 0) return { what: 'replaced by null', bytes: 'null' };
    const key = dice.of(keys);
    path.push(key);
    const inside = (holder as Record<string, unknown>)[key];
    const isDeeper = typeof inside === 'object' && inside !== null && Object.keys(inside).length > 0;
    if (isDeeper && dice.below(5) > 0) {
      holder = inside;
      continue;
    }
    const value = dice.below(6) === 0 ? undefined : dice.of(oddValues);
    // What is undefined is not written.
    (holder as Record<string, unknown>)[key] = value;
    const shown = JSON.stringify(value) ?? 'nothing';
    return { what: `${path.join('.')} = ${shown.slice(0, 60)}`, bytes: JSON.stringify(root) };
  }
}
