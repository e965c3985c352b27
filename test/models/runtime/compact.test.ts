import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, describe, expect, it } from 'vitest';

import { readPackage } from '../../../models/package/readPackage.ts';
import { loadCompact } from '../../../models/runtime/compact/loadCompact.ts';
import { wantsCompact } from '../../../models/runtime/compact/wantsCompact.ts';
import type { LoadedModel } from '../../../models/runtime/loadedModel.ts';
import { loadOnDevice } from '../../../models/runtime/loadOnDevice.ts';
import { openWriter } from '../../../models/runtime/openWriter.ts';
import type { PackageWriter } from '../../../models/runtime/packageWriter.ts';
import { TokenEngine } from '../../../models/runtime/tokenEngine.ts';
import { smallShape, writePackage } from '../generate/writePackage.ts';
import { mixedPrompt } from '../greedyCases.ts';
import { scratchFolder } from '../scratchFolder.ts';

const scratch = scratchFolder();
const folder = join(scratch, 'package');
writePackage(folder, { ...smallShape, ropeBorder: 600 });
const starter = fileURLToPath(new URL('../../../models/starter', import.meta.url));
const model = await readPackage(folder);
const exact = await loadOnDevice(model, 1);
const compact = await loadCompact(model, 1, mixedPrompt(300, 3));
const engines: TokenEngine[] = [];
afterAll(async () => {
  for (const engine of engines) await engine.close();
  exact.close();
  compact.close();
});

function openEngine(loaded: LoadedModel): TokenEngine {
  const engine = new TokenEngine(loaded.runner({ contextLength: 2048, ropeBorder: model.ropeBorder, chunk: 64 }));
  engines.push(engine);
  return engine;
}

function distance(left: Float32Array, right: Float32Array): number {
  const mean = left.reduce((sum, value) => sum + value, 0) / left.length;
  const apart = left.reduce((sum, value, index) => sum + (value - (right[index] ?? Number.NaN)) ** 2, 0);
  return Math.sqrt(apart / left.reduce((sum, value) => sum + (value - mean) ** 2, 0));
}

describe('caches of int8', () => {
  it('take a quarter of the memory', () => {
    expect(compact.cacheBytesPerToken * 4).toBe(exact.cacheBytesPerToken);
  });

  it.each([40, 255, 520, 700])('give nearly the logits of exact ones after %i tokens', async (length) => {
    const [first, second] = [openEngine(exact), openEngine(compact)];
    const tokens = mixedPrompt(length, 5);
    const expected = await first.evaluate(tokens, (row) => row.slice());
    expect(await second.evaluate(tokens, (row) => distance(expected, row))).toBeLessThan(0.12);
  });

  it('go back bit for bit, and grow without changing what they hold', async () => {
    const engine = openEngine(compact);
    const tokens = [...mixedPrompt(240, 2)];
    const rows = [];
    for (let count = 0; count < 30; count += 1) {
      rows.push(await engine.evaluate(tokens, (row) => row.slice()));
      tokens.push(count);
    }
    for (const back of [29, 12, 0]) {
      const row = await engine.evaluate(tokens.slice(0, 240 + back), (found) => found.slice());
      expect(row).toEqual(rows[back]);
    }
  });

  it('are left alone where the cache is no float32', async () => {
    const half = join(scratch, 'half');
    writePackage(half, { ...smallShape, type: 'float16', positions: true });
    const loaded = await loadCompact(await readPackage(half), 1, mixedPrompt(40, 1));
    expect(loaded.cacheBytesPerToken).toBe(exact.cacheBytesPerToken / 2);
    loaded.close();
  });
});

describe('writing with caches of int8', () => {
  const request = {
    messages: [{ role: 'user', content: 'Solve 3x - 4 = 11.' }],
    sampling: { temperature: 0, topP: 1, topK: 0, seed: 1 },
    maxTokens: 80,
  } as const;

  async function write(writer: PackageWriter): Promise<string> {
    const draft = await writer.open(request);
    while ((await draft.next()).kind === 'text');
    return draft.text;
  }

  it('writes what the starter writes with exact ones, alone and together with others', async () => {
    const [plain, small] = [
      await openWriter({ folder: starter, device: 'cpu', cache: 'exact' }),
      await openWriter({ folder: starter, device: 'cpu', cache: 'compact' }),
    ];
    const text = await write(plain);
    expect(text).toContain('boxed{x=5}');
    expect(await write(small)).toBe(text);
    const together = small.together(3, 512);
    const drafts = await Promise.all([1, 2, 3].map(() => together.open(request)));
    await Promise.all(
      drafts.map(async (draft) => {
        while ((await draft.next()).kind === 'text');
      }),
    );
    expect(drafts.map((draft) => draft.text)).toEqual([text, text, text]);
    await plain.close();
    await small.close();
  });

  it('is chosen only where exact caches leave no room for a long thought', () => {
    const large = { ...model, contextLength: 131_072 };
    const variant = { ...model.variant, weightBytes: 4e9, cacheBytesPerToken: 262_144 };
    expect(wantsCompact({ ...large, variant }, 6e9)).toBe(true);
    expect(wantsCompact({ ...large, variant }, 14e9)).toBe(false);
    expect(wantsCompact({ ...large, variant: { ...variant, form: 'gpu' } }, 6e9)).toBe(false);
  });
});
