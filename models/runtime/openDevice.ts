import type { ModelPackage } from '../package/modelPackage.ts';
import { OnnxSession } from './binding/session.ts';
import type { Provider } from './binding/session.ts';
import { readDecoderGraph } from './decoderGraph.ts';
import type { DecoderGraph } from './decoderGraph.ts';
import { RuntimeFault, textOf } from './fault.ts';
import { comparePaths } from './selfTest.ts';
import type { Device } from './writer.ts';

export type DeviceWish = Device | 'auto';

/** A graph loaded on the device that will really run it. */
export type OpenedDevice = {
  readonly session: OnnxSession;
  readonly graph: DecoderGraph;
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
    options.wish === 'gpu' ||
    options.wish === 'npu' ||
    (options.wish === 'auto' && model.weightBytes >= smallWeights)
  ) {
    const opened = await tryGpu(model, options, passedOver);
    if (opened !== undefined) return opened;
  }
  const session = await openSession(model, options.threads);
  try {
    return { session, graph: readDecoderGraph(session, model), device: 'cpu', chunk: options.chunk, passedOver };
  } catch (thrown) {
    session.close();
    throw thrown;
  }
}

/** The graph on the GPU, or undefined with the reason added to `passedOver`. */
async function tryGpu(
  model: ModelPackage,
  options: DeviceOptions,
  passedOver: string[],
): Promise<OpenedDevice | undefined> {
  let session: OnnxSession | undefined;
  try {
    session = await openSession(model, options.threads, webGpu);
    const graph = readDecoderGraph(session, model);
    const chunk = await findRightChunk(session, graph, model, options.chunk);
    if (chunk < options.chunk)
      passedOver.push(`The GPU takes at most ${chunk} tokens at once: longer pieces came out wrong.`);
    return { session, graph, device: 'gpu', chunk, passedOver };
  } catch (thrown) {
    session?.close();
    passedOver.push(`No GPU is used: ${shortReason(thrown)}`);
    return undefined;
  }
}

/** Some drivers compute large matrices wrongly; the self-test finds out which piece length can be trusted. */
async function findRightChunk(
  session: OnnxSession,
  graph: DecoderGraph,
  model: ModelPackage,
  chunk: number,
): Promise<number> {
  for (const candidate of [chunk, Math.min(chunk, carefulChunk)]) {
    if (await comparePaths(session, graph, model, candidate)) return candidate;
  }
  throw new RuntimeFault('device-failed', 'the GPU computed wrong numbers in the self-test.');
}

/** A graph that ONNX Runtime refuses although its files are whole is a damaged or foreign package, not a failed run. */
async function openSession(model: ModelPackage, threads: number, provider?: Provider): Promise<OnnxSession> {
  try {
    return await OnnxSession.open(model.graphFile, { threads, ...(provider === undefined ? {} : { provider }) });
  } catch (thrown) {
    if (!(thrown instanceof RuntimeFault) || thrown.code !== 'run-failed') throw thrown;
    throw new RuntimeFault(
      'package-damaged',
      `${model.graphFile} cannot be loaded: ${thrown.message}. Copy the model folder again; if that does not help, it is not made for this version of ONNX Runtime.`,
      { cause: thrown },
    );
  }
}

/** The library's own texts begin with source files and function names; people need the end of them. */
function shortReason(thrown: unknown): string {
  const text = textOf(thrown instanceof RuntimeFault && thrown.cause !== undefined ? thrown.cause : thrown);
  const sentence = / was false\. (.+)$/s.exec(text)?.[1] ?? text;
  return sentence.split('\n')[0]?.trim() ?? text;
}
