import type { ModelPackage } from '../package/modelPackage.ts';
import type { Provider } from './binding/session.ts';
import { RuntimeFault, textOf } from './fault.ts';
import type { LoadedModel } from './loadedModel.ts';
import { loadOnDevice } from './loadOnDevice.ts';
import { comparePaths } from './selfTest.ts';
import type { Device } from './writer.ts';

export type DeviceWish = Device | 'auto';

/** A model loaded on the device that will really run it. */
export type OpenedDevice = {
  readonly loaded: LoadedModel;
  readonly device: Device;
  /** Most tokens that this device evaluates rightly at once. */
  readonly chunk: number;
  /** Devices that were asked for or tried and not used, each with the reason, in plain words. */
  readonly passedOver: readonly string[];
};

export type DeviceOptions = { readonly wish: DeviceWish; readonly threads: number; readonly chunk: number };

/** The one provider for GPUs that the npm package carries for every platform; the cache stays in the GPU's memory. */
const webGpu: Provider = { name: 'WebGPU', options: {}, memoryName: 'WebGPU_Buf' };

/** Weights below this are a small model's, for which the CPU is quicker than the way to the GPU and back. */
export const smallWeights = 64 << 20;

/** What a device may be brought down to when it computes long chunks wrongly. */
const carefulChunk = 16;

/**
 * Loads the graph on the best device that the wish allows and that computes rightly; the CPU is always the last resort.
 * Throws `package-damaged`, `package-foreign`, `out-of-memory` or `library-missing`.
 */
export async function openDevice(model: ModelPackage, options: DeviceOptions): Promise<OpenedDevice> {
  const passedOver: string[] = [];
  if (options.wish === 'npu') passedOver.push('No NPU is used: this version runs no NPU packages yet.');
  if (
    model.pipeline === undefined &&
    (options.wish === 'gpu' || options.wish === 'npu' || (options.wish === 'auto' && model.weightBytes >= smallWeights))
  ) {
    const opened = await tryGpu(model, options, passedOver);
    if (opened !== undefined) return opened;
  }
  const loaded = await loadOnDevice(model, options.threads);
  return { loaded, device: 'cpu', chunk: options.chunk, passedOver };
}

/** The graph on the GPU, or undefined with the reason added to `passedOver`. */
async function tryGpu(
  model: ModelPackage,
  options: DeviceOptions,
  passedOver: string[],
): Promise<OpenedDevice | undefined> {
  let loaded: LoadedModel | undefined;
  try {
    loaded = await loadOnDevice(model, options.threads, webGpu);
    const chunk = await findRightChunk(loaded, model, options.chunk);
    if (chunk < options.chunk)
      passedOver.push(`The GPU takes at most ${chunk} tokens at once: longer pieces came out wrong.`);
    return { loaded, device: 'gpu', chunk, passedOver };
  } catch (thrown) {
    loaded?.close();
    passedOver.push(`No GPU is used: ${shortReason(thrown)}`);
    return undefined;
  }
}

/** Some drivers compute large matrices wrongly; the self-test finds out which piece length can be trusted. */
async function findRightChunk(loaded: LoadedModel, model: ModelPackage, chunk: number): Promise<number> {
  for (const candidate of [chunk, Math.min(chunk, carefulChunk)]) {
    if (await comparePaths(loaded, model, candidate)) return candidate;
  }
  throw new RuntimeFault('device-failed', 'the GPU computed wrong numbers in the self-test.');
}

/** The library's own texts begin with source files and function names; people need the end of them. */
function shortReason(thrown: unknown): string {
  const text = textOf(thrown instanceof RuntimeFault && thrown.cause !== undefined ? thrown.cause : thrown);
  const sentence = / was false\. (.+)$/s.exec(text)?.[1] ?? text;
  return sentence.split('\n')[0]?.trim() ?? text;
}
