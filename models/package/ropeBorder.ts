import { RuntimeFault } from '../runtime/fault.ts';
import type { GraphFile } from './graphFile.ts';
import { readJson } from './jsonFile.ts';
import { SourceConfig } from './packageConfig.ts';

/** Where every published LongRoPE graph changes its table, when the package itself does not say. */
const usualRopeBorder = 4096;

/** A graph with two rotary tables holds an If that chooses; config.json, where present, says at which position. */
export async function findRopeBorder(folder: string, graph: GraphFile): Promise<number | undefined> {
  if (!graph.operators.has('If')) return undefined;
  const source = await readSourceConfig(folder);
  return (
    source?.original_max_position_embeddings ??
    source?.rope_scaling?.original_max_position_embeddings ??
    usualRopeBorder
  );
}

/** config.json, or undefined where the package carries none. */
export async function readSourceConfig(folder: string): Promise<SourceConfig | undefined> {
  try {
    return await readJson(folder, 'config.json', SourceConfig);
  } catch (thrown) {
    if (thrown instanceof RuntimeFault && thrown.code === 'package-missing') return undefined;
    throw thrown;
  }
}
