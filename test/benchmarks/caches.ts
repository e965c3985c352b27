/**
 * One token on the CPU with caches of float32, float16 and int8, at several lengths of text, on layers of Phi-4-mini's shape
 * with pseudo-random weights; and how often the starter writes the very same text with int8 as with float32:
 *
 *     node test/benchmarks/caches.ts [PROBLEMS.jsonl]
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readPackage } from '../../models/package/readPackage.ts';
import { loadCompact } from '../../models/runtime/compact/loadCompact.ts';
import type { LoadedModel } from '../../models/runtime/loadedModel.ts';
import { loadOnDevice } from '../../models/runtime/loadOnDevice.ts';
import { openWriter } from '../../models/runtime/openWriter.ts';
import type { PackageWriter } from '../../models/runtime/packageWriter.ts';
import type { TokenRunner } from '../../models/runtime/tokenRunner.ts';
import type { PhiShape } from '../models/generate/phiGraph.ts';
import { smallShape, writePackage } from '../models/generate/writePackage.ts';
import { mixedPrompt } from '../models/greedyCases.ts';

/** Four of Phi-4-mini's 32 layers, with a vocabulary of nothing. */
const fourLayers: PhiShape = {
  ...smallShape,
  layers: 4,
  hidden: 3072,
  heads: 24,
  keyValueHeads: 8,
  headSize: 128,
  mlp: 8192,
  context: 4352,
  rotary: 96,
};
const lengths = [128, 1000, 4000];
/**
 * One, and of its processor time the least counts: other work on the machine takes the processor away, and the memory's
 * bandwidth, but never makes a step cheaper.
 */
const threads = 1;
const rounds = 12;
const steps = 4;

async function measure(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'longhand-caches-'));
  try {
    const [single, half] = [join(scratch, 'float32'), join(scratch, 'float16')];
    writePackage(single, fourLayers);
    writePackage(half, { ...fourLayers, type: 'float16', positions: true });
    const model = await readPackage(single);
    const loaded = new Map<string, LoadedModel>([
      ['float32', await loadOnDevice(model, threads)],
      ['float16', await loadOnDevice(await readPackage(half), threads)],
      ['int8', await loadCompact(model, threads, mixedPrompt(128, 1))],
    ]);
    const times = await timeAll(loaded);
    console.log(
      `processor milliseconds for one token, ${threads} thread, the least of ${rounds} alternating rounds of ${steps}`,
    );
    console.log(['cache', ...lengths.map((length) => `after ${length}`), 'bytes a token'].join('\t'));
    for (const [name, { cacheBytesPerToken }] of loaded) {
      const row = lengths.map((length) => Math.min(...(times.get(`${name} ${length}`) ?? [])).toFixed(1));
      console.log([name, ...row, cacheBytesPerToken].join('\t'));
    }
    for (const each of loaded.values()) each.close();
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What the caches hold is of no matter for the time, so nothing is evaluated to fill them. */
async function timeAll(loaded: ReadonlyMap<string, LoadedModel>): Promise<ReadonlyMap<string, number[]>> {
  const times = new Map<string, number[]>();
  const runners: (readonly [string, TokenRunner])[] = [];
  for (const [name, each] of loaded) {
    const runner = each.runner({ contextLength: 4352, ropeBorder: undefined, chunk: 64 });
    await runner.run({ tokens: [1], held: 0, length: 4352, reserve: 0, signal: undefined }, () => undefined);
    runners.push([name, runner]);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const length of lengths) {
      for (const [name, runner] of runners) {
        const key = `${name} ${length}`;
        times.set(key, [...(times.get(key) ?? []), await timeSteps(runner, length)]);
      }
    }
  }
  for (const [, runner] of runners) runner.release();
  return times;
}

async function timeSteps(runner: TokenRunner, length: number): Promise<number> {
  const each: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    const start = process.cpuUsage();
    await runner.step(step, length + step, undefined);
    const { user, system } = process.cpuUsage(start);
    each.push((user + system) / 1000);
  }
  return Math.min(...each);
}

async function compareTexts(file: string): Promise<void> {
  const folder = fileURLToPath(new URL('../../models/starter', import.meta.url));
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  const problems = rows.map((row) => (JSON.parse(row) as { problem: string }).problem);
  const exact = await openWriter({ folder, device: 'cpu', cache: 'exact' });
  const compact = await openWriter({ folder, device: 'cpu', cache: 'compact' });
  let same = 0;
  for (const problem of problems) if ((await write(exact, problem)) === (await write(compact, problem))) same += 1;
  console.log(`the starter writes the same text for ${same} of ${problems.length} problems`);
  await exact.close();
  await compact.close();
}

async function write(writer: PackageWriter, problem: string): Promise<string> {
  const sampling = { temperature: 0, topP: 1, topK: 0, seed: 1 };
  const draft = await writer.open({ messages: [{ role: 'user', content: problem }], sampling, maxTokens: 400 });
  while ((await draft.next()).kind === 'text');
  draft.close();
  return draft.text;
}

await measure();
const [file] = process.argv.slice(2);
if (file !== undefined) await compareTexts(file);
