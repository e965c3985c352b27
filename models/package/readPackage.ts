import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { z } from 'zod';

import { recognise } from '../catalogue.ts';
import { RuntimeFault } from '../runtime/fault.ts';
import { readGraphFile } from './graphFile.ts';
import type { GraphFile } from './graphFile.ts';
import { damagedFile, isMissing, missingFile, readJson, readText } from './jsonFile.ts';
import { readManifest, verifyManifest } from './manifest.ts';
import type { ModelPackage } from './modelPackage.ts';
import { GenaiConfig, PlainDecoderConfig, SourceConfig, TokenizerConfig } from './packageConfig.ts';

/** Where every published LongRoPE graph changes its table, when the package itself does not say. */
const usualRopeBorder = 4096;

/**
 * Reads and checks a model folder without loading its weights. Throws `package-missing`, `package-damaged` or
 * `package-foreign`; each names the file and what to do.
 */
export async function readPackage(path: string): Promise<ModelPackage> {
  const folder = resolve(path);
  await requireFolder(folder);
  const manifest = await readManifest(folder);
  if (manifest !== undefined) await verifyManifest(folder, manifest);
  const config = await readJson(folder, 'genai_config.json', GenaiConfig);
  refuseOtherKinds(folder, config.model.type);
  const { decoder } = (await readJson(folder, 'genai_config.json', PlainDecoderConfig)).model;
  const tokenizer = await readJson(folder, 'tokenizer.json', z.looseObject({ model: z.looseObject({}) }));
  const tokenizerConfig = await readJson(folder, 'tokenizer_config.json', TokenizerConfig);
  const chatTemplate = await readTemplate(folder, tokenizerConfig);
  const graph = await readGraphFile(folder, decoder.filename);
  const weightBytes = graph.bytes + (await checkExternalFiles(folder, decoder.filename, graph));
  const known = recognise({
    folder,
    manifestName: manifest?.name,
    chatTemplate,
    layers: decoder.num_hidden_layers,
    hiddenSize: decoder.hidden_size,
  });
  return {
    folder,
    name: known?.name ?? manifest?.name ?? basename(folder),
    known,
    graphFile: join(folder, decoder.filename),
    decoder,
    contextLength: config.model.context_length,
    vocabularySize: config.model.vocab_size,
    stopIds: [config.model.eos_token_id].flat(),
    chatTemplate,
    tokenizer,
    tokenizerConfig,
    weightBytes,
    ropeBorder: await findRopeBorder(folder, graph),
  };
}

async function requireFolder(folder: string): Promise<void> {
  try {
    if ((await stat(folder)).isDirectory()) return;
  } catch (thrown) {
    if (!isMissing(thrown))
      throw new RuntimeFault(
        'package-missing',
        `The model folder ${folder} cannot be read. Check that this user may open it.`,
        { cause: thrown },
      );
    throw new RuntimeFault(
      'package-missing',
      `There is no model folder ${folder}. Choose the folder that holds genai_config.json.`,
      { cause: thrown },
    );
  }
  throw new RuntimeFault(
    'package-missing',
    `${folder} is a file, not a model folder. Choose the folder that holds genai_config.json.`,
  );
}

function refuseOtherKinds(folder: string, type: string): void {
  if (type !== 'decoder-pipeline') return;
  throw new RuntimeFault(
    'package-foreign',
    `genai_config.json in ${folder}: model.type is "decoder-pipeline", a package made for one NPU, which this version cannot run. Choose the package's CPU or GPU folder.`,
  );
}

/** The template lies in a file of its own, or in tokenizer_config.json, there alone or as one of several by name. */
async function readTemplate(folder: string, config: TokenizerConfig): Promise<string> {
  const inside = config.chat_template;
  if (typeof inside === 'string') return inside;
  const named = inside?.find((entry) => entry.name === 'default') ?? inside?.[0];
  if (named !== undefined) return named.template;
  try {
    return await readText(folder, 'chat_template.jinja');
  } catch (thrown) {
    if (!(thrown instanceof RuntimeFault) || thrown.code !== 'package-missing') throw thrown;
    throw new RuntimeFault(
      'package-foreign',
      `${folder} holds no chat template: neither chat_template in tokenizer_config.json nor chat_template.jinja. Choose a model made for dialogue.`,
      { cause: thrown },
    );
  }
}

/** Bytes of the weight files; each must be there and long enough for every tensor the graph places in it. */
async function checkExternalFiles(folder: string, graphName: string, graph: GraphFile): Promise<number> {
  const graphFolder = join(folder, dirname(graphName));
  let total = 0;
  for (const [name, needed] of graph.external) {
    if (resolve(graphFolder, name) !== join(graphFolder, basename(name))) {
      throw damagedFile(folder, graphName, `refers to weights outside its folder (${name})`);
    }
    total += await checkLength(graphFolder, name, needed);
  }
  return total;
}

async function checkLength(folder: string, name: string, needed: number): Promise<number> {
  try {
    const { size } = await stat(join(folder, name));
    if (size < needed) throw damagedFile(folder, name, `is truncated: ${size} of at least ${needed} bytes`);
    return size;
  } catch (thrown) {
    throw isMissing(thrown) ? missingFile(folder, name) : thrown;
  }
}

/** A graph with two rotary tables holds an If that chooses; config.json, where present, says at which position. */
async function findRopeBorder(folder: string, graph: GraphFile): Promise<number | undefined> {
  if (!graph.operators.has('If')) return undefined;
  try {
    const source = await readJson(folder, 'config.json', SourceConfig);
    return source.original_max_position_embeddings ?? usualRopeBorder;
  } catch (thrown) {
    if (thrown instanceof RuntimeFault && thrown.code === 'package-missing') return usualRopeBorder;
    throw thrown;
  }
}
