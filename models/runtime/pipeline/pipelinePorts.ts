import type { Pipeline, PipelineStage } from '../../package/pipelineConfig.ts';
import type { ModelPackage } from '../../package/modelPackage.ts';
import type { ElementType } from '../binding/elementType.ts';
import type { OnnxSession } from '../binding/session.ts';
import type { TensorInfo } from '../binding/tensorInfo.ts';
import { cacheNames } from '../../package/decoderPorts.ts';
import { RuntimeFault } from '../fault.ts';
import type { LogitsPort } from '../logitsRows.ts';

/** A package whose decoder is in stages. */
export type PipelinePackage = ModelPackage & { readonly pipeline: Pipeline };

export type LoadedStage = { readonly stage: PipelineStage; readonly session: OnnxSession };

/** One cache of one layer; prompts' and single tokens' stages read and write the same memory. */
export type FixedCache = {
  readonly past: string;
  readonly present: string;
  readonly type: ElementType;
  readonly shape: readonly number[];
};

/** What the stages ask for and give, by role, as their own metadata states it. */
export type PipelinePorts = {
  readonly logits: LogitsPort;
  readonly caches: readonly FixedCache[];
  /** Tokens the caches have room for. */
  readonly cacheLength: number;
  /** Tokens that go through at once; 1 where prompts too go token by token. */
  readonly window: number;
};

/** Finds the roles in loaded stages. Throws `package-foreign` naming the stage and what is missing or unknown. */
export function readPipelinePorts(stages: readonly LoadedStage[], model: PipelinePackage): PipelinePorts {
  if (model.pipeline.slides)
    throw foreign(model, 'its caches slide along with the text, which this version cannot follow (sliding_window)');
  if (!stages.some(({ stage }) => stage.onToken)) throw foreign(model, 'no stage writes single tokens');
  const caches = cacheNames(model.decoder).map(([past, present]) => readCache(stages, model, past, present));
  const lengths = new Set(caches.map((cache) => cache.shape[2] ?? 0));
  const [cacheLength = 0] = lengths;
  if (lengths.size !== 1 || cacheLength < 2) throw foreign(model, 'its caches are not of one length');
  return { logits: readLogits(stages, model), caches, cacheLength, window: readWindow(stages, model) };
}

/** The input that every stage of `kind` reads its tokens or their hidden states from tells how many it takes. */
function readWindow(stages: readonly LoadedStage[], model: PipelinePackage): number {
  const first = stages.filter(({ stage }) => stage.onPrompt && !stage.onToken);
  if (first.length === 0) return 1;
  const known = new Set(cacheNames(model.decoder).flat());
  const sizes = first.flatMap(({ session }) =>
    session.inputs
      .filter((info) => !known.has(info.name) && info.dimensions.length >= 2 && (info.dimensions[1] ?? 0) > 1)
      .map((info) => info.dimensions[1] ?? 0),
  );
  const stated = model.pipeline.window ?? sizes[0];
  if (stated === undefined) throw foreign(model, 'neither it nor its graphs say how many tokens a window holds');
  return stated;
}

function readCache(stages: readonly LoadedStage[], model: PipelinePackage, past: string, present: string): FixedCache {
  const places = stages.filter(({ session }) => find(session.inputs, past) !== undefined);
  const [place] = places;
  const info = place === undefined ? undefined : find(place.session.inputs, past);
  if (info === undefined) throw foreign(model, `no stage has the input ${past}`);
  if (info.type === 'other' || info.dimensions.length !== 4)
    throw foreign(model, `its cache ${past} is of a kind this version cannot keep`);
  const lacking = places.find(({ session }) => find(session.outputs, present) === undefined);
  if (lacking !== undefined) throw foreign(model, `the stage ${lacking.stage.name} lacks the output ${present}`);
  const { num_key_value_heads: heads, head_size: size } = model.decoder;
  const usual = [1, heads, model.contextLength, size];
  const shape = info.dimensions.map((length, index) => (length > 0 ? length : (usual[index] ?? 1)));
  if (shape[0] !== 1 || shape[1] !== heads || shape[3] !== size)
    throw foreign(model, `its cache ${past} is ${shape.join(' × ')} where genai_config.json says ${usual.join(' × ')}`);
  return { past, present, type: info.type, shape };
}

function readLogits(stages: readonly LoadedStage[], model: PipelinePackage): LogitsPort {
  const name = model.decoder.outputs.logits;
  const info = stages.map(({ session }) => find(session.outputs, name)).find((found) => found !== undefined);
  if (info === undefined) throw foreign(model, `no stage has the output ${name}`);
  if (info.type !== 'float32' && info.type !== 'float16')
    throw foreign(model, `its output ${name} is ${info.type}, not floating point`);
  const stated = info.dimensions.at(-1) ?? -1;
  if (stated > 0 && stated < model.vocabularySize)
    throw foreign(model, `its output ${name} has ${stated} columns where vocab_size is ${model.vocabularySize}`);
  return { name, type: info.type, width: stated > 0 ? stated : model.vocabularySize };
}

export function find(infos: readonly TensorInfo[], name: string): TensorInfo | undefined {
  return infos.find((info) => info.name === name);
}

export function foreign(model: PipelinePackage, what: string): RuntimeFault {
  return new RuntimeFault(
    'package-foreign',
    `The NPU package ${model.folder}: ${what}. Choose the package's CPU or GPU folder instead.`,
  );
}
