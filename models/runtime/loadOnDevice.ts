import { forDevice } from '../package/forDevice.ts';
import type { ModelPackage } from '../package/modelPackage.ts';
import type { Pipeline, PipelineStage } from '../package/pipelineConfig.ts';
import { OnnxSession } from './binding/session.ts';
import type { Provider } from './binding/provider.ts';
import { readDecoderGraph } from './decoderGraph.ts';
import { safeOptions } from './devices/providerOptions.ts';
import { RuntimeFault } from './fault.ts';
import { LoadedGraph } from './loadedModel.ts';
import type { LoadedModel } from './loadedModel.ts';
import { LoadedPipeline } from './pipeline/loadedPipeline.ts';
import type { LoadedStage } from './pipeline/pipelinePorts.ts';

/** Loads a package's weights on the CPU, or with a provider. Throws what ONNX Runtime has against it. */
export async function loadOnDevice(model: ModelPackage, threads: number, provider?: Provider): Promise<LoadedModel> {
  return model.pipeline === undefined
    ? loadGraph(model, threads, provider)
    : loadPipeline(model, model.pipeline, threads, provider);
}

async function loadGraph(whole: ModelPackage, threads: number, provider: Provider | undefined): Promise<LoadedModel> {
  const model = forDevice(whole, provider === undefined ? 'cpu' : 'gpu');
  const session = await openSession(model.graphFile, threads, provider);
  try {
    return new LoadedGraph(session, readDecoderGraph(session, model));
  } catch (thrown) {
    session.close();
    throw thrown;
  }
}

/** One stage after the other; those made for no provider, such as the embedding, run on the CPU in any case. */
async function loadPipeline(
  model: ModelPackage,
  pipeline: Pipeline,
  threads: number,
  provider: Provider | undefined,
): Promise<LoadedModel> {
  const stages: LoadedStage[] = [];
  try {
    for (const stage of pipeline.stages) {
      const session = await openSession(stage.file, threads, withOptions(provider, stage));
      stages.push({ stage, session });
    }
    return new LoadedPipeline(stages, { ...model, pipeline });
  } catch (thrown) {
    for (const { session } of stages) session.close();
    throw thrown;
  }
}

/** The provider with the options that the package states for this stage. */
function withOptions(provider: Provider | undefined, { provider: wanted }: PipelineStage): Provider | undefined {
  if (provider === undefined || wanted === undefined) return undefined;
  return { ...provider, options: { ...provider.options, ...safeOptions(wanted.options) } };
}

/**
 * A graph that ONNX Runtime refuses although its files are whole is a damaged or foreign package, not a failed run; where a
 * provider is to take it, the fault is the device's.
 */
async function openSession(file: string, threads: number, provider: Provider | undefined): Promise<OnnxSession> {
  try {
    return await OnnxSession.open(file, { threads, ...(provider === undefined ? {} : { provider }) });
  } catch (thrown) {
    if (!(thrown instanceof RuntimeFault) || thrown.code !== 'run-failed') throw thrown;
    if (provider !== undefined)
      throw new RuntimeFault('device-failed', `The device refuses ${file}: ${thrown.message}`, { cause: thrown });
    throw new RuntimeFault(
      'package-damaged',
      `${file} cannot be loaded: ${thrown.message}. Copy the model folder again; if that does not help, it is not made for this version of ONNX Runtime.`,
      { cause: thrown },
    );
  }
}
