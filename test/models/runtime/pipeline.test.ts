import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { readPackage } from '../../../models/package/readPackage.ts';
import { loadOnDevice } from '../../../models/runtime/loadOnDevice.ts';
import { openWriter } from '../../../models/runtime/openWriter.ts';
import { largest } from '../../../models/runtime/sampleToken.ts';
import { TokenEngine } from '../../../models/runtime/tokenEngine.ts';
import { writePipelinePackage } from '../generate/phiPipeline.ts';
import type { PipelineShape } from '../generate/phiPipeline.ts';
import { smallShape, writePackage } from '../generate/writePackage.ts';
import { mixedPrompt, stagedCase, unusedId } from '../greedyCases.ts';
import { scratchFolder } from '../scratchFolder.ts';

/** float32 activations: a window of 64 rows and a chunk of 40 then differ in the last digits only. */
const shape: PipelineShape = { ...smallShape, accuracy: 1, context: 1024, window: 64 };
const scratch = scratchFolder();
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
});

async function openEngine(folder: string, chunk = 64): Promise<TokenEngine> {
  const model = await readPackage(folder);
  const loaded = await loadOnDevice(model, 1);
  const { contextLength, ropeBorder } = model;
  const engine = new TokenEngine(loaded.runner({ contextLength, ropeBorder, chunk }));
  closing.push(async () => {
    await engine.close();
    loaded.close();
  });
  return engine;
}

function plainPackage(name: string, change: Partial<PipelineShape> = {}): string {
  const folder = join(scratch, name);
  writePackage(folder, { ...shape, ...change }, { stopIds: [unusedId] });
  return folder;
}

function stagedPackage(name: string, change: Partial<PipelineShape> = {}): string {
  const folder = join(scratch, name);
  writePipelinePackage(folder, { ...shape, ...change }, [unusedId]);
  return folder;
}

async function write(engine: TokenEngine, prompt: readonly number[], count: number): Promise<readonly number[]> {
  const tokens = [...prompt];
  while (tokens.length < prompt.length + count) tokens.push(await engine.evaluate(tokens, largest));
  return tokens.slice(prompt.length);
}

const plain = plainPackage('plain');
const staged = stagedPackage('staged');

describe('a decoder in stages', () => {
  it.each([
    ['shorter than a window', 40],
    ['of two windows', 128],
    ['of several windows and a rest', 203],
    ['of windows and a single token', 129],
  ])('writes the 512 tokens that the same decoder in one graph writes, after a prompt %s', async (_, length) => {
    const prompt = mixedPrompt(length, length);
    const expected = await write(await openEngine(plain), prompt, 512);
    expect(await write(await openEngine(staged), prompt, 512)).toEqual(expected);
    expect(new Set(expected).size).toBeGreaterThan(20);
  });

  it.each<readonly [string, Partial<PipelineShape>]>([
    ['a head of fixed shape', { fixedHead: true }],
    ['int32 tokens', { idType: 'int32' }],
    ['layers in two graphs, tensors passed on under other names', { cutAfter: 1 }],
    ['half-precision caches', { type: 'float16' }],
    ['a window of 16', { window: 16 }],
  ])('runs with %s', async (name, change) => {
    const prompt = mixedPrompt(150, 3);
    const expected = await write(await openEngine(plainPackage(`plain ${name}`, change)), prompt, 64);
    expect(await write(await openEngine(stagedPackage(name, change)), prompt, 64)).toEqual(expected);
  });

  it('fills its caches to the last token, where no padded window has room', async () => {
    const change = { context: 200 };
    const prompt = mixedPrompt(180, 5);
    const expected = await write(await openEngine(plainPackage('plain short', change)), prompt, 20);
    expect(await write(await openEngine(stagedPackage('short', change)), prompt, 20)).toEqual(expected);
  });
});

describe("the makers' own engine", () => {
  /** Written by test/models/genaiGreedy.ts with onnxruntime-genai 0.18.0, from the same package. */
  const golden = JSON.parse(readFileSync(join(import.meta.dirname, 'genaiGreedy.json'), 'utf8')) as Record<
    string,
    number[]
  >;

  it('chose the same tokens from the same package in stages', async () => {
    const { name, shape: own, prompt, count, lead } = stagedCase;
    const engine = await openEngine(stagedPackage(name, own));
    const tokens = [...prompt];
    let leastLead = Infinity;
    while (tokens.length < prompt.length + count) {
      tokens.push(
        await engine.evaluate(tokens, (row) => {
          const [first = 0, second = 0] = Float32Array.from(row).sort().slice(-2).reverse();
          leastLead = Math.min(leastLead, first - second);
          return largest(row);
        }),
      );
    }
    expect(tokens.slice(prompt.length)).toEqual(golden[name]);
    expect(leastLead).toBeGreaterThan(lead / 2);
  });
});

