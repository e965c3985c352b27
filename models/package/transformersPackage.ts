import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { RuntimeFault } from '../runtime/fault.ts';
import type { SizeOf } from './fileSize.ts';
import type { GraphFile } from './graphFile.ts';
import { readGraphVariant } from './graphVariant.ts';
import { damagedFile, isMissing, readJson } from './jsonFile.ts';
import type { LayoutFacts } from './layoutFacts.ts';
import type { GraphVariant } from './modelPackage.ts';
import { GenerationConfig, TransformersConfig } from './packageConfig.ts';
import type { DecoderConfig } from './packageConfig.ts';
import { samplingOf } from './packageSampling.ts';
import { findRopeBorder } from './ropeBorder.ts';

export const transformersConfigName = 'config.json';

/** One model's graphs are told from parts of other models (vision, embeddings) by this name. */
const graphName = /^model(_[a-z0-9]+)?\.onnx$/;

/** transformers.js names inputs and outputs itself; every exporter keeps to it. */
const ports = {
  inputs: {
    input_ids: 'input_ids',
    attention_mask: 'attention_mask',
    position_ids: 'position_ids',
    past_key_names: 'past_key_values.%d.key',
    past_value_names: 'past_key_values.%d.value',
  },
  outputs: { logits: 'logits', present_key_names: 'present.%d.key', present_value_names: 'present.%d.value' },
} as const;

/** The shape of a package in the layout of transformers.js, from config.json and held against its graphs' own inputs. */
export async function readTransformersFacts(folder: string, sizeOf: SizeOf): Promise<LayoutFacts> {
  const config = await readJson(folder, transformersConfigName, TransformersConfig);
  const generation = await readGenerationConfig(folder);
  const [first, ...others] = await findGraphs(folder);
  if (first === undefined) throw noGraph(folder);
  const decoder = decoderOf(config, first);
  const readOne = (file: string): ReturnType<typeof readGraphVariant> =>
    readGraphVariant(folder, file, { decoder, sizeOf, check: (graph) => requireShape(folder, file, decoder, graph) });
  const read = await readOne(first);
  const variants: [GraphVariant, ...GraphVariant[]] = [read.variant];
  for (const file of others) variants.push((await readOne(file)).variant);
  return {
    layout: 'transformers-js',
    configFile: transformersConfigName,
    decoder,
    variants,
    contextLength: config.max_position_embeddings,
    vocabularySize: config.vocab_size,
    statedStopIds: statedStopIds(folder, config.eos_token_id, generation.eos_token_id),
    sampling: samplingOf(generation),
    ropeBorder: await findRopeBorder(folder, read.graph),
  };
}

/** The graphs of a package, in `onnx/` or beside config.json; empty when it has none. */
export async function findGraphs(folder: string): Promise<readonly string[]> {
  for (const place of ['onnx', '.']) {
    const names = (await namesIn(join(folder, place))).filter((name) => graphName.test(name)).toSorted();
    if (names.length > 0) return names.map((name) => (place === '.' ? name : `${place}/${name}`));
  }
  return [];
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (thrown) {
    if (isMissing(thrown)) return [];
    throw thrown;
  }
}

async function readGenerationConfig(folder: string): Promise<GenerationConfig> {
  try {
    return await readJson(folder, 'generation_config.json', GenerationConfig);
  } catch (thrown) {
    if (thrown instanceof RuntimeFault && thrown.code === 'package-missing') return {};
    throw thrown;
  }
}

function decoderOf(config: TransformersConfig, filename: string): DecoderConfig {
  const { hidden_size, num_attention_heads, num_hidden_layers } = config;
  return {
    ...ports,
    filename,
    hidden_size,
    num_attention_heads,
    num_hidden_layers,
    num_key_value_heads: config.num_key_value_heads ?? num_attention_heads,
    head_size: config.head_dim ?? Math.floor(hidden_size / num_attention_heads),
  };
}

/** The graph's own inputs must be those of the model that config.json describes. */
function requireShape(folder: string, file: string, decoder: DecoderConfig, graph: GraphFile): void {
  const layers = graph.inputs.filter((port) => /^past_key_values\.\d+\.key$/.test(port.name)).length;
  if (layers === 0) {
    throw foreign(
      folder,
      `${file} keeps no past (it has no inputs past_key_values.0.key and so on), so it cannot write step by step`,
    );
  }
  requireSame(folder, file, 'layers', layers, 'num_hidden_layers', decoder.num_hidden_layers);
  const shape = graph.inputs.find((port) => port.name === 'past_key_values.0.key')?.shape ?? [];
  const [, heads = -1, , size = -1] = shape;
  if (heads > 0)
    requireSame(folder, file, 'key-value heads', heads, 'num_key_value_heads', decoder.num_key_value_heads);
  if (size > 0) requireSame(folder, file, 'numbers a head', size, 'head_dim', decoder.head_size);
}

function requireSame(
  folder: string,
  file: string,
  what: string,
  found: number,
  field: string,
  configured: number,
): void {
  if (found === configured) return;
  throw damagedFile(
    folder,
    file,
    `has ${found} ${what} where ${field} of ${transformersConfigName} says ${configured}`,
  );
}

function statedStopIds(
  folder: string,
  inConfig: TransformersConfig['eos_token_id'],
  inGeneration: GenerationConfig['eos_token_id'],
): readonly number[] {
  const ids = [...new Set([inGeneration ?? [], inConfig ?? []].flat())];
  if (ids.length > 0) return ids;
  throw damagedFile(folder, transformersConfigName, 'does not say which token ends the text (eos_token_id)');
}

function noGraph(folder: string): RuntimeFault {
  return foreign(folder, 'it holds no graph named onnx/model.onnx, onnx/model_q4.onnx or the like');
}

function foreign(folder: string, what: string): RuntimeFault {
  return new RuntimeFault(
    'package-foreign',
    `${folder} is not a package this version can run: ${what}. Choose a text model in the layout of transformers.js or of the Phi-4 ONNX models.`,
  );
}
