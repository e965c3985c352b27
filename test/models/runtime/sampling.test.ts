import { describe, expect, it } from 'vitest';

import { halfToFloat } from '../../../models/runtime/halfFloats.ts';
import { isLooping } from '../../../models/runtime/loops.ts';
import { sampleToken } from '../../../models/runtime/sampleToken.ts';
import { seededNumber } from '../../../models/runtime/seededNumbers.ts';

const greedy = { temperature: 0, topP: 1, topK: 0, seed: 1 };
/** Shares 4/8, 2/8, 1/8, 1/8 at temperature 1. */
const row = Float32Array.of(Math.log(2), Math.log(4), Math.log(1), Math.log(1));

function shares(sampling: Partial<typeof greedy>): readonly number[] {
  const counts = [0, 0, 0, 0];
  const draws = 20_000;
  for (let position = 0; position < draws; position += 1) {
    const token = sampleToken(row, { ...greedy, temperature: 1, ...sampling }, position);
    counts[token] = (counts[token] ?? 0) + 1;
  }
  return counts.map((count) => count / draws);
}

describe('choosing a token', () => {
  it('takes the largest when greedy, and the first of equals', () => {
    expect(sampleToken(row, greedy, 0)).toBe(1);
    expect(sampleToken(Float32Array.of(3, 3), greedy, 0)).toBe(0);
  });

  it('draws by the softmax of the logits', () => {
    const found = shares({});
    [0.25, 0.5, 0.125, 0.125].forEach((share, token) => expect(found[token]).toBeCloseTo(share, 1.5));
  });

  it('sharpens at low temperature', () => {
    expect(shares({ temperature: 0.25 })[1]).toBeGreaterThan(0.9);
  });

  it('keeps only the k most likely', () => {
    const found = shares({ topK: 2 });
    expect(found.slice(2)).toEqual([0, 0]);
    expect(found[1]).toBeCloseTo(2 / 3, 1.5);
  });

  it('keeps the smallest set that reaches top-p', () => {
    expect(shares({ topP: 0.5 })).toEqual([0, 1, 0, 0]);
    expect(shares({ topP: 0.6 }).slice(2)).toEqual([0, 0]);
  });

  it('chooses the same again from the same seed and place, and others elsewhere', () => {
    const at = (seed: number): readonly number[] =>
      Array.from({ length: 64 }, (_, position) => sampleToken(row, { ...greedy, temperature: 1, seed }, position));
    expect(at(7)).toEqual(at(7));
    expect(at(7)).not.toEqual(at(8));
  });

  it.each([
    ['a NaN among numbers', Float32Array.of(1, Number.NaN, 2)],
    ['only NaN', Float32Array.of(Number.NaN)],
    ['infinity', Float32Array.of(Infinity, 1)],
  ])('is a fault with %s', (_, logits) => {
    expect(() => sampleToken(logits, greedy, 0)).toThrow('numbers that are none');
  });

  it('takes minus infinity as a token ruled out', () => {
    expect(sampleToken(Float32Array.of(-Infinity, -5), { ...greedy, temperature: 1 }, 3)).toBe(1);
  });
});

describe('seeded numbers', () => {
  it('spread evenly over [0, 1) along positions and along seeds', () => {
    for (const make of [(n: number) => seededNumber(42, n), (n: number) => seededNumber(n, 42)]) {
      const tenths = Array.from({ length: 10 }, () => 0);
      for (let n = 0; n < 10_000; n += 1) {
        const tenth = Math.floor(make(n) * 10);
        tenths[tenth] = (tenths[tenth] ?? 0) + 1;
      }
      for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
    }
  });
});

describe('noticing loops', () => {
  const varied = Array.from({ length: 200 }, (_, index) => (index * 7919) % 251);

  it('sees one token over and over', () => {
    expect(isLooping([...varied, ...Array.from({ length: 64 }, () => 5)])).toBe(true);
  });

  it('sees a paragraph four times over', () => {
    const paragraph = varied.slice(0, 120);
    expect(isLooping([1, 2, ...paragraph, ...paragraph, ...paragraph, ...paragraph])).toBe(true);
    expect(isLooping([1, 2, ...paragraph, ...paragraph, ...paragraph])).toBe(false);
  });

  it('leaves short repetition alone, as in 0.333333 or a table', () => {
    expect(isLooping([...varied, ...Array.from({ length: 40 }, () => 3)])).toBe(false);
    expect(isLooping(varied)).toBe(false);
    expect(isLooping([])).toBe(false);
  });
});

describe('half-precision numbers', () => {
  it('become the single-precision numbers they stand for', () => {
    const halves = Uint16Array.of(0, 0x3c00, 0xc000, 0x7bff, 0x0001, 0x7c00, 0xfc00, 0x7e00, 0x3555);
    const floats = new Float32Array(halves.length);
    halfToFloat(halves, floats);
    expect([...floats]).toEqual([0, 1, -2, 65504, 2 ** -24, Infinity, -Infinity, Number.NaN, 0.333251953125]);
  });
});
