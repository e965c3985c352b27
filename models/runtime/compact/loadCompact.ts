import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { ModelPackage } from '../../package/modelPackage.ts';
import { OnnxSession } from '../binding/session.ts';
import { readDecoderGraph } from '../decoderGraph.ts';
import { LoadedGraph } from '../loadedModel.ts';
import type { LoadedModel } from '../loadedModel.ts';
import { loadOnDevice } from '../loadOnDevice.ts';
import { rotatedHalf, withCompactCaches } from './compactGraph.ts';
import { measureSteps } from './measureSteps.ts';

/**
 * Loads a model for the CPU with caches of int8, a quarter of the memory: once as it is, to measure how far its keys and
 * values reach over `tokens`, then again with the graph changed. A model whose attention cannot do that is loaded as it is.
 */
export async function loadCompact(
  model: ModelPackage,
  threads: number,
  tokens: readonly number[],
): Promise<LoadedModel> {
  const exact = await loadOnDevice(model, threads);
  if (!(exact instanceof LoadedGraph) || !canBeCompact(exact)) return exact;
  const file = new Uint8Array(await readFile(model.graphFile));
  const { graph } = exact;
  const [port] = graph.caches;
  try {
    const half = rotatedHalf(file) ?? (port?.headSize ?? 0) / 2;
    const steps = await measureSteps(exact, tokens, half);
    exact.close();
    const source = { bytes: withCompactCaches(file, graph, steps), folder: dirname(model.graphFile) };
    const session = await OnnxSession.open(source, { threads });
    return new LoadedGraph(session, readDecoderGraph(session, model));
  } catch (thrown) {
    exact.close();
    throw thrown;
  }
}

function canBeCompact({ graph }: LoadedGraph): boolean {
  return graph.sharesCache && graph.caches.every(({ type }) => type === 'float32');
}
