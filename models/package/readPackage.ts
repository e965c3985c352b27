import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

import { z } from 'zod';

import { recognise } from '../catalogue.ts';
import { RuntimeFault } from '../runtime/fault.ts';
import { readChatTemplate } from './chatTemplateFile.ts';
import { findLayout } from './findLayout.ts';
import { readGenaiFacts } from './genaiPackage.ts';
import { isMissing, readJson } from './jsonFile.ts';
import { readManifest, verifyManifest } from './manifest.ts';
import type { LayoutFacts } from './layoutFacts.ts';
import type { ModelPackage, PackageLayout } from './modelPackage.ts';
import { TokenizerConfig } from './packageConfig.ts';
import { readPipelineFacts } from './pipelinePackage.ts';
import { readSourceConfig } from './ropeBorder.ts';
import { completeStopIds, requireSameVocabulary } from './stopIds.ts';
import { largestToken } from './tokenizerShape.ts';
import { readTransformersFacts } from './transformersPackage.ts';

export type ReadOptions = {
  /** The manifest has been seen to already, as in an import. */
  readonly unverified?: boolean;
};

/**
 * Reads and checks a model folder without loading its weights. Throws `package-missing`, `package-damaged`,
 * `package-foreign` or `tokenizer-mismatch`; each names the file and what to do. Of several graphs, the one for CPUs is
 * chosen; see `forDevice`.
 */
export async function readPackage(path: string, options: ReadOptions = {}): Promise<ModelPackage> {
  const folder = resolve(path);
  await requireFolder(folder);
  const manifest = await readManifest(folder);
  if (manifest !== undefined && options.unverified !== true) await verifyManifest(folder, manifest);
  const facts = await readFacts(folder, await findLayout(folder));
  const tokenizer = await readJson(folder, 'tokenizer.json', z.looseObject({ model: z.looseObject({}) }));
  const tokenizerConfig = await readJson(folder, 'tokenizer_config.json', TokenizerConfig);
  const chatTemplate = await readChatTemplate(folder, tokenizerConfig);
  const stopIds = completeStopIds(facts.statedStopIds, tokenizer, chatTemplate);
  requireSameVocabulary({ ...facts, folder, stopIds, largestToken: largestToken(tokenizer) });
  const known = recognise({
    folder,
    names: [manifest?.name, (await readSourceConfig(folder))?._name_or_path ?? undefined],
    chatTemplate,
    layers: facts.decoder.num_hidden_layers,
    hiddenSize: facts.decoder.hidden_size,
  });
  const [variant] = facts.variants;
  return {
    folder,
    name: known?.name ?? manifest?.name ?? basename(folder),
    known,
    layout: facts.layout,
    configFile: facts.configFile,
    graphFile: join(folder, variant.file),
    variant,
    variants: facts.variants,
    decoder: facts.decoder,
    contextLength: facts.contextLength,
    vocabularySize: facts.vocabularySize,
    stopIds,
    sampling: facts.sampling,
    chatTemplate,
    tokenizer,
    tokenizerConfig,
    weightBytes: variant.weightBytes,
    ropeBorder: facts.ropeBorder,
    pipeline: facts.pipeline,
  };
}

function readFacts(folder: string, layout: PackageLayout): Promise<LayoutFacts> {
  switch (layout) {
    case 'genai':
      return readGenaiFacts(folder);
    case 'transformers-js':
      return readTransformersFacts(folder);
    case 'genai-pipeline':
      return readPipelineFacts(folder);
  }
}

async function requireFolder(folder: string): Promise<void> {
  const advice = 'Choose the folder that holds genai_config.json, or config.json and onnx.';
  try {
    if ((await stat(folder)).isDirectory()) return;
  } catch (thrown) {
    const what = isMissing(thrown)
      ? `There is no model folder ${folder}. ${advice}`
      : `The model folder ${folder} cannot be read. Check that this user may open it.`;
    throw new RuntimeFault('package-missing', what, { cause: thrown });
  }
  throw new RuntimeFault('package-missing', `${folder} is a file, not a model folder. ${advice}`);
}
