import { basename, dirname, join, posix, resolve } from 'node:path';

import { readGraphFile } from './graphFile.ts';
import type { GraphFile, PortType } from './graphFile.ts';
import { requirePorts } from './decoderPorts.ts';
import type { SizeOf } from './fileSize.ts';
import { damagedFile } from './jsonFile.ts';
import type { DeviceForm, GraphVariant, Quantisation } from './modelPackage.ts';
import type { DecoderConfig } from './packageConfig.ts';

/** Bytes of one number of a cache; a type that this runtime does not keep counts as the widest it does. */
const cacheBytes: Readonly<Record<PortType, number>> = { float32: 4, float16: 2, int64: 4, int32: 4, other: 4 };

/**
 * Reads the outline of one graph and checks that its weights are there and long enough. `form` is the device the package
 * names; where it names none, a half-precision cache is the mark of a graph for GPUs.
 */
export async function readGraphVariant(
  folder: string,
  file: string,
  options: {
    readonly decoder: DecoderConfig;
    readonly sizeOf: SizeOf;
    readonly form?: DeviceForm | undefined;
    /** What the layout asks of its graphs besides; told first. */
    readonly check?: (graph: GraphFile) => void;
  },
): Promise<{ readonly variant: GraphVariant; readonly graph: GraphFile }> {
  const graph = await readGraphFile(folder, file);
  const { decoder, sizeOf, form } = options;
  options.check?.(graph);
  requirePorts(join(folder, file), decoder, graph);
  const weights = await checkWeightFiles(folder, file, graph, sizeOf);
  const cache = cacheTypeOf(graph, decoder.inputs.past_key_names);
  const sharesCache = graph.operators.has('GroupQueryAttention');
  const { num_hidden_layers: layers, num_key_value_heads: heads, head_size: size } = decoder;
  const variant: GraphVariant = {
    file,
    weightFiles: weights.files,
    weightBytes: graph.bytes + weights.bytes,
    quantisation: quantisationOf(graph, cache),
    form: form ?? (cache === 'float16' ? 'gpu' : 'cpu'),
    // Without a shared cache, the old one and the longer new one are there at once.
    cacheBytesPerToken: layers * heads * size * 2 * cacheBytes[cache] * (sharesCache ? 1 : 2),
    sharesCache,
  };
  return { variant, graph };
}

/** Matrices packed into blocks decide; a graph whose last matrix alone has more bits is still an int4 graph. */
export function quantisationOf(graph: GraphFile, numbers: PortType): Quantisation {
  if (graph.blockBits.size > 0) return Math.min(...graph.blockBits) <= 4 ? 'int4' : 'int8';
  if (['MatMulInteger', 'DynamicQuantizeMatMul'].some((name) => graph.operators.has(name))) return 'int8';
  return numbers === 'float16' ? 'float16' : 'float32';
}

function cacheTypeOf(graph: GraphFile, template: string): PortType {
  const name = template.replace('%d', '0');
  return graph.inputs.find((port) => port.name === name)?.type ?? 'float32';
}

/** The weight files of a graph; each must lie beside it and hold every tensor that the graph places in it. */
export async function checkWeightFiles(
  folder: string,
  graphName: string,
  graph: Pick<GraphFile, 'external'>,
  sizeOf: SizeOf,
): Promise<{ readonly files: readonly string[]; readonly bytes: number }> {
  const graphFolder = join(folder, dirname(graphName));
  const files: string[] = [];
  let bytes = 0;
  for (const [name, needed] of graph.external) {
    if (resolve(graphFolder, name) !== join(graphFolder, basename(name))) {
      throw damagedFile(folder, graphName, `refers to weights outside its folder (${name})`);
    }
    const file = posix.join(posix.dirname(graphName), name);
    const size = await sizeOf(file);
    if (size < needed) throw damagedFile(folder, file, `is truncated: ${size} of at least ${needed} bytes`);
    bytes += size;
    files.push(file);
  }
  return { files, bytes };
}
