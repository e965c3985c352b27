import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readPackage } from '../../../models/package/readPackage.ts';
import { openWriter } from '../../../models/runtime/openWriter.ts';
import { OnnxSession } from '../../../models/runtime/binding/session.ts';
import { readDecoderGraph } from '../../../models/runtime/decoderGraph.ts';
import { LoadedGraph } from '../../../models/runtime/loadedModel.ts';
import { largest } from '../../../models/runtime/sampleToken.ts';
import { TokenEngine } from '../../../models/runtime/tokenEngine.ts';
import { layOutForTransformers } from '../generate/transformersLayout.ts';
import { smallShape, writePackage } from '../generate/writePackage.ts';
import { mixedPrompt } from '../greedyCases.ts';
import { scratchFolder } from '../scratchFolder.ts';

const scratch = scratchFolder();
const genai = join(scratch, 'genai');
const folder = join(scratch, 'package');
writePackage(genai, { ...smallShape, keyValueHeads: 4, plainAttention: true, seed: 3 });
layOutForTransformers(genai, folder, { graphs: ['model.onnx'] });

async function open(chunk: number) {
  const model = await readPackage(folder);
  const session = await OnnxSession.open(model.graphFile, { threads: 1 });
  const loaded = new LoadedGraph(session, readDecoderGraph(session, model));
  const engine = new TokenEngine(
    loaded.runner({ contextLength: model.contextLength, ropeBorder: model.ropeBorder, chunk }),
  );
  const close = async (): Promise<void> => {
    await engine.close();
    loaded.close();
  };
  return { model, engine, close };
}

/** The most likely next token, reckoned from the whole text in one run: the reference that keeps no past at all. */
async function nextOf(tokens: readonly number[]): Promise<number> {
  const { engine, close } = await open(4096);
  try {
    return await engine.evaluate(tokens, largest);
  } finally {
    await close();
  }
}

describe('a graph whose attention is not fused', () => {
  it('is known by its operators, and counts twice the cache', async () => {
    const { model, close } = await open(64);
    expect(model.variant).toMatchObject({ sharesCache: false, cacheBytesPerToken: 2 * 2 * 4 * 16 * 2 * 4 });
    await close();
  });

  it('writes the same tokens step by step as from the whole text each time', async () => {
    const { engine, close } = await open(16);
    const tokens = [...mixedPrompt(50, 7)];
    for (let step = 0; step < 12; step += 1) {
      const token = await engine.evaluate(tokens, largest);
      expect(token).toBe(await nextOf(tokens));
      tokens.push(token);
    }
    await close();
  });

  it('goes back exactly, to any place', async () => {
    const { engine, close } = await open(16);
    const tokens = [...mixedPrompt(40, 5)];
    while (tokens.length < 60) tokens.push(await engine.evaluate(tokens, largest));
    for (const length of [58, 45, 33, 1]) {
      const other = [...tokens.slice(0, length), 7, 9];
      expect(await engine.evaluate(other, largest)).toBe(await nextOf(other));
    }
    await close();
  });

  it('writes through the writer, and stops when told to', async () => {
    const writer = await openWriter({ folder, device: 'cpu' });
    const request = {
      messages: [{ role: 'user', content: 'Say it.' }],
      sampling: { temperature: 0, topP: 1, topK: 0, seed: 1 },
      maxTokens: 30,
    } as const;
    const first = await writer.open(request);
    while ((await first.next()).kind === 'text');
    const again = await writer.open(request);
    while ((await again.next()).kind === 'text');
    expect(again.tokens).toEqual(first.tokens);
    await expect(writer.open({ ...request, signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
    await writer.close();
  });
});
