/**
 * The two roads to ONNX Runtime, side by side on one package: its C API through koffi (what Longhand uses) and the npm
 * binding with its best settings (outputs given beforehand, the same buffer as past and present). Measures one token with
 * caches of several capacities, because the npm binding copies the whole capacity out at every token.
 *
 *     node test/benchmarks/bindings.ts [FOLDER]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';

import * as ort from 'onnxruntime-node';

import type { ModelPackage } from '../../models/package/modelPackage.ts';
import { readPackage } from '../../models/package/readPackage.ts';
import { OnnxSession } from '../../models/runtime/binding/session.ts';
import { readDecoderGraph } from '../../models/runtime/decoderGraph.ts';
import { IntegerInput } from '../../models/runtime/integerInput.ts';
import { KeyValueCache } from '../../models/runtime/keyValueCache.ts';
import type { PhiShape } from '../models/generate/phiGraph.ts';
import { smallShape, writePackage } from '../models/generate/writePackage.ts';

/** The caches of Phi-4-mini (32 layers, 8 key-value heads of 128) on matrices small enough not to hide them. */
const miniCaches: PhiShape = {
  ...smallShape,
  layers: 32,
  hidden: 256,
  heads: 24,
  keyValueHeads: 8,
  headSize: 128,
  mlp: 256,
  context: 4096,
  rotary: 96,
};

export type BindingFigures = {
  readonly capacity: number;
  /** Median milliseconds for one token. */
  readonly cApi: number;
  readonly npmBinding: number;
  /** Worst milliseconds for which the event loop stood still, median over the rounds. */
  readonly cApiStall: number;
  readonly npmBindingStall: number;
};

type Timing = { readonly median: number; readonly stall: number };

const threads = 2;
const steps = 24;
/** Turns of each road, taken alternately, so that other work on the machine meets both. */
const rounds = 5;
/** Tokens in the cache before the first measured step. */
const filled = 64;

export async function compareBindings(
  folder: string,
  capacities: readonly number[],
): Promise<readonly BindingFigures[]> {
  const model = await readPackage(folder);
  const figures: BindingFigures[] = [];
  for (const capacity of capacities) {
    const cApi: Timing[] = [];
    const npm: Timing[] = [];
    for (let round = 0; round < rounds; round += 1) {
      cApi.push(await throughCApi(model, capacity));
      npm.push(await throughNpmBinding(model, capacity));
    }
    figures.push({
      capacity,
      cApi: median(cApi.map((timing) => timing.median)),
      npmBinding: median(npm.map((timing) => timing.median)),
      cApiStall: median(cApi.map((timing) => timing.stall)),
      npmBindingStall: median(npm.map((timing) => timing.stall)),
    });
  }
  return figures;
}

async function throughCApi(model: ModelPackage, capacity: number): Promise<Timing> {
  const session = await OnnxSession.open(model.graphFile, { threads });
  const graph = readDecoderGraph(session, model);
  const cache = KeyValueCache.make(session, graph, capacity);
  const ids = new IntegerInput(session, graph.ids.type, [1, 1]);
  const logits = session.cpuTensor(graph.logits.type, [1, 1, graph.logits.width]);
  const inputs = new Map([[graph.ids.name, ids.tensor], [graph.mask.name, cache.mask], ...cache.inputs()]);
  const binding = session.bind(inputs, new Map([[graph.logits.name, logits], ...cache.outputs()]));
  const timing = await timeSteps((step) => {
    ids.set(0, step);
    cache.showLength(filled + step + 1);
    return session.run(binding);
  });
  binding.release();
  for (const tensor of [logits, ids.tensor]) tensor.release();
  cache.release();
  session.close();
  return timing;
}

async function throughNpmBinding(model: ModelPackage, capacity: number): Promise<Timing> {
  const session = await ort.InferenceSession.create(model.graphFile, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
  });
  const { num_hidden_layers: layers, num_key_value_heads: heads, head_size: size } = model.decoder;
  const feeds: Record<string, ort.Tensor> = {};
  const fetches: Record<string, ort.Tensor> = {};
  for (let layer = 0; layer < layers; layer += 1) {
    for (const side of ['key', 'value']) {
      const shared = new ort.Tensor('float32', new Float32Array(heads * capacity * size), [1, heads, capacity, size]);
      feeds[`past_key_values.${layer}.${side}`] = shared;
      fetches[`present.${layer}.${side}`] = shared;
    }
  }
  fetches['logits'] = new ort.Tensor('float32', new Float32Array(model.vocabularySize), [1, 1, model.vocabularySize]);
  const mask = new BigInt64Array(capacity);
  const timing = await timeSteps(async (step) => {
    mask.fill(1n, 0, filled + step + 1);
    feeds['input_ids'] = new ort.Tensor('int64', BigInt64Array.of(BigInt(step)), [1, 1]);
    feeds['attention_mask'] = new ort.Tensor('int64', mask, [1, capacity]);
    await session.run(feeds, fetches);
  });
  await session.release();
  return timing;
}

async function timeSteps(step: (index: number) => Promise<void>): Promise<Timing> {
  for (let index = 0; index < 3; index += 1) await step(index);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const times: number[] = [];
  for (let index = 0; index < steps; index += 1) {
    const start = performance.now();
    await step(index);
    times.push(performance.now() - start);
  }
  delay.disable();
  return { median: median(times), stall: Math.max(0, delay.max / 1e6 - 1) };
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

async function main(): Promise<void> {
  const given = process.argv[2];
  const folder = given ?? mkdtempSync(join(tmpdir(), 'longhand-bindings-'));
  if (given === undefined) writePackage(folder, miniCaches);
  console.table(await compareBindings(folder, [512, 2048]));
  if (given === undefined) rmSync(folder, { recursive: true });
}

if (import.meta.main) await main();
