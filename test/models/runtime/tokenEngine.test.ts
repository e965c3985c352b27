import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { readPackage } from '../../../models/package/readPackage.ts';
import { readDecoderGraph } from '../../../models/runtime/decoderGraph.ts';
import { GraphRunner } from '../../../models/runtime/graphRunner.ts';
import { OnnxSession } from '../../../models/runtime/binding/session.ts';
import { largest } from '../../../models/runtime/sampleToken.ts';
import { TokenEngine } from '../../../models/runtime/tokenEngine.ts';
import type { PhiShape } from '../generate/phiGraph.ts';
import { smallShape, writePackage } from '../generate/writePackage.ts';
import { greedyCases } from '../greedyCases.ts';
import { scratchFolder } from '../scratchFolder.ts';

const scratch = scratchFolder();
const engines: TokenEngine[] = [];
const sessions: OnnxSession[] = [];
afterAll(async () => {
  for (const engine of engines) await engine.close();
  for (const session of sessions) session.close();
});

function makePackage(name: string, shape: PhiShape): string {
  const folder = join(scratch, name);
  mkdirSync(folder);
  writePackage(folder, shape);
  const border = shape.ropeBorder ?? shape.context;
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ original_max_position_embeddings: border }));
  return folder;
}

async function openEngine(folder: string, chunk = 64): Promise<TokenEngine> {
  const model = await readPackage(folder);
  const session = await OnnxSession.open(model.graphFile, { threads: 1 });
  const { contextLength, ropeBorder } = model;
  const engine = new TokenEngine(
    new GraphRunner(session, readDecoderGraph(session, model), { contextLength, ropeBorder, chunk }),
  );
  engines.push(engine);
  sessions.push(session);
  return engine;
}

/** The tokens an engine writes after a prompt, always taking the likeliest. */
async function write(engine: TokenEngine, prompt: readonly number[], count: number): Promise<readonly number[]> {
  const tokens = [...prompt];
  while (tokens.length < prompt.length + count) tokens.push(await engine.evaluate(tokens, largest));
  return tokens.slice(prompt.length);
}

function prompt(length: number, seed = 1): readonly number[] {
  return Array.from({ length }, (_, index) => (index * 31 + seed * 17 + ((index * index) % 97)) % 256);
}

const plain = makePackage('plain', smallShape);

describe('writing greedily', () => {
  it('gives the same text whatever the chunk size', async () => {
    const texts = [];
    for (const chunk of [16, 50, 200]) texts.push(await write(await openEngine(plain, chunk), prompt(101), 200));
    expect(texts[1]).toEqual(texts[0]);
    expect(texts[2]).toEqual(texts[0]);
    expect(new Set(texts[0]).size).toBeGreaterThan(20);
  });

  it('goes on unchanged when the cache has to grow', async () => {
    const engine = await openEngine(plain);
    const whole = await write(engine, prompt(200), 400);
    const fresh = await openEngine(plain, 1024);
    const reserved = await fresh.evaluate(prompt(200), largest, { reserve: 1000 });
    expect(reserved).toBe(whole[0]);
    expect(await write(fresh, prompt(200), 400)).toEqual(whole);
  });

  it.each<readonly [string, Partial<PhiShape>]>([
    ['position_ids', { positions: true }],
    ['partly rotated heads', { headSize: 32, rotary: 16 }],
    ['half-precision cache and logits', { type: 'float16', positions: true }],
  ])('runs graphs with %s, the same text from chunks and from steps', async (name, change) => {
    const folder = makePackage(name.replaceAll(' ', '-'), { ...smallShape, ...change });
    const whole = await write(await openEngine(folder), prompt(40), 60);
    const again = await write(await openEngine(folder), [...prompt(40), ...whole.slice(0, 30)], 30);
    expect(again).toEqual(whole.slice(30));
  });
});

describe('going back', () => {
  it('writes the same again as if it had never gone on', async () => {
    const engine = await openEngine(plain);
    const whole = await write(engine, prompt(33), 120);
    for (const length of [100, 57, 1, 0]) {
      const rest = await write(engine, [...prompt(33), ...whole.slice(0, length)], 120 - length);
      expect(rest).toEqual(whole.slice(length));
    }
  });

  it('gives bit for bit the logits of before', async () => {
    const engine = await openEngine(plain);
    const tokens = [...prompt(33)];
    const rows = [];
    for (let count = 0; count < 20; count += 1) {
      rows.push(await engine.evaluate(tokens, (row) => row.slice()));
      tokens.push(count);
    }
    for (const back of [19, 12, 0]) {
      const row = await engine.evaluate(tokens.slice(0, 33 + back), (found) => found.slice());
      expect(row).toEqual(rows[back]);
    }
  });
});

describe('shared prefixes', () => {
  it('are not run again, and the text is the same as from a fresh start', async () => {
    const engine = await openEngine(plain);
    const shared = prompt(150);
    await write(engine, [...shared, 1, 2, 3], 40);
    const second = await write(engine, [...shared, 9, 8, 7, 6], 40);
    expect(second).toEqual(await write(await openEngine(plain), [...shared, 9, 8, 7, 6], 40));
  });

  it('let two texts be written in turns', async () => {
    const engine = await openEngine(plain);
    const [first, second] = [[...prompt(20, 1)], [...prompt(25, 2)]];
    for (let count = 0; count < 30; count += 1) {
      first.push(await engine.evaluate(first, largest));
      second.push(await engine.evaluate(second, largest));
    }
    const alone = await openEngine(plain);
    expect(first.slice(20)).toEqual(await write(alone, prompt(20, 1), 30));
    expect(second.slice(25)).toEqual(await write(alone, prompt(25, 2), 30));
  });

  it('queue calls made at once', async () => {
    const engine = await openEngine(plain);
    const together = await Promise.all([1, 2, 3].map((seed) => engine.evaluate(prompt(30, seed), largest)));
    const apart = [];
    for (const seed of [1, 2, 3]) apart.push(await (await openEngine(plain)).evaluate(prompt(30, seed), largest));
    expect(together).toEqual(apart);
  });
});

