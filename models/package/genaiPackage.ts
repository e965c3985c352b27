import type { SizeOf } from './fileSize.ts';
import { readGraphVariant } from './graphVariant.ts';
import { readJson } from './jsonFile.ts';
import type { LayoutFacts } from './layoutFacts.ts';
import type { DeviceForm } from './modelPackage.ts';
import { GenaiConfig, PlainDecoderConfig, ProviderConfig } from './packageConfig.ts';
import { samplingOf } from './packageSampling.ts';
import { findRopeBorder } from './ropeBorder.ts';

export const genaiConfigName = 'genai_config.json';

const npuProviders: ReadonlySet<string> = new Set(['qnn', 'openvino', 'vitisai']);
const gpuProviders: ReadonlySet<string> = new Set(['cuda', 'dml', 'webgpu', 'nvtensorrtrtx', 'rocm', 'coreml']);

/** The shape of a package as onnxruntime-genai's model builder writes it. */
export async function readGenaiFacts(folder: string, sizeOf: SizeOf): Promise<LayoutFacts> {
  const config = await readJson(folder, genaiConfigName, GenaiConfig);
  const { decoder } = (await readJson(folder, genaiConfigName, PlainDecoderConfig)).model;
  const { variant, graph } = await readGraphVariant(folder, decoder.filename, {
    decoder,
    sizeOf,
    form: await readForm(folder),
  });
  return {
    layout: 'genai',
    configFile: genaiConfigName,
    decoder,
    variants: [variant],
    contextLength: config.model.context_length,
    vocabularySize: config.model.vocab_size,
    statedStopIds: [config.model.eos_token_id].flat(),
    sampling: samplingOf(config.search),
    ropeBorder: await findRopeBorder(folder, graph),
  };
}

/** The device that the package names its providers for; undefined where it names none, as for CPUs. */
export async function readForm(folder: string): Promise<DeviceForm | undefined> {
  const { decoder } = (await readJson(folder, genaiConfigName, ProviderConfig)).model;
  const providers = decoder.session_options?.provider_options ?? [];
  const names = providers.flatMap((each) => Object.keys(each)).map((name) => name.toLowerCase());
  if (names.some((name) => npuProviders.has(name))) return 'npu';
  return names.some((name) => gpuProviders.has(name)) ? 'gpu' : undefined;
}
