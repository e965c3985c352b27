import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { z } from 'zod';

import { recognise } from '../catalogue.ts';
import { RuntimeFault } from '../runtime/fault.ts';
import { readChatTemplate } from './chatTemplateFile.ts';
import { sizesIn } from './fileSize.ts';
import type { SizeOf } from './fileSize.ts';
import { findLayout } from './findLayout.ts';
import { readGenaiFacts } from './genaiPackage.ts';
import { isMissing, readJson } from './jsonFile.ts';
import type { LayoutFacts } from './layoutFacts.ts';
import { readManifest, verifyManifest } from './manifest.ts';
import type { ModelPackage, PackageLayout } from './modelPackage.ts';
import { TokenizerConfig } from './packageConfig.ts';
import { packageName } from './packageName.ts';
import { readPipelineFacts } from './pipelinePackage.ts';
import { readSourceConfig } from './ropeBorder.ts';
import { completeStopIds, requireSameVocabulary } from './stopIds.ts';
import { largestToken } from './tokenizerShape.ts';
import { readTransformersFacts } from './transformersPackage.ts';

export type ReadOptions = {
  /** The manifest is left alone: somebody else sees to it, as an import does while it copies. */
  readonly unverified?: boolean;
  /** How long the weight files are, where they do not lie in the folder yet. */
  readonly sizeOf?: SizeOf;
  /** The path the package came from, where that says more than the folder it lies in. */
  readonly origin?: string;
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
  const facts = await readFacts(folder, await findLayout(folder), options.sizeOf ?? sizesIn(folder));
  const tokenizer = await readJson(folder, 'tokenizer.json', z.looseObject({ model: z.looseObject({}) }));
  const tokenizerConfig = await readJson(folder, 'tokenizer_config.json', TokenizerConfig);
  const chatTemplate = await readChatTemplate(folder, tokenizerConfig);
  const stopIds = completeStopIds(facts.statedStopIds, tokenizer, chatTemplate);
  requireSameVocabulary({ ...facts, folder, stopIds, largestToken: largestToken(tokenizer) });
  const origin = options.origin ?? folder;
  const known = recognise({
    folder: origin,
    names: [manifest?.name, (await readSourceConfig(folder))?._name_or_path ?? undefined],
    chatTemplate,
    layers: facts.decoder.num_hidden_layers,
    hiddenSize: facts.decoder.hidden_size,
  });
  const [variant] = facts.variants;
  return {
    folder,
    name: known?.name ?? manifest?.name ?? packageName(origin),
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

function readFacts(folder: string, layout: PackageLayout, sizeOf: SizeOf): Promise<LayoutFacts> {
  switch (layout) {
    case 'genai':
      return readGenaiFacts(folder, sizeOf);
    case 'transformers-js':
      return readTransformersFacts(folder, sizeOf);
    case 'genai-pipeline':
      return readPipelineFacts(folder, sizeOf);
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
