import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { readPackage } from '../../../models/package/readPackage.ts';
import { GraphRunner } from '../../../models/runtime/graphRunner.ts';
import { OnnxSession } from '../../../models/runtime/binding/session.ts';
import { readDecoderGraph } from '../../../models/runtime/decoderGraph.ts';
import { JointBatch } from '../../../models/runtime/jointBatch.ts';
import { openWriter } from '../../../models/runtime/openWriter.ts';
import { largest } from '../../../models/runtime/sampleToken.ts';
import { TokenEngine } from '../../../models/runtime/tokenEngine.ts';
import type { Draft, DraftRequest } from '../../../models/runtime/writer.ts';
import type { PhiShape } from '../generate/phiGraph.ts';
import { smallShape, writePackage } from '../generate/writePackage.ts';
import { mixedPrompt } from '../greedyCases.ts';
import { scratchFolder } from '../scratchFolder.ts';

const scratch = scratchFolder();

/** With this seed, the greedy texts after these prompts are clear choices, on any kernel. */
const clearSeed = 27;
const clearPrompts = [2, 6, 7, 8, 10, 15].map((seed) => mixedPrompt(20 + seed, seed));
const length = 48;

type Rows = { readonly engines: readonly TokenEngine[]; readonly batch: JointBatch; readonly alone: TokenEngine };

const opened: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of opened) await close();
});

async function openRows(name: string, change: Partial<PhiShape> = {}): Promise<Rows> {
  const folder = join(scratch, name);
  writePackage(folder, { ...smallShape, seed: clearSeed, ...change });
  const model = await readPackage(folder);
  const session = await OnnxSession.open(model.graphFile, { threads: 1 });
  const graph = readDecoderGraph(session, model);
  const limits = { contextLength: 256, ropeBorder: undefined, chunk: 64 };
  const batch: JointBatch = new JointBatch(
    session,
    graph,
    clearPrompts.length,
    256,
    (row) => engines[row]?.heldLength ?? 0,
  );
  const engines: readonly TokenEngine[] = batch.caches.map((cache, row) => {
    const step = (token: number, held: number, signal: AbortSignal | undefined) => batch.step(row, token, held, signal);
    return new TokenEngine(new GraphRunner(session, graph, limits, { cache, step }));
  });
  const alone = new TokenEngine(new GraphRunner(session, graph, limits));
  opened.push(async () => {
    for (const engine of [...engines, alone]) await engine.close();
    batch.release();
    session.close();
  });
  return { engines, batch, alone };
}

async function write(
  engine: TokenEngine | undefined,
  prompt: readonly number[],
  count = length,
): Promise<readonly number[]> {
  if (engine === undefined) throw new RangeError('no engine');
  const tokens = [...prompt];
  while (tokens.length < prompt.length + count) tokens.push(await engine.evaluate(tokens, largest));
  return tokens.slice(prompt.length);
}

async function writeAlone(engine: TokenEngine): Promise<readonly (readonly number[])[]> {
  const texts = [];
  for (const prompt of clearPrompts) texts.push(await write(engine, prompt));
  return texts;
}

describe('sequences written together', () => {
  it.each<readonly [string, Partial<PhiShape>]>([
    ['plain', {}],
    ['positions', { positions: true }],
  ])('each say what they would have said alone (%s)', async (name, change) => {
    const { engines, batch, alone } = await openRows(name, change);
    batch.setBusy(new Set(engines.keys()));
    const together = await Promise.all(clearPrompts.map((prompt, row) => write(engines[row], prompt)));
    expect(together).toEqual(await writeAlone(alone));
  });

  it('may begin, rest and go back at their own times', async () => {
    const { engines, batch, alone } = await openRows('ragged');
    batch.setBusy(new Set(engines.keys()));
    const whole = await writeAlone(alone);
    const texts = await Promise.all(
      clearPrompts.map(async (prompt, row) => {
        await new Promise((resolve) => setTimeout(resolve, row * 3));
        await write(engines[row], prompt, 10 + row * 5);
        if (row === 2) await new Promise((resolve) => setTimeout(resolve, 20));
        return write(engines[row], prompt);
      }),
    );
    expect(texts).toEqual(whole);
  });

  it('share runs instead of taking one each', async () => {
    const { engines, batch } = await openRows('counted');
    batch.setBusy(new Set(engines.keys()));
    await Promise.all(clearPrompts.map((prompt, row) => write(engines[row], prompt)));
    expect(batch.runs).toBeLessThan(length * 2);
  });

  it('lose only the one that is cancelled', async () => {
    const { engines, batch, alone } = await openRows('cancelled');
    batch.setBusy(new Set([0, 1]));
    const [first = [], second = []] = clearPrompts;
    const controller = new AbortController();
    const doomed = (async () => {
      const tokens = [...first];
      for (;;) {
        tokens.push((await engines[0]?.evaluate(tokens, largest, { signal: controller.signal })) ?? 0);
        if (tokens.length === first.length + 5) controller.abort();
      }
    })();
    const [, text] = await Promise.all([
      expect(doomed).rejects.toMatchObject({ code: 'cancelled' }),
      write(engines[1], second),
    ]);
    expect(text).toEqual(await write(alone, second));
    expect(await write(engines[0], first)).toEqual(await write(alone, first));
  });
});

describe('a writer for several drafts', () => {
  const request: DraftRequest = {
    messages: [{ role: 'user', content: 'Solve 2x + 3 = 7.' }],
    sampling: { temperature: 1, topP: 0.95, topK: 50, seed: 1 },
    maxTokens: 30,
  };

  async function writeAll(draft: Draft): Promise<string> {
    while ((await draft.next()).kind === 'text');
    const { text } = draft;
    draft.close();
    return text;
  }

  it('gives each draft a row and lets one more wait for the next free one', async () => {
    const folder = join(scratch, 'writer');
    writePackage(folder, smallShape, { stopIds: [271] });
    const writer = await openWriter({ folder, device: 'cpu', threads: 1 });
    const joint = writer.together(3, 512);
    const texts = await Promise.all(
      Array.from({ length: 10 }, async (_, seed) => {
        const draft = await joint.open({ ...request, sampling: { ...request.sampling, seed: seed % 5 } });
        return writeAll(draft);
      }),
    );
    expect(new Set(texts).size).toBe(5);
    expect(texts.slice(5)).toEqual(texts.slice(0, 5));
    await writer.close();
    await expect(joint.open(request)).rejects.toMatchObject({ code: 'closed' });
  });
});