describe('guessing ahead', () => {
  async function writeGuessing(engine: TokenEngine, count: number, guessAt: (place: number) => readonly number[]) {
    const tokens = [...prompt(40)];
    while (tokens.length < 40 + count) {
      tokens.push(await engine.evaluate(tokens, largest, { reserve: count, guess: () => guessAt(tokens.length - 40) }));
    }
    return tokens.slice(40);
  }

  it('saves runs where the guess is right', async () => {
    const engine = await openEngine(plain);
    const whole = await write(await openEngine(plain), prompt(40), 60);
    expect(await writeGuessing(engine, 60, (place) => whole.slice(place, place + 4))).toEqual(whole);
    expect(engine.runs).toBe(1 + Math.ceil(59 / 5));
  });

  it('changes nothing where it is wrong', async () => {
    const engine = await openEngine(plain);
    const whole = await write(await openEngine(plain), prompt(40), 60);
    expect(await writeGuessing(engine, 60, (place) => [...whole.slice(place, place + 1), 5, 6, 7])).toEqual(whole);
  });

  it('does not reach over the rotary border', async () => {
    const border = makePackage('guessed-border', { ...smallShape, context: 512, ropeBorder: 64 });
    const whole = await write(await openEngine(border), prompt(40), 60);
    const engine = await openEngine(border);
    expect(await writeGuessing(engine, 60, (place) => whole.slice(place, place + 7))).toEqual(whole);
  });
});

describe('two rotary tables', () => {
  const shape: PhiShape = { ...smallShape, context: 512, ropeBorder: 96 };
  const twoTables = makePackage('two-tables', shape);

  it('turn at the border as if the text had begun on the other side', async () => {
    const engine = await openEngine(twoTables);
    const whole = await write(engine, prompt(80), 100);
    const beyond = await openEngine(twoTables);
    const rest = await write(beyond, [...prompt(80), ...whole.slice(0, 30)], 70);
    expect(rest).toEqual(whole.slice(30));
  });

  it('turn back when the text is cut to before the border', async () => {
    const engine = await openEngine(twoTables);
    const whole = await write(engine, prompt(80), 60);
    expect(await write(engine, [...prompt(80), ...whole.slice(0, 5)], 55)).toEqual(whole.slice(5));
  });

  it('matter: a cache that did not turn would write another text', async () => {
    const whole = await write(await openEngine(twoTables), prompt(80), 100);
    const unaware = makePackage('unaware', shape);
    writeFileSync(join(unaware, 'config.json'), '{"original_max_position_embeddings": 512}');
    expect(await write(await openEngine(unaware), prompt(80), 100)).not.toEqual(whole);
  });
});

describe('cancelling', () => {
  it('stops before the run when the signal has fired', async () => {
    const engine = await openEngine(plain);
    const signal = AbortSignal.abort();
    await expect(engine.evaluate(prompt(10), largest, { signal })).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('stops inside a long prompt and leaves the engine usable and exact', async () => {
    const engine = await openEngine(plain);
    const controller = new AbortController();
    const run = engine.evaluate(prompt(1900), largest, { signal: controller.signal });
    setTimeout(() => controller.abort(), 5);
    await expect(run).rejects.toMatchObject({ code: 'cancelled' });
    expect(await write(engine, prompt(40), 20)).toEqual(await write(await openEngine(plain), prompt(40), 20));
  });
});

describe('after closing', () => {
  it('a call is a fault, and closing waits for the run under way', async () => {
    const engine = await openEngine(plain);
    const running = engine.evaluate(prompt(500), largest);
    await Promise.all([engine.close(), expect(running).resolves.toBeGreaterThanOrEqual(0)]);
    await expect(engine.evaluate(prompt(5), largest)).rejects.toMatchObject({ code: 'closed' });
    engines.splice(engines.indexOf(engine), 1);
  });
});

describe("the makers' own engine", () => {
  /** Written by test/models/genaiGreedy.ts with onnxruntime-genai 0.18.0. */
  const golden = JSON.parse(readFileSync(join(import.meta.dirname, 'genaiGreedy.json'), 'utf8')) as Record<
    string,
    number[]
  >;

  it.each(greedyCases.map((task) => [task.name, task] as const))('chose the same tokens: %s', async (name, task) => {
    const engine = await openEngine(makePackage(`golden ${name}`, task.shape), 128);
    const tokens = [...task.prompt];
    let leastLead = Infinity;
    while (tokens.length < task.prompt.length + task.count) {
      tokens.push(
        await engine.evaluate(tokens, (row) => {
          const [first = 0, second = 0] = Float32Array.from(row).sort().slice(-2).reverse();
          leastLead = Math.min(leastLead, first - second);
          return largest(row);
        }),
      );
    }
    expect(tokens.slice(task.prompt.length)).toEqual(golden[name]);
    expect(leastLead).toBeGreaterThan(task.lead / 2);
  });
});
