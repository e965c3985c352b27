import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import type { SizeOf } from './fileSize.ts';
import { genaiConfigName } from './genaiPackage.ts';
import { readGraphFile } from './graphFile.ts';
import type { GraphFile } from './graphFile.ts';
import { checkWeightFiles, quantisationOf } from './graphVariant.ts';
import { readJson } from './jsonFile.ts';
import type { LayoutFacts } from './layoutFacts.ts';
import { DecoderConfig, GenaiConfig } from './packageConfig.ts';
import { PipelineConfig, pipelineOf } from './pipelineConfig.ts';
import type { Pipeline } from './pipelineConfig.ts';
import { samplingOf } from './packageSampling.ts';

/** The decoder block without a graph of its own. */
const StagedDecoder = z.object({ model: z.object({ decoder: DecoderConfig.omit({ filename: true }) }) });

type StageFile = { readonly graph: GraphFile; readonly files: readonly string[]; readonly bytes: number };

/** The shape of a package in stages, as it is made for one kind of NPU. */
export async function readPipelineFacts(folder: string, sizeOf: SizeOf): Promise<LayoutFacts> {
  const config = await readJson(folder, genaiConfigName, GenaiConfig);
  const staged = (await readJson(folder, genaiConfigName, StagedDecoder)).model.decoder;
  const pipeline = pipelineOf(folder, await readJson(folder, genaiConfigName, PipelineConfig));
  const decoder = { ...staged, filename: writerOf(pipeline) };
  const stages = await Promise.all(pipeline.stages.map(({ filename }) => readStage(folder, filename, sizeOf)));
  const compiled = await compiledFiles(folder, stages);
  const { num_hidden_layers: layers, num_key_value_heads: heads, head_size: size } = decoder;
  return {
    layout: 'genai-pipeline',
    configFile: genaiConfigName,
    decoder,
    variants: [
      {
        file: decoder.filename,
        weightFiles: [...new Set([...stages.flatMap(({ files }) => files), ...compiled.files])],
        weightBytes: stages.reduce((total, { bytes }) => total + bytes, compiled.bytes),
        quantisation: stages.some(({ graph }) => quantisationOf(graph, 'float32') === 'int4') ? 'int4' : 'int8',
        form: 'npu',
        cacheBytesPerToken: layers * heads * size * 2 * 2,
        sharesCache: true,
      },
    ],
    contextLength: config.model.context_length,
    vocabularySize: config.model.vocab_size,
    statedStopIds: [config.model.eos_token_id].flat(),
    sampling: samplingOf(config.search),
    ropeBorder: undefined,
    pipeline,
  };
}

/** The graph that stands for the package: the one that writes tokens. */
function writerOf({ stages }: Pipeline): string {
  return (stages.find(({ onPrompt, onToken }) => onToken && !onPrompt) ?? stages[0])?.filename ?? '';
}

/** Stages may share a file of weights; each is loaded on its own, so each counts it. */
async function readStage(folder: string, filename: string, sizeOf: SizeOf): Promise<StageFile> {
  const graph = await readGraphFile(folder, filename);
  const weights = await checkWeightFiles(folder, filename, graph, sizeOf);
  return { graph, files: [filename, ...weights.files], bytes: graph.bytes + weights.bytes };
}

/** What was compiled for a device lies in files that only the device's provider reads. */
async function compiledFiles(
  folder: string,
  stages: readonly StageFile[],
): Promise<{ readonly files: readonly string[]; readonly bytes: number }> {
  if (!stages.some(({ graph }) => graph.operators.has('EPContext'))) return { files: [], bytes: 0 };
  const files = (await readdir(folder)).filter((name) => name.endsWith('.bin'));
  const sizes = await Promise.all(files.map(async (name) => (await stat(join(folder, name))).size));
  return { files, bytes: sizes.reduce((total, size) => total + size, 0) };
}