describe('going back in a decoder in stages', () => {
  it('writes the same again as if it had never gone on', async () => {
    const engine = await openEngine(staged);
    const prompt = mixedPrompt(100, 7);
    const whole = await write(engine, prompt, 120);
    for (const length of [100, 57, 1, 0]) {
      expect(await write(engine, [...prompt, ...whole.slice(0, length)], 120 - length)).toEqual(whole.slice(length));
    }
  });

  it('gives bit for bit the logits of before', async () => {
    const engine = await openEngine(staged);
    const prompt = mixedPrompt(70, 1);
    const tokens = [...prompt];
    const rows = [];
    for (let count = 0; count < 20; count += 1) {
      rows.push(await engine.evaluate(tokens, (row) => row.slice()));
      tokens.push(count);
    }
    for (const back of [19, 12, 1, 0]) {
      const row = await engine.evaluate(tokens.slice(0, 70 + back), (found) => found.slice());
      expect(row).toEqual(rows[back]);
    }
  });

  it('runs a shared prefix once, and lets two texts be written in turns', async () => {
    const engine = await openEngine(staged);
    const [first, second] = [[...mixedPrompt(90, 1)], [...mixedPrompt(90, 1).slice(0, 80), ...mixedPrompt(30, 2)]];
    for (let count = 0; count < 20; count += 1) {
      first.push(await engine.evaluate(first, largest));
      second.push(await engine.evaluate(second, largest));
    }
    const alone = await openEngine(plain);
    expect(first.slice(90)).toEqual(await write(alone, first.slice(0, 90), 20));
    expect(second.slice(110)).toEqual(await write(alone, second.slice(0, 110), 20));
  });

  it('stops when it is cancelled in a prompt and is exact afterwards', async () => {
    const engine = await openEngine(staged);
    const controller = new AbortController();
    const run = engine.evaluate(mixedPrompt(900, 1), largest, { signal: controller.signal });
    setTimeout(() => controller.abort(), 1);
    await expect(run).rejects.toMatchObject({ code: 'cancelled' });
    expect(await write(engine, mixedPrompt(80, 4), 20)).toEqual(
      await write(await openEngine(plain), mixedPrompt(80, 4), 20),
    );
  });
});

describe('an NPU package', () => {
  const request = {
    messages: [{ role: 'user', content: 'Solve 2x + 3 = 7 and say how. '.repeat(4) }],
    sampling: { temperature: 1, topP: 0.95, topK: 50, seed: 7 },
    maxTokens: 60,
  } as const;

  it('is written with as any other: drafts, taken back and written again', async () => {
    const writer = await openWriter({ folder: staged, device: 'cpu', threads: 1 });
    const draft = await writer.open(request);
    while ((await draft.next()).kind === 'text');
    const whole = draft.text;
    draft.rewind(20);
    while ((await draft.next()).kind === 'text');
    expect(draft.text).toBe(whole);
    expect(draft.length).toBe(60);
    expect(writer.contextLength).toBe(1024);
    await writer.close();
  });

  function changed(name: string, file: string, from: string, to: string): Promise<unknown> {
    const folder = stagedPackage(name);
    const path = join(folder, file);
    const text = readFileSync(path, 'latin1');
    expect(text).toContain(from);
    writeFileSync(path, text.replaceAll(from, to), 'latin1');
    return openWriter({ folder, device: 'cpu', threads: 1 });
  }

  it.each([
    [
      'whose caches slide',
      'genai_config.json',
      '"slide_key_value_cache": false',
      '"slide_key_value_cache": true',
      'slide along',
    ],
    [
      'whose stages do not meet',
      'embeddings.onnx',
      'input_hidden_states',
      'other_hidden_states',
      'asks for input_hidden_states',
    ],
    [
      'whose caches are of another shape',
      'genai_config.json',
      '"num_key_value_heads": 2',
      '"num_key_value_heads": 4',
      '1 × 2 × 1024 × 16',
    ],
    [
      'of which no stage gives logits',
      'genai_config.json',
      '"logits": "logits"',
      '"logits": "scores"',
      'no stage has the output scores',
    ],
  ])('%s is refused by name', async (name, file, from, to, message) => {
    const opening = changed(name, file, from, to);
    await expect(opening).rejects.toMatchObject({ code: 'package-foreign' });
    await expect(opening).rejects.toThrow(message);
  });

  it('with a stage missing is refused by the file', async () => {
    const opening = changed('lacking', 'genai_config.json', 'ctx_0.onnx', 'ctx_9.onnx');
    await expect(opening).rejects.toMatchObject({ code: 'package-missing' });
    await expect(opening).rejects.toThrow('ctx_9.onnx');
  });
});
