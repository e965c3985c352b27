import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { foreseeMemory } from '../../../models/package/foreseeMemory.ts';
import { contextWithin, memoryFor, sizeText } from '../../../models/package/memoryNeed.ts';
import { readPackage } from '../../../models/package/readPackage.ts';
import type { ModelPackage } from '../../../models/package/modelPackage.ts';
import { writePackage } from '../generate/writePackage.ts';
import { scratchFolder } from '../scratchFolder.ts';

const scratch = scratchFolder();

/** A package that claims the published size of the 14 B models for CPUs. */
async function largePackage(): Promise<ModelPackage> {
  const folder = join(scratch, 'large');
  writePackage(folder);
  const model = await readPackage(folder);
  const variant = { ...model.variant, weightBytes: 11e9, cacheBytesPerToken: 409_600 };
  return { ...model, name: 'Phi-4-reasoning-plus', variant, weightBytes: 11e9, contextLength: 32_768 };
}

describe('memory, before anything is loaded', () => {
  it('is weights, working room and the keys and values of every token', () => {
    const need = { weightBytes: 4.9e9, cacheBytesPerToken: 262_144 };
    expect(memoryFor(need, 4096) - memoryFor(need, 0)).toBe(4096 * 262_144);
    expect(memoryFor(need, 0)).toBeGreaterThan(4.9e9);
  });

  it('that is enough is no matter', async () => {
    const model = await largePackage();
    expect(() => foreseeMemory(model, 16e9)).not.toThrow();
  });

  it('that is too small is said, with what is needed, what is free and what would fit', async () => {
    const model = await largePackage();
    expect(() => foreseeMemory(model, 6e9)).toThrow(
      'Phi-4-reasoning-plus needs about 11.6 GB of memory (11.0 GB of weights, and room for 1024 tokens), and 6.0 GB is ' +
        'free. Close other programs, or choose a smaller model: Phi-4-mini-reasoning for CPUs (4.9 GB) or ' +
        'Phi-4-mini-reasoning for GPUs (3.4 GB) would fit.',
    );
    expect(() => foreseeMemory(model, 1e9)).toThrow('such as the starter that ships with Longhand');
  });

  it('bounds the context to what fits, never below what a short problem needs', () => {
    const room = (gigabytes: number): number => contextWithin(262_144, 131_072, gigabytes * 1e9);
    expect(room(100)).toBe(131_072);
    expect(room(4)).toBeGreaterThan(10_000);
    expect(room(4)).toBeLessThan(4e9 / 262_144);
    expect(room(0.1)).toBe(1024);
    expect(contextWithin(262_144, 512, 0)).toBe(512);
  });

  it('is written as disks count', () => {
    expect([11e9, 250e6, 2.9e6, 1500].map(sizeText)).toEqual(['11.0 GB', '250 MB', '2.9 MB', '2 kB']);
  });
});
